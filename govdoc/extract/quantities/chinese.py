"""Numbers in Chinese figures (汉字数字的数量)."""

from __future__ import annotations

import re
from decimal import Decimal

from govdoc.extract.quantities.arabic import Form, finish, is_recent
from govdoc.extract.quantities.ranges import between, read_fraction, read_tenths, several
from govdoc.extract.quantities.words import is_indefinite, is_word
from govdoc.lexicon.units import by_form
from govdoc.model import Quantity, Span
from govdoc.text.numerals import chinese_number, power

_POSITIONS = frozenset("十百千万亿拾佰仟萬億点")


def read_chinese(text: str, match: re.Match[str], table: dict[str, Form]) -> Quantity | None:
    """A number in Chinese figures; silent on words, names and idioms."""
    start, figures_end = match.start(), match.end(11)
    if text[start] == "一" and is_indefinite(text, start, figures_end):
        return None
    part, more, multiplier, more2, numeral2, written, tenth, behind = match.group(12, 13, 14, 15, 16, 17, 18, 19)
    if part is not None:
        return read_fraction(text, match, table)
    figures = text[start:figures_end]
    end = match.end(18) if tenth else match.end(17)
    form = table.get(written) or Form(written, "quantity", "")
    if form.not_before and text[end : end + 1] and text[end] in form.not_before:
        return None
    more = more or more2
    if written == "年" and is_recent(text, start):
        return None
    if is_word(text, start, end, figures, by_form().get(written), written, bool(more or behind)):
        return None
    value = chinese_number(figures + (multiplier or ""))
    if value is None:
        return None
    end = match.end() if behind is not None else end
    number = Span(start, match.end("cmultiplier") if multiplier else figures_end)
    if numeral2 is not None:
        return _range(text, start, end, figures, numeral2, form, written, behind)
    if len(figures) > 1 and _POSITIONS.isdisjoint(figures):
        return _adjacent(text, start, end, figures, multiplier, form, written)
    if figures == "一" and text[start - 1 : start] == "无":
        zero, span = Decimal(0), Span(start - 1, end)
        return Quantity(span, text[start - 1 : end], "quantity", zero, zero, zero, form.name, written, None, span)
    if tenth:
        value += read_tenths(tenth) / 10
    if start and text[start - 1] in "数几" and figures[0] in "十百千万":
        return several(text, start, end, value, form, written, number)
    return finish(text, start, end, number, value, (form.name, form.kind, written), more, behind)


def _range(
    text: str, start: int, end: int, figures: str, figures2: str, form: Form, written: str, behind: str | None
) -> Quantity | None:
    """三到五年, 二三十万至五十万元."""
    low, high = chinese_number(figures), chinese_number(figures2)
    if low is None or high is None:
        return None
    if figures2[-1] in "万亿" and figures[-1] not in "万亿":
        low *= Decimal(10 ** power(figures2[-1]))
    number = Span(start, end - len(written) - len(behind or ""))
    return between(text, number, end, low, high, form, written, behind)


def _adjacent(
    text: str, start: int, end: int, figures: str, multiplier: str | None, form: Form, written: str
) -> Quantity | None:
    """三五个: two neighbouring figures are the two ends of a guess."""
    if len(figures) != 2:
        return None
    low, high = chinese_number(figures[0]), chinese_number(figures[1])
    if low is None or high is None or not low < high:
        return None
    scale = Decimal(10 ** power(multiplier or ""))
    return between(text, Span(start, start + 2), end, low * scale, high * scale, form, written, None)
