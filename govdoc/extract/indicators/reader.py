"""The walk over a layout's figures (指标抽取)."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from govdoc.extract.indicators.gaps import LIMIT, Gap, read_gap
from govdoc.extract.indicators.headings import Headings
from govdoc.extract.indicators.names import Memory, name_of
from govdoc.extract.indicators.periods import Calendar, period_of, whole_year
from govdoc.extract.indicators.status_marks import Mood, status_of
from govdoc.extract.quantities import find_quantities
from govdoc.extract.quantities.pattern import ZERO_EVENT
from govdoc.layout import Block, Layout
from govdoc.lexicon.indicators import ids_by_name
from govdoc.model import Change, DateMention, Indicator, Period, Quantity, Reference, SloganMention, Span, Text
from govdoc.model.kinds import Basis, Direction, Status

_SILENT = frozenset(("table", "toc", "chrome", "title"))
_EVENT = re.compile(ZERO_EVENT)
_FLAT = re.compile(r"(?:[与同和](?:上年|去年)(?:同期|末)?|同比)(?:基本)?(?:持平|一致)")
_LONG = frozenset(("interval", "plan"))
_FAR = 1 << 60
_WHOLE = Block("body", 0, _FAR, ())


def find_indicators(
    layout: Layout,
    dates: tuple[DateMention, ...],
    slogans: tuple[SloganMention, ...],
    references: tuple[Reference, ...],
) -> tuple[Indicator, ...]:
    """The indicators of a layout, in reading order."""
    taken = [(m.span.start, m.span.end) for mentions in (dates, slogans, references) for m in mentions]
    taken += [(block.start, block.end) for block in layout.blocks if block.kind in _SILENT]
    taken.sort()
    quantities = find_quantities(layout.text, taken)
    return _inherit_forward(_indicators(layout, quantities, dates)) if quantities else ()


def _inherit_forward(found: list[Indicator]) -> tuple[Indicator, ...]:
    """Names left to the next figure (3批计25名后勤干部)."""
    for at in range(len(found) - 1, -1, -1):
        name = found[at].name
        if name is not None and name.span.start < 0:
            after = found[at + 1].name if at + 1 < len(found) else None
            found[at] = msgspec.structs.replace(found[at], name=after)
    return tuple(found)


def _indicators(layout: Layout, quantities: list[Quantity], dates: tuple[DateMention, ...]) -> list[Indicator]:
    text, found = layout.text, list[Indicator]()
    told = layout.year if layout.year is not None else _first_year(dates)
    headings, calendar, mood, ids = Headings(layout, dates), Calendar(layout.text, dates), Mood(), ids_by_name()
    blocks = iter(layout.blocks)
    block = next(blocks, _WHOLE)
    memory = Memory()
    section, heading = headings.of(block.section)
    calendar.paragraph(block.start)
    used = sentence = block.start
    before: Gap | None = None
    status: Status | None = None
    unit: str | None = None
    place: tuple[int, int] | None = None
    named: Text | None = None
    starts = [quantity.span.start for quantity in quantities]
    starts.append(_FAR)
    for at, quantity in enumerate(quantities):
        start = starts[at]
        if start >= block.end:
            while start >= block.end and (later := next(blocks, None)) is not None:
                block = later
            memory = Memory()
            section, heading = headings.of(block.section)
            calendar.paragraph(block.start)
            used = sentence = block.start
            before = None
        stop = text.rfind("。", used, start)
        if stop >= 0:
            sentence = stop + 1
            calendar.sentence()
        if not quantity.value and (event := _event(text, quantity)) is not None:
            found.append(_nothing(text, quantity, event, told, section, block.section))
            used = event[1]
            continue
        gap = read_gap(text[max(used, start - LIMIT) : start], quantity.kind == "rank")
        before_end = used
        name: tuple[int, int] | None
        if gap.bare and memory.name is not None and not memory.group and not gap.listed:
            name, used = memory.name, quantity.span.end
        else:
            name, used = name_of(text, quantity, gap, memory, starts[at + 1])
        date = calendar.at(sentence, start)
        mood.read(text, sentence, start, before_end if before_end > sentence else sentence, section)
        if gap.joiner and before is not None and gap.boundary == 0 and quantity.unit == unit:
            gap = msgspec.structs.replace(before, name=None, action=None)
            status = status or section
        else:
            if name is not None and status == "standard" and name[0] == quantities[at - 1].span.end:
                name = (starts[at - 1], name[1])
            adjoining = status == "standard" and at > 0 and quantities[at - 1].span.end == start
            year = heading.end.year if heading is not None and heading.end is not None else told
            status = "standard" if adjoining else status_of(text, quantity, gap, section, date, mood, year)
        before, unit = gap, quantity.unit
        period = None
        if status == "actual" or status == "target":
            long = calendar.long
            if date is None:
                date = heading
                if long is None and heading is not None and heading.granularity in _LONG:
                    long = heading
            elif status == "target" and heading is not None and heading.end is not None and date.end is not None:
                date = heading if heading.end > date.end else date
            period = period_of(date, long, told, gap, start, status == "target")
        if name != place:
            place, named = name, None if name is None else Text(Span(name[0], name[1]), text[name[0] : name[1]])
        found.append(_build(text, quantity, gap, named, period, status, block.section, ids))
    return found


def _first_year(dates: tuple[DateMention, ...]) -> int | None:
    """The year of the first date that names one, where the layout tells none."""
    return next((date.end.year for date in dates if date.granularity == "year" and date.end is not None), None)


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


@lru_cache(maxsize=512)
def _change(direction: Direction, basis: Basis, year: str | None) -> Change:
    return Change(direction, basis, year)


def _build(
    text: str,
    quantity: Quantity,
    gap: Gap,
    named: Text | None,
    period: Period | None,
    status: Status,
    section: tuple[int, ...],
    ids: dict[str, str],
) -> Indicator:
    span = quantity.span
    start, end = span.start, span.end
    change = action = None
    if gap.direction is not None:
        basis = gap.basis or ("yoy" if quantity.kind in ("percent", "multiple") else "unspecified")
        change = _change(gap.direction, basis, gap.year)
    elif quantity.unit_text == "番":
        change = _change("up", "unspecified", None)
    elif text.startswith("，", end) and _FLAT.match(text, end + 1) is not None:
        change = _change("flat", "yoy", None)
    if gap.action is not None:
        a, b = start - gap.action[0], start - gap.action[1]
        action = Text(Span(a, b), text[a:b])
    standard = ids.get(named.text) if named is not None else None
    return Indicator(span, quantity, named, action, period, change, status, section, standard)
