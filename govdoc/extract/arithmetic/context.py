"""What stands around a figure (上文): the figures before it in the sentence and the words that lead to each."""

from __future__ import annotations

import re

from govdoc.extract.arithmetic.figures import Figure, read_figures

_LEAD_STARTS = frozenset("，。；：、（）(),;\n")
_REACH = 30


def figures_before(text: str, end: int, *, reach: int = 160, stops: str = "。\n") -> list[Figure]:
    """The figures of the sentence up to ``end``, at most ``reach`` characters back."""
    low = max(0, end - reach)
    start = max([low, *(text.rfind(mark, low, end) + 1 for mark in stops)])
    return read_figures(text, start, end)


def lead_of(text: str, figure: Figure, *, limit: int = 0) -> str:
    """The words that lead to ``figure``: back to the last mark, or to ``limit``."""
    start = figure.start
    low = max(limit, start - _REACH, 0)
    while start > low and text[start - 1] not in _LEAD_STARTS:
        start -= 1
    return text[start : figure.start]


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
    return _CHANGE.search(lead) is not None
