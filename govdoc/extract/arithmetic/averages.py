"""Averages told behind their amount and their count (发放360万元，惠及1200户，户均3000元)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.context import figures_before, is_change
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.remarks import remark_in
from govdoc.model import Claim, Span, Verdict

_COUNTS = {
    "户均": frozenset("户"), "人均": frozenset(("人", "名")), "村均": frozenset("村个"),
    "平均每人": frozenset(("人", "名")), "平均每户": frozenset("户"), "平均每期": frozenset("期"),
    "平均每场": frozenset(("场", "场次")), "平均每个": frozenset("个"), "平均每家": frozenset("家"),
    "平均每件": frozenset("件"),
}  # fmt: skip
_TOLD = re.compile(
    rf"(?:补助|补贴|增收|奖励|发放|投入|投资|分红|获得|减负|节约|参训|达到?|约为?|为){{0,2}}{figure_pattern('z')}"
)
_REACH = 70
_TOLERATED = Decimal("0.02")


def read(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of the average told at ``cue``."""
    match = _TOLD.match(text, start + len(cue)) if text[start - 1 : start] in ("，", "、", "（") else None
    return _read(text, cue, start, match) if match is not None else ()


def _read(text: str, cue: str, start: int, match: re.Match[str]) -> Iterator[Claim]:
    average = figure_of(match, "z")
    figures = figures_before(text, start, reach=_REACH, stops="。；\n")
    if len(figures) != 2 or any(is_change(text, figure) for figure in figures):
        return
    counts = [figure for figure in figures if figure.unit in _COUNTS[cue]]
    amounts = [figure for figure in figures if figure.unit == average.unit]
    if len(counts) == len(amounts) == 1 and counts != amounts and counts[0].low > 0:
        yield _claim(text, amounts[0], counts[0], average, Span(start, match.end()))


KIND = Kind(tuple(_COUNTS), read)


def _claim(text: str, amount: Figure, count: Figure, average: Figure, place: Span) -> Claim:
    computed = Interval(amount.low / count.high, amount.high / count.low)
    reason = "约数" if amount.loose or count.loose or average.loose else remark_in(text, amount.start, count.end)
    slack = max(average.half * 2, average.value * _TOLERATED)
    fits = computed.distance(average.value - slack, average.value + slack) == 0
    verdict: Verdict = "undecided" if reason else "consistent" if fits else "inconsistent"
    return claim("ratio", "rate", (amount.span, count.span), average.value, place, computed, verdict, reason)
