"""Which characters an input method confuses (同音字): common characters by syllable."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class Syllable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One syllable without its tone and the common characters read so."""

    syllable: str
    characters: str


@cache
def _syllables() -> dict[str, str]:
    return {character: _plain(row.syllable) for row in load("homophones", Syllable) for character in row.characters}


def _plain(syllable: str) -> str:
    """The syllable with the sounds levelled that many speakers do not tell apart (平翘舌、前后鼻音)."""
    head = syllable[:2] if syllable[:2] in ("zh", "ch", "sh") else syllable[:1]
    tail = syllable[len(head) :]
    return head[0] + (tail[:-1] if tail.endswith("ng") else tail)


def sound_alike(one: str, other: str) -> bool:
    """Whether two characters sound alike, tones and near sounds levelled.

    >>> sound_alike("治", "制"), sound_alike("识", "思"), sound_alike("绿", "红")
    (True, True, False)
    """
    known = _syllables()
    return one in known and known.get(other) == known[one]
