"""Bounds that stand apart from their figure (不低于当地最低工资标准的80%): they count, the span is the figure's."""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from govdoc.extract.quantities.bounds import AHEAD, bounds
from govdoc.model import Quantity

_BOUND = re.compile(r"不(?P<rest>低于|少于|高于|超过)[^，。；：、\n0-9不]{2,24}(?:的|标准|水平)(?=[0-9])")
_OF = frozenset(("percent", "multiple"))


def bound_apart(text: str, found: list[Quantity]) -> list[Quantity]:
    """Bound the multiples and percentages that a standard stands before.

    >>> from govdoc.extract.quantities import find_quantities
    >>> find_quantities("标准不低于当地保障标准的1.6倍。")[0].high is None
    True
    """
    starts = [quantity.span.start for quantity in found]
    for match in _BOUND.finditer(text):
        at = bisect_left(starts, match.end())
        if at == len(starts) or starts[at] != match.end():
            continue
        quantity = found[at]
        if quantity.kind in _OF and quantity.approximator is None and quantity.value is not None:
            word = f"不{match['rest']}"
            low, high = bounds(quantity.value, {AHEAD[word]})
            found[at] = msgspec.structs.replace(quantity, low=low, high=high, approximator=word)
    return found
