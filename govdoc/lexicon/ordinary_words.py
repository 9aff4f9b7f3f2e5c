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
def partners() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """By each second character of a word its first ones, and by each first its second ones.

    >>> "贯" in partners()[0]["彻"], "彻" in partners()[1]["贯"]
    (True, True)
    """
    firsts: dict[str, set[str]] = {}
    seconds: dict[str, set[str]] = {}
    for word in ordinary_words():
        firsts.setdefault(word[1], set()).add(word[0])
        seconds.setdefault(word[0], set()).add(word[1])
    return _frozen(firsts), _frozen(seconds)


def _frozen(found: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {character: frozenset(others) for character, others in found.items()}


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
