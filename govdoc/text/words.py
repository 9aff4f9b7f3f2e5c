"""Word boundaries (词界): a private jieba tokenizer for the few short windows that the cue grammar leaves open.

The tokenizer is our own, holds only the words of its window and cuts by the dictionary alone (no HMM), so that nothing
the process does to the global jieba reaches it, and nothing done here reaches that.
"""

from __future__ import annotations

import warnings
from functools import lru_cache

from govdoc.text.vocabulary import TOTAL, vocabulary

_REACH = 6


@lru_cache(maxsize=8192)
def words(window: str) -> tuple[str, ...]:
    """The words of a short window.

    >>> words("供应商数量")
    ('供应商', '数量')
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = vocabulary().covering(window), TOTAL, True
    return tuple(tokenizer.cut(window, HMM=False))


def _crossed(window: str, at: int) -> bool:
    """Whether any word of the dictionary crosses ``at``; where none does, no cut of the window need be made.

    The dictionary holds every beginning of its words too, those that are no words with the frequency 0.
    """
    if window[at - 1 : at + 1].isascii():
        return True
    frequency_of, size = vocabulary().frequency, len(window)
    for start in range(at):
        end = start + 2
        while end <= size and (frequency := frequency_of(window[start:end])) is not None:
            if frequency and end > at:
                return True
            end += 1
    return False


def word_start(text: str, at: int) -> int:
    """Where the word begins that the place ``at`` lies inside of; ``at`` itself on a boundary.

    >>> word_start("制定针对性措施", 4), word_start("惠及群众", 2)
    (2, 2)
    """
    place = max(0, at - _REACH)
    window = text[place : at + _REACH]
    if not _crossed(window, at - place):
        return at
    for word in words(window):
        if place >= at:
            break
        if place + len(word) > at:
            return place
        place += len(word)
    return at


def inside_word(text: str, at: int) -> bool:
    """Whether the place ``at`` lies inside a word, told from the few characters around it.

    >>> inside_word("按期办结率", 1), inside_word("惠及群众", 2)
    (True, False)
    """
    return word_start(text, at) != at
