"""When a figure holds (指标时段): from the dates of its sentence, paragraph, section and document."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from govdoc.extract.indicators.gaps import Gap
from govdoc.model import DateMention, Period

_OPENING = 36
_BEFORE = (
    "上年",
    "去年",
    "年初",
    "上年末",
    "去年底",
    "上年同期",
    "去年同期",
    "上年底",
    "去年末",
    "同期",
    "上年度",
    "去年度",
    "上一年",
)
_AFTER = frozenset(("下年", "下年度", "明年", "以后年度"))
_RECORDS = frozenset(
    (
        "新高",
        "最强",
        "最大",
        "最严",
        "罕见",
        "不遇",
        "一遇",
        "最多",
        "最快",
        "首次",
        "最长",
        "未有",
        "最低",
        "最高",
        "来新",
        "来最",
        "最好",
        "新低",
        "之最",
    )
)
_LONG = frozenset(("interval", "plan"))
_COMPARING = frozenset("是为比较与占同")
_WHOSE = re.compile("(?:[0-9一二两三四五六七八九十]{1,3}年)?的")
_PRICES = ("不变价", "价", "可比价", "年价")
_PLAN_ENDS = ("期", "间", "末", "来", "年")


@lru_cache(maxsize=512)
def whole_year(year: int) -> Period:
    """The period of one calendar year.

    >>> whole_year(2024).end
    datetime.date(2024, 12, 31)
    """
    return Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31))


class Calendar:
    """Walks the dates of a text alongside its figures.

    ``at`` names the date that governs a place, ``long`` the last interval of several years its paragraph has named,
    ``boxed`` the last one that closes the title of a box.
    """

    __slots__ = ("_at", "_current", "_dates", "_opening", "_size", "_text", "boxed", "long")

    def __init__(self, text: str, dates: tuple[DateMention, ...]) -> None:
        self._text = text
        self._dates = dates
        self._size = len(dates)
        self._at = 0
        self._opening: DateMention | None = None
        self._current: DateMention | None = None
        self.long: DateMention | None = None
        self.boxed: DateMention | None = None

    def paragraph(self, start: int) -> None:
        """A new paragraph begins: only its own dates count."""
        self._opening = self._current = self.long = None
        dates, at = self._dates, self._at
        while at < self._size and dates[at].span.start < start:
            if dates[at].granularity == "interval" and self._closes_title(dates[at]):
                self.boxed = dates[at]
            at += 1
        self._at = at
        if at < self._size and dates[at].span.start - start <= _OPENING and self._governs(dates[at], start):
            self._opening = dates[at]

    def _closes_title(self, date: DateMention) -> bool:
        """Whether a term closes the title of a box (专栏5 队伍建设重点（2021—2025年）)."""
        text, end = self._text, date.span.end
        opens = text[max(0, date.span.start - 2) : date.span.start].strip()[-1:]
        if opens not in ("（", "(") or text[end : end + 1] not in ("）", ")"):
            return False
        line = text.find("\n", end, end + 4)
        title = text[text.rfind("\n", 0, date.span.start) + 1 : date.span.start]
        return line > 0 and not text[end + 1 : line].strip() and len(title) < _OPENING and "，" not in title

    def sentence(self) -> None:
        """A new sentence begins."""
        self._current = None

    def at(self, sentence: int, position: int) -> DateMention | None:
        """The date that governs ``position``: the last one of the sentence, else the paragraph's opening one."""
        dates, at = self._dates, self._at
        aside: DateMention | None = None
        if at < self._size and dates[at].span.start < position:
            while at < self._size and dates[at].span.start < position:
                date = dates[at]
                at += 1
                governs = self._governs(date, sentence)
                if governs and date.span.start >= sentence:
                    self._current = date
                    if date.granularity == "year" and date.span.start - sentence < 2:
                        self._opening = date
                told = governs or (date.granularity == "plan" and self._text[date.span.start - 1] not in _COMPARING)
                if told and date.granularity in _LONG and _years(date) > 1:
                    self.long = date
                if date.text in _BEFORE and self._text[date.span.start - 1] in "由从":
                    aside = date
            self._at = at
            if aside is not None and position - aside.span.end < 14:
                return aside
        if self._current is not None:
            return self._current
        opening = self._opening
        return opening if opening is not None and opening.span.start < position else None

    def _governs(self, date: DateMention, sentence: int) -> bool:
        """Dates that a figure is compared with (比上年) or that are part of a name (“十五”课题) do not govern."""
        start, text = date.span.start, self._text
        if date.text in _AFTER:
            return text[date.span.end : date.span.end + 1] in ("，", "全") and text[start - 2 : start] != "结转"
        if date.end is None or (start and text[start - 1] in "比较与占同"):
            return False
        if start and text[start - 1] in "是为" and _WHOSE.match(text, date.span.end) is not None:
            return False
        if date.text.endswith("年初") and text.startswith(("预算", "计划", "安排", "目标"), date.span.end):
            return False
        if start and text[start - 1] in "（(" and text.startswith(_PRICES, date.span.end):
            return False
        if text[date.span.end : date.span.end + 2] in _RECORDS or text[start - 1 : start] == "创":
            return False
        if date.text in _BEFORE:
            return start - sentence < 2 and text[date.span.end : date.span.end + 1] == "，"
        return date.granularity != "plan" or date.text.rstrip("”").endswith(_PLAN_ENDS) or text[date.span.end] == "期"


def _years(date: DateMention) -> int:
    return date.end.year - date.start.year + 1 if date.start is not None and date.end is not None else 1


def _ended(long: DateMention, end: datetime.date) -> bool:
    return long.end is not None and long.end < end


def period_of(
    date: DateMention | None,
    long: DateMention | None,
    year: int | None,
    gap: Gap,
    position: int,
    target: bool,
    done: bool,
) -> Period | None:
    """The period under a governing date; ``position`` is where the figure begins.

    Over several years a flow (年均, 累计, 新增, all that is ``done``) takes the interval and a level its last year;
    the start of 由…到… takes the year before.
    """
    place = position - gap.tail - gap.reach - 12
    flow = gap.new or gap.suffix.flow
    opens = gap.suffix.opens
    if target and long is not None and date is not None and date.end is not None and _ended(long, date.end):
        long = None
    if long is not None and (flow or opens) and (date is None or date.span.start < place):
        date = long
    if date is None or date.end is None:
        return None if year is None else whole_year(year)
    start, end = date.start, date.end
    if start is None or target or end.year == start.year or date.span.start >= place:
        return Period(start, end)
    if opens:
        return whole_year(start.year - 1 if start.month == 1 else start.year)
    if done or gap.direction is not None:
        return Period(start, end)
    return whole_year(end.year)
