"""An increase told without its rate (X，比上年增加Y): no more can have come than is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.increase import level_before
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Span, Verdict

_TIMES = ("年", "末", "初", "底", "期", "月")
_VERBS = ("增加", "净增", "多")
_TOLD = re.compile(
    rf".(?P<verb>净?增加|净增|多)了?{figure_pattern('y')}(?![，、（][^，。；、\d]{{0,8}}\d[\d.]{{0,6}}%)"
)
_MAY_HAVE_BEEN_LESS = re.compile("利润|盈|净|差|亏|结余|入超|出超")
_REACH = 60


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claim of the increase told at ``cue``."""
    match = _TOLD.match(text, start)
    if match is None:
        return
    change = figure_of(match, "y")
    level = level_before(text, start + 1, change.unit) if change.unit not in ("%", "点") else None
    if level is not None and not _MAY_HAVE_BEEN_LESS.search(text, max(0, level.start - 20), level.start):
        yield _claim(level, change, Span(match.start("verb"), change.end))


KIND = Kind(tuple(time + verb for time in _TIMES for verb in _VERBS), read)


def _claim(level: Figure, change: Figure, place: Span) -> Claim:
    fits = change.low <= level.high or level.loose or change.loose
    verdict: Verdict = "consistent" if fits else "inconsistent"
    bounds = Interval(Decimal(0), level.high)
    reason = None if fits else "超过现值"
    return claim("difference", "increase", (level.span,), change.value, place, bounds, verdict, reason)
