"""Ranges, ratios and fractions (范围、比、分数)."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from govdoc.extract.quantities.arabic import Form, compound, finish, sign, tenfold
from govdoc.extract.quantities.bounds import ahead, without_note
from govdoc.extract.quantities.words import is_clock
from govdoc.model import Quantity, Span
from govdoc.model.kinds import QuantityKind
from govdoc.text.numerals import chinese_number, power, scaled

_TERMS = re.compile(r"[:：∶/]")
_PER_100K: tuple[str, QuantityKind, str] = ("/10万", "percent", "/10万")
_BEFORE_FRACTION = frozenset("占市省国区县州近约")
_MILLIONTH = Decimal("0.000001")


def read_range(text: str, match: re.Match[str], table: dict[str, Form]) -> Quantity | None:
    """3—5年, 10万—50万元, 5—8%: ``low`` and ``high``, and no value."""
    multiplier, written, digits2, multiplier2, unit2, behind = match.group(4, 6, 7, 8, 9, 10)
    if unit2 is None or (unit2 == "年" and len(digits2) == 4):
        return None
    form = table.get(unit2) or compound(table, unit2)
    end = match.end(9)
    if form.not_before and text[end : end + 1] and text[end] in form.not_before:
        return None
    digits = text[match.start() : match.end(1)].replace(",", "").replace(" ", "")
    low = scaled(digits, power(multiplier or ("" if written else multiplier2) or ""))
    high = scaled(digits2.lstrip("-").replace(",", ""), power(multiplier2 or ""))
    if low > high and not multiplier:
        low = scaled(digits, 0)
    negative, start = sign(text, match.start())
    low = -low if negative else low
    high = -high if digits2[0] == "-" else high
    number = Span(start, match.end(8) if multiplier2 else match.end(7))
    return between(text, number, match.end() if behind else end, low, high, form, unit2, behind)


def between(
    text: str, number: Span, end: int, low: Decimal, high: Decimal, form: Form, written: str, behind: str | None
) -> Quantity:
    """The quantity of a range."""
    front = ahead(text, number.start, text[number.start : number.end])
    begin = front.start if front is not None else number.start
    trailing = behind and without_note(behind)
    word = "|".join(word for word in (front.word if front is not None else None, trailing) if word) or None
    name = form.name
    if written == "成":
        low, high, name = low * 10, high * 10, "%"
    return Quantity(Span(begin, end), text[begin:end], form.kind, None, low, high, name, written, word, number)


def read_ratio(text: str, match: re.Match[str]) -> Quantity | None:
    """1∶15.2, 10∶45∶45, 1/3以上; never a time of day, a path or a pair of years."""
    start, end = match.start(), match.end(2)
    terms = _TERMS.split(text[start:end].replace(",", ""))
    if match[2] == "/10" and text.startswith("万", end):
        return finish(text, start, end + 1, Span(start, match.end(1)), Decimal(terms[0]), _PER_100K, None, None)
    if "/" in match[2]:
        if len(terms) != 2 or len(terms[0]) > 1 or not 1 <= len(terms[1]) < 3 or "." in terms[1]:
            return None
        told = text[end : end + 1] in ("以", "的") or (start and text[start - 1] in _BEFORE_FRACTION)
        if not told or int(terms[0]) >= int(terms[1]):
            return None
    elif any(len(term) > 9 for term in terms) or is_clock(text, start, end, terms):
        return None
    values = tuple(Decimal(term) for term in terms)
    span = Span(start, end)
    if len(values) > 2:
        return Quantity(span, text[start:end], "ratio", None, None, None, None, None, None, span, values)
    if not values[1]:
        return None
    value = (values[0] / values[1]).quantize(_MILLIONTH).normalize()
    if "/" in match[2]:
        return _fraction(text, start, match.end(), span, value, values, match[10])
    return Quantity(span, text[start:end], "ratio", value, value, value, None, None, None, span, values)


def _fraction(
    text: str, start: int, end: int, number: Span, value: Decimal, terms: tuple[Decimal, ...], behind: str | None
) -> Quantity:
    """A fraction with its approximators (超过三分之二, 1/5以上)."""
    found = finish(text, start, end, number, value, (None, "ratio", None), None, behind)
    return msgspec.structs.replace(found, terms=terms)


def read_fraction(text: str, match: re.Match[str], table: dict[str, Form]) -> Quantity | None:
    """三分之二, 百分之五点三, 千分之三."""
    whole, part, behind = text[match.start() : match.end("numeral")], match["part"], match["cbehind"]
    denominator = chinese_number(whole)
    numerator = Decimal(part) if part.isascii() else chinese_number(part)
    if not denominator or numerator is None:
        return None
    start, number = match.start(), Span(match.start(), match.end("part"))
    end = match.end() if behind is not None else number.end
    for base, sign_ in ((100, "%"), (1000, "‰")):
        if denominator == base:
            return finish(text, start, end, number, numerator, (sign_, "percent", f"{whole}分之"), None, behind)
    value = (numerator / denominator).quantize(_MILLIONTH).normalize()
    return _fraction(text, start, end, number, value, (numerator, denominator), behind)


def read_tenths(figure: str) -> Decimal:
    """The second figure of 五成五, 三成半."""
    return Decimal(5) if figure == "半" else chinese_number(figure) or Decimal(0)


def several(text: str, start: int, end: int, value: Decimal, form: Form, written: str, number: Span) -> Quantity:
    """数十 → 10 to 100."""
    begin, word = start - 1, text[start - 1]
    front = ahead(text, begin, word)
    if front is not None:
        word, begin = f"{front.word}|{word}", front.start
    high = value * 10
    low, top = (value, high) if written != "成" else (tenfold(value) or value, tenfold(high) or high)
    return Quantity(Span(begin, end), text[begin:end], form.kind, None, low, top, form.name, written, word, number)
