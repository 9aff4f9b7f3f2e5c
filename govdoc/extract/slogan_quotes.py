"""Where quotation marks stand around a token (引号内的词)."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_STRAIGHT = re.compile(r"(?<![0-9])\" ?([^\"“”\n，。]{2,20}?) ?\"")
_QUOTED, _QUOTED_WITHIN = re.compile("“([^“”\n]{2,62})”"), re.compile("‘([^‘’\n]{2,62})’")


class Places(NamedTuple):
    """Sorted, disjoint places with a fast look for the one that holds an offset."""

    starts: list[int]
    ends: list[int]

    def holding(self, start: int, end: int) -> tuple[int, int] | None:
        index = bisect_right(self.starts, start) - 1
        if index >= 0 and end <= self.ends[index]:
            return self.starts[index], self.ends[index]
        return None


def quotes_of(text: str) -> Places:
    """The insides of quotation marks, blanks at the edges left out."""
    places = _marked(text, _QUOTED)
    if "‘" not in text and '"' not in text:
        return Places([start for start, _ in places], [end for _, end in places])
    if "‘" in text:
        places += _marked(text, _QUOTED_WITHIN)
    if '"' in text:
        places += [match.span(1) for match in _STRAIGHT.finditer(text)]
    kept: list[tuple[int, int]] = []
    for place in sorted(places):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return Places([start for start, _ in kept], [end for _, end in kept])


def _marked(text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    places = []
    for match in pattern.finditer(text):
        start, stop = match.span(1)
        if text[start] == " ":
            start += 1
        if text[stop - 1] == " ":
            stop -= 1
        if stop - start > 1:
            places.append((start, stop))
    return places
