"""Units and classifiers (计量单位与量词)."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class Unit(msgspec.Struct, frozen=True):
    """A unit: its written ``forms``, its dimension, and ``factor`` units of ``base`` in one of it.

    ``chinese`` units may follow a Chinese numeral; one that is not ``alone`` follows a number only in its ``forms``
    (个月, never 月); ``not_before`` holds characters after which it is no unit (3 + 支持).
    """

    unit: str
    dimension: str
    base: str
    factor: str
    examples: tuple[str, ...]
    forms: tuple[str, ...] = ()
    alone: bool = True
    chinese: bool = False
    not_before: str = ""
    counterexamples: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """Every form that may stand directly after a number."""
        return (self.unit, *self.forms) if self.alone else self.forms


@cache
def units() -> tuple[Unit, ...]:
    """All units of ``units.toml``.

    >>> next(u for u in units() if u.unit == "公顷").factor
    '10000'
    """
    return load("units", Unit)


@cache
def by_form() -> dict[str, Unit]:
    """Each written form (and each unit's own name, for denominators) to its unit."""
    table = {form: unit for unit in units() for form in unit.written}
    return {unit.unit: unit for unit in units()} | table
