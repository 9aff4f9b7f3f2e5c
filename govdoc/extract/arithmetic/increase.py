"""A change beside its level (X，比上年增加Y，增长Z%): the rate follows from X and Y."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import HUNDRED, Interval, claim, verdict_of
from govdoc.extract.arithmetic.remarks import remark_in
from govdoc.model import Claim, Span

_TAIL = (
    rf"(?:了|额|额为)?{figure_pattern('y')}[，、（](?:同比|比上年|较上年|比[^，。；\d]{{0,6}}|较[^，。；\d]{{0,6}}|幅度|总体)?"
    r"(?:(?P<up>增长|增幅|增加|增速|上升|提高|增)|(?P<down>下降|降幅|减少|减幅|降低|降))(?:了|达到?|为|率为|率|约)?"
    rf"{figure_pattern('z')}"
)
_PATTERNS = (
    (re.compile("增[加收支长投]?" + _TAIL), True),
    (re.compile("多[增收]" + _TAIL), True),
    (re.compile("减[少收支]?" + _TAIL), False),
    (re.compile("下降" + _TAIL), False),
    (re.compile("少[收支]" + _TAIL), False),
)
_SLIGHT = Decimal("0.1")
_LEVEL = re.compile(
    figure_pattern("x")
    + r"(?:（[^）\d]{0,20}）)?(?:[，（](?:[比较与同][^，。；（）]{0,16}?(?:相比)?，?(?:同期)?)?(?:累计|实际|净|共|总额|收入|支出|同比)?)?$"
)
_REACH = 60


def find(text: str) -> Iterator[Claim]:
    """The claims of all such changes of the text."""
    for pattern, more in _PATTERNS:
        for match in pattern.finditer(text):
            change, rate = figure_of(match, "y"), figure_of(match, "z")
            if rate.unit != "%" or change.unit in ("%", "点", ""):
                continue
            level = _level(text, match.start(), change.unit)
            if level is not None:
                yield _claim(text, level, change, rate, more, bool(match["up"]), match)


def _level(text: str, end: int, unit: str) -> Figure | None:
    """The level the change belongs to: the figure right before ``end``."""
    near = text[max(0, end - _REACH) : end]
    last = None
    for match in _LEVEL.finditer(near):
        last = match
    if last is None or last[0].endswith("其中"):
        return None
    figure = figure_of(last, "x")
    if figure.unit != unit or near[last.start() - 1 : last.start()] == "-":
        return None
    offset = end - len(near)
    return Figure(
        figure.start + offset,
        figure.end + offset,
        figure.digits + offset,
        figure.value,
        figure.half,
        unit,
        figure.loose,
    )


def _claim(text: str, level: Figure, change: Figure, rate: Figure, more: bool, up: bool, match: re.Match[str]) -> Claim:
    sign = 1 if more else -1
    low, high = level.low - sign * change.value, level.high - sign * change.value
    computed = None
    if low > 0:
        lows, highs = max(change.low, 0) / (high + change.half), change.high / max(low - change.half, change.half)
        computed = Interval(lows * HUNDRED, highs * HUNDRED)
    reason = remark_in(text, level.end, rate.end) or ("约数" if level.loose or change.loose or rate.loose else None)
    span = Span(match.start("up") if up else match.start("down"), rate.end)
    if computed is None:
        verdict, why = "undecided", "基数"
    elif reason is not None:
        verdict, why = "undecided", reason
    elif up != more:
        verdict, why = "inconsistent", "方向"
    elif verdict_of(rate, computed) == "consistent":
        verdict, why = "consistent", None
    elif computed.distance(rate.value, rate.value) <= _SLIGHT:
        verdict, why = "undecided", "尾差"
    else:
        verdict, why = "inconsistent", None
    value = rate.value if up else -rate.value
    signed = computed if more or computed is None else Interval(-computed.high, -computed.low)
    return claim("growth", "increase", (level.span, change.span), value, span, signed, verdict, why)
