"""Averages told behind their amount and their count (发放360万元，惠及1200户，户均3000元)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.context import figures_before, is_change
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import UNIT, Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.remarks import remark_in
from govdoc.model import Claim, Span, Verdict

_PEOPLE = frozenset(("人", "名", "人次"))
_COUNTS = {
    "户均": frozenset("户家"), "人均": _PEOPLE, "村均": frozenset("村个"), "校均": frozenset("所"),
    "亩均": frozenset("亩"),
    "日均": frozenset("天"), "月均": frozenset(("个月",)), "场均": frozenset(("场", "场次")), "件均": frozenset("件"),
    "班均": frozenset(("班", "个")),
}  # fmt: skip
_EACH = "平均每"
_TOLD_EACH = rf"平均每(?:个(?=月)|家(?=庭))?(?P<each>{UNIT}|月)"
_TOLD = re.compile(
    rf"(?:{_TOLD_EACH}|[户人村校亩日月场件班]均)(?P<verb>[^，。；：、\d\n]{{0,6}}?){figure_pattern('z')}"
)
_PLAIN = re.compile("(?:补助|补贴|奖励|发放|投入|投资|获得|减负|节约|参训|每户|达到?|约?为|约|有)*")
_REACH = 70
_TOLERATED = Decimal("0.02")


def read(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of the average told at ``cue``."""
    match = _TOLD.match(text, start) if text[start - 1 : start] in ("，", "、", "（") else None
    return _read(text, cue, start, match) if match is not None else ()


def _read(text: str, cue: str, start: int, match: re.Match[str]) -> Iterator[Claim]:
    average = figure_of(match, "z")
    figures = figures_before(text, start, reach=_REACH, stops="。；\n")
    if len(figures) != 2 or any(is_change(text, figure) for figure in figures):
        return
    units = _COUNTS.get(cue) or _units(match["each"])
    counts = [figure for figure in figures if figure.unit in units]
    amounts = [figure for figure in figures if figure.unit == average.unit]
    if len(counts) != 1 or len(amounts) != 1 or counts == amounts or counts[0].low <= 0:
        return
    if _PLAIN.fullmatch(match["verb"]) or match["verb"][-2:] in text[max(0, figures[0].start - 20) : start]:
        yield _claim(text, amounts[0], counts[0], average, Span(start, match.end()))


KIND = Kind((*_COUNTS, _EACH), read)


def _units(each: str) -> frozenset[str]:
    return _PEOPLE if each in _PEOPLE else frozenset((each, f"{each}次", f"个{each}"))


def _claim(text: str, amount: Figure, count: Figure, average: Figure, place: Span) -> Claim:
    computed = Interval(amount.low / count.high, amount.high / count.low)
    reason = "约数" if amount.loose or count.loose or average.loose else _remark(text, amount, count)
    slack = max(average.half * 2, average.value * _TOLERATED)
    fits = computed.meets(average.value - slack, average.value + slack)
    verdict: Verdict = "undecided" if reason else "consistent" if fits else "inconsistent"
    return claim("ratio", "rate", (amount.span, count.span), average.value, place, computed, verdict, reason)


def _remark(text: str, *figures: Figure) -> str | None:
    reason = remark_in(text, min(figure.start for figure in figures), max(figure.end for figure in figures))
    return None if reason == "不变价" else reason
