"""Written times to days (时间换算): the interval of a point once its year is known."""

from __future__ import annotations

import calendar
import datetime
from functools import lru_cache

from govdoc.model import Granularity
from govdoc.text.date_patterns import Point

Interval = tuple[datetime.date, datetime.date, Granularity]
_THIRDS = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31)}


@lru_cache(maxsize=2048)
def interval(point: Point, year: int) -> Interval | None:
    """The days of ``point`` in ``year``; None when the calendar has no such days.

    >>> interval(Point(month=1, last_month=6), 2024)
    (datetime.date(2024, 1, 1), datetime.date(2024, 6, 30), 'interval')
    """
    try:
        return _months(point, year) if point.month else _years(point, year)
    except ValueError:
        return None


def plan_years(number: int) -> tuple[int, int]:
    """First and last year of the N-th five-year plan (五年规划); of the N-th law-education plan (普法) when negative.

    >>> plan_years(14), plan_years(-8)
    ((2021, 2025), (2021, 2025))
    """
    if number < 0:
        first = 1986 + 5 * (-number - 1)
    else:
        first = 1966 + 5 * (number - 3) if number > 2 else 1953 + 5 * (number - 1)
    return first, first + 4


def days_of_years(first: int, last: int) -> tuple[datetime.date, datetime.date]:
    """From New Year's Day to the last of December."""
    return datetime.date(first, 1, 1), datetime.date(last, 12, 31)


def _years(point: Point, year: int) -> Interval:
    last = point.last_year or year
    if point.part == "start":
        return datetime.date(year, 1, 1), datetime.date(year, 1, 1), "day"
    if point.part == "end":
        return datetime.date(last, 12, 31), datetime.date(last, 12, 31), "day"
    start, end = days_of_years(year, last)
    return start, end, "interval" if point.last_year else "year"


def _months(point: Point, year: int) -> Interval:
    month, last = point.month, point.last_month or point.month
    last_year = year if last >= month else year + 1
    start = datetime.date(year, month, point.day or 1)
    if point.day:
        end = datetime.date(year, month, point.last_day or point.day)
        return start, end, "interval" if point.last_day else "day"
    end = datetime.date(last_year, last, calendar.monthrange(last_year, last)[1])
    if point.part == "start":
        return start, start, "day"
    if point.part == "end":
        return end, end, "day"
    if point.part in _THIRDS:
        first, final = _THIRDS[point.part]
        return start.replace(day=first), end.replace(day=min(final, end.day)), "interval"
    return start, end, _granularity(point)


def _granularity(point: Point) -> Granularity:
    if point.part == "quarter":
        return "quarter" if point.last_month - point.month == 2 else "interval"
    if point.part == "half":
        return "half"
    if point.part == "whole":
        return "year"
    return "interval" if point.last_month else "month"
