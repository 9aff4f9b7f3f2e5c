"""Indicators (指标): every figure with what it measures, when, how it changed and whether it is done or planned."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from govdoc.extract.quantities import find_quantities
from govdoc.layout import Layout
from govdoc.model import DateMention, Indicator, Reference, SloganMention

_SILENT = ("table", "toc", "chrome", "title")


def find_indicators(
    layout: Layout,
    dates: tuple[DateMention, ...],
    slogans: tuple[SloganMention, ...],
    references: tuple[Reference, ...],
) -> tuple[Indicator, ...]:
    """The indicators of a layout, in reading order."""
    taken = sorted(_taken(layout, dates, slogans, references))
    starts = [block.start for block in layout.blocks]
    found = []
    for quantity in find_quantities(layout.text, taken):
        at = bisect_right(starts, quantity.span.start) - 1
        section = layout.blocks[at].section if at >= 0 else ()
        found.append(Indicator(quantity.span, quantity, section=section))
    return tuple(found)


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
