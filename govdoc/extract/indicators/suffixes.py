"""The words directly before a figure (数字前的陈述词): change, basis, and how the figure is stated."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from govdoc.extract.indicators.grammar import grammar
from govdoc.model.kinds import Basis, Direction

_AIMED = re.compile(r"[到至为由从](?:[0-9]{4}年[底末]?|上年|去年)?的?$")
_BASIS = re.compile(
    r"比(?P<year>[0-9]{4})年|较(?P<year2>[0-9]{4})年|与(?P<year3>[0-9]{4})年|同(?P<yoy>比|期)|比(?P<yoy2>上年|去年|上一年)|"
    r"较(?P<yoy3>上年|去年|上一年)|与(?P<yoy4>上年|去年|上一年)|年(?P<yoy5>均)|环(?P<mom>比)|比(?P<mom2>上月|上季)|较(?P<mom3>上月|上季)|"
    r"比(?P<since>年初)|较(?P<since2>年初)|比(?P<plan>预算|计划|年初预算|调整预算)|较(?P<plan2>预算|计划|年初预算|调整预算)|"
    r"超(?P<plan3>预期)|累(?P<sum>计)|年(?<=[两三四五六七八九十]年)(?P<sum2>来?(?:共|减|增|新|累))|年来(?P<sum3>[共减增新累])"
)
_BASES: dict[str, Basis] = {
    "year": "vs_year",
    "yoy": "yoy",
    "mom": "mom",
    "since": "since",
    "plan": "vs_plan",
    "sum": "cumulative",
}
_OPENS = re.compile(
    r"[由从](?:[0-9]{4}年[底末]?|上年|去年|原来)?的?(?:每(?:[人户亩月年天日生]|学年|平方米)){0,2}(?:月均|年均|人均)?$"
)
_FLOW = re.compile(r"年均|累计|每年|逐年")


class Suffix(msgspec.Struct, frozen=True, gc=False):
    """What the words before a figure say.

    ``opens`` is the 由 or 从 of 由…到…; ``flow`` marks sums and averages over years; ``governs`` a verb whose object
    follows the figure (给予10万元奖励).
    """

    direction: Direction | None
    basis: Basis | None
    year: str | None
    opens: bool
    each: bool
    flow: bool
    governs: bool
    new: bool


@lru_cache(maxsize=4096)
def read_suffix(suffix: str) -> Suffix:
    """Read the stating words ``suffix``.

    >>> read_suffix("比2020年增长").basis, read_suffix("由").opens
    ('vs_year', True)
    """
    backwards = suffix.rstrip()[::-1]
    direction = _direction(suffix, backwards)
    basis, year = basis_in(suffix) if direction is not None else (None, None)
    return Suffix(
        direction,
        basis,
        year,
        _OPENS.search(suffix) is not None,
        "分别" in suffix,
        _FLOW.search(suffix) is not None,
        bool(suffix) and grammar().governing.match(backwards) is not None,
        suffix.endswith("新增"),
    )


def _direction(suffix: str, backwards: str) -> Direction | None:
    if not suffix or _AIMED.search(suffix) is not None:
        return None
    g = grammar()
    if g.up.match(backwards) is not None:
        return "down" if backwards.startswith("长增负") else "up"
    return "down" if g.down.match(backwards) is not None else None


def basis_in(text: str) -> tuple[Basis | None, str | None]:
    """The basis of comparison that ``text`` names, and the year of 比2020年."""
    match = _BASIS.search(text)
    if match is None:
        return None, None
    kind = str(match.lastgroup).rstrip("0123456789")
    return _BASES[kind], match[match.lastgroup] if kind == "year" else None  # type: ignore[index]
