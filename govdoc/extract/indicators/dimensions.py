"""What the units of figures measure or count (单位的量纲)."""

from __future__ import annotations

from functools import cache

from govdoc.lexicon.units import by_form

COUNTED = frozenset(("count", "people", "households", "visits"))
ACTS = frozenset(("次", "场", "轮", "期", "项", "方面", "批", "起", "类", "件", "场次", "人次", "批次", "大类"))
"""Units that count what is done: the whole act is what they count."""


@cache
def dimensions() -> dict[str | None, str]:
    """The dimension of every written unit.

    >>> dimensions()["元"]
    'money'
    """
    return {form: unit.dimension for form, unit in by_form().items()}


@cache
def measured_units() -> frozenset[str]:
    """The written units that measure and do not count: a name before them needs no look at what comes behind."""
    return frozenset(
        form for form, unit in by_form().items() if unit.dimension not in COUNTED and unit.dimension != "time"
    )
