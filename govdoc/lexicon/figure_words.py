"""The vocabulary around figures (指标句用词): which words beside a number are no part of the indicator's name."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class WordClass(msgspec.Struct, frozen=True, rename={"name": "class"}):
    """One class of words, separated by blanks."""

    name: str
    words: str


@cache
def figure_words(name: str) -> tuple[str, ...]:
    """The words of one class of ``figure_words.toml``.

    >>> "同比" in figure_words("manner")
    True
    """
    entries = (entry for entry in load("figure_words", WordClass) if entry.name == name)
    return tuple(dict.fromkeys(word for entry in entries for word in entry.words.split()))
