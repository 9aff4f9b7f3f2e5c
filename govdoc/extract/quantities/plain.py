"""The commonest numbers (最常见的数量): figures, at most 万 or 亿, and a unit (35件, 3.5亿元, 5.8%)."""

from __future__ import annotations

import re
from decimal import Decimal

from govdoc.extract.quantities.arabic import DIGIT_LIMIT, Form
from govdoc.model import Quantity, Span
from govdoc.text.numerals import power, scaled

_DOUBTFUL = frozenset(("年", "成", "分", "位", "个百分点"))
_EXPONENTS = {word: power(word) for word in ("万", "亿", "万亿", "千万", "百万", "千亿", "百亿", "十万", "千")}
_GROUPED = 4
"""The length of the shortest figure with a separator (1,23万)."""


def read_plain(text: str, match: re.Match[str], table: dict[str, Form], start: int, end: int) -> Quantity | None:
    """The number from ``start`` to ``end`` where nothing about it is doubtful; None where all must be looked at."""
    number_end, digits_end = match.start(6), match.end(1)
    unit, digits = text[number_end:end], text[start:digits_end]
    if unit in _DOUBTFUL or unit not in table:
        return None
    name, kind, not_before = table[unit]
    if text[end : end + 1] in not_before and end < len(text):
        return None
    if digits_end - start >= _GROUPED:
        if digits_end - start > DIGIT_LIMIT:
            return None
        if "," in digits or " " in digits:
            digits = digits.replace(",", "").replace(" ", "")
    if digits_end == number_end:
        value = Decimal(digits)
    else:
        exponent = _EXPONENTS.get(text[digits_end:number_end])
        if exponent is None:
            return None
        value = scaled(digits, exponent)
    number = Span(start, number_end)
    return Quantity(Span(start, end), text[start:end], kind, value, value, value, name, unit, None, number)
