"""What stands around a figure (上文): the figures before it in the sentence and the words that lead to each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.figures import Figure, figures_backwards, read_figures

_LEAD = re.compile("(?s:.*)[，。；：、（）(),;\n]")
_REACH = 30


def figures_before(text: str, end: int, *, reach: int = 160, stops: str = "。\n") -> list[Figure]:
    """The figures of the sentence up to ``end``, at most ``reach`` characters back."""
    return read_figures(text, _opening(text, end, reach, stops), end)


def figures_back(
    text: str, end: int, *, reach: int = 160, stops: str = "。\n", unit: str | None = None, rates: bool = True
) -> Iterator[Figure]:
    """The same from the last to the first, those of ``unit`` or no ``rates`` alone, each made when it is asked for."""
    return figures_backwards(text, _opening(text, end, reach, stops), end, unit, rates)


def _opening(text: str, end: int, reach: int, stops: str) -> int:
    start = max(0, end - reach)
    for mark in stops:
        at = text.rfind(mark, start, end)
        if at >= 0:
            start = at + 1
    return start


def lead_of(text: str, figure: Figure, *, limit: int = 0) -> str:
    """The words that lead to ``figure``: back to the last mark, or to ``limit``."""
    start = figure.start
    low = max(limit, start - _REACH, 0)
    mark = _LEAD.match(text, low, start)
    return text[low if mark is None else mark.end() : start]


_MAY_BE_CHANGE = re.compile("[增调减下上提降比较同回净多少]")
_CHANGE = re.compile(
    r"(?:(?<!新)增(?!加值)[加长收支速幅]?|调[增减]|减[少收支]|下降|上升|提高|降低|[比较]上年|同比|回落|净增)[^，。；、]{0,8}$|(?<![不至最])[多少][收支]?了?$"
)


def is_change(text: str, figure: Figure) -> bool:
    """Whether the words before ``figure`` make it a change, not a level.

    >>> text = "收入90亿元，比上年增加10亿元"
    >>> [is_change(text, figure) for figure in read_figures(text, 0, len(text))]
    [False, True]
    """
    return leads_to_change(lead_of(text, figure))


def leads_to_change(lead: str) -> bool:
    """The same of words already cut out."""
    return _MAY_BE_CHANGE.search(lead) is not None and _CHANGE.search(lead) is not None
