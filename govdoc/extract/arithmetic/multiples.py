"""Doublings and multiples told behind two values (翻两番, 增长3倍)."""

from __future__ import annotations

import math
import re
from decimal import Decimal

from govdoc.extract.arithmetic.figures import Figure
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.remarks import remark_in, sentence_bounds
from govdoc.model import Claim, ClaimForm, Span, Verdict

NUMERALS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
_LOOSE_BEFORE = frozenset("近约超逾")
_LOOSE_AFTER = frozenset("多以左余")
_TOLERATED = Decimal("0.2")
_WRONG = Decimal("0.5")
_DOUBTFUL = Decimal("0.8")
_QUARTER = Decimal("0.25")


def multiple(
    text: str, start: int, base: Figure, now: Figure, place: Span, times: re.Match[str], against: str | None
) -> Claim:
    """The claim of 翻N番 or 增长N倍 at ``times``; ``against`` forbids judging it."""
    count = _count(times["n"])
    doubling = times["unit"] == "番"
    form: ClaimForm = "doubling" if doubling else "from_to"
    if base.low <= 0 or now.low <= 0:
        return claim("growth", form, (base.span, now.span), count, place, None, "undecided", "基数", start=start)
    computed = _doublings(base, now) if doubling else Interval(now.low / base.high - 1, now.high / base.low - 1)
    reason = against or _remark(text, start, base, now, times)
    verdict: Verdict = "undecided"
    if reason is None:
        near, far = _limits(times["n"], count, doubling=doubling)
        off = computed.distance(count, count)
        verdict = "consistent" if off <= near else "inconsistent" if off > far else "undecided"
        if verdict != "inconsistent" and not doubling and _ratio_told(times, count, base, now):
            verdict = "inconsistent"
    elif _overstated(times, count, computed, reason) or (
        reason == "不变价" and not doubling and _ratio_told(times, count, base, now)
    ):
        verdict, reason = "inconsistent", None
    return claim("growth", form, (base.span, now.span), count, place, computed, verdict, reason, start=start)


def _remark(text: str, start: int, base: Figure, now: Figure, times: re.Match[str]) -> str | None:
    before, after = text[times.start() - 1], text[times.end() : times.end() + 1]
    if base.loose or now.loose or times["more"] or before in _LOOSE_BEFORE or after in _LOOSE_AFTER:
        return "约数"
    first, _ = sentence_bounds(text, start, start)
    remark = remark_in(text, first, times.end())
    return None if remark == "年均" else remark


def _overstated(times: re.Match[str], count: Decimal, computed: Interval, reason: str) -> bool:
    """Whether 翻N番 tells more than even constant prices or a rounded count allow."""
    slack = _WRONG if reason == "不变价" else _DOUBTFUL if reason == "约数" else None
    return slack is not None and times["unit"] == "番" and count - computed.high > slack


def _ratio_told(times: re.Match[str], count: Decimal, base: Figure, now: Figure) -> bool:
    """Whether 增长N倍 gives what 增长到N倍 should (5万元增加到20万元，增长4倍)."""
    told = times.string[times.start() - 1] in "到至为"
    return not told and count > 1 and count == now.value / base.value


def _limits(written: str, count: Decimal, *, doubling: bool) -> tuple[Decimal, Decimal]:
    """How far off is still right, and how far is wrong for certain."""
    if doubling:
        return _TOLERATED, _WRONG
    places = len(written.split(".")[1]) if "." in written else 0
    near = Decimal(1).scaleb(-places)
    return near, max(near, count * _QUARTER)


def _doublings(base: Figure, now: Figure) -> Interval:
    low, high = (math.log2(float(ratio)) for ratio in (now.low / base.high, now.high / base.low))
    return Interval(Decimal(f"{low:.6f}"), Decimal(f"{high:.6f}"))


def _count(written: str) -> Decimal:
    return Decimal(written) if written.isascii() else Decimal(small_number(written))


def small_number(numeral: str) -> int:
    """A Chinese numeral below one hundred.

    >>> small_number("两"), small_number("十二")
    (2, 12)
    """
    tens, ten, units = numeral.rpartition("十")
    if not ten:
        return NUMERALS.get(numeral, 0)
    return (NUMERALS.get(tens, 0) if tens else 1) * 10 + (NUMERALS.get(units, 0) if units else 0)
