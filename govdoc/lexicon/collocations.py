"""Which words go together in official texts (搭配), from ``collocations.toml``."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class Collocations(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``words``: in a line a word and those that follow it, each with the digit of the characters that are fixed."""

    source: str
    words: str
    examples: tuple[str, ...]


@cache
def _lines() -> dict[str, list[str]]:
    """The lines by their first character: a text asks for few of them, and to take all apart is long."""
    lines: dict[str, list[str]] = {}
    for line in load("collocations", Collocations)[0].words.splitlines():
        lines.setdefault(line[0], []).append(line)
    return lines


@cache
def _pairs(first: str) -> dict[str, int]:
    """The pairs whose first word begins with this character, and what is fixed in them."""
    pairs = {}
    for line in _lines().get(first, ()):
        word, *followers = line.split(" ")
        for follower in followers:
            pairs[word + follower[:-1]] = int(follower[-1], 16)
    return pairs


def leaves_no_choice(pair: str, at: int, *, follower: bool) -> bool:
    """Whether the first or second character (``at``) of a word of ``pair`` is the only one that stands there.

    The word is the one in front, or the ``follower``.

    >>> leaves_no_choice("贯彻落实", 1, follower=False), leaves_no_choice("我局落实", 1, follower=True)
    (True, False)
    """
    return bool(_pairs(pair[0]).get(pair, 0) >> (2 * follower + at) & 1)
