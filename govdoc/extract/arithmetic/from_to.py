"""From A to B (由A增至B): its direction, and what is told behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from govdoc.extract.arithmetic import bare_pairs
from govdoc.extract.arithmetic.changes import Pair, alike, times_of_base, told_behind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Span

_UP = "增加|增长|提高|上升|提升|增|扩大|发展|升|跃升|攀升|壮大|扩展|延长|突破|扩围|扩容|扩面|跃增|提标"
_DOWN = "减少|下降|降低|降|压缩|缩短|缩减|回落|收窄|压减|精简|减|缩小|下跌|下调|调减|压降"
VERBS = tuple(f"{verb}{end}" for verb in f"{_UP}|{_DOWN}".split("|") for end in ("到", "至", "为"))
"""What stands between the two values of every pair."""
_YEAR = r"(?:(?:19|20)\d\d年[^，。；、\d\n-]{0,10}?)?"
_PATTERNS = tuple(
    re.compile(
        rf"{word}[^，。；、：\d\n（）-]{{0,16}}{_YEAR}{figure_pattern('a')}(?:/[一-鿿]{{1,3}})?(?:以上|左右|以下|以内)?"
        rf"[^，。；、\d\n（）和-]{{0,10}}?，?{_YEAR}(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:到了?|至|为)"
        rf"{_YEAR}[^，。；、\d\n-]{{0,4}}{figure_pattern('b')}(?:/[一-鿿]{{1,3}})?(?!、\d|和\d|[—～~-]\d)"
    )
    for word in ("由", "从")
)
_SCALE = re.compile("[^万亿]+")
_PER = re.compile("每(?:天|日|周|月|年|季度?|旬|半年|人|户|亩|次)$")
_REACH = 120
_ORDINAL = re.compile(r"排名|位次|名次|位列|位居|第\d|由第|从第")


def find(text: str, verbs: list[int]) -> Iterator[Claim]:
    """The claims of all 由A增至B of the text; ``verbs`` are the places of ``VERBS``."""
    for low, high in _windows(verbs):
        yield from bare_pairs.find(text, low, high)
        for match in chain(*(pattern.finditer(text, low, high) for pattern in _PATTERNS)):
            base, now = figure_of(match, "a"), figure_of(match, "b")
            if base.unit != now.unit or base.unit == "点" or _ORDINAL.search(text, match.start(), now.end):
                continue
            per, other = _per(text, base), _per(text, now)
            if per and other and per != other:
                continue
            jumped = _jumped(text, base, now)
            if jumped is not None:
                yield jumped
                continue
            yield from _direction(match, base, now)
            pair = Pair(text, match.start(), base, now, match.end())
            yield from told_behind(pair)
            yield from times_of_base(pair)


def _per(text: str, figure: Figure) -> str:
    """What the figure is counted by: 每周 of 每周2次."""
    per = _PER.search(text, max(0, figure.start - 4), figure.start)
    return per[0] if per else ""


def _jumped(text: str, base: Figure, now: Figure) -> Claim | None:
    """The claim of figures alike that are 万 or 亿 apart (由860万元增加到920亿元)."""
    scales = {_SCALE.sub("", text[figure.digits : figure.end]) for figure in (base, now)}
    if len(scales) < 2 or not base.value or not scales <= {"万", "亿"}:
        return None
    ratio = now.value / base.value
    if not any(scale / 2 <= ratio <= scale * 2 for scale in (Decimal(10000), 1 / Decimal(10000))):
        return None
    known = Interval(base.low, base.high)
    return claim("equality", "repeated", (base.span,), now.value, now.span, known, "inconsistent", "量级")


def _windows(verbs: list[int]) -> list[tuple[int, int]]:
    """Where a pair around one of the verbs lies, those that meet as one."""
    windows: list[tuple[int, int]] = []
    for verb in verbs:
        low = max(0, verb - _REACH)
        if windows and low <= windows[-1][1]:
            windows[-1] = (windows[-1][0], verb + _REACH)
        else:
            windows.append((low, verb + _REACH))
    return windows


def _direction(match: re.Match[str], base: Figure, now: Figure) -> Iterator[Claim]:
    if base.loose or now.loose or base.value == now.value:
        return
    up = match["up"] is not None
    finer, told = alike(base, now)
    wrong = told.high < finer.high if up else told.low > finer.low
    change = Interval(now.low - base.high, now.high - base.low)
    yield claim(
        "difference", "direction", (base.span, now.span), None, Span(*match.span("up" if up else "down")), change,
        "inconsistent" if wrong else "consistent", "方向" if wrong else None, start=match.start(),
    )  # fmt: skip
