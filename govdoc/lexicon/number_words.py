"""Places, idioms and names with a numeral in them that are no quantities (含数字的固定写法)."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class NumberWords(msgspec.Struct, frozen=True, rename={"name": "class"}):
    """One class of words, separated by blanks."""

    name: str
    words: str


@cache
def number_words() -> tuple[str, ...]:
    """Every fixed word that begins with a numeral.

    >>> "五台山" in number_words()
    True
    """
    return tuple(dict.fromkeys(word for entry in load("number_words", NumberWords) for word in entry.words.split()))
