"""Which characters are confused by sound (同音字: common characters by syllable) or by shape (形近字)."""

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


class Shapes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Groups of characters taken for one another by their shape, parted by blanks."""

    groups: str
    source: str
    examples: tuple[str, ...]


@cache
def _shapes() -> dict[str, str]:
    """The look-alikes of each character."""
    found: dict[str, str] = {}
    for group in (group for entry in load("look_alikes", Shapes) for group in entry.groups.split()):
        for character in group:
            found[character] = found.get(character, "") + group.replace(character, "")
    return found


def look_alike(one: str, other: str) -> bool:
    """Whether two characters are often taken for each other by their shape (形近字).

    >>> look_alike("体", "休"), look_alike("体", "制")
    (True, False)
    """
    return other in _shapes().get(one, "")


@cache
def confusable(character: str) -> str:
    """The characters that sound or look like this one.

    >>> "恃" in confusable("持"), "迟" in confusable("持")
    (True, True)
    """
    return alike(character) + _shapes().get(character, "")


@cache
def _by_sound() -> dict[str, str]:
    """The characters of each sound."""
    found: dict[str, str] = {}
    for character, sound in _syllables().items():
        found[sound] = found.get(sound, "") + character
    return found


@cache
def alike(character: str) -> str:
    """The other common characters that sound like this one.

    >>> "制" in alike("治")
    True
    """
    return _by_sound().get(_syllables().get(character, ""), "").replace(character, "")


def sound_alike(one: str, other: str) -> bool:
    """Whether two characters sound alike, tones and near sounds levelled.

    >>> sound_alike("治", "制"), sound_alike("识", "思"), sound_alike("绿", "红")
    (True, True, False)
    """
    known = _syllables()
    return one in known and known.get(other) == known[one]
