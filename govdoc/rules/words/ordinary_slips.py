"""One wrong character in an ordinary word (常用词误写), told by the word beside it.

A changed character alone proves little, for names and new words are made of any characters: it is a slip where the word
beside it leaves no choice (贯切落实: nothing but 贯彻 stands there), the form is no word, and the words around are the
likelier for the change.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from govdoc.lexicon.collocations import leaves_no_choice
from govdoc.lexicon.homophones import confusable
from govdoc.lexicon.ordinary_words import firsts, ordinary_words, right_forms, seconds
from govdoc.rules.view import View
from govdoc.text.likelihood import likelihood
from govdoc.text.vocabulary import TOTAL, vocabulary

Slip = tuple[int, str]
"""Where the word stands and how it is spelt."""
_SEEN = 100
"""A form counted oftener in the dictionary is a word of its own."""
_LIKELIER = 3.0
_KNOWN = math.log(50 / TOTAL)
"""The least likelihood of an ordinary word: the dictionary is older than some of them."""
_REACH = 5
_BEGUN_ALIKE = re.compile("(?:^|[，：、即“（])([一-鿿])[一-鿿]{1,8}、\\1$")
"""A list whose items are made to begin alike (建强队伍、建优阵地、建全制度)."""
_ITEM = 11
_FRONT, _BEHIND = re.compile(f"[一-鿿]{{0,{_REACH}}}$"), re.compile(f"[一-鿿]{{0,{_REACH}}}")


def ordinary_slip(view: View, start: int, end: int) -> Slip | None:
    """The word meant at the cue ``[start, end)``: a misspelt form, or a rare character and a word it may belong to."""
    text = view.text
    places, shortest = ((start,), 1) if end - start == 2 else ((start - 1, start), 2)
    for place in places:
        form = text[place : place + 2] if place >= 0 else ""
        for at, word in _meant(form):
            if (end - start == 2 or place + at == start) and _proven(text, place, at, word, shortest):
                return (place, word) if view.open(place, "own") else None
    return None


def may_be_meant(text: str, start: int) -> bool:
    """Whether the rare character at ``start`` stands beside one that goes with what it may be written for."""
    return _second_meant(text[start - 1 : start + 1]) or _first_meant(text[start : start + 2])


@lru_cache(maxsize=1 << 14)
def _second_meant(pair: str) -> bool:
    """Whether the second character may be written for one that stands behind the first in a word."""
    return bool(_meant_by(pair[1], seconds(pair[0]))) if len(pair) == 2 else False


@lru_cache(maxsize=1 << 14)
def _first_meant(pair: str) -> bool:
    """Whether the first character may be written for one that stands before the second in a word."""
    return bool(_meant_by(pair[0], firsts(pair[1]))) if len(pair) == 2 else False


@lru_cache(maxsize=1 << 15)
def _meant(form: str) -> tuple[tuple[int, str], ...]:
    """The ordinary words one character away, with the place of that character."""
    if len(form) < 2 or form in right_forms():
        return ()
    first = [(0, other + form[1]) for other in _meant_by(form[0], firsts(form[1]))]
    return (*first, *[(1, form[0] + other) for other in _meant_by(form[1], seconds(form[0]))])


def _meant_by(written: str, possible: frozenset[str]) -> list[str]:
    """The ``possible`` characters that the written one is taken for, those of like sound first."""
    if possible.isdisjoint(confusable(written)):
        return []
    return [other for other in confusable(written) if other in possible]


def _proven(text: str, place: int, at: int, word: str, shortest: int) -> bool:
    end = place + 2
    if not _fixed(text, place, at, word, shortest) or (vocabulary().frequency(text[place:end]) or 0) > _SEEN:
        return False
    if text[place - 1 : place] == "、" and _BEGUN_ALIKE.search(text[max(0, place - _ITEM) : place + 1]):
        return False
    outer = text[end - 1 : end + 1] if at else text[place - 1 : place + 1]
    if outer in ordinary_words():
        return False
    front, behind = _FRONT.search(text, max(0, place - _REACH), place), _BEHIND.match(text, end)
    before, after = front[0] if front else "", behind[0] if behind else ""
    meant = max(likelihood(before + word + after), likelihood(before) + _KNOWN + likelihood(after))
    return meant - likelihood(before + text[place:end] + after) >= _LIKELIER


def _fixed(text: str, place: int, at: int, word: str, shortest: int) -> bool:
    """Whether a word beside the place, of so many characters or more, goes with no other word."""
    end = place + 2
    return any(
        leaves_no_choice(word + text[end : end + size], at, follower=False)
        or (place >= size and leaves_no_choice(text[place - size : place] + word, at, follower=True))
        for size in range(shortest, 4)
    )
