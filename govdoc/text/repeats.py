"""Adjacent repetition (叠字叠词): stretches that are written twice in a row, found without a loop over characters.

A text compared with itself shifted by k characters is zero where they agree. Big integers do the comparison at the
speed of memory; only the low byte of each character is compared, so a hit is checked before it is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_RUNS = tuple(re.compile(rb"\0{%d,}" % length) for length in range(1, 7))


def find_repeats(text: str, longest: int = 4) -> Iterator[tuple[int, int, int]]:
    """``(start, length of the unit, copies)`` of units of up to ``longest`` characters written twice or more in a row.

    >>> list(find_repeats("全面提高提高水平"))
    [(2, 2, 2)]
    """
    low = _low_bytes(text)
    size = len(low)
    number = int.from_bytes(low, "little")
    for length in range(1, min(longest, len(_RUNS)) + 1):
        agreement = (number ^ (number >> (8 * length))).to_bytes(size, "little")
        for run in _RUNS[length - 1].finditer(agreement):
            for start in range(run.start(), min(run.end() - length, run.start() + 2) + 1):
                if text[start : start + length] == text[start + length : start + 2 * length]:
                    yield start, length, (run.end() - start) // length + 1
                    break


def _low_bytes(text: str) -> bytes:
    encoded = text.encode("utf-16-le", "surrogatepass")
    if len(encoded) != 2 * len(text):
        encoded = _BEYOND.sub("\ufffd", text).encode("utf-16-le", "surrogatepass")
    return encoded[::2]
