"""周年数与年份不符。

What it does: counts an anniversary from the year in the same sentence (2021年是建党100周年).
Why it is a fault: the number of years since the event is arithmetic.
Known limits: only known events and sentences with one year, or 今年 where the day of issue is known. Unless that year
is said to be the anniversary (是), it must lie within two years of what the number says. Anniversaries looked forward
to (迎接) may be told ahead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from govdoc.lexicon.events import events
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.days import small_number

_COUNT = re.compile(
    r"(?<![0-9])(?P<count>[0-9]{1,3}|一百零?[一二三四五六七八九十]{0,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)"
    r" ?周年$"
)
_YEAR = re.compile(r"(?<![0-9])(20[0-9]{2}|19[0-9]{2}) ?年")
_SAID = re.compile("年[，]?(?:是|为|恰逢|正值|适逢|时值)[^，。；]{0,12}$")
_AHEAD = re.compile("迎接|喜迎|迎来|即将|将是|筹备|明年|策划|献礼")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for _, end in view.hits(RULE):
        count = _COUNT.search(text, max(0, end - 9), end)
        if count is None:
            continue
        base, name = _event_before(text, count.start())
        if not base:
            continue
        low, high = view.sentence(count.start())
        written = _number(count["count"])
        years = {int(year) for year in _YEAR.findall(text, low, high)}
        if not years and text.find("今年", low, name) >= 0:
            years = _this_year(view, base + written)
        if len(years) != 1:
            continue
        year = years.pop()
        right = year - base
        close = abs(right - written) <= 2 or _SAID.search(text, low, name) is not None
        if right == written or not close or _AHEAD.search(text, low, high) or not view.open(end, "own"):
            continue
        yield view.finding(
            RULE, count.start(), end, f"{base}年至{year}年为{right}周年", f"From {base} to {year} are {right} years",
            replacement=f"{right}周年",
        )  # fmt: skip


def _this_year(view: View, told: int) -> set[int]:
    """The year 今年 stands for, where it is not ``told``: that of issue, unless the report is of ``told``."""
    issued = view.layout.issued
    return set() if issued is None or told in (issued.year, view.layout.year) else {issued.year}


def _number(written: str) -> int:
    if written.isascii():
        return int(written)
    _, found, rest = written.rpartition("百")
    rest = rest.removeprefix("零")
    return (100 if found else 0) + (small_number(rest) if rest else 0)


def _event_before(text: str, start: int) -> tuple[int, int]:
    """The year of the event whose name ends at ``start``, and where the name begins; 0 for none."""
    for name, year in _bases():
        if text.endswith(name, max(0, start - len(name)), start):
            return year, start - len(name)
    return 0, 0


@cache
def _bases() -> tuple[tuple[str, int], ...]:
    return tuple(
        (alias, int(event.start[:4]))
        for event in events()
        if event.kind == "anniversary" and event.confidence == "high"
        for alias in sorted(event.aliases, key=len, reverse=True)
    )


RULE = Rule(
    code="DAT114",
    name="anniversary-mismatch",
    since="0.1.0",
    severity="error",
    source="史实",
    summary="周年数与年份不符",
    check=check,
    cues=("周年",),
    fixable=True,
    bad=(
        "2021年是建党⟦99周年⟧。",
        "2024年，全镇隆重庆祝新中国成立⟦74周年⟧。",
        "2021年是中国共产党成立⟦90周年⟧。",
        "今年是建党⟦100周年⟧，全镇开展主题活动。⏎青石镇人民政府⏎2022年7月5日",
    ),
    good=(
        "2021年是建党100周年。",
        "2020年，各村喜迎建党100周年。",
        "2024年是青石镇建镇30周年。",
        "今年是建党100周年，全镇开展主题活动。⏎青石镇人民政府⏎2021年7月5日",
    ),
)
