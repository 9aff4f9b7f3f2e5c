"""Quantities (数量): every number with its unit, value and bounds."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from govdoc.extract.quantities.apart import bound_apart
from govdoc.extract.quantities.arabic import (
    CHANGES,
    TURNING,
    Form,
    forms,
    read_arabic,
    read_bare,
    stands_alone,
)
from govdoc.extract.quantities.chinese import read_chinese
from govdoc.extract.quantities.ordinals import read_half, read_none, read_ordinal, read_turn
from govdoc.extract.quantities.pattern import number_pattern
from govdoc.extract.quantities.plain import read_plain
from govdoc.extract.quantities.ranges import read_range, read_ratio
from govdoc.model import Quantity
from govdoc.text.phrases import places

_SEVERAL = 4
_VERB_REACH = 8
_NUMBERED = re.compile("第[0-9]{1,3}(?:[、和至—-][0-9]{1,3}){1,20}[项条款类批期章节目]")
"""Places in a list."""
_NOTED = re.compile(r"含(?<=以[上下内][（(]含) ?[0-9][^（）()\n]{0,8}[）)]")
"""The note that a bound counts itself: 50%以上（含50%）."""
_PAUSES = frozenset("，。；：、“”《》（）\n")
_NOWHERE = (1 << 60, 1 << 60)


def find_quantities(text: str, taken: Iterable[tuple[int, int]] = ()) -> list[Quantity]:
    """The quantities of ``text`` outside the sorted intervals ``taken`` (dates, slogans, references, tables).

    >>> [q.text for q in find_quantities("全年共举办各类法治培训活动20余次，参训人员达到500人次以上。")]
    ['20余次', '500人次以上']
    """
    found: list[Quantity] = []
    append = found.append
    table = forms()
    shares = False
    intervals = iter(taken)
    low, high = next(intervals, _NOWHERE)
    for match in number_pattern().finditer(text):
        start, end = match.span()
        while high <= start:
            low, high = next(intervals, _NOWHERE)
        if low < end:
            continue
        last = match.lastindex
        if last == 6 and (text[start - 1 : start] not in TURNING or stands_alone(text, start)):
            quantity = read_plain(text, match, table, start, end)
            if quantity is not None:
                append(quantity)
                continue
        quantity = _read(text, match, table, last or 0)
        if quantity is not None:
            append(quantity)
            shares = shares or last == 1 or quantity.value is None or quantity.unit_text == "个百分点"
    if "不低于" in text or "不超过" in text or "不高于" in text or "不少于" in text:
        found = bound_apart(text, found)
    if "至少" in text:
        found = _at_least(text, found)
    for aside in (_NUMBERED, _NOTED) if found else ():
        if aside.search(text) is not None:
            found = _without(text, found, aside)
    return _share_units(text, _by_and_to(text, found)) if shares else found


def _read(text: str, match: re.Match[str], table: dict[str, Form], last: int) -> Quantity | None:
    """The quantity of a match whose last group is ``last``."""
    if last == 1:
        return read_bare(text, match)
    if last <= 10:
        if match[7] is not None:
            return read_range(text, match, table)
        return read_ratio(text, match) if match[2] is not None else read_arabic(text, match, table)
    if last <= 19:
        return read_chinese(text, match, table)
    if last <= 22:
        return read_ordinal(text, match)
    if last == 23:
        return read_turn(text, match)
    return read_half(text, match, table) if last == 24 else read_none(text, match)


def _without(text: str, found: list[Quantity], aside: re.Pattern[str]) -> list[Quantity]:
    """What counts: 第2、4、5项 number things by their place, and （含50%） tells a bound again."""
    kept: list[Quantity] = []
    spans = aside.finditer(text)
    span = next(spans, None)
    for quantity in found:
        start = quantity.span.start
        while span is not None and span.end() <= start:
            span = next(spans, None)
        if span is None or start < span.start():
            kept.append(quantity)
    return kept


def _at_least(text: str, found: list[Quantity]) -> list[Quantity]:
    """至少配备2名: the bound counts, but the span begins at the number, for a verb stands between."""
    found = found.copy()
    index, size = 0, len(found)
    for at in places(text, "至少"):
        while index < size and found[index].span.start < at + 2:
            index += 1
        if index == size:
            break
        quantity = found[index]
        near = quantity.span.start - at <= _VERB_REACH and quantity.approximator is None and quantity.value is not None
        if near and not _PAUSES.intersection(text[at + 2 : quantity.span.start]):
            found[index] = msgspec.structs.replace(quantity, low=quantity.value, high=None, approximator="至少")
    return found


def _by_and_to(text: str, found: list[Quantity]) -> list[Quantity]:
    """提高30元至173元 is no range: by the first figure, to the second, which is several times it."""
    parted: list[Quantity] = []
    for quantity in found:
        if quantity.value is not None:
            parted.append(quantity)
            continue
        start, low, high = quantity.span.start, quantity.low, quantity.high
        if low and high and high >= _SEVERAL * low and text[start - 2 : start] in CHANGES:
            cut = max(quantity.text.find("至"), quantity.text.find("到"))
            pattern, table = number_pattern(), forms()
            first = pattern.fullmatch(text, start, start + cut) if cut > 0 else None
            second = pattern.fullmatch(text, start + cut + 1, quantity.span.end) if first is not None else None
            if first is not None and second is not None and first[6] is not None:
                pair = (read_arabic(text, first, table), read_arabic(text, second, table))
                if pair[0] is not None and pair[1] is not None:
                    parted.extend(read for read in pair if read is not None)
                    continue
        parted.append(quantity)
    return parted


def _share_units(text: str, found: list[Quantity]) -> list[Quantity]:
    """3、5、7个: the unit of the last goes to all; a bare number that shares none is dropped."""
    shared: list[Quantity] = []
    after: Quantity | None = None
    for quantity in reversed(found):
        if quantity.unit is None and _is_bare(quantity):
            joined = after is not None and after.span.start == quantity.span.end + 1
            if joined and after is not None and after.unit is not None:
                quantity = msgspec.structs.replace(quantity, kind=after.kind, unit=after.unit)
            elif text[quantity.span.end : quantity.span.end + 1] in ("、", "和", "及"):
                continue
        elif quantity.unit == "个" and _points(quantity, after):
            quantity = msgspec.structs.replace(quantity, kind="percent", unit="百分点")
        shared.append(quantity)
        after = quantity
    shared.reverse()
    return shared


def _is_bare(quantity: Quantity) -> bool:
    return quantity.kind == "quantity" and bool(quantity.value) and quantity.text[-1] not in "万亿余多几千百"


def _points(quantity: Quantity, after: Quantity | None) -> bool:
    """2.2个和3.7个百分点: the first 个 is that of 个百分点."""
    return after is not None and after.unit == "百分点" and after.span.start == quantity.span.end + 1
