"""The cue pass (触发词): one scan for the fixed words of all kinds; each kind reads where its words stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from govdoc.model import Claim
from govdoc.text.phrases import Hit, PhraseScanner


class Kind(NamedTuple):
    """A kind of statement: its cues, and what reads the claims at the cue that starts at an offset."""

    cues: tuple[str, ...]
    read: Callable[[str, str, int], Iterable[Claim]]


class Kinds:
    """Several kinds, and groups of words whose places are wanted, with the one scanner for all of them."""

    def __init__(self, kinds: Iterable[Kind], *groups: Iterable[str]) -> None:
        pairs = [(cue, kind.read) for kind in kinds for cue in kind.cues]
        words = [(word, number) for number, group in enumerate(groups) for word in group]
        self._readers = tuple(read for _, read in pairs)
        self._groups = tuple(number for _, number in words)
        self._count = len(groups)
        self.scanner = PhraseScanner((*(cue for cue, _ in pairs), *(word for word, _ in words)), overlapping=True)

    def find(self, text: str, hits: list[Hit] | None = None) -> tuple[list[Claim], list[list[int]]]:
        """The claims of all kinds, cue by cue, and where each group's words stand; ``hits`` are the scanner's."""
        phrases, readers, first = self.scanner.phrases, self._readers, len(self._readers)
        claims: list[Claim] = []
        places: list[list[int]] = [[] for _ in range(self._count)]
        add = [place.append for place in places]
        groups = self._groups
        for index, start, _ in self.scanner.find(text) if hits is None else hits:
            if index < first:
                claims += readers[index](text, phrases[index], start)
            else:
                add[groups[index - first]](start)
        return claims, places


def matches(pattern: re.Pattern[str], text: str, places: Iterable[int], ahead: int = 0) -> Iterator[re.Match[str]]:
    """The matches that ``finditer`` finds, where each begins ``ahead`` of one of ``places``."""
    end = 0
    for place in places:
        start = place + ahead
        match = pattern.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            yield match
