"""汉字之间、数字与汉字之间多了空格。

What it does: points at blanks between two Chinese characters, or between a number and the character behind it.
Why it is a fault: the marks and characters of GB/T 15834—2011 follow one another without blanks; words are not parted.
Known limits: only running text is looked at; names, labels, signatures and the layout of a page use blanks on purpose,
a blank parts a heading from its text, and two halves of one title or watchword (“好客清河 好品清河”).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from govdoc.model import Finding, Section
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_TOLD = 40
_FEW, _LAID_OUT = 50, 0.06
"""A text with more blanks than this is laid out by them."""
_BETWEEN = re.compile(" (?<=[一-鿿，。；：、”》）%] )[ \t]{0,3}(?=[一-鿿，。；：、“《（])")
_BEHIND_NUMBER = re.compile(" (?<! {2}) ?([年月日个万亿元人户家件项])")
_BEFORE_STOP = re.compile(" (?<=[一-鿿] )(?=[。，；、])")
_STRAY, _STRAYING = 2, 8
_HALF = 4
_LABEL = re.compile(r"[一二三四五六七八九十百\d]{1,5}[、条章节编款项]?$|[、）.]$")


def check(view: View) -> Iterator[Finding]:
    if view.text.count(" ") > max(_FEW, len(view.text) * _LAID_OUT):
        return
    yield from _between_characters(view)
    if view.folded.original is not view.text:
        yield from islice(_after_numbers(view), _TOLD)
        yield from _before_stops(view)


def _between_characters(view: View) -> Iterator[Finding]:
    text = view.text
    for match in _BETWEEN.finditer(text):
        start, end = match.span()
        block = view.paragraph(start)
        if block is None or block.kind != "body" or block.end - block.start < 4:
            continue
        if _on_purpose(text, block.start, start, end) or _of_two_halves(view, start, end):
            continue
        if start not in view.once(_heading_ends, lambda: frozenset(_heading_ends(view.layout.sections))):
            yield view.finding(RULE, start, end, "多余的空格", "A blank within the text", replacement="", safe=True)


def _after_numbers(view: View) -> Iterator[Finding]:
    """``2024 年``: folding closed the gap, so it is looked for in what was typed, and told with its neighbours."""
    typed = view.folded.original
    for match in _BEHIND_NUMBER.finditer(typed, 1):
        at = match.start()
        if not typed[at - 1].isdigit():
            continue
        start = view.folded.inside(at - 1)
        block = view.paragraph(start)
        if block is not None and block.kind == "body" and block.end - block.start >= 6:
            end = start + 2 if view.text[start + 1 : start + 2] == match[1] else start + 3
            yield view.finding(RULE, start, end, "数字后多余的空格", "A blank behind a number")


def _before_stops(view: View) -> Iterator[Finding]:
    """``成效 。``: folding closed this gap, too; many of them are the doing of an extraction."""
    places = [match.start() for match in islice(_BEFORE_STOP.finditer(view.folded.original), _STRAY + 1)]
    for at in places if 0 < len(places) <= _STRAY and view.text.count(" ") < _STRAYING else ():
        start = view.folded.inside(at - 1)
        block = view.paragraph(start)
        if block is not None and block.kind == "body":
            yield view.finding(RULE, start, start + 2, "标点前多余的空格", "A blank in front of a mark")


def _on_purpose(text: str, block: int, start: int, end: int) -> bool:
    before = text[max(block, start - 6) : start]
    if start - block <= 8 and _LABEL.search(before):
        return True
    return before[-2:-1] in "\n 　，、：。" and text[end + 1 : end + 2] in "\n 　，、。："


def _heading_ends(sections: Iterable[Section]) -> Iterator[int]:
    for section in sections:
        if section.heading is not None:
            yield section.heading.span.end
        yield from _heading_ends(section.sections)


def _of_two_halves(view: View, start: int, end: int) -> bool:
    """Whether the blank parts two phrases within one pair of marks."""
    around = view.titles.over(start) or view.quotations.over(start)
    return around is not None and start - around[0] > _HALF and around[1] - end > _HALF


RULE = Rule(
    code="PUN114",
    name="space-between-characters",
    since="0.1.0",
    severity="info",
    source="GB/T 15834—2011 5.1；编校惯例",
    summary="汉字之间有多余空格",
    check=check,
    bad=(
        "切实加强基层干部⟦ ⟧职工教育培训工作，提高服务水平。",
        "各单位要在202⟦4 年⟧年底前完成整改任务并上报结果。",
        "全镇上下为发展作出更大贡⟦献 。⟧镇域经济稳中向好。",
    ),
    good=(
        "切实加强基层干部职工教育培训工作。",
        "第一条 为了规范行政行为，制定本办法。",
        "清河县2023年工作总结⏎一、2023年工作回顾 过去的一年，全县各项工作取得新的成绩。",
        "领导小组成员如下：⏎组　长：李　明⏎副组长：欧阳建华",
        "持续叫响“好客清河 好品清河”区域品牌。",
        "全面落实《中共中央 国务院关于加快发展的意见》。",
    ),
    artefact=12,
    fixable=True,
)
