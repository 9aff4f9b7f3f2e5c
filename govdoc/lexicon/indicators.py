"""Standard official indicators (标准指标): one id for all the ways documents write a name."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class StandardIndicator(msgspec.Struct, frozen=True):
    """A standard indicator: a stable ``id``, its proper ``name``, and other ways it is written."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@cache
def standard_indicators() -> tuple[StandardIndicator, ...]:
    """All entries of ``indicators.toml``."""
    return load("indicators", StandardIndicator)


@cache
def ids_by_name() -> dict[str, str]:
    """Every written name to its id.

    >>> ids_by_name()["规上工业增加值"]
    'industrial-value-added'
    """
    return {name: entry.id for entry in standard_indicators() for name in (entry.name, *entry.aliases)}
