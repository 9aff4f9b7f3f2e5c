"""Adjacent repetition (叠字叠词): stretches that are written twice in a row, found without a loop over characters.

A text compared with itself shifted by k characters is zero where they agree. Big integers do the comparison at the
speed of memory; only the low byte of each character is compared, so a hit is checked before it is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

_BEYOND = re.compile("[\U00010000-\U0010ffff]")


def find_repeats(text: str, lengths: Iterable[int]) -> Iterator[tuple[int, int, int]]:
    """``(start, length of the unit, copies)`` of units of these lengths that stand twice or more in a row.

    >>> list(find_repeats("全面提高提高水平", [2]))
    [(2, 2, 2)]
    """
    low = _low_bytes(text)
    size = len(low)
    number = int.from_bytes(low, "little")
    for length in lengths:
        agreement = (number ^ (number >> (8 * length))).to_bytes(size, "little")
        for zeros in _runs_of_zero(length).finditer(agreement):
            at, end = zeros.span()
            for start in range(at, min(end - length, at + 2) + 1):
                if text[start : start + length] == text[start + length : start + 2 * length]:
                    yield start, length, (end - start) // length + 1
                    break


@cache
def _runs_of_zero(length: int) -> re.Pattern[bytes]:
    # spelt out, for a pattern that begins with fixed bytes is searched many times faster than one that counts them
    return re.compile(rb"\0" * length + rb"\0*")


def _low_bytes(text: str) -> bytes:
    encoded = text.encode("utf-16-le", "surrogatepass")
    if len(encoded) != 2 * len(text):
        encoded = _BEYOND.sub("\ufffd", text).encode("utf-16-le", "surrogatepass")
    return encoded[::2]
