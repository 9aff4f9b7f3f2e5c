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


_SHAPES = (
    "休体",
    "己已巳",
    "末未",
    "士土",
    "日曰",
    "贷货",
    "拨拔",
    "析折",
    "侯候",
    "治冶",
    "戊戌",
    "辩辨",
    "的地",
    "大太",
    "天夫",
    "千干",
    "名各",
    "间问闻",
    "住往",
    "根银",
    "权杈",
    "处外",
    "力刀",
    "任仕",
    "低底",
    "建健",
    "徒徙",
    "遗遣",
    "赢嬴",
    "晴睛",
    "洒酒",
    "科料",
    "常党",
    "主王",
    "众从",
)


def look_alike(one: str, other: str) -> bool:
    """Whether two characters are often taken for each other by their shape (形近字).

    >>> look_alike("体", "休"), look_alike("体", "制")
    (True, False)
    """
    return any(one in group and other in group for group in _SHAPES)


@cache
def alike(character: str) -> str:
    """The other common characters that sound like this one.

    >>> "制" in alike("治")
    True
    """
    sound = _syllables().get(character)
    return "".join(c for c, other in _syllables().items() if sound and other == sound and c != character)


def sound_alike(one: str, other: str) -> bool:
    """Whether two characters sound alike, tones and near sounds levelled.

    >>> sound_alike("治", "制"), sound_alike("识", "思"), sound_alike("绿", "红")
    (True, True, False)
    """
    known = _syllables()
    return one in known and known.get(other) == known[one]
