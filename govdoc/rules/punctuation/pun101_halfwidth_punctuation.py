"""汉字间用了半角标点。

What it does: reports a half-width , ; : ? or ! that stands next to Chinese text.
Why it is a fault: GB/T 15834—2011 gives the Chinese marks their own forms, one character wide.
Known limits: numbers, times, ratios, URLs and Latin words keep their own marks; a ? where nothing is asked stands for a
character that was lost, and nothing is said. One or two are slips of the author, more are likelier the page's and told
as warnings; a page that lost the width of most of its marks is told once, as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from govdoc.model import Edit, Finding, Fix, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_SLIPS = 2
_LEFT = re.compile(r"[一-鿿”’》）〉】%]")
_RIGHT = re.compile(r" {0,2}(?:[一-鿿“‘《（〈【]|\d|$)", re.MULTILINE)
_AFTER_NUMBER = re.compile(r" ?[一-鿿“《（]")
_QUESTION = re.compile(r"[吗呢么]$|什么|如何|为何|为什么|怎[么样]|谁|何[时处种以]|哪|多少|是否|能不能|几")
_ADDRESS = re.compile(r"(?:www\.|://|@)[\x21-\x7e]*$")
_REFERENCE = re.compile(r"&(?:#\d{1,6}|[a-z]{2,6})$")
_LATIN_RIGHT = re.compile(r" ?[A-Za-z]")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    places = [at for at, _ in view.hits(RULE) if _faulty(text, at) and view.open(at) and not _of_page(text, at)]
    for start in places:
        wide = _WIDE[text[start]]
        finding = view.finding(
            RULE,
            start,
            start + 1,
            f"汉字间的“{text[start]}”应为全角“{wide}”",
            f"Half-width {text[start]} between Chinese characters",
            severity="error" if len(places) <= _SLIPS else "warning",
        )
        yield msgspec.structs.replace(finding, fix=Fix((Edit(Span(start, _end(text, start)), wide),), safe=True))


def _of_page(text: str, at: int) -> bool:
    """A character reference (&#12;), or a short line of a page that ends with a colon (分享:)."""
    if text[at] == ";":
        return _REFERENCE.search(text, max(0, at - 8), at) is not None
    return text[at] == ":" and text[at + 1 : at + 2] in "\n" and at - text.rfind("\n", 0, at) <= 4


def _end(text: str, at: int) -> int:
    """Behind the mark and the blanks that came with its narrow form."""
    end = at + 1
    while text[end : end + 1] == " ":
        end += 1
    return end


def _faulty(text: str, at: int) -> bool:
    left = text[at - 1 : at]
    if _LEFT.match(left):
        if text[at] == "?" and not _QUESTION.search(text, max(0, at - 30), at):
            return False
        if text[at] in "?!":
            return _RIGHT.match(text, at + 1) is not None and not text[at + 1 : at + 2].isdigit()
        return _RIGHT.match(text, at + 1) is not None or (text[at] == "," and bool(_LATIN_RIGHT.match(text, at + 1)))
    if text[at] not in ",;" or not (left.isascii() and left.isalnum()) or not _AFTER_NUMBER.match(text, at + 1):
        return False
    return left.isdigit() or not _ADDRESS.search(text, max(0, at - 40), at)


RULE = Rule(
    code="PUN101",
    name="halfwidth-punctuation",
    since="0.1.0",
    severity="error",
    source="GB/T 15834—2011 4",
    summary="汉字间使用半角标点",
    check=check,
    cues=(",", ";", ":", "?", "!"),
    bad=(
        "一体推进“三不腐”⟦,⟧ 驰而不息纠治“四风”。",
        "全市完成投资12亿元⟦,⟧增长8.1%。",
        "会议要求⟦:⟧各单位要抓好落实。",
    ),
    good=(
        "一体推进“三不腐”，驰而不息纠治“四风”。",
        "活动于8:30开始，男女比例为1:1.2，投资1,234万元。",
        "详见http://www.example.cn/a?b=1,2。",
    ),
    artefact=6,
    fixable=True,
)
