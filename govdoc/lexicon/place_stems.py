"""Words in front of 县, 区, 镇 that name no place (非地名词干)."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load
from govdoc.lexicon.repetition import repetitions


class NoPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that are no name, and characters that end or begin none."""

    words: str
    last: str
    first: str


@cache
def _known() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    entry = load("place_stems", NoPlace)[0]
    return frozenset(entry.words.split()), frozenset(entry.last), frozenset(entry.first)


def is_stem(stem: str) -> bool:
    """Whether the two characters ``stem`` may be the name of a place.

    >>> is_stem("青石"), is_stem("恳请"), is_stem("业园"), is_stem("各设")
    (True, False, False, False)
    """
    words, last, first = _known()
    if stem[-1] in last or stem[0] in first:
        return False
    return stem not in words and stem not in repetitions("verb")
