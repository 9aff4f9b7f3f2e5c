"""From A to B (由A增至B): the direction, and growth, difference and doubling told behind it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import HUNDRED, Interval, claim, growth_rate, verdict_of
from govdoc.extract.arithmetic.remarks import other_base_in, remark_in, sentence_bounds
from govdoc.model import Claim, Span

_UP = "增加|增长|提高|上升|提升|增|扩大|发展|升|跃升|攀升|壮大|扩展|延长|突破"
_DOWN = "减少|下降|降低|降|压缩|缩短|缩减|回落|收窄|压减|精简|减|缩小|下跌|下调|调减"
_LEAD = r"[^，。；、：\d\n（）-]{0,16}?(?:(?:19|20)\d\d年[^，。；、\d\n-]{0,10}?)?"
_BETWEEN = r"[^，。；、\d\n（）和-]{0,10}?，?(?:(?:19|20)\d\d年[^，。；、\d\n-]{0,6}?)?"
_PATTERNS = tuple(
    re.compile(
        rf"{word}{_LEAD}{figure_pattern('a')}(?:/[\u4e00-\u9fff]{{1,3}})?(?:以上|左右|以下|以内)?{_BETWEEN}"
        rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:到了?|至|为)(?:(?:19|20)\d\d年[^，。；\d\n-]{{0,6}}?)?[^，。；、\d\n-]{{0,4}}?{figure_pattern('b')}"
        r"(?:/[\u4e00-\u9fff]{1,3})?(?!、\d|和\d|[—～~-]\d)"
    )
    for word in ("由", "从")
)
_AFTER = re.compile(
    r"(?:以上|左右|以内|以下)?(?:，|、|（|,)(?P<lead>(?:[比较][^，。；\d]{0,8}(?:\d{4}年)?)?(?:同比|累计|共|净|实际|总体|降幅|增幅|升幅|涨幅|总量|规模|五年|三年|年均|平均|大幅|幅度|提前|[一二三四五]年)*)"
    r"(?:(?P<up>增长|增加|提高|上升|提升|上涨|扩大|增幅|升幅|增|升)|(?P<down>下降|减少|降低|压缩|缩短|缩减|回落|收窄|降幅|压减|减幅|降|减)|(?P<double>翻))"
    r"(?:了|达到?|为|近|约|超过?)*"
)
_RATE = re.compile(figure_pattern("c"))
_TIMES = re.compile(r"(?P<n>\d{1,3}(?:\.\d{1,3})?|[一二三四五六七八九十两]{1,2})(?P<more>[余多])?(?P<unit>番|倍)")
_ORDINAL = re.compile(r"排名|位次|名次|位列|位居|第\d|由第|从第")


def find(text: str) -> Iterator[Claim]:
    """The claims of all 由A增至B of the text."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            base, now = figure_of(match, "a"), figure_of(match, "b")
            if not base.unit and not now.unit:
                continue
            if base.unit != now.unit:
                if base.unit or base.value > now.value * 10000:
                    continue
                continue
            if base.unit == "点" or _ORDINAL.search(text, match.start(), now.end):
                continue
            yield from _direction(match, base, now)
            yield from _told_behind(text, match.start(), base, now)


def _direction(match: re.Match[str], base: Figure, now: Figure) -> Iterator[Claim]:
    if base.loose or now.loose or base.value == now.value:
        return
    wrong = now.high < base.low if match["up"] else now.low > base.high
    verb = match.span("up") if match["up"] else match.span("down")
    change = Interval(now.low - base.high, now.high - base.low)
    yield claim(
        "difference", "direction", (base.span, now.span), None, Span(*verb), change,
        "inconsistent" if wrong else "consistent", "方向" if wrong else None, start=match.start(),
    )  # fmt: skip


def _told_behind(text: str, start: int, base: Figure, now: Figure) -> Iterator[Claim]:
    position = now.end
    for _ in range(2):
        tail = _AFTER.match(text, position)
        if tail is None:
            return
        if tail["double"] or _TIMES.match(text, tail.end()):
            times = _TIMES.match(text, tail.end())
            if times is None:
                return
            yield _multiple(text, start, base, now, tail, times)
            position = times.end()
            continue
        match = _RATE.match(text, tail.end())
        if match is None:
            return
        stated = figure_of(match, "c")
        told = _change(text, start, base, now, tail, stated)
        if told is not None:
            yield told
        position = stated.end


def _change(text: str, start: int, base: Figure, now: Figure, tail: re.Match[str], stated: Figure) -> Claim | None:
    span = Span(tail.start("up") if tail["up"] else tail.start("down"), stated.end)
    reason = _against(text, start, base, now, tail, stated)
    up = bool(tail["up"])
    if stated.unit == "%" and base.unit != "%":
        computed = growth_rate(base, now)
        kind, form = "growth", "from_to"
    elif stated.unit == "%":
        return _percent(start, base, now, up, stated, span, reason)
    elif stated.unit == base.unit or (base.unit == "%" and stated.unit == "点"):
        computed, kind, form = Interval(now.low - base.high, now.high - base.low), "difference", "from_to"
    else:
        return None
    if computed is None:
        return None
    return _judged(kind, form, start, base, now, up, stated, span, computed, reason)


