"""The cue pass (触发词): one scan for the fixed words of all kinds; each kind reads where its words stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from govdoc.model import Claim
from govdoc.text.phrases import Hit, PhraseScanner


class Kind(NamedTuple):
    """A kind of statement: its cues, and what reads the claims at the cue that starts at an offset."""

    cues: tuple[str, ...]
    read: Callable[[str, str, int], Iterable[Claim]]


class Kinds:
    """Several kinds, and words that may open a sentence told twice, with the one scanner for all of them."""

    def __init__(self, kinds: Iterable[Kind], openings: Iterable[str] = ()) -> None:
        pairs = [(cue, kind.read) for kind in kinds for cue in kind.cues]
        self._readers = tuple(read for _, read in pairs)
        self.scanner = PhraseScanner((*(cue for cue, _ in pairs), *openings))

    def find(self, text: str, hits: list[Hit] | None = None) -> tuple[list[Claim], list[int]]:
        """The claims of all kinds, cue by cue, and where the openings stand; ``hits`` are those of the scanner."""
        phrases, readers = self.scanner.phrases, self._readers
        claims: list[Claim] = []
        openings: list[int] = []
        for index, start, _ in self.scanner.find(text) if hits is None else hits:
            if index < len(readers):
                claims += readers[index](text, phrases[index], start)
            else:
                openings.append(start)
        return claims, openings
