"""Offsets as people and editors count them: lines and columns (行列)."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

_BREAK = re.compile(r"\r\n|\r|\n")


class Lines:
    """The lines of a text; lines and columns count from 1, columns in code points.

    >>> Lines("一\\n二三").place(3)
    (2, 2)
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in _BREAK.finditer(text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of ``offset``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def bounds(self, line: int) -> tuple[int, int]:
        """Where the text of ``line`` starts and ends, its line break left out."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return start, start + len(self._text[start:end].rstrip("\r\n"))


def character_width(character: str) -> int:
    """Columns of a terminal: two for 汉字 and full-width forms, none for combining marks.

    >>> [character_width(c) for c in "公a，"]
    [2, 1, 2]
    """
    if character < "\u0300":
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def display_width(text: str) -> int:
    """Columns of a terminal that ``text`` takes.

    >>> display_width("2余次")
    5
    """
    return len(text) if text.isascii() else sum(map(character_width, text))
