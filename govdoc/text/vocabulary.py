"""jieba's dictionary (词典), searched where it lies.

Loading the whole of it costs a second and 80 MB in every process, for the few windows that are looked up. The file
keeps the words of one first character together, so an index of those runs and a search within one are enough.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

TOTAL = 60101967
"""The sum of all frequencies in jieba 0.42.1."""

_RUN = re.compile(r"\n(\S)(?:[^\n]*\n\1)*[^\n]*")
"""Neighbouring lines whose words begin with the same character."""


class Vocabulary:
    """The words of the dictionary, each looked up once.

    As in jieba's own table, every beginning of a word is there too, with the frequency 0 where it is no word.
    """

    def __init__(self, lines: str) -> None:
        self._words: dict[str, str] = {}
        for run in _RUN.finditer("\n" + lines):
            self._words[run[1]] = self._words.get(run[1], "") + run[0]
        self._looked_up: dict[str, int | None] = {}

    def frequency(self, word: str) -> int | None:
        """How often ``word`` was counted; None where no word even begins so."""
        try:
            return self._looked_up[word]
        except KeyError:
            found = self._looked_up[word] = self._find(word)
            return found

    def _find(self, word: str) -> int | None:
        words = self._words.get(word[0], "")
        beginning = words.find(f"\n{word}")
        if beginning < 0:
            return None
        at = words.rfind(f"\n{word} ", beginning)
        start = at + len(word) + 2
        return 0 if at < 0 else int(words[start : words.index(" ", start)])

    def covering(self, window: str) -> dict[str, int]:
        """All words of ``window``, and their beginnings."""
        known = {}
        for start in range(len(window)):
            for end in range(start + 1, len(window) + 1):
                word = window[start:end]
                frequency = self.frequency(word)
                if frequency is None:
                    break
                known[word] = frequency
        return known


@cache
def vocabulary() -> Vocabulary:
    """The dictionary of the installed jieba; jieba itself is not imported.

    >>> vocabulary().covering("办结")
    {'办': 10314, '办结': 4, '结': 3761}
    """
    spec = find_spec("jieba")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("jieba")
    return Vocabulary(Path(spec.origin).with_name("dict.txt").read_text("utf-8"))
