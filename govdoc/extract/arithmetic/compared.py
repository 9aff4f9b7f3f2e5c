"""Two years side by side (今年A，去年B，增长C%)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.changes import Pair, told_behind
from govdoc.extract.arithmetic.figures import figure_of, figure_pattern
from govdoc.model import Claim

_SECOND = tuple(
    re.compile(rf"，(?P<year>{year})(?:同期)?[^，。；：、\d\n增减比较]{{0,10}}?{figure_pattern('b')}(?=[，（、])")
    for year in ("去年", "上年", "今年", "本年", r"20\d\d年")
)
_FIRST = re.compile(
    rf"(?P<year>20\d\d年|去年|上年|今年|本年|全年)?[^，。；\d\n增减比较]{{0,28}}?(?<![\d.]){figure_pattern('a')}$"
)
_PRESENT, _PAST = 9999, 9998
_YEARS = {"今年": _PRESENT, "本年": _PRESENT, "全年": _PRESENT, "去年": _PAST, "上年": _PAST, None: _PRESENT}
_REACH = 44


def find(text: str) -> Iterator[Claim]:
    """The claims of all pairs of years told side by side."""
    for pattern in _SECOND:
        for match in pattern.finditer(text):
            low = max(0, match.start() - _REACH)
            near = text[low : match.start()]
            first = _FIRST.search(near)
            if first is None:
                continue
            earlier, later = figure_of(first, "a").moved(low), figure_of(match, "b")
            years = _year(first["year"]), _year(match["year"])
            if earlier.unit != later.unit or years[0] == years[1]:
                continue
            base, now = (earlier, later) if years[0] < years[1] else (later, earlier)
            yield from told_behind(Pair(text, low + first.start(), base, now, later.end))


def _year(word: str | None) -> int:
    return _YEARS[word] if word in _YEARS else int(word[:4]) if word else _PRESENT
