"""The organs of government and their names written with a slip (政府部门名称), from ``organs.toml``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from govdoc.lexicon.homophones import confusable
from govdoc.lexicon.loader import load

_LONG = 4
"""A stem of fewer characters is part of other words when one of it is lost."""
_MISTAKEN = 2
"""So many characters at the end of a stem are looked at for one of like sound or shape."""
_GIVES_WAY = "和"
"""What short names leave out."""


class Organs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Organs of one kind: ``stems`` take the noun of their level; ``false`` pairs wrong stems with right ones."""

    source: str
    stems: tuple[str, ...]
    top: str
    province: str
    local: str
    false: tuple[tuple[str, str], ...]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


@cache
def misnamed_organs() -> dict[str, str]:
    """Wrong names of organs, wherever they stand, with the right ones.

    >>> misnamed_organs()["退伍军人事务局"], misnamed_organs()["应急管理理局"], misnamed_organs()["财证局"]
    ('退役军人事务局', '应急管理局', '财政局')
    """
    groups = load("organs", Organs)
    made: dict[str, str] = {}
    for organs in groups:
        for noun in dict.fromkeys(noun for noun in (organs.top, organs.province, organs.local) if noun):
            made.update((wrong + noun, right + noun) for wrong, right in organs.false)
            made.update((slip + noun, stem + noun) for stem in organs.stems for slip in _slips(stem))
        made.update((slip + organs.local, stem + organs.local) for stem in organs.stems for slip in _mistaken(stem))
    right = {stem + noun for organs in groups for stem in organs.stems for noun in "部委厅局"}
    short = {name.replace(_GIVES_WAY, "") for name in right}
    return {wrong: name for wrong, name in made.items() if wrong not in right | short}


@cache
def organs_of_another_level() -> dict[str, str]:
    """Names with the noun of another level, and with a noun too many.

    >>> organs_of_another_level()["省自然资源局"], organs_of_another_level()["市财政厅"]
    ('省自然资源厅', '市财政局')
    """
    made = {}
    for organs in load("organs", Organs):
        for stem in organs.stems:
            if organs.province:
                made[f"省{stem}局"] = f"省{stem}{organs.province}"
            if organs.province == "厅":
                made.update((f"{place}{stem}厅", f"{place}{stem}局") for place in "市县")
            if organs.province == "委":
                made[f"国家{stem}局"] = f"国家{stem}委"
                made[f"{stem}委会"] = f"{stem}委"
            made[f"{stem}{organs.local}{organs.local}"] = f"{stem}{organs.local}"
    return made


def _slips(stem: str) -> Iterator[str]:
    """``stem`` with a character twice or lost, with two that changed places, or with 与 for 和."""
    if _GIVES_WAY in stem:
        yield stem.replace(_GIVES_WAY, "与")
    for i, character in enumerate(stem):
        if i:
            yield stem[:i] + character + stem[i:]
            yield stem + stem[i - 1]
        if i and len(stem) >= _LONG:
            yield stem[: i - 1] + character + stem[i - 1] + stem[i + 1 :]
            if character != _GIVES_WAY:
                yield stem[:i] + stem[i + 1 :]


def _mistaken(stem: str) -> Iterator[str]:
    """``stem`` with one of its last characters written with another of like sound or shape."""
    for i in range(len(stem) - _MISTAKEN, len(stem)):
        yield from (stem[:i] + other + stem[i + 1 :] for other in confusable(stem[i]))
