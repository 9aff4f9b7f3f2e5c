"""Sorted stretches of a text, asked by offset (区间)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import chain


class Places:
    """Disjoint stretches ``[start, end)`` in reading order.

    >>> places = Places([(2, 5), (8, 9)])
    >>> 4 in places, 5 in places, places.over(8), places.touch(5, 9)
    (True, False, (8, 9), True)
    """

    __slots__ = ("bounds",)

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self.bounds = list(chain.from_iterable(stretches))
        """Starts and ends in turn: an offset with an odd number of them before it lies within."""

    def __contains__(self, offset: int) -> bool:
        return bisect_right(self.bounds, offset) & 1 == 1

    def __len__(self) -> int:
        return len(self.bounds) // 2

    def over(self, offset: int) -> tuple[int, int] | None:
        """The stretch that holds ``offset``."""
        index = bisect_right(self.bounds, offset)
        return (self.bounds[index - 1], self.bounds[index]) if index & 1 else None

    def touch(self, start: int, end: int) -> bool:
        """Whether a stretch shares a character with ``[start, end)``."""
        index = bisect_right(self.bounds, start)
        return index & 1 == 1 or (index < len(self.bounds) and self.bounds[index] < end)
