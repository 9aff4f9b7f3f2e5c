"""Intervals and verdicts (区间与判定): rounding is propagated from the written digits, never guessed."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from govdoc.extract.arithmetic.figures import Figure
from govdoc.model import Claim, ClaimForm, ClaimKind, Span, Verdict

HUNDRED = Decimal(100)
_NOTHING = Decimal(0)


class Interval(NamedTuple):
    """A closed interval of what the operands allow."""

    low: Decimal
    high: Decimal

    def distance(self, low: Decimal, high: Decimal) -> Decimal:
        """How far ``[low, high]`` lies off; 0 where they meet."""
        return max(self.low - high, low - self.high, _NOTHING)

    def meets(self, low: Decimal, high: Decimal) -> bool:
        """Whether the two have a value in common."""
        return self.low <= high and low <= self.high

    def negated(self) -> Interval:
        """The interval of the opposite sign."""
        return Interval(-self.high, -self.low)


def growth_rate(base: Figure, now: Figure) -> Interval | None:
    """The growth from ``base`` to ``now`` in percent; None where the base may be nothing."""
    if base.low <= 0:
        return None
    return Interval((now.low / base.high - 1) * HUNDRED, (now.high / base.low - 1) * HUNDRED)


def share(part: Figure, whole: Figure) -> Interval | None:
    """``part`` in ``whole`` in percent."""
    if whole.low <= 0:
        return None
    return Interval(max(part.low, _NOTHING) / whole.high * HUNDRED, part.high / whole.low * HUNDRED)


def total(parts: Iterable[Figure]) -> Interval:
    """The sum of the parts."""
    low = high = _NOTHING
    for part in parts:
        value, half = part.value, part.half
        low += value - half
        high += value + half
    return Interval(low, high)


def verdict_of(stated: Figure, computed: Interval) -> Verdict:
    """Consistent where what is stated may be what was computed, rounded or cut off in its last place."""
    slack = stated.half * 2
    return "consistent" if computed.meets(stated.value - slack, stated.value + slack) else "inconsistent"


def claim(
    kind: ClaimKind, form: ClaimForm, operands: Iterable[Span], stated: Decimal | None, stated_span: Span,
    computed: Interval | None, verdict: Verdict, reason: str | None = None, *, start: int | None = None,
) -> Claim:  # fmt: skip
    """A claim whose span runs from its first place to its last."""
    places = tuple(operands)
    first, last = stated_span.start, stated_span.end
    for place in places:
        if place.start < first:
            first = place.start
        if place.end > last:
            last = place.end
    low, high = computed if computed is not None else (None, None)
    return Claim(
        Span(first if start is None else start, last),
        kind,
        places,
        stated,
        stated_span,
        low,
        high,
        verdict,
        reason,
        form,
    )
