"""The walk over a layout's figures (指标抽取)."""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.extract.indicators.gaps import LIMIT, Gap, read_gap
from govdoc.extract.indicators.names import Memory, name_of
from govdoc.extract.indicators.periods import Calendar, period_of, section_dates
from govdoc.extract.indicators.statuses import base_status, section_statuses
from govdoc.extract.indicators.status_marks import status_of
from govdoc.extract.quantities import find_quantities
from govdoc.layout import Block, Layout
from govdoc.model import Change, DateMention, Indicator, Quantity, Reference, SloganMention, Span, Text

_SILENT = frozenset(("table", "toc", "chrome", "title"))
_WHOLE = Block("body", 0, 1 << 60, ())


def find_indicators(
    layout: Layout,
    dates: tuple[DateMention, ...],
    slogans: tuple[SloganMention, ...],
    references: tuple[Reference, ...],
) -> tuple[Indicator, ...]:
    """The indicators of a layout, in reading order."""
    taken = sorted(_taken(layout, dates, slogans, references))
    quantities = find_quantities(layout.text, taken)
    return tuple(_indicators(layout, quantities, dates))


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


def _indicators(layout: Layout, quantities: list[Quantity], dates: tuple[DateMention, ...]) -> Iterator[Indicator]:
    text = layout.text
    statuses = section_statuses(layout, base := base_status(layout))
    headed = section_dates(layout, dates)
    calendar = Calendar(text, dates)
    blocks = iter(layout.blocks)
    block = next(blocks, _WHOLE)
    memory = Memory()
    calendar.paragraph(block.start)
    used = sentence = block.start
    before: Gap | None = None
    size = len(quantities)
    starts = [quantity.span.start for quantity in quantities]
    starts.append(1 << 60)
    for at in range(size):
        quantity = quantities[at]
        start = starts[at]
        if start >= block.end:
            while start >= block.end and (block_next := next(blocks, None)) is not None:
                block = block_next
            memory = Memory()
            calendar.paragraph(block.start)
            used = sentence = block.start
            before = None
        stop = text.rfind("。", used, start)
        if stop >= 0:
            sentence = stop + 1
            calendar.sentence()
        gap = read_gap(text[max(used, start - LIMIT) : start], quantity.kind == "rank")
        name, used = name_of(text, quantity, gap, memory, starts[at + 1])
        if gap.joiner and gap.boundary == 0 and before is not None:
            gap = before._replace(name=None, action=None)
        before = gap
        date = calendar.at(sentence, start)
        heading = headed.get(block.section)
        status = status_of(text, quantity, gap, statuses.get(block.section, base), date, sentence, layout.year)
        period = None
        if status in ("actual", "target"):
            governing = date if date is not None else heading
            period = period_of(governing, layout.year, gap, target=status == "target", ended=gap.role != "start")
        yield _build(text, quantity, gap, name, period, status, block.section)


def _build(text, quantity, gap, name, period, status, section):  # type: ignore[no-untyped-def]
    start = quantity.span.start
    change = None
    if gap.direction is not None:
        basis = gap.basis or ("yoy" if quantity.kind in ("percent", "multiple") else "unspecified")
        change = Change(gap.direction, basis, gap.year)
    action = None
    if gap.action is not None:
        a, b = start - gap.action[0], start - gap.action[1]
        action = Text(Span(a, b), text[a:b])
    return Indicator(
        quantity.span,
        quantity,
        None if name is None else Text(Span(name[0], name[1]), text[name[0] : name[1]]),
        action,
        period,
        change,
        status,
        section,
    )
