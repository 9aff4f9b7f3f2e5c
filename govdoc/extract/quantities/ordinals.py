"""Ranks, 翻番, halves and zero statements (位次、翻番、半、无)."""

from __future__ import annotations

import re
from decimal import Decimal

from govdoc.extract.quantities.arabic import DIGIT_LIMIT, Form, finish
from govdoc.model import Quantity, Span
from govdoc.text.numerals import chinese_number

_PLACED = re.compile(r"(?:居|列|排|跃|升|双|位[居列]|名列|全[国省市县区球]|世界)[^，。；、：“”]{0,7}$")
_FIRST_OF_ALL = re.compile(r"(?:放在|摆在|作为|置于|视为|放到|当作)$")
_TURNS = {"番": 1, "一番": 1, "两番": 2, "二番": 2, "三番": 3, "四番": 4}
_NO_HALF_AFTER = "上下大一二两三四五六七八九十多前后"


def read_ordinal(text: str, match: re.Match[str]) -> Quantity | None:
    """A rank (第3位, 首位, 位居全省第一); other ordinals are names or labels."""
    start, end = match.span()
    first, ordinal, place = match.group("first", "ordinal", "place")
    if first is not None:
        return (
            _rank(text, start, end, Decimal(1), "位" if first == "位" else None) if _ranked(text, start, end) else None
        )
    if ordinal is None or len(ordinal) > DIGIT_LIMIT or not _ranked(text, start, end, place=place):
        return None
    value = Decimal(ordinal) if ordinal.isascii() else chinese_number(ordinal)
    return None if value is None else _rank(text, start, end, value, "位" if place == "位" else None)


def _ranked(text: str, start: int, end: int, place: str | None = "位") -> bool:
    if place is not None:
        return _FIRST_OF_ALL.search(text, max(0, start - 4), start) is None
    follow = text[end : end + 1]
    if follow and follow not in "，。；、）)”\n且和" and text[end : end + 2] != "以上":
        return False
    return _PLACED.search(text, max(0, start - 12), start) is not None


def _rank(text: str, start: int, end: int, value: Decimal, written: str | None) -> Quantity:
    span = Span(start, end)
    return Quantity(span, text[start:end], "rank", value, value, value, "位", written, None, span)


def read_turn(text: str, match: re.Match[str]) -> Quantity | None:
    """翻一番 → a multiple of 2."""
    turns = match["turns"]
    count = int(turns[0]) if turns[0].isascii() and turns[0].isdigit() else _TURNS.get(turns, 0)
    if not 0 < count < 10:
        return None
    start, end = match.span()
    return finish(text, start, end, Span(start, end), Decimal(2**count), ("倍", "multiple", "番"), None, None)


def read_half(text: str, match: re.Match[str], table: dict[str, Form]) -> Quantity | None:
    """半天, 半年 → 0.5."""
    start, end = match.span()
    if text[start - 1 : start] and text[start - 1] in _NO_HALF_AFTER:
        return None
    written = match["half"]
    form = table.get(written) or table.get(written.removeprefix("个")) or Form(written, "quantity", "")
    number = Span(start, start + 1)
    return finish(text, start, end, number, Decimal("0.5"), (form.name, form.kind, written), None, None)


def read_none(text: str, match: re.Match[str]) -> Quantity:
    """无重大事故, 未发生一起事件: the value 0 stands on the negation, or on 一起 where that is written."""
    one = match["one"]
    start, end = (match.start(), match.start("zero")) if one is None else match.span("one")
    unit = None if one is None else one[1]
    zero = Decimal(0)
    span = Span(start, end)
    return Quantity(span, text[start:end], "quantity", zero, zero, zero, unit, unit, None, span)
