"""The ordinary words of the official register and how they are misspelt (常用词), from ``ordinary_words.toml``."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class OrdinaryWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``words``: a line for each, with what is written for its characters; ``rare``: characters looked at anywhere.

    ``right`` are forms one slip away from a word that are right all the same.
    """

    source: str
    rare: str
    words: str
    right: tuple[str, ...]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


@cache
def _entry() -> OrdinaryWords:
    return load("ordinary_words", OrdinaryWords)[0]


@cache
def ordinary_words() -> frozenset[str]:
    """The words.

    >>> "贯彻" in ordinary_words()
    True
    """
    return frozenset(line[:2] for line in _entry().words.splitlines()) - {""}


@cache
def firsts(second: str) -> frozenset[str]:
    """The characters that begin a word with this one behind them.

    >>> "贯" in firsts("彻"), "彻" in seconds("贯")
    (True, True)
    """
    return frozenset(_partners()[0].get(second, ""))


@cache
def seconds(first: str) -> frozenset[str]:
    """The characters that end a word with this one before them."""
    return frozenset(_partners()[1].get(first, ""))


@cache
def _partners() -> tuple[dict[str, str], dict[str, str]]:
    """Strings, for a text asks for the partners of few characters and sets of all take long to build."""
    before: dict[str, str] = {}
    behind: dict[str, str] = {}
    for word in ordinary_words():
        before[word[1]] = before.get(word[1], "") + word[0]
        behind[word[0]] = behind.get(word[0], "") + word[1]
    return before, behind


@cache
def right_forms() -> frozenset[str]:
    """Forms that look like a slip and are none."""
    return frozenset(_entry().right)


def slip_cues() -> tuple[str, ...]:
    """The misspelt forms, and the rare characters each by itself.

    >>> {"贯切", "恃"} <= set(slip_cues())
    True
    """
    forms = []
    for line in _entry().words.splitlines():
        first, _, second = line[3:].partition(" ")
        if first != "-":
            forms += [character + line[1] for character in first]
        forms += [line[0] + character for character in second]
    return (*forms, *_entry().rare.replace("\n", ""))
