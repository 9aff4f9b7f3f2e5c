"""句子重复。

What it does: reports a sentence of twenty characters or more that stands in the text a second time.
Why it is a fault: a passage was pasted twice.
Known limits: only within 3,000 characters and only what stands twice. Sentences with brackets, tables,
attachments and the set phrases of laws, budgets and subsidies, which repeat by nature, are passed over.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_SHORTEST = 20
_FARTHEST = 3000
_END = re.compile(rf"。(?<=(.{{{_SHORTEST}}})。)")
_HAN = re.compile("[一-鿿]")
_LAWLIKE = re.compile(
    "负责(?:落实|实施)?$|符合|承租|公开路径|责任单位|处罚|罚款|奖励|补助资金|实际完成|专家|[（(：]|^按照|^[0-9]{1,2}[.、]"
)
_BRACKETED = re.compile("(?<=[一-鿿])[（(][一-鿿、]{1,4}[）)](?=[一-鿿])")
"""Brackets within a word: 村（居）民, 乡镇（街道）."""
_BINDING = re.compile("应当|不得|依法")
_ARTICLE = re.compile("第[一二三四五六七八九十]{1,3}条")
_FORMAL = re.compile("(?<![供反效适相响])应(?![用急对])|可(?!持续)|按照|负责|奖励|补助|预算|收入|支出|认定|包括|涉及")
_LONG = 28


def check(view: View) -> Iterator[Finding]:
    ends = _END.findall(view.text)
    if len(set(ends)) == len(ends):
        return
    twice = {end for end, count in Counter(ends).items() if count > 1}
    for sentence, places in _places(view.text, twice):
        (first, end), (again, stop) = places[0], places[-1]
        if len(places) == 2 and again - end <= _FARTHEST and _pasted(view, sentence, first, again):
            yield view.finding(
                RULE, again, stop + 1, "与前文句子重复", "This sentence stood before",
                related=(Span(first, end),),
            )  # fmt: skip


def _places(text: str, twice: set[str]) -> Iterable[tuple[str, list[tuple[int, int]]]]:
    """The sentences whose ends are among ``twice``, blanks left out, and where each stands."""
    places: dict[str, list[tuple[int, int]]] = {}
    last = 0
    for match in _END.finditer(text):
        if match[1] in twice:
            stop = match.start()
            sentence = text[text.rfind("。", last, stop) + 1 or last : stop].rpartition("\n")[2].lstrip(" ")
            if len(sentence) >= _SHORTEST:
                places.setdefault(sentence.replace(" ", ""), []).append((stop - len(sentence), stop))
            last = stop
    return places.items()


def _pasted(view: View, sentence: str, first: int, start: int) -> bool:
    """Whether the second one is more than the like item of a like list."""
    before = view.text[max(0, first - 10) : first]
    if before.strip() and view.text.endswith(before, 0, start):
        return False
    if len(_HAN.findall(sentence)) < _SHORTEST * 0.8:
        return False
    if start - first <= len(sentence) + 2 and _HAN.match(sentence):
        return view.open(start) and start not in view.titles
    if _LAWLIKE.search(_BRACKETED.sub("", sentence)):
        return False
    if len(sentence) < _LONG and _FORMAL.search(sentence):
        return False
    if _BINDING.search(sentence) and _ARTICLE.search(view.text):
        return False
    return view.open(start) and start not in view.attached and start not in view.titles and not view.law


RULE = Rule(
    code="STR109",
    name="repeated-sentence",
    since="0.1.0",
    severity="warning",
    source="事理",
    summary="句子重复",
    check=check,
    cues=("。",),
    artefact=4,
    bad=(
        "全镇坚持把防汛备汛作为当前头等大事抓紧抓实抓到位。各村组织巡查队伍开展隐患排查。⏎镇村干部全部下沉一线。⟦全镇坚持把防汛备汛作为当前头等大事抓紧抓实抓到位。⟧",
    ),
    good=(
        "全镇坚持把防汛备汛作为当前头等大事抓紧抓实。各村组织巡查队伍开展隐患排查。⏎认真落实。各村认真落实。认真落实。",
    ),
)
