"""引号、括号、书名号不成对。

What it does: reports an opening or closing mark without its partner.
Why it is a fault: quotation marks, brackets and title marks of GB/T 15834—2011 come in pairs.
Known limits: a quotation of several paragraphs opens each of them with “ and closes once; a pair parted by a line
break, and labels such as 1） or a), are passed over. A text in which many marks are lost is told once, as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PARTNER = {"“": "”", "《": "》", "（": "）", "(": ")", "‘": "’", "〈": "〉"}
_BACK = {close: open_ for open_, close in _PARTNER.items()} | {"）": "（(", ")": "(（"}
_LABEL = re.compile(r"(?:^|[\s，。；：、）(（])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$")
_REACH = 400


def check(view: View) -> Iterator[Finding]:
    lonely = _lonely(view)
    told = -1
    for at, following in zip(lonely, (*lonely[1:], -1), strict=False):
        if at == told or (following == at + 1 and view.text[following] == view.text[at]):
            continue
        mark = view.text[at]
        start = at - 1 if view.text[at - 1 : at] == mark else at
        partner = _PARTNER.get(mark) or _BACK[mark][0]
        if mark in "“”" and view.text[following] == mark and 0 < following - at < 60:
            told = following
            yield view.finding(
                RULE, at, at + 1, f"“{mark}”应与“{partner}”配对，方向有误", f"{mark} faces the wrong way",
                related=(Span(following, following + 1),),
            )  # fmt: skip
        else:
            yield view.finding(RULE, start, at + 1, f"“{mark}”缺少与之配对的“{partner}”", f"{mark} has no {partner}")


def _lonely(view: View) -> list[int]:
    """The marks left alone, without those that a line break parted and those that are right alone."""
    left: list[int] = []
    alone = [at for at in view.pairs.alone if view.open(at) and not _right_alone(view, at)]
    for at in alone:
        openers = _BACK.get(view.text[at], "")
        if openers and left and view.text[left[-1]] in openers and at - left[-1] < _REACH:
            left.pop()
        else:
            left.append(at)
    return left


def _right_alone(view: View, at: int) -> bool:
    text, mark = view.text, view.text[at]
    before, after = text[max(0, at - 6) : at], text[at + 1 : at + 2]
    if mark in ")）":
        return _LABEL.search(before) is not None or before[-1:] in ":;=-"
    if mark == "’":
        return before[-1:].isascii() or after.isascii()
    if mark == "“":
        block = view.paragraph(at)
        if block is None or at - block.start >= 8 or text[block.start : at].strip():
            return False
        following = text.find("\n", at)
        return following > 0 and text[following : following + 12].lstrip(" \n\t").startswith("“")
    if mark == "(":
        return after == "%" or (before[-1:].isascii() and after.isascii() and bool(before.strip()))
    return mark == "‘" and before[-1:].isascii() and after.isascii()


RULE = Rule(
    code="PUN104",
    name="unpaired-mark",
    since="0.1.0",
    severity="error",
    source="GB/T 15834—2011 4.8、4.9、4.15",
    summary="标号不成对",
    check=check,
    bad=(
        "培育国家级专精特新⟦“⟧小巨人企业414家。",
        "实现一村⟦（⟧社区一法律顾问。",
        "落实优化营商环境条例⟦》⟧各项要求。",
        "⟦“⟧小巨人企业达到414家。",
    ),
    good=(
        "培育国家级专精特新“小巨人”企业414家。",
        "重点任务：1）摸清底数；2）建立台账。",
        "“要坚持人民至上。⏎“要坚持守正创新。”",
    ),
    artefact=4,
)
