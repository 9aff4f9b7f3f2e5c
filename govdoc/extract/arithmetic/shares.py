"""A share told beside its part and its whole (占比): the verdict all three kinds have in common."""

from __future__ import annotations

from govdoc.extract.arithmetic.figures import Figure
from govdoc.extract.arithmetic.judging import Interval, claim, share, verdict_of
from govdoc.extract.arithmetic.remarks import remark_in
from govdoc.model import Claim, ClaimForm, Span, Verdict

_SLIGHT = 4


def judged(
    text: str, form: ClaimForm, wholes: list[Figure], part: Figure, rate: Figure, place: Span, *, sole: bool
) -> Claim:
    """The claim that ``part`` is ``rate`` of one of ``wholes``; ``sole`` where no other whole can be meant."""
    whole, computed = _fitting(wholes, part, rate)
    operands = (part.span, whole.span)
    if part.loose or whole.loose or rate.loose:
        return claim("share", form, operands, rate.value, place, computed, "undecided", "约数")
    exact = computed is not None and computed.low == computed.high
    if computed is not None and _follows(rate, computed):
        return claim("share", form, operands, rate.value, place, computed, "consistent")
    reason = remark_in(text, min(whole.start, part.start), rate.end)
    verdict: Verdict = "undecided"
    if computed is None or not sole:
        reason = reason or "基数不明"
    elif reason in (None, "不变价"):
        slight = not exact and computed.distance(rate.value, rate.value) <= rate.half * _SLIGHT
        verdict, reason = ("undecided", "尾差") if slight else ("inconsistent", None)
    return claim("share", form, operands, rate.value, place, computed, verdict, reason)


def _follows(rate: Figure, computed: Interval) -> bool:
    """Whether the rate is what was computed, rounded or cut off; a whole last place away it never is."""
    if computed.low == computed.high:
        return abs(rate.value - computed.low) < rate.half * 2
    return verdict_of(rate, computed) == "consistent"


def _fitting(wholes: list[Figure], part: Figure, rate: Figure) -> tuple[Figure, Interval | None]:
    """The nearest whole that bears out the rate, else the nearest."""
    for whole in reversed(wholes):
        computed = share(part, whole)
        if computed is not None and _follows(rate, computed):
            return whole, computed
    return wholes[-1], share(part, wholes[-1])