def _judged(
    kind: str, form: str, start: int, base: Figure, now: Figure, up: bool, stated: Figure, span: Span,
    computed: Interval, reason: str | None,
) -> Claim:  # fmt: skip
    towards = computed if up else Interval(-computed.high, -computed.low)
    verdict = verdict_of(stated, towards)
    reason_told = reason
    if reason is None and verdict == "inconsistent":
        opposite = Interval(-towards.high, -towards.low)
        wrong_way = towards.low + towards.high < 0 and verdict_of(stated, opposite) == "consistent"
        reason_told = "方向" if wrong_way or (towards.high < 0 and kind == "growth") else None
    if reason is not None:
        verdict = "undecided"
    value = stated.value if up else -stated.value
    return claim(kind, form, (base.span, now.span), value, span, computed, verdict, reason_told, start=start)


def _percent(
    start: int, base: Figure, now: Figure, up: bool, stated: Figure, span: Span, reason: str | None
) -> Claim | None:
    """A change of a percentage told in %: relative, or points by mistake."""
    relative = growth_rate(base, now)
    points = Interval(now.low - base.high, now.high - base.low)
    if relative is None:
        return None
    if not up:
        relative, points = Interval(-relative.high, -relative.low), Interval(-points.high, -points.low)
    value = stated.value if up else -stated.value
    rate = (now.value / base.value - 1) * HUNDRED
    exact = abs(abs(now.value - base.value) - stated.value) <= stated.half < abs(abs(rate) - stated.value)
    if verdict_of(stated, relative) == "consistent" and not exact:
        verdict, why = "consistent", None
    elif exact or verdict_of(stated, points) == "consistent":
        verdict, why = "inconsistent", "百分点"
    else:
        verdict, why = "undecided", "百分比的增减"
    if reason is not None:
        verdict, why = "undecided", reason
    return claim("growth", "from_to", (base.span, now.span), value, span, relative, verdict, why, start=start)


def _against(text: str, start: int, base: Figure, now: Figure, tail: re.Match[str], stated: Figure) -> str | None:
    first, _ = sentence_bounds(text, start, start)
    if base.loose or now.loose or stated.loose:
        return "约数"
    if other_base_in(text, tail.start(), stated.start) and not re.search("上年|去年|同期", text[start : base.start]):
        return "基期不同"
    if stated.unit == "%" or stated.unit == "倍":
        return remark_in(text, first, stated.end)
    return "年均" if re.search("年均|平均|每年", tail["lead"]) else None


_NUMERALS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}


def _multiple(text: str, start: int, base: Figure, now: Figure, tail: re.Match[str], times: re.Match[str]) -> Claim:
    """翻N番 and 增长N倍."""
    span = Span(tail.start("double") if tail["double"] else tail.start("up" if tail["up"] else "down"), times.end())
    count = Decimal(times["n"]) if times["n"][0].isdecimal() and times["n"].isascii() else Decimal(_small(times["n"]))
    doubling = times["unit"] == "番"
    ratio = Interval(now.low / base.high, now.high / base.low) if base.low > 0 else None
    if ratio is None or ratio.low <= 0:
        return claim("growth", "doubling", (base.span, now.span), count, span, None, "undecided", "基数", start=start)
    if doubling:
        computed = Interval(*(Decimal(f"{math.log2(float(x)):.6f}") for x in ratio))
        off, slack = computed.distance(count, count), Decimal("0.5")
        fine = Decimal("0.2")
    else:
        computed = Interval(ratio.low - 1, ratio.high - 1)
        places = len(times["n"].split(".")[1]) if "." in times["n"] else 0
        fine = Decimal(1).scaleb(-places)
        off, slack = computed.distance(count, count), max(fine, count * Decimal("0.25"))
    first, _ = sentence_bounds(text, start, start)
    loose = (
        base.loose
        or now.loose
        or bool(times["more"])
        or text[times.start() - 1] in "近约超"
        or text[times.end()] in "多以左"
    )
    reason = remark_in(text, first, times.end())
    if loose or (reason is not None and reason != "年均"):
        verdict, why = "undecided", reason or "约数"
    elif tail["lead"] and other_base_in(text, tail.start(), times.start()):
        verdict, why = "undecided", "基期不同"
    else:
        why = None
        verdict = "consistent" if off <= fine else "inconsistent" if off > slack else "undecided"
    return claim(
        "growth",
        "doubling" if doubling else "from_to",
        (base.span, now.span),
        count,
        span,
        computed,
        verdict,
        why,
        start=start,
    )


def _small(numeral: str) -> int:
    tens, ten, units = numeral.rpartition("十")
    if not ten:
        return _NUMERALS.get(numeral, 0)
    return (_NUMERALS.get(tens, 0) if tens else 1) * 10 + (_NUMERALS.get(units, 0) if units else 0)
