"""Sorted stretches of a text, asked by offset (区间)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Places:
    """Disjoint stretches ``[start, end)`` in reading order.

    >>> places = Places([(2, 5), (8, 9)])
    >>> 4 in places, 5 in places, places.over(8), places.touch(5, 9)
    (True, False, (8, 9), True)
    """

    __slots__ = ("ends", "starts")

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        pairs = list(stretches)
        self.starts = [start for start, _ in pairs]
        self.ends = [end for _, end in pairs]

    def __contains__(self, offset: int) -> bool:
        index = bisect_right(self.starts, offset) - 1
        return index >= 0 and offset < self.ends[index]

    def __len__(self) -> int:
        return len(self.starts)

    def over(self, offset: int) -> tuple[int, int] | None:
        """The stretch that holds ``offset``."""
        index = bisect_right(self.starts, offset) - 1
        return (self.starts[index], self.ends[index]) if index >= 0 and offset < self.ends[index] else None

    def touch(self, start: int, end: int) -> bool:
        """Whether a stretch shares a character with ``[start, end)``."""
        index = bisect_left(self.starts, end) - 1
        return index >= 0 and self.ends[index] > start
