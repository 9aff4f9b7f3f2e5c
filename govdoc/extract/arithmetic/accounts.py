"""Accounts closed (收支相抵): what both totals leave (收入总计A。…支出总计B。收支相抵，结转下年C)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Verdict

_REST = re.compile(
    rf"(?:收支相[抵减]后?，?)?(?:[^，。；：、\d\n]{{0,16}}(?P<less>赤字|缺口|不足)|[^，。；：、\d\n]{{0,16}}[结节]转?余?[^，。；：、\d\n]{{0,8}}?)"
    rf"(?:资金|支出|金额)?(?:为|达到?|共)?{figure_pattern('r')}(?![，、](?!其中)[^，。；、\d\n]{{0,8}}(?:结余|结转|净结余)[^，。；、\d\n]{{0,6}}\d)"
)
_TOTALS = {
    side: re.compile(rf"{side}(?:总计|合计|总量|总额|共计)(?:为|达到?)?{figure_pattern('t')}")
    for side in ("收入", "支出")
}
_REACH, _BESIDE = 700, 3


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claim of what is left of both totals, told at ``cue``."""
    match = _REST.match(text, start)
    if match is None:
        return
    rest = figure_of(match, "r")
    went = _last(text, "支出", start)
    came = _last(text, "收入", went.start) if went is not None and start - went.end <= _BESIDE else None
    if came is None or went is None or {came.unit, went.unit} != {rest.unit} or rest.loose or came.loose or went.loose:
        return
    first, second = (went, came) if match["less"] else (came, went)
    computed = Interval(first.low - second.high, first.high - second.low)
    verdict: Verdict = "consistent" if computed.meets(rest.low - rest.half, rest.high + rest.half) else "inconsistent"
    yield claim("difference", "balance", [came.span, went.span], rest.value, rest.span, computed, verdict)


KIND = Kind(("收支相", "结转下年", "年终结", "年末结", "年终滚存", "年末滚存"), read)


def _last(text: str, side: str, end: int) -> Figure | None:
    """The total of that side told last before ``end``."""
    low = max(0, end - _REACH)
    place = text.rfind(side, low, end)
    while place >= 0:
        match = _TOTALS[side].match(text, place, end)
        if match is not None:
            return figure_of(match, "t")
        place = text.rfind(side, low, place)
    return None
