"""全会届次写成“大”。

What it does: reports 二十大三中全会 for 二十届三中全会.
Why it is a fault: a plenum is one of a central committee (届), not of the congress (大).
Known limits: none known; the pattern has no other reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PLENUM = re.compile("大[一二三四五六七]中全会")
_CONGRESS = re.compile("(?:十[一二三四五六七八九]?|二十|二十一)$")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _PLENUM):
        congress = _CONGRESS.search(view.text, max(0, match.start() - 3), match.start())
        if congress:
            start, end = congress.start(), match.end()
            cure = f"{congress[0]}届{match[0][1:]}"
            yield view.finding(
                RULE, start, end, f"应为“{cure}”", f"A plenum is of a 届: {cure}", replacement=cure, safe=True
            )  # fmt: skip


RULE = Rule(
    code="TRM102",
    name="plenum-form",
    since="0.1.0",
    severity="error",
    source="党的历次中央全会名称",
    summary="中央全会届次表述有误",
    check=check,
    cues=tuple(f"大{number}中全会" for number in "一二三四五六七"),
    bad=("认真贯彻党的⟦二十大三中全会⟧精神。",),
    good=("认真贯彻党的二十届三中全会精神。", "贯彻党的二十大和二十届二中、三中全会精神。"),
    fixable=True,
)
