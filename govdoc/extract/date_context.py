"""From which year a time is told (参照年份): the document's, its section's or the line's own."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right

from govdoc.layout import Layout
from govdoc.model import Section
from govdoc.text.calendar import plan_years
from govdoc.text.dates import scan_dates

_HEADING_YEAR = re.compile(r"(?<![到至0-9—~～-])(20[0-9]{2}) ?年(?! ?[—~～至到-] ?20)")
_SPEECHES = frozenset(("政府工作报告", "预算报告"))
_ADDRESS = re.compile("各位代表|向大会")
_ISSUING = ("印发", "发布", "公布", "发文")
_BREAKS = frozenset("。；;\n 　）)")


class DateContext:
    """What the layout says about the years a text speaks of, and what the line has said so far.

    ``told`` is the year reported on; ``now`` the one in which the writer stands (今年).
    """

    def __init__(self, layout: Layout) -> None:
        self._text = layout.text
        self.issued = layout.issued
        self.speech = _is_speech(layout)
        self.told, self.now, following = _frame(layout, self.speech)
        self._starts: list[int] = []
        self._years: list[int | None] = []
        self._following = following
        for section in layout.sections:
            self._add(section, None, following)
        self._line_end = -1
        self._line_year: int | None = None
        self._last_year: int | None = None
        self._last_month: tuple[int, int] | None = None
        self.spoken_of: int | None = None
        """The year that the line has spoken of last."""
        self.term = 0
        """How many years the term is that the text has named last (五年来)."""

    def _add(self, section: Section, above: int | None, following: int | None) -> None:
        year = _heading_year(section)
        if year is None:
            year = following if above is None and section.role == "plans" else above
        self._starts.append(section.span.start)
        self._years.append(year)
        for child in section.sections:
            self._add(child, year, following)

    def enter(self, start: int) -> None:
        """Move on to ``start``: what a line has said does not outlive it."""
        if start > self._line_end:
            end = self._text.find("\n", start)
            self._line_end = end if end >= 0 else len(self._text)
            self._line_year = self._last_year = self._last_month = self.spoken_of = None

    def remember(self, start: int, year: int, month: int) -> None:
        """An explicit year stands at ``start``; at the head of a sentence it rules what follows in the line."""
        self._last_year = year
        if month:
            self._last_month = (year, month)
        if start == 0 or self._text[start - 1] in _BREAKS:
            self._line_year = year

    def remember_month(self, year: int, month: int) -> None:
        """A month without a year was named."""
        self._last_month = (year, month)

    def base(self, start: int) -> int | None:
        """The year that 全年, 上年, 年末 at ``start`` are counted from."""
        if self._line_year is not None:
            return self._line_year
        if self._starts:
            index = bisect_right(self._starts, start) - 1
            if index >= 0 and self._years[index] is not None:
                return self._years[index]
        return self.told

    def planning(self, start: int) -> bool:
        """Whether ``start`` stands in the plans that a report makes for the year after the one told."""
        return not self.speech and self._line_year is None and self._following == self.base(start) != self.told

    def before_next(self, start: int) -> int | None:
        """The year that 下一年度 comes after: a plan for the next year is told from the year reported on."""
        return self.told if self.planning(start) else self.base(start)

    def subject(self, start: int) -> int | None:
        """The year that 极不平凡的一年 is said of."""
        return self.spoken_of if self.spoken_of is not None else self.told if self.speech else self.base(start)

    def last(self, start: int) -> int | None:
        """The year that 当年 or a month without a year belongs to."""
        return self._last_year if self._last_year is not None else self.base(start)

    def month_at(self, start: int) -> tuple[int, int] | None:
        """Year and month that 当月 at ``start`` means: the one named last in the line, else that of issue."""
        if self._last_month is not None and not self._text.endswith(_ISSUING, 0, start):
            return self._last_month
        return (self.issued.year, self.issued.month) if self.issued else None

    def until(self, year: int) -> datetime.date | None:
        """The end of what is told, for …以来."""
        last = next((y for y in (self.told, self.now) if y is not None and y >= year), None)
        return datetime.date(last, 12, 31) if last is not None else None


def _frame(layout: Layout, speech: bool) -> tuple[int | None, int | None, int | None]:
    """The year told, the year in which the writer stands, and the year that plans are for."""
    issued = layout.issued.year if layout.issued else None
    told = layout.year if layout.year is not None else issued
    if speech:
        return _frame_of_speech(layout, told, issued)
    if issued is not None and told not in (issued, issued - 1):
        told = issued
    following = issued if told is not None and issued == told + 1 else told
    return told, told, following


def _is_speech(layout: Layout) -> bool:
    genre = layout.metadata.genre
    return (genre is not None and genre.value in _SPEECHES) or _ADDRESS.search(layout.text, 0, 500) is not None


def _frame_of_speech(layout: Layout, told: int | None, issued: int | None) -> tuple[int | None, int | None, int | None]:
    """A report to a congress looks back on one year (or a plan period) and speaks of 今年 as the next."""
    back = ahead = None
    for index, section in enumerate(layout.sections):
        heading = section.heading.text if section.heading is not None else ""
        if (index == 0 and section.role != "plans") or "回顾" in heading or "执行情况" in heading:
            back = back or _heading_year(section) or _plan_end(section)
        else:
            ahead = ahead or _heading_year(section)
    if back is None and (now := ahead or issued or _title_year(layout)) is not None:
        back = now - 1
    back = back if back is not None else told
    now = back + 1 if back is not None else None
    return back, now, now


def _title_year(layout: Layout) -> int | None:
    title = layout.metadata.title
    written = _HEADING_YEAR.findall(title.text) if title is not None else []
    return int(written[0]) if len(written) == 1 else None


def _heading_year(section: Section) -> int | None:
    heading = section.heading.text if section.heading is not None else ""
    if "年" not in heading:
        return None
    written = set(_HEADING_YEAR.findall(heading))
    return int(written.pop()) if len(written) == 1 else None


def _plan_end(section: Section) -> int | None:
    if section.heading is None:
        return None
    plan = next((written.plan for written in scan_dates(section.heading.text) if written.plan > 0), 0)
    return plan_years(plan)[1] if plan else None
