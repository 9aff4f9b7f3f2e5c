"""How likely a short run of characters is as words of the dictionary (词频)."""

from __future__ import annotations

import math

from govdoc.text.vocabulary import TOTAL, vocabulary

_NEVER = -math.inf
_LONGEST = 8


def likelihood(run: str) -> float:
    """The logarithm of the probability of the most likely cut into words.

    >>> likelihood("贯彻落实") > likelihood("贯切落实")
    True
    """
    frequency_of, size = vocabulary().frequency, len(run)
    best = [0.0] + [_NEVER] * size
    for start in range(size):
        for end in range(start + 1, min(size, start + _LONGEST) + 1):
            frequency = frequency_of(run[start:end])
            if frequency or end == start + 1:
                best[end] = max(best[end], best[start] + math.log((frequency or 1) / TOTAL))
            if frequency is None:
                break
    return best[size]
