"""Bodies that were renamed or merged (机构沿革)."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class RenamedBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"since": "from"}):
    """``old`` names that are out of date ``since`` a year, and the ``new`` name."""

    old: tuple[str, ...]
    new: str
    since: int


@cache
def renamed_bodies() -> dict[str, RenamedBody]:
    """The entries by old name.

    >>> renamed_bodies()["安监局"].new
    '应急管理局（厅、部）'
    """
    return {name: entry for entry in load("bodies", RenamedBody) for name in entry.old}
