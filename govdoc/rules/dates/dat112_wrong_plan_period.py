"""五年规划的起止年份不符。

What it does: compares the years given for a five-year plan, and what is said of its first and last year, with the plan.
Why it is a fault: “十四五” is 2021—2025, no other years.
Known limits: the plans of law education (“八五”普法) have their own years; longer periods are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.calendar import plan_years
from govdoc.text.days import small_number

_PLAN = r"[“\"]?(?P<plan>十[一二三四五]?|[七八九])五[”\"]?(?P<law>普法)?"
_YEARS = r"(?P<first>(?:19|20)[0-9]{2}) ?年? ?(?:——?|[–―~～至到-]) ?(?P<last>(?:19|20)[0-9]{2}) ?年?"
_PERIOD = re.compile(rf"{_PLAN}(?:规划|计划)?》?(?:时期|期间|期内?)?(?:[（(]|，?即|，?是指|为){_YEARS}[）)]?")
_EDGE = re.compile(
    rf"(?P<year>20[0-9]{{2}}) ?年，?(?:既?是|作为|也是|正值)[^，。；“”\n0-9]{{0,16}}{_PLAN}"
    r"(?:规划|时期|计划)?(?:目标任务|实施)?的?"
    r"(?P<edge>收官|开局|起步|最后一|首|第一)(?:之)?年"
)
_BEHIND = re.compile("[（(0-9收开起最首]|第一")
_LAST = ("收官", "最后一")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for start, end in view.hits(RULE):
        if _BEHIND.search(text, end, end + 12) is None:
            continue
        match = _PERIOD.search(text, max(0, start - 4), end + 30)
        if match is not None and match.end() > end and view.open(start):
            yield from _period(view, match)
            continue
        match = _EDGE.search(text, max(0, start - 40), end + 24)
        if match is not None and match.end() > end and view.open(start):
            yield from _edge(view, match)


def _period(view: View, match: re.Match[str]) -> Iterator[Finding]:
    first, last = _years(match)
    if (int(match["first"]), int(match["last"])) == (first, last) or not _comparable(match, first):
        return
    start, end = match.start("first"), match.end("last")
    end += view.text.startswith("年", end)
    yield view.finding(
        RULE, start, end, f"“{match['plan']}五”为{first}—{last}年", f"That plan runs {first} to {last}",
        replacement=f"{first}—{last}年",
    )  # fmt: skip


def _edge(view: View, match: re.Match[str]) -> Iterator[Finding]:
    first, last = _years(match)
    right = last if match["edge"] in _LAST else first
    if int(match["year"]) != right:
        start = match.start("year")
        message = f"“{match['plan']}五”的{match['edge']}之年是{right}年"
        yield view.finding(RULE, start, start + 4, message, f"That year is {right}")


def _years(match: re.Match[str]) -> tuple[int, int]:
    number = small_number(match["plan"]) if match["plan"] != "十" else 10
    return plan_years(-number if match["law"] else number)


def _comparable(match: re.Match[str], first: int) -> bool:
    """Long-range aims (2021—2035年) are no period of the plan."""
    return int(match["last"]) - int(match["first"]) < 10 and abs(int(match["first"]) - first) < 10


RULE = Rule(
    code="DAT112",
    name="wrong-plan-period",
    since="0.1.0",
    severity="error",
    source="国民经济和社会发展五年规划（计划）的规划期",
    summary="五年规划起止年份不符",
    check=check,
    cues=("五”", "五\"", "五时", "五规", "五期", "五（"),
    fixable=True,
    bad=(
        "“十四五”时期（⟦2020—2024年⟧），全镇经济总量再上台阶。",
        "⟦2024⟧年是“十四五”规划的收官之年。",
        "“十三五”期间，即⟦2015—2020年⟧，累计脱贫500户。",
        "“十二五”规划期间，即⟦2010年至2014年⟧，新增造林2600亩。",
    ),
    good=(
        "“十四五”时期（2021—2025年），全镇经济总量再上台阶。",
        "2025年是“十四五”规划的收官之年，2026年是“十五五”开局之年。",
        "“八五”普法（2021—2025年）全面启动。",
        "“十四五”规划（2021—2035年）远景目标同步编制。",
    ),
)  # fmt: skip
