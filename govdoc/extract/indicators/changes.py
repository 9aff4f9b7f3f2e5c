"""How a figure changed (增减与比较基准)."""

from __future__ import annotations

import re
from functools import lru_cache

from govdoc.extract.indicators.gaps import Gap
from govdoc.model import Change, Quantity
from govdoc.model.kinds import Basis, Direction

_FLAT_AT = frozenset(("，与", "，同", "，和"))
_FLAT = re.compile(r"(?:[与同和](?:上年|去年)(?:同期|末)?|同比)(?:基本)?(?:持平|一致)")


def change_of(text: str, quantity: Quantity, gap: Gap) -> Change | None:
    """The change that the words before a figure (增长), its unit (翻番) or those behind it (与上年持平) tell."""
    if gap.direction is not None:
        basis = gap.basis or ("yoy" if quantity.kind in ("percent", "multiple") else "unspecified")
        return _change(gap.direction, basis, gap.year)
    if quantity.unit_text == "番":
        return _change("up", "unspecified", None)
    end = quantity.span.end
    if text[end : end + 2] in _FLAT_AT and _FLAT.match(text, end + 1) is not None:
        return _change("flat", "yoy", None)
    return None


@lru_cache(maxsize=512)
def _change(direction: Direction, basis: Basis, year: str | None) -> Change:
    return Change(direction, basis, year)
