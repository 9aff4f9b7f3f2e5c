"""Dates and periods (时间): every time that the document lets one resolve, as days of the calendar."""

from __future__ import annotations

import datetime

from govdoc.extract.date_context import DateContext
from govdoc.layout import Layout
from govdoc.model import DateMention, Granularity, Reference, Span
from govdoc.text.calendar import days_of_years, interval, plan_years
from govdoc.text.date_patterns import Point
from govdoc.text.dates import WrittenDate, scan_dates

_OFFSETS = {
    "今年": 0, "去年": -1, "前年": -2, "明年": 1, "来年": 1, "上年": -1,
    "下年": 1, "次年": 1, "上一年": -1, "前一年": -1, "下一年": 1,
}  # fmt: skip
_FROM_NOW = frozenset(("今年", "去年", "前年", "明年"))
_FROM_TOLD = frozenset(("下年", "下一年"))
_FROM_LAST = frozenset(("当年", "同年", "次年"))


def find_dates(layout: Layout, references: tuple[Reference, ...]) -> tuple[DateMention, ...]:
    """The times of a layout in reading order; those inside titles or document numbers are not given.

    >>> from govdoc.layout import read_layout
    >>> [d.text for d in find_dates(read_layout("2024年1—6月，全镇……"), ())]
    ['2024年1—6月']
    """
    context = DateContext(layout)
    text = layout.text
    cited = iter(references)
    reference = next(cited, None)
    mentions = []
    for written in scan_dates(text):
        while reference is not None and reference.span.end <= written.start:
            reference = next(cited, None)
        if reference is not None and reference.span.start <= written.start:
            continue
        context.enter(written.start)
        days = _resolve(written, context)
        if days is not None:
            start, end, granularity = days
            span = Span(written.start, written.end)
            mentions.append(DateMention(span, text[written.start : written.end], start, end, granularity))
    return tuple(mentions)


_Resolved = tuple[datetime.date | None, datetime.date | None, Granularity]


def _resolve(written: WrittenDate, context: DateContext) -> _Resolved | None:
    if written.plan:
        return _resolve_plan(written, context)
    if written.years:
        return _resolve_years(written, context)
    if written.suffix == "目前":
        return (None, context.issued, "interval") if context.issued else None
    return _resolve_points(written, context)


def _resolve_plan(written: WrittenDate, context: DateContext) -> _Resolved | None:
    first, last = plan_years(written.plan)
    start, end = days_of_years(first, last)
    if last == context.told:
        context.term = max(context.term, last - first + 1)
    if written.first.part:
        day = start if written.first.part == "start" else end
        return day, day, "day"
    if written.suffix == "以来":
        return start, context.until(first) or end, "interval"
    if written.suffix:
        return None, start, "interval"
    return start, end, "plan"


def _resolve_years(written: WrittenDate, context: DateContext) -> _Resolved | None:
    told = context.told if context.speech else context.base(written.start)
    if written.named:
        told = context.subject(written.start) if written.years == -1 else told
        if told is None or (written.years != -1 and not 2 < -written.years < 11):
            return None
    elif told is None or (written.bare and context.term != -written.years):
        return None
    context.term = max(context.term, -written.years)
    if written.years > 0:
        first, last = told + 1, told + written.years
    else:
        first, last = told + written.years + 1, told
    start, end = days_of_years(first, last)
    return start, end, "year" if first == last else "interval"


def _resolve_points(written: WrittenDate, context: DateContext) -> _Resolved | None:
    first, last = written.first, written.last
    year = _year_of(first, written.start, context)
    if year is None or not 1 < year < 9998:
        return None
    if first.word and first.word[-1] == "月":
        return _month_named(written, context)
    days = interval(first, year)
    if days is None:
        return None
    start, end, granularity = days
    if written.stamp:
        return start, end, granularity
    if first.year or first.word == "今年":
        context.spoken_of = first.last_year or year
    if first.year:
        context.remember(written.start, first.last_year or year, first.month)
    elif first.month:
        context.remember_month(year, first.last_month or first.month)
    if last is not None:
        second = _second(last, first, year, start)
        if second is None:
            return None
        end, granularity = second, "interval"
    return _bounded(written, start, end, granularity, context)


def _bounded(
    written: WrittenDate, start: datetime.date, end: datetime.date, granularity: Granularity, context: DateContext
) -> _Resolved:
    if not (written.suffix or written.prefix):
        return start, end, granularity
    if written.suffix in ("以来", "至今"):
        return start, context.until(start.year) or end, "interval"
    if written.prefix or written.suffix.endswith("前"):
        return None, end, "interval" if granularity != "day" else "day"
    return start, end, granularity


def _year_of(point: Point, start: int, context: DateContext) -> int | None:
    if point.year:
        return point.year
    word = point.word
    if not word:
        return context.last(start) if point.month and not point.part else context.base(start)
    if word in _FROM_NOW:
        base = context.base(start) if word == "今年" and context.planning(start) else context.now
    elif word in _FROM_TOLD:
        base = context.before_next(start)
    elif word in _FROM_LAST:
        base = context.last(start)
    else:
        base = context.base(start)
    return None if base is None else base + _OFFSETS.get(word, 0)


def _month_named(written: WrittenDate, context: DateContext) -> _Resolved | None:
    named = context.month_at(written.start)
    return None if named is None else interval(Point(month=named[1]), named[0])


def _second(last: Point, first: Point, year: int, start: datetime.date) -> datetime.date | None:
    """The end of the range that ``last`` closes; without a year of its own it is in that of the first or the next."""
    base = last.year or (first.last_year or year) + (1 if last.word == "次年" else 0)
    days = interval(last, base)
    if days is not None and days[1] < start and not last.year:
        days = interval(last, base + 1)
    return None if days is None else days[1]
