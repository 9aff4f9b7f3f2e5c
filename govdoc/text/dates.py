"""Dates and periods as written (时间表达): found in a string that knows no document, so nothing is resolved here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.text.date_parts import at_month, at_quarter
from govdoc.text.date_patterns import Point
from govdoc.text.date_plans import AFTER_PLAN, at_plan
from govdoc.text.date_reading import WrittenDate
from govdoc.text.date_years import at_year

__all__ = ["WrittenDate", "scan_dates"]

# Each pattern opens with a literal, which the engine looks for at the speed of a plain search.
_STAMP = "-(?=[01]?[0-9]-[0-3]?[0-9](?![0-9-]))"
_ANCHORS = tuple([re.compile(p) for p in ("年", "月", "季(?=度)", f"五(?=[{AFTER_PLAN}])", "截(?=[至止])", _STAMP)])
_SO_FAR = re.compile("截[至止]到?目前")
_FOUR_DIGITS = re.compile("[12][0-9]{3}")
_IN_FIGURES = re.compile(
    r"(?<![0-9A-Za-z./-])((?:19|20)[0-9]{2})-(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z./-])"
)
_YEAR_LIST = re.compile(r"(?<![0-9.])(?:[12][0-9]{3}、){1,5}$")


def scan_dates(text: str) -> Iterator[WrittenDate]:
    """The times of ``text`` in reading order, none inside another; titles in 《》 are passed over.

    >>> [text[d.start : d.end] for text in ("2024年1—6月比上年同期增长5%",) for d in scan_dates(text)]
    ['2024年1—6月', '上年同期']
    >>> [d.first.day for d in scan_dates("发布日期:2024-05-19")]
    [19]
    """
    done = 0
    for at in sorted([anchor.start() for pattern in _ANCHORS for anchor in pattern.finditer(text)]):
        if at < done:
            continue
        found = _READERS[text[at]](text, at)
        if found is None or found.start < done or _in_title(text, found.start):
            continue
        if text.startswith("、", found.start - 1) and found.first.year:
            yield from _years_listed(text, done, found.start)
        yield found
        done = found.end


def _years_listed(text: str, done: int, end: int) -> Iterator[WrittenDate]:
    """The years in front that share the 年 of the last (2021、2022、2023年)."""
    match = _YEAR_LIST.search(text, max(done, end - 30), end)
    if match is not None:
        for year in _FOUR_DIGITS.finditer(text, match.start(), match.end()):
            yield WrittenDate(year.start(), year.end(), Point(int(year[0])))


def _at_cutoff(text: str, at: int) -> WrittenDate | None:
    match = _SO_FAR.match(text, at)
    return None if match is None else WrittenDate(at, match.end(), prefix="截至", suffix="目前")


def _in_figures(text: str, at: int) -> WrittenDate | None:
    match = _IN_FIGURES.match(text, max(0, at - 4))
    if match is None:
        return None
    year, month, day = (int(number) for number in match.groups())
    return WrittenDate(match.start(), match.end(), Point(year, month=month, day=day), stamp=True)


_READERS = {"-": _in_figures, "年": at_year, "月": at_month, "季": at_quarter, "五": at_plan, "截": _at_cutoff}


def _in_title(text: str, start: int) -> bool:
    low = start - 80 if start > 80 else 0
    opening = text.rfind("《", low, start)
    return opening >= 0 and text.find("》", opening, start) < 0
