"""全会届次写成“大”。

What it does: reports 二十大三中全会 for 二十届三中全会, 二十届大 for 二十大, an eighth or later plenum, and congresses
counted by the wrong word (第十九届全国代表大会).
Why it is a fault: a plenum is one of a central committee (届), not of the congress (大); since the eleventh
committee none has held more than seven. Congresses of the Party are counted by 次, those of the people by 届.
Known limits: none known; the pattern has no other reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.terms.meeting_numbers import CUES, miscounted
from govdoc.rules.view import View

_PLENUM = re.compile("大届?[一二三四五六七]中(?=全会|(?:、[一二三四五六七]中){1,6}全会)")
_CONFUSED = re.compile("届大(?=精神|报告|以来|胜利|召开|[和、，。])")
_BEYOND = re.compile("届(?:[八九]|十[一二]?)中全会")
_IN_CHAIN = re.compile("[、和](?:[八九]|十[一二]?)中全会")
_COMMITTEE = re.compile("党的(?P<number>[一二三四五六七八九十]{1,3})届(?:[一二三四五六七]中(?:全会)?[、和]?)+$")
_CHAIN_REACH = 40
_CONGRESS = re.compile("(?:十[一二三四五六七八九]?|二十|二十一)$")


def check(view: View) -> Iterator[Finding]:
    for congress, match in _after_congresses(view, _PLENUM):
        start, end = congress.start(), match.end() + 2 * view.text.startswith("全会", match.end())
        cure = f"{congress[0]}届{view.text[match.end() - 2 : end]}"
        yield view.finding(
            RULE, start, end, f"应为“{cure}”", f"A plenum is of a 届: {cure}", replacement=cure, safe=True
        )  # fmt: skip
    for congress, match in _after_congresses(view, _CONFUSED):
        start, end = congress.start(), match.end()
        if view.text[start - 1 : start] == "的":
            cure = f"{congress[0]}大"
            yield view.finding(
                RULE, start, end, f"应为“{cure}”", f"A congress is called {cure}", replacement=cure, safe=True
            )  # fmt: skip
    for congress, match in _after_congresses(view, _BEYOND):
        start, end = congress.start(), match.end()
        if congress[0] != "十" and view.text[start - 1 : start] != "委":
            name = view.text[start:end]
            yield view.finding(RULE, start, end, f"没有“{name}”", f"There was no {name}")
    for start, end in _beyond_in_chains(view):
        yield view.finding(RULE, start, end, f"没有“{view.text[start:end]}”", "There was no such plenum")
    yield from _miscounted(view)


def _beyond_in_chains(view: View) -> Iterator[tuple[int, int]]:
    """Plenums beyond the seventh behind others of one committee (十九届五中、八中全会)."""
    for match in view.at(RULE, _IN_CHAIN):
        committee = _COMMITTEE.search(view.text, max(0, match.start() - _CHAIN_REACH), match.start())
        if committee is not None and committee["number"] != "八":
            yield match.start() + 1, match.end()


def _miscounted(view: View) -> Iterator[Finding]:
    for hit in view.hits(RULE):
        found = miscounted(view.text, *hit) if view.text[slice(*hit)] in CUES and view.open(hit[0]) else None
        if found is not None:
            start, end, cure = found
            yield view.finding(RULE, start, end, f"应为“{cure}”", f"It is called {cure}", replacement=cure, safe=True)


def _after_congresses(view: View, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """The numeral of a congress, and the match of ``pattern`` right behind it."""
    for match in view.at(RULE, pattern):
        congress = _CONGRESS.search(view.text, max(0, match.start() - 3), match.start())
        if congress is not None:
            yield congress, match


RULE = Rule(
    code="TRM102",
    name="plenum-form",
    since="0.1.0",
    severity="error",
    source="党的历次中央全会名称",
    summary="中央全会届次表述有误",
    check=check,
    cues=(
        *(f"{wrong}{number}中" for wrong in ("大", "大届") for number in "一二三四五六七"),
        "届大",
        "届八中",
        "届九中",
        "届十",
        *(f"{mark}{number}中" for mark in "、和" for number in "八九"),
        *CUES,
    ),
    bad=(
        "认真贯彻党的⟦二十大三中全会⟧精神。",
        "党的⟦十九大届五中全会⟧召开。",
        "贯彻党的二十大和⟦二十大二中⟧、三中全会精神。",
        "学习党的⟦二十届大⟧精神。",
        "贯彻党的⟦十九届八中全会⟧精神。",
        "贯彻党的⟦第十九届全国代表大会⟧和⟦十九届四中全体⟧精神。",
        "贯彻党的十九届五中、六中、⟦八中全会⟧精神。",
        "在⟦第十三次全国人民代表大会⟧第一次会议上作报告。",
    ),
    good=(
        "认真贯彻党的二十届三中全会精神。",
        "贯彻党的二十大和二十届二中、三中全会精神。",
        "学习党的第二十次全国代表大会和第十四届全国人民代表大会第一次会议精神。",
        "1962年召开的八届十中全会。",
    ),
    fixable=True,
)
