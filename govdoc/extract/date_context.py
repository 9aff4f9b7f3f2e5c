"""From which year a time is told (参照年份): the document's, its section's or the line's own."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right

from govdoc.layout import Layout
from govdoc.model import Section

_HEADING_YEAR = re.compile(r"(?<![到至0-9—~～-])(20[0-9]{2}) ?年(?! ?[—~～至到-] ?20)")
_SPEECHES = frozenset(("政府工作报告", "预算报告"))
_BREAKS = frozenset("。；;\n 　）)")


class DateContext:
    """What the layout says about the years a text speaks of, and what the line has said so far.

    ``told`` is the year reported on; ``now`` the one in which the writer stands (今年).
    """

    def __init__(self, layout: Layout) -> None:
        self._text = layout.text
        self.issued = layout.issued
        self.told = layout.year if layout.year is not None else layout.issued.year if layout.issued else None
        genre = layout.metadata.genre.value if layout.metadata.genre else ""
        spoken = layout.issued.year if layout.issued else self.told
        speech = genre in _SPEECHES
        if speech and not layout.issued and self.told is not None:
            spoken = self.told + 1
        self._next = spoken if spoken is not None and self.told is not None and spoken == self.told + 1 else self.told
        self.now = self._next if speech else self.told
        self._starts: list[int] = []
        self._years: list[int | None] = []
        for section in layout.sections:
            self._add(section, None)
        self._line_end = -1
        self._line_year: int | None = None
        self._last_year: int | None = None
        self._last_month: tuple[int, int] | None = None

    def _add(self, section: Section, above: int | None) -> None:
        year = above
        heading = section.heading.text if section.heading is not None else ""
        written = set(_HEADING_YEAR.findall(heading)) if "年" in heading else set()
        if len(written) == 1:
            year = int(written.pop())
        elif above is None and (section.role == "plans" or "今年" in heading):
            year = self._next
        self._starts.append(section.span.start)
        self._years.append(year)
        for child in section.sections:
            self._add(child, year)

    def enter(self, start: int) -> None:
        """Move on to ``start``: what a line has said does not outlive it."""
        if start > self._line_end:
            end = self._text.find("\n", start)
            self._line_end = end if end >= 0 else len(self._text)
            self._line_year = self._last_year = self._last_month = None

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

    def last(self, start: int) -> int | None:
        """The year that 当年 or a month without a year belongs to."""
        return self._last_year if self._last_year is not None else self.base(start)

    @property
    def last_month(self) -> tuple[int, int] | None:
        """Year and month named last in the line, else those of issue."""
        if self._last_month is not None:
            return self._last_month
        return (self.issued.year, self.issued.month) if self.issued else None

    def until(self, year: int) -> datetime.date | None:
        """The end of what is told, for …以来."""
        last = max((y for y in (self.told, self.now) if y is not None and y >= year), default=None)
        if self.told is not None and year <= self.told:
            last = self.told
        return datetime.date(last, 12, 31) if last is not None else None
