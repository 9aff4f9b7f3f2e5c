"""Folding (归一): full-width forms, Kangxi radicals and hard-wrapped lines, behind an offset map.

Everything after this layer works on ``Folded.text`` alone; ``text/relocation.py`` moves the finished document back, so
public spans always index the caller's own string.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_FULLWIDTH = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_WIDTH = {
    **_FULLWIDTH,
    ord("％"): "%",
    ord("．"): ".",
    ord("－"): "-",
    ord("　"): " ",
    ord("\xa0"): " ",
    ord("\r"): "\n",
}
_FOLDABLE = re.compile("[０-９Ａ-Ｚａ-ｚ％．－　\xa0\r]")


class Folded:
    """A folded text that remembers where each of its characters stood.

    ``starts[i]`` is the folded offset from which ``original = folded + shifts[i]`` holds.

    >>> folded = Folded("2024\\n年", "2024年", [0, 4], [0, 1])
    >>> folded.outside(4), folded.inside(5)
    (5, 4)
    """

    __slots__ = ("_shifts", "_starts", "original", "text")

    def __init__(
        self, original: str, text: str, starts: list[int] | None = None, shifts: list[int] | None = None
    ) -> None:
        self.original = original
        self.text = text
        self._starts = starts if starts is not None else [0]
        self._shifts = shifts if shifts is not None else [0]

    def outside(self, offset: int) -> int:
        """The original offset of the folded character at ``offset``."""
        if len(self._starts) == 1:
            return offset + self._shifts[0]
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]

    def inside(self, offset: int) -> int:
        """The folded offset of the original character at ``offset``; of the next one kept where it was dropped."""
        if len(self._starts) == 1:
            return max(0, offset - self._shifts[0])
        low, high = 0, len(self._starts)
        while low < high:
            middle = (low + high) // 2
            if self._starts[middle] + self._shifts[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        if low == 0:
            return 0
        limit = self._starts[low] if low < len(self._starts) else len(self.text)
        return min(offset - self._shifts[low - 1], limit)


def fold(text: str) -> Folded:
    """Fold full-width letters, digits, ％．－ and blanks, one code point for one.

    >>> fold("２０２４年").text
    '2024年'
    """
    if _FOLDABLE.search(text) is None:
        return Folded(text, text)
    text_ = text.replace("\r\n", " \n")
    return Folded(text, _FOLDABLE.sub(lambda m: text_[m.start()].translate(_WIDTH), text_))
