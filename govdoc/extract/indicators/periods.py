"""When a figure holds (指标时段): from the dates of its sentence, paragraph, section and document."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from functools import lru_cache

from govdoc.extract.indicators.gaps import Gap
from govdoc.layout import Layout
from govdoc.model import DateMention, Period, Section

_OPENING = 36
_FLOW = ("年均", "累计", "每年", "五年", "逐年", "年年")


@lru_cache(maxsize=512)
def whole_year(year: int) -> Period:
    """The period of one calendar year.

    >>> whole_year(2024).end
    datetime.date(2024, 12, 31)
    """
    return Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31))


class Calendar:
    """Walks the dates of a text alongside its figures."""

    __slots__ = ("_at", "_dates", "_opening", "_text", "current")

    def __init__(self, text: str, dates: tuple[DateMention, ...]) -> None:
        self._text = text
        self._dates = dates
        self._at = 0
        self._opening: DateMention | None = None
        self.current: DateMention | None = None

    def paragraph(self, start: int) -> None:
        """A new paragraph begins: only its own dates count."""
        self._opening = self.current = None
        while self._at < len(self._dates) and self._dates[self._at].span.start < start:
            self._at += 1
        if self._at < len(self._dates) and self._dates[self._at].span.start - start <= _OPENING:
            self._opening = self._dates[self._at]

    def sentence(self) -> None:
        """A new sentence begins."""
        self.current = None

    def at(self, sentence: int, position: int) -> DateMention | None:
        """The date that governs ``position``: the last one of the sentence, else the paragraph's opening one."""
        dates, text = self._dates, self._text
        while self._at < len(dates) and dates[self._at].span.start < position:
            date = dates[self._at]
            self._at += 1
            start = date.span.start
            if start >= sentence and (not start or text[start - 1] not in "比较与超") and date.end is not None:
                self.current = date
        if self.current is not None:
            return self.current
        opening = self._opening
        return opening if opening is not None and opening.span.start < position and opening.end is not None else None


def section_dates(layout: Layout, dates: tuple[DateMention, ...]) -> dict[tuple[int, ...], DateMention]:
    """The date each section's heading names, handed down to its sub-sections."""
    starts = [date.span.start for date in dates]
    found: dict[tuple[int, ...], DateMention] = {}

    def walk(sections: tuple[Section, ...], path: tuple[int, ...], above: DateMention | None) -> None:
        for index, section in enumerate(sections):
            here = (*path, index)
            date = above
            if section.heading is not None:
                at = bisect_left(starts, section.heading.span.start)
                if at < len(dates) and starts[at] < section.heading.span.end and dates[at].granularity != "day":
                    date = dates[at]
            if date is not None:
                found[here] = date
            walk(section.sections, here, date)

    walk(layout.sections, (), None)
    return found


def period_of(date: DateMention | None, year: int | None, gap: Gap, *, target: bool, ended: bool) -> Period | None:
    """The period under a governing date. Over several years a flow (年均, 累计, 新增) takes the interval, a level its last year,
    the start of 由…到… (``ended`` False) the year before.
    """  # fmt: skip
    if date is None or date.end is None:
        return None if year is None else whole_year(year)
    start, end = date.start, date.end
    if start is None or target or end.year == start.year:
        return Period(start, end)
    if not ended:
        return whole_year(start.year - 1 if start.month == 1 else start.year)
    if gap.direction is not None or gap.new or any(word in gap.suffix for word in _FLOW):
        return Period(start, end)
    return whole_year(end.year)
