"""Folding (归一): full-width forms, radicals, stray blanks and hard-wrapped lines, behind an offset map.

Everything after this layer works on ``Folded.text`` alone; ``text/relocation.py`` moves the finished document back, so
public spans always index the caller's own string.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from govdoc.text.blanks import find_blanks
from govdoc.text.characters import DROPPED, fold_characters, put_also
from govdoc.text.wrapping import Edit, Page, find_breaks

_FEED = re.compile("\f")
_DROPPED = re.compile(f"[{DROPPED}]")
_ENTITY = re.compile("&(?:nb?|e[mn]|thin)?sp;|<U[+][0-9A-F]{4}>")


class Folded:
    """A folded text that remembers where each of its characters stood.

    ``starts[i]`` is the folded offset from which ``original = folded + shifts[i]`` holds. A piece of ``text`` without a
    step inside reads in ``original`` as it does here when ``put`` is not in it, the one character put for others.

    >>> folded = Folded("2024\\n年", "2024年", [0, 4], [0, 1])
    >>> folded.outside(4), folded.inside(5)
    (5, 4)
    """

    __slots__ = ("_shifts", "_starts", "original", "put", "text")

    def __init__(
        self, original: str, text: str, starts: list[int] | None = None, shifts: list[int] | None = None, put: str = ""
    ) -> None:
        self.original = original
        self.text = text
        self.put = put
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

    def steps_outside(self) -> tuple[Sequence[int], Sequence[int]]:
        """``outside`` of all offsets: from each of the first on, an offset changes by that of the second."""
        return self._starts, self._shifts

    def steps_inside(self) -> tuple[Sequence[int], Sequence[int]]:
        """The same of ``inside``; each character that was dropped is a step of its own."""
        starts: list[int] = []
        shifts: list[int] = []
        length = 0
        for start, end, shift in zip(self._starts, [*self._starts[1:], len(self.text)], self._shifts, strict=True):
            place = start + shift
            while starts and starts[-1] >= place:
                del starts[-1], shifts[-1]
            dropped = range(length, place)
            starts += [*dropped, place]
            shifts += [*[start - offset for offset in dropped], -shift]
            length = end + shift
        return starts, shifts


def fold(text: str) -> Folded:
    """Fold the characters of ``text``, drop debris and stray blanks, join the lines of a paragraph.

    >>> fold("２０２４年").text
    '2024年'
    """
    plain, hidden, put = fold_characters(text)
    page = Page(plain, [m.start() for m in _FEED.finditer(text)] if "\f" in text else [])
    edits = find_breaks(page)
    edits += find_blanks(page, {start for start, _, _ in edits})
    if hidden:
        edits += [(m.start(), m.end(), "") for m in _DROPPED.finditer(text)]
    if ("&" in text and "sp;" in text) or ("<" in text and "<U+" in text):
        edits += [(m.start(), m.end(), "") for m in _ENTITY.finditer(text)]
    if not edits:
        return Folded(text, plain, put=put)
    return _assemble(text, plain, edits, put)


def _assemble(original: str, plain: str, edits: list[Edit], known: str) -> Folded:
    """Apply ``edits`` to ``plain``; of two that overlap the first one stands."""
    edits.sort()
    pieces: list[str] = []
    starts, shifts = [0], [0]
    at = length = 0
    for start, end, put in edits:
        if start < at or (start == end and not put):
            continue
        pieces.append(plain[at:start])
        length += start - at
        if put:
            pieces.append(put)
            length += len(put)
            known = put_also(known, put)
        at = end
        starts.append(length)
        shifts.append(end - length)
    pieces.append(plain[at:])
    return Folded(original, "".join(pieces), starts, shifts, known)
