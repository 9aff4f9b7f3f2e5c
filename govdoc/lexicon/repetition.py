"""Words that may not stand twice in a row, or next to each other (叠字叠词), of ``repetition.toml``."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from govdoc.lexicon.loader import load

Kind = Literal["function", "verb", "noun", "clash", "stammer", "trail"]


class Repetition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one kind; one may stand after ``before`` or in front of ``after``, where a word holds it."""

    kind: Kind
    words: str
    before: str = ""
    after: str = ""


@cache
def repetitions(kind: Kind) -> dict[str, Repetition]:
    """The entries of a kind, by word.

    >>> repetitions("function")["的"].before[0]
    '目'
    """
    return {
        word: entry for entry in load("repetition", Repetition) if entry.kind == kind for word in entry.words.split()
    }
