"""Phrase scanning (词条扫描): many fixed phrases in one Aho–Corasick pass."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

_SURROGATE = re.compile("[\ud800-\udfff]")


class PhraseScanner:
    """Finds every phrase of a fixed list; leftmost-longest, or all overlapping ones.

    >>> PhraseScanner(["四个意识", "意识"]).find("增强四个意识")
    [(0, 2, 6)]
    >>> PhraseScanner(["四个意识", "意识"], overlapping=True).find("增强四个意识")
    [(0, 2, 6), (1, 4, 6)]
    """

    def __init__(self, phrases: Iterable[str], *, overlapping: bool = False) -> None:
        self.phrases = tuple(phrases)
        self._overlapping = overlapping
        self._automaton = AhoCorasick(
            self.phrases,
            matchkind=MatchKind.Standard if overlapping else MatchKind.LeftmostLongest,
            implementation=Implementation.ContiguousNFA,
        )

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """``(index of the phrase, start, end)`` of each hit, in reading order."""
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=self._overlapping)
        except UnicodeEncodeError:  # a lone surrogate, which only a broken source gives
            return self.find(_SURROGATE.sub("\ufffd", text))
