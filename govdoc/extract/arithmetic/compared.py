"""Two years side by side (今年A，去年B，增长C%), or the one measured by the other (A，比去年的B增长C%)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.changes import Pair, told_behind
from govdoc.extract.arithmetic.context import figures_before
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import figure_of, figure_pattern
from govdoc.model import Claim

_MEASURED = ("，比", "，较", "，同比", "，与上", "，与去", "，与20")
_CUES = ("，去年", "，上年", "，今年", "，本年", "，20")
_SECOND = re.compile(
    rf"，(?P<year>[去上今本]年|20\d\d年)(?:同期)?[^，。；：、\d\n增减比较]{{0,10}}{figure_pattern('b')}(?=[，（、])"
)
_THAN = re.compile(
    rf"，(?:同?比|较|与)[^，。；：、\d\n增减]{{0,8}}(?:20\d\d年)?[^，。；：、\d\n增减]{{0,6}}的?{figure_pattern('b')}(?:相比|比较)?(?=[，增减提下降上升多少])"
)
_WORDED = re.compile(r"(20\d\d年|去年|上年|今年|本年|全年)?[^，。；\d\n增减比较]{0,28}$")
_PRESENT, _PAST = 9999, 9998
_YEARS = {"今年": _PRESENT, "本年": _PRESENT, "全年": _PRESENT, "去年": _PAST, "上年": _PAST, None: _PRESENT}
_REACH = 44


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claims told behind two years of which ``cue`` opens the second."""
    match = (_THAN if cue in _MEASURED else _SECOND).match(text, start)
    if match is None:
        return
    later = figure_of(match, "b")
    before = figures_before(text, start, reach=_REACH, stops="。；\n")
    if not before or before[-1].end != start or before[-1].unit != later.unit:
        return
    earlier = before[-1]
    if cue in _MEASURED:
        yield from told_behind(Pair(text, earlier.start, later, earlier, match.end()))
        return
    first = _WORDED.search(text, max(0, earlier.start - _REACH), earlier.start)
    years = _year(first[1] if first else None), _year(match["year"])
    if years[0] != years[1]:
        base, now = (earlier, later) if years[0] < years[1] else (later, earlier)
        start = first.start() if first and abs(years[0] - years[1]) > 1 else earlier.start
        yield from told_behind(Pair(text, start, base, now, later.end))


KIND = Kind((*_CUES, *_MEASURED), read)


def _year(word: str | None) -> int:
    return _YEARS[word] if word in _YEARS else int(word[:4]) if word else _PRESENT
