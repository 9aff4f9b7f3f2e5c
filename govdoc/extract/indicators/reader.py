"""The walk over a layout's figures (指标抽取)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from govdoc.extract.indicators.gaps import LIMIT, Gap, read_gap
from govdoc.extract.indicators.names import Memory, name_of
from govdoc.extract.indicators.periods import Calendar, period_of, section_dates, whole_year
from govdoc.extract.indicators.status_marks import Mood, status_of
from govdoc.extract.indicators.statuses import base_status, section_statuses
from govdoc.extract.quantities import find_quantities
from govdoc.extract.quantities.pattern import ZERO_EVENT
from govdoc.layout import Block, Layout
from govdoc.lexicon.indicators import ids_by_name
from govdoc.model import Change, DateMention, Indicator, Period, Quantity, Reference, SloganMention, Span, Text
from govdoc.model.kinds import Status

_SILENT = frozenset(("table", "toc", "chrome", "title"))
_EVENT = re.compile(ZERO_EVENT)
_FLAT = re.compile(r"(?:[与同和](?:上年|去年)(?:同期|末)?|同比)(?:基本)?(?:持平|一致)")
_FAR = 1 << 60
_WHOLE = Block("body", 0, _FAR, ())


def find_indicators(
    layout: Layout,
    dates: tuple[DateMention, ...],
    slogans: tuple[SloganMention, ...],
    references: tuple[Reference, ...],
) -> tuple[Indicator, ...]:
    """The indicators of a layout, in reading order."""
    taken = sorted(_taken(layout, dates, slogans, references))
    quantities = find_quantities(layout.text, taken)
    return _inherit_forward(list(_indicators(layout, quantities, dates)))


def _taken(
    layout: Layout,
    dates: tuple[DateMention, ...],
    slogans: tuple[SloganMention, ...],
    references: tuple[Reference, ...],
) -> Iterator[tuple[int, int]]:
    for mentions in (dates, slogans, references):
        for mention in mentions:
            yield mention.span.start, mention.span.end
    for block in layout.blocks:
        if block.kind in _SILENT:
            yield block.start, block.end


def _inherit_forward(found: list[Indicator]) -> tuple[Indicator, ...]:
    """Names left to the next figure (3批计25名后勤干部)."""
    for at in range(len(found) - 2, -1, -1):
        name = found[at].name
        if name is not None and name.span.start < 0:
            found[at] = msgspec.structs.replace(found[at], name=found[at + 1].name)
    return tuple(found)


def _indicators(layout: Layout, quantities: list[Quantity], dates: tuple[DateMention, ...]) -> Iterator[Indicator]:
    text = layout.text
    headed = section_dates(layout, dates)
    base = base_status(layout)
    statuses = section_statuses(layout, base, headed)
    calendar, mood = Calendar(text, dates), Mood()
    blocks = iter(layout.blocks)
    block = next(blocks, _WHOLE)
    section = statuses.get(block.section, base)
    memory = Memory()
    calendar.paragraph(block.start)
    used = sentence = block.start
    before: Gap | None = None
    last: Status | None = None
    starts = [quantity.span.start for quantity in quantities]
    starts.append(_FAR)
    for at, quantity in enumerate(quantities):
        start = starts[at]
        if start >= block.end:
            while start >= block.end and (later := next(blocks, None)) is not None:
                block = later
            memory = Memory()
            calendar.paragraph(block.start)
            section = statuses.get(block.section, base)
            used = sentence = block.start
            before = None
        stop = text.rfind("。", used, start)
        if stop >= 0:
            sentence = stop + 1
            calendar.sentence()
        if not quantity.value and (event := _event(text, quantity)) is not None:
            yield _nothing(text, quantity, event, layout.year, section, block.section)
            used = event[1]
            continue
        gap = read_gap(text[max(used, start - LIMIT) : start], quantity.kind == "rank")
        name, used = name_of(text, quantity, gap, memory, starts[at + 1])
        joined = gap.joiner and gap.boundary == 0 and before is not None and quantity.unit == quantities[at - 1].unit
        if joined and before is not None:
            gap = msgspec.structs.replace(before, name=None, action=None)
        before = gap
        if name is not None and last == "standard" and name[0] == quantities[at - 1].span.end:
            name = (starts[at - 1], name[1])
        date = calendar.at(sentence, start)
        mood.read(text, sentence, start)
        heading = headed.get(block.section)
        year = heading.end.year if heading is not None and heading.end is not None else layout.year
        if not joined or last is None:
            last = status_of(text, quantity, gap, section, date, mood, year)
        period = None
        if last == "actual" or last == "target":
            period = period_of(
                date or heading, _long(calendar, date, heading), layout.year, gap, start, last == "target"
            )
        yield _build(text, quantity, gap, name, period, last, block.section)


def _long(calendar: Calendar, date: DateMention | None, heading: DateMention | None) -> DateMention | None:
    """The interval of years that averages and sums go over."""
    if calendar.long is None and date is None and heading is not None and heading.granularity in ("interval", "plan"):
        return heading
    return calendar.long


def _event(text: str, quantity: Quantity) -> tuple[int, int] | None:
    """The untoward event that a zero statement denies."""
    if quantity.value is None or quantity.text[0] not in "无未没一":
        return None
    match = _EVENT.match(text, quantity.span.end)
    return None if match is None else match.span()


def _nothing(
    text: str, quantity: Quantity, event: tuple[int, int], year: int | None, status: Status, section: tuple[int, ...]
) -> Indicator:
    """A zero statement: 全年无重大安全生产事故."""
    name = Text(Span(*event), text[event[0] : event[1]])
    period = whole_year(year) if year is not None and status == "actual" else None
    return Indicator(quantity.span, quantity, name, None, period, None, status, section, zero_statement=True)


def _build(
    text: str,
    quantity: Quantity,
    gap: Gap,
    name: tuple[int, int] | None,
    period: Period | None,
    status: Status,
    section: tuple[int, ...],
) -> Indicator:
    start, end = quantity.span.start, quantity.span.end
    change = None
    if gap.direction is not None:
        basis = gap.basis or ("yoy" if quantity.kind in ("percent", "multiple") else "unspecified")
        change = Change(gap.direction, basis, gap.year)
    elif text[end : end + 1] == "，" and _FLAT.match(text, end + 1) is not None:
        change = Change("flat", "yoy")
    action = None
    if gap.action is not None:
        a, b = start - gap.action[0], start - gap.action[1]
        action = Text(Span(a, b), text[a:b])
    named = None if name is None else Text(Span(name[0], name[1]), text[name[0] : name[1]])
    standard = None if named is None else ids_by_name().get(named.text)
    return Indicator(quantity.span, quantity, named, action, period, change, status, section, standard)
