"""周年数与年份不符。

What it does: counts an anniversary from the year in the same sentence (2021年是建党100周年).
Why it is a fault: the number of years since the event is arithmetic.
Known limits: only known events and sentences with one year, or 今年. Unless that year is said to be the anniversary
(是), it must lie within two years of what the number says. Anniversaries looked forward to (迎接) may be told ahead.
Without a year, only a number that nobody celebrates out of its year (not 5, 10, 15 …) is held against the document's.
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
        base, name = _event_before(text, count.start()) if count is not None else (0, 0)
        if count is None or not base or not view.open(end, "own"):
            continue
        written = _number(count["count"])
        low, high = view.sentence(count.start())
        years = {int(year) for year in _YEAR.findall(text, low, high)} or _this_year(view, low, name)
        if years:
            told = _year_told(text, years, base + written, (low, name, high))
        else:
            told = _unlike(view, base, written)
        if told is not None:
            right = told - base
            yield view.finding(
                RULE, count.start(), end, f"{base}年至{told}年为{right}周年",
                f"From {base} to {told} are {right} years", replacement=f"{right}周年",
            )  # fmt: skip


def _year_told(text: str, years: set[int], counted: int, sentence: tuple[int, int, int]) -> int | None:
    """The year of the sentence, of several the one before the event, where it is not the one ``counted``."""
    low, name, high = sentence
    said = _SAID.search(text, low, name) is not None or text.find("周年之际", name, high) >= 0
    before = [int(year) for year in _YEAR.findall(text, low, name)]
    if len(years) > 1 and not (said and before):
        return None
    year = before[-1] if before else min(years)
    close = said or abs(year - counted) <= 2
    return None if year == counted or not close or _AHEAD.search(text, low, high) else year


def _this_year(view: View, low: int, name: int) -> set[int]:
    """The year that 今年 stands for, where it is said to be the anniversary (今年是)."""
    place = view.text.find("今年", low, name)
    if place < 0 or _SAID.search(view.text, place, name) is None:
        return set()
    ends = (date.end for date in view.document.dates if date.span.start == place)
    return {end.year for end in ends if end is not None}


def _unlike(view: View, base: int, written: int) -> int | None:
    """The year meant, where an odd number (73周年) is that of no year the document may speak of; else None."""
    layout = view.layout
    issued = layout.issued.year if layout.issued is not None else None
    spoken_of = {layout.year, layout.year + 1} if layout.year else {issued - 1} if issued else set()
    years = sorted(spoken_of | ({issued} if issued else set()), reverse=True)
    if not years or not written % 5 or base + written in years:
        return None
    return min(years, key=lambda year: (year - base) % 5 != 0)


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
        "2018年，全县在改革开放⟦30周年⟧之际举办展览，2021年围绕建党百年开展宣讲。",
        "各村以优异成绩庆祝改革开放⟦43周年⟧。⏎青石镇人民政府⏎2018年7月5日",
    ),
    good=(
        "2021年是建党100周年。",
        "2020年，各村喜迎建党100周年。",
        "2024年是青石镇建镇30周年。",
        "全县隆重庆祝建党100周年、新中国成立70周年。⏎青石县人民政府⏎2022年7月5日",
        "各村开展庆祝建党101周年活动。⏎青石镇人民政府⏎2022年7月5日",
        "今年是建党100周年，全镇开展主题活动。⏎青石镇人民政府⏎2021年7月5日",
    ),
)
