"""A change beside its level (X，比上年增加Y，增长Z%): the rate follows from X and Y."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.cues import matches
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import HUNDRED, Interval, claim, verdict_of
from govdoc.extract.arithmetic.remarks import remark_in
from govdoc.model import Claim, Span, Verdict

_TAIL = (
    rf"(?:了|额|额为)?{figure_pattern('y')}[，、（](?:同比|比上年|较上年|比[^，。；\d]{{0,6}}|较[^，。；\d]{{0,6}}|幅度|总体)?"
    r"(?:(?P<up>增长|增幅|增加|增速|上升|提高|增)|(?P<down>下降|降幅|减少|减幅|降低|降))(?:了|达到?|为|率为|率|约)?"
    rf"{figure_pattern('z')}"
)
_MORE = re.compile("增[加收支长投]?" + _TAIL)
LESS = ("减",)
_LESS = re.compile("减[少收支]?" + _TAIL)
DOWN = ("下降",)
_DOWN = re.compile("下降" + _TAIL)
_SLIGHT = Decimal("0.1")
_ROUNDED = Decimal("0.1")
_LEVEL = re.compile(
    figure_pattern("x") + r"(?:（[^）\d]{0,20}）)?(?:[，、][^，。；\d]{0,14}\d{1,4}(?:\.\d{1,2})?%)?"
    r"(?:[，、（](?:[比较与同][^，。；（）]{0,16}?(?:相比)?，?(?:同期)?)?(?:累计|实际|净|共|总额|收入|支出|同比)?)?$"
)
_EARLIER = re.compile(
    "[，、；（](?:(?:比|较|而)?(?:去年|上年|前年)|[比较]20\\d\\d年)(?:同期|全年)?[^，。；：、\\d]{0,8}$"
)
"""What makes a figure the one of the year before, of which no change is told."""
_REACH = 60


def find(text: str, less: list[int], down: list[int]) -> Iterator[Claim]:
    """The claims of all such changes; ``less`` and ``down`` are the places of ``LESS`` and ``DOWN``."""
    for more, found in (
        (True, _MORE.finditer(text)), (False, matches(_LESS, text, less)), (False, matches(_DOWN, text, down))
    ):  # fmt: skip
        for match in found:
            change, rate = figure_of(match, "y"), figure_of(match, "z")
            if rate.unit != "%" or change.unit in ("%", "点", ""):
                continue
            level = level_before(text, match.start(), change.unit)
            if level is not None:
                yield _claim(text, level, change, rate, more, bool(match["up"]), match)


def level_before(text: str, end: int, unit: str) -> Figure | None:
    """The level the change belongs to: the figure right before ``end``."""
    near = text[max(0, end - _REACH) : end]
    last = None
    for match in _LEVEL.finditer(near):
        last = match
    if last is None or last[0].endswith("其中"):
        return None
    figure = figure_of(last, "x")
    if figure.unit != unit or near[last.start() - 1 : last.start()] == "-" or _EARLIER.search(near[: figure.start]):
        return None
    return figure.moved(end - len(near))


def _claim(text: str, level: Figure, change: Figure, rate: Figure, more: bool, up: bool, match: re.Match[str]) -> Claim:
    computed = _rate(level, change, 1 if more else -1)
    verdict: Verdict
    reason = remark_in(text, level.end, rate.end) or ("约数" if level.loose or change.loose or rate.loose else None)
    if computed is None or reason is not None:
        verdict, reason = "undecided", reason or "基数"
    elif up != more:
        verdict, reason = "inconsistent", "方向"
    else:
        verdict = verdict_of(rate, computed)
        if verdict == "inconsistent" and computed.distance(rate.value, rate.value) <= _SLIGHT:
            verdict, reason = "undecided", "尾差"
        if change.half > level.half and _far(level, change, rate, 1 if more else -1):
            verdict, reason = "inconsistent", None
    place = Span(match.start("up" if up else "down"), rate.end)
    signed = computed if more or computed is None else computed.negated()
    value = rate.value if up else -rate.value
    return claim("growth", "increase", (level.span, change.span), value, place, signed, verdict, reason)


def _far(level: Figure, change: Figure, rate: Figure, sign: int) -> bool:
    """Whether the rate could follow only from a change rounded by more than a tenth (3.61亿元，比上年减少1亿元)."""
    told = _rate(level, change.rounded(min(change.half, abs(change.value) * _ROUNDED)), sign)
    return told is not None and told.distance(rate.low, rate.high) > rate.value * _ROUNDED


def _rate(level: Figure, change: Figure, sign: int) -> Interval | None:
    """What ``change`` makes of the level before it, in percent."""
    half = level.half + change.half
    base = level.value - sign * change.value
    if base <= half:
        return None
    least = max(change.low, Decimal(0))
    return Interval(least / (base + half) * HUNDRED, change.high / (base - half) * HUNDRED)
