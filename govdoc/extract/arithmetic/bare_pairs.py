"""Pairs without a unit (由第9位上升到第6位，前进3位; 由2.31缩小到2.18，缩小0.13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Span

_BETTER = "上升|提升|前移|前进|跃升|进位|提高|晋升|升|进"
_WORSE = "下降|后退|后移|下滑|退后|倒退|回落|滑落|降|退"
_RANK = re.compile(
    rf"[由从][^，。；：\d\n]{{0,14}}第(?P<a>\d{{1,3}})[位名](?P<verb>{_BETTER}|{_WORSE})(?:到了?|至|为)[^，。；：\d\n]{{0,8}}第(?P<b>\d{{1,3}})[位名]"
    rf"(?:，(?:共|整体|排名|位次|名次)?(?P<told>{_BETTER}|{_WORSE})(?:了)?(?P<c>\d{{1,3}})(?:个?位次?|个?名次?)(?!次))?"
)
_MORE = "扩大|提高|上升|增加|增长|提升"
_LESS = "缩小|下降|降低|减少|降|回落|缩减"
_BARE = r"(?<![\d.:：])\d{1,3}\.\d{1,4}"
_RATIO = re.compile(
    rf"[由从][^，。；：\d\n]{{0,6}}(?:20\d\d年[底末]?)?的?(?P<a>{_BARE})(?P<verb>{_MORE}|{_LESS})(?:到了?|至|为)(?:20\d\d年[底末]?的)?(?P<b>{_BARE})"
    rf"[，,](?:累计|共|净)?(?P<told>{_MORE}|{_LESS})了?(?P<c>{_BARE})(?=[，。；、）\n]|$)"
)


def find(text: str, low: int, high: int) -> Iterator[Claim]:
    """The claims of ``text[low:high]``."""
    if text.find("第", low, high) >= 0:
        for match in _RANK.finditer(text, low, high):
            yield from _claims(match, better=_BETTER, down=True)
    if text.find(".", low, high) >= 0:
        for match in _RATIO.finditer(text, low, high):
            yield from _claims(match, better=_MORE, down=False)


def _claims(match: re.Match[str], *, better: str, down: bool) -> Iterator[Claim]:
    """Whether the verbs go the way the numbers go, and the step is as long as told; a better rank is a lower one."""
    base, now = Decimal(match["a"]), Decimal(match["b"])
    if base == now:
        return
    up = (now < base) == down
    operands = (Span(*match.span("a")), Span(*match.span("b")))
    step = Interval(abs(now - base), abs(now - base))
    for verb in ("verb", "told"):
        if match[verb] is None:
            continue
        wrong = (match[verb] in better.split("|")) != up
        place = Span(match.start(verb), match.end("c") if verb == "told" else match.end(verb))
        yield claim(
            "difference", "direction", operands, None, place, step, "inconsistent" if wrong else "consistent",
            "方向" if wrong else None, start=match.start(),
        )  # fmt: skip
    if match["c"] is not None:
        told = Decimal(match["c"])
        yield claim(
            "difference", "from_to", operands, told, Span(match.start("told"), match.end("c")), step,
            "consistent" if told == step.low else "inconsistent", start=match.start(),
        )  # fmt: skip
