"""Usual short names of departments (部门惯用简称)."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class ShortBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a department is called in ``full`` and for ``short``, level and 局 厅 委 left out."""

    full: str
    short: tuple[str, ...]


@cache
def short_bodies() -> dict[str, tuple[str, ...]]:
    """The short names by full name.

    >>> short_bodies()["人力资源和社会保障"]
    ('人社', '人力资源社会保障')
    """
    return {entry.full: entry.short for entry in load("short_bodies", ShortBody)}
