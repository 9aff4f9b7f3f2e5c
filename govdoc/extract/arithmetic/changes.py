"""A change told behind two values (，增长C%；，减少D件；，翻两番)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern, written
from govdoc.extract.arithmetic.judging import HUNDRED, Interval, claim, growth_rate, verdict_of
from govdoc.extract.arithmetic.multiples import multiple
from govdoc.extract.arithmetic.remarks import other_base_in, remark_in, sentence_bounds
from govdoc.model import Claim, ClaimKind, Span, Verdict

_AFTER = re.compile(
    r"(?:以上|左右|以内|以下)?[，、（,]?(?P<lead>(?:[比较][^，。；\d]{0,8}(?:\d{4}年)?)?"
    r"(?:同比|累计|共|净|实际|总体|降幅|增幅|升幅|涨幅|总量|规模|新|五年|三年|年均|平均|大幅|幅度|人数|数量|总数|提前|实现|[一二两三四五]年)*)"
    r"(?:(?P<up>增长|增加|提高|上升|提升|上涨|扩大|增幅|升幅|增|升|多)"
    r"|(?P<down>下降|减少|降低|压缩|缩短|缩减|回落|收窄|降幅|压减|减幅|精简|缩小|压降|下调|降|减|少)(?:比例|幅度|率|数)?|(?P<double>翻))(?:了|达到?|为|近|约|超过?)*"
)
_RATE = re.compile(figure_pattern("c"))
_TIMES = re.compile(r"(?P<n>\d{1,3}(?:\.\d{1,3})?|[一二三四五六七八九十两]{1,2})(?P<more>[余多])?(?P<unit>番|倍)")
_TIME = re.compile(r"\d{4}年|[年月]初|[年月]末|[年月]底|“|时期|期间|同期|去年|上年|立|以前|之前")
_NAMED_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年")
_YEARLY = re.compile(r"年均|平均|每年(?!\d)")

_NONE = Decimal(0)


class Pair(NamedTuple):
    """Two values of one thing, ``base`` and then ``now``, told from ``start``; the change follows at ``end``."""

    text: str
    start: int
    base: Figure
    now: Figure
    end: int


def alike(base: Figure, now: Figure) -> tuple[Figure, Figure]:
    """The two with the finer rounding of both, where one dropped its zeros (3.2亿元, 4亿元)."""
    if base.half == now.half or not base.half or not now.half or base.unit == "%":
        return base, now
    half = min(base.half, now.half)
    if max(base.half, now.half) / half > HUNDRED:
        return base, now
    return base.rounded(half), now.rounded(half)


def told_behind(pair: Pair) -> Iterator[Claim]:
    """The claims told directly behind the second value, two at most."""
    position = pair.end
    for _ in range(2):
        tail = _AFTER.match(pair.text, position)
        if tail is None:
            return
        times = _TIMES.match(pair.text, tail.end())
        if times is not None:
            place = Span(tail.end("lead"), times.end())
            yield multiple(
                pair.text, pair.start, pair.base, pair.now, place, times, _base_remark(pair, tail, times.end())
            )
            position = times.end()
            continue
        match = None if tail["double"] else _RATE.match(pair.text, tail.end())
        if match is None:
            return
        stated = figure_of(match, "c")
        told = _change(pair, tail, stated)
        if told is not None:
            yield told
        position = stated.end


_OF_BASE = re.compile(
    r"，(?:约?是|约?为|相当于|达到)(?P<base>原来|原先|之前|[一二三四五六七八九十两]+年前|(?:19|20)\d\d年)的(?P<n>\d{1,3}(?:\.\d{1,3})?)倍"
)


def times_of_base(pair: Pair) -> Iterator[Claim]:
    """The claim of what the second value is of the first (由2万户增加到6万户，是原来的3倍)."""
    match = _OF_BASE.match(pair.text, pair.end)
    if match is None or pair.base.low <= 0:
        return
    told = _TIME.search(pair.text, pair.start, pair.base.start)
    base = match["base"]
    other = base not in pair.text[pair.start : pair.base.start] if base[0] in "12" else told and base[0] not in "原之"
    count, half = written(match["n"])
    computed = Interval(pair.now.low / pair.base.high, pair.now.high / pair.base.low)
    ratio = pair.now.value / pair.base.value
    whole_step = ratio % 1 == 0 and abs(ratio - count) >= half * 2
    fits = computed.meets(count - half * 2, count + half * 2) and not whole_step
    verdict: Verdict = "consistent" if fits else "inconsistent"
    reason = None
    if other or pair.base.loose or pair.now.loose or match[0][1] == "约":
        verdict, reason = "undecided", "基期不同" if other else "约数"
    operands = (pair.base.span, pair.now.span)
    place = Span(match.start() + 1, match.end())
    yield claim("growth", "from_to", operands, count, place, computed, verdict, reason, start=pair.start)


def _base_remark(pair: Pair, tail: re.Match[str], end: int) -> str | None:
    """Why the change may be measured from something else than ``pair.base``."""
    told = pair.text[pair.start : pair.base.start]
    if other_base_in(pair.text, tail.start(), end) and _TIME.search(told) and not re.search("上年|去年|同期", told):
        return "基期不同"
    return None


def _against(pair: Pair, tail: re.Match[str], stated: Figure) -> str | None:
    if pair.base.loose or pair.now.loose or stated.loose:
        return "约数"
    other = _base_remark(pair, tail, stated.start)
    if other is not None:
        return other
    if stated.unit == "%" and pair.base.unit != "%":
        first, _ = sentence_bounds(pair.text, pair.start, pair.start)
        return remark_in(pair.text, first, stated.end)
    return "年均" if _YEARLY.search(tail["lead"]) else None


def _change(pair: Pair, tail: re.Match[str], stated: Figure) -> Claim | None:
    base, now = alike(pair.base, pair.now)
    place = Span(tail.end("lead"), stated.end)
    against = _against(pair, tail, stated)
    up = tail["up"] is not None
    if stated.unit == "%" and base.unit == "%":
        return _percent(pair, up, stated, place, against)
    if stated.unit == "%":
        rate = growth_rate(base, now)
        if against == "年均" and rate is not None:
            rate, against = _yearly(pair, rate, stated if up else None)
        return None if rate is None else _judged("growth", pair, up, stated, place, rate, against)
    if base.half == now.half == stated.half and not any(_is_broken(pair.text, f) for f in (base, now, stated)):
        base, now, stated = base.rounded(_NONE), now.rounded(_NONE), stated.rounded(_NONE)
    if stated.unit == base.unit or (base.unit == "%" and stated.unit == "点"):
        difference = Interval(now.low - base.high, now.high - base.low)
        if "新" in tail["lead"] and stated.low > difference.high:
            against = against or "新增"
        return _judged("difference", pair, up, stated, place, difference, against)
    return None


def _is_broken(text: str, figure: Figure) -> bool:
    """Whether the figure is written with decimals; whole ones are subtracted as they stand."""
    return "." in text[figure.start : figure.digits]


def _yearly(pair: Pair, whole: Interval, stated: Figure | None) -> tuple[Interval, str | None]:
    """The growth of one year where both years are named; never wrong, for how averages are drawn differs."""
    years = [int(year) for year in _NAMED_YEAR.findall(pair.text[pair.start : pair.now.end])]
    if len(years) != 2 or years[0] >= years[1] or whole.low <= -HUNDRED or stated is None:
        return whole, "年均"
    low, high = ((float(1 + rate / HUNDRED) ** (1 / (years[1] - years[0])) - 1) * 100 for rate in whole)
    each = Interval(Decimal(f"{low:.4f}"), Decimal(f"{high:.4f}"))
    return each, None if verdict_of(stated, each) == "consistent" else "年均"


def _judged(
    kind: ClaimKind, pair: Pair, up: bool, stated: Figure, place: Span, computed: Interval, against: str | None
) -> Claim:
    towards = computed if up else computed.negated()
    verdict: Verdict = verdict_of(stated, towards)
    reason = against
    if against == "不变价" and verdict == "inconsistent" and _reversed(stated, towards):
        reason = "方向"
    elif against is not None:
        verdict = "undecided"
    elif verdict == "inconsistent":
        reason = "方向" if _reversed(stated, towards) or (towards.high < 0 and kind == "growth") else None
    elif stated.low > towards.high and _reversed(stated, towards):
        verdict, reason = "inconsistent", "方向"
    value = stated.value if up else -stated.value
    operands = (pair.base.span, pair.now.span)
    return claim(kind, "from_to", operands, value, place, computed, verdict, reason, start=pair.start)


def _reversed(stated: Figure, towards: Interval) -> bool:
    """Whether the size told is right and the direction is not."""
    return towards.low + towards.high < 0 and verdict_of(stated, towards.negated()) == "consistent"


def _percent(pair: Pair, up: bool, stated: Figure, place: Span, against: str | None) -> Claim | None:
    """A change of a percentage told in %: relative, or points by mistake."""
    base, now = pair.base, pair.now
    relative = growth_rate(base, now)
    if relative is None:
        return None
    points = Interval(now.low - base.high, now.high - base.low)
    if not up:
        relative, points = relative.negated(), points.negated()
    rate = abs(now.value / base.value - 1) * HUNDRED
    exact = abs(abs(now.value - base.value) - stated.value) <= stated.half < abs(rate - stated.value)
    verdict: Verdict = "undecided"
    reason: str | None = against or "百分比的增减"
    if against is None and (exact or verdict_of(stated, relative) == "inconsistent"):
        if exact or verdict_of(stated, points) == "consistent":
            verdict, reason = "inconsistent", "百分点"
    elif against is None:
        verdict, reason = "consistent", None
    value = stated.value if up else -stated.value
    return claim("growth", "from_to", (base.span, now.span), value, place, relative, verdict, reason, start=pair.start)
