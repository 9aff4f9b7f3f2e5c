"""What the headings above a figure say of its time and status (标题的时段与状态)."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left

from govdoc.layout import Layout
from govdoc.model import DateMention, Section, Span, Text
from govdoc.model.kinds import Status

_TARGET_TITLE = re.compile(r"规划|计划|方案|要点|意见|纲要|行动|安排|分工|任务|目标|预算(?:信息)?(?:公开|编制|说明|$)")
_STANDARD_TITLE = re.compile(
    r"政策(?:的)?(?:若干|实施|补充|具体)*意见|办法|规定(?!的?决定)|细则|条例|标准(?!的?公告)|规则|规范(?!性文件)|章程|规程|预案|政策|措施|指引|指南"
)
_CALL = re.compile(r"关于(?:做好|开展|组织|加强|进一步|申报|推荐|报送|实施|举办|推进|加快)[^《》]*的通知$")
_ACTUAL_TITLE = re.compile(r"总结|公报|情况的报告|工作报告|执行情况|通报|预算执行|决算")
_REVIEW_AND_PLAN = re.compile(r"总结(?:和|及|与|暨|以及|、)[^，]{0,12}(?:要点|计划|安排|打算|思路|重点)")
_GLOSSARY = re.compile(r"名词|术语|注释")
_TARGET_HEADING = re.compile(r"目标|安排|计划|任务|草案|思路|打算|下一步|展望|部署|谋划|预期|重点工作$|主要工作$")
_ACTUAL_HEADING = re.compile(r"回顾|情况|成效|成绩|执行|现状|基础|总结|完成|进展|成就|亮点|问题")
_ARTICLES = frozenset(("chapter", "article"))
_TERMS = frozenset(("interval", "plan"))
_PERIODS = frozenset(("year", "half", "quarter", "interval", "plan"))
Path = tuple[int, ...]
Standing = tuple[Status, DateMention | None]


def base_status(layout: Layout) -> Status:
    """The status a figure has when nothing nearer tells it: the last telling word of the title decides."""
    metadata = layout.metadata
    title = metadata.title.text if metadata.title is not None else metadata.genre.value if metadata.genre else ""
    if _REVIEW_AND_PLAN.search(title) is not None:
        return "actual"
    if metadata.title is None and sum(section.style in _ARTICLES for section in layout.sections) > 1:
        return "standard"
    found: tuple[int, Status] = (-1, "actual" if _CALL.search(title) is None else "target")
    for pattern, status in _TITLES:
        for match in pattern.finditer(title):
            if match.end() >= found[0]:
                found = (match.end(), status)
    return found[1]


_TITLES: tuple[tuple[re.Pattern[str], Status], ...] = (
    (_TARGET_TITLE, "target"),
    (_STANDARD_TITLE, "standard"),
    (_ACTUAL_TITLE, "actual"),
)


class Headings:
    """Status and date of each section, handed down; worked out for the sections that hold figures."""

    __slots__ = ("_dates", "_known", "_sections", "_starts", "_title", "_told", "mixed")

    def __init__(self, layout: Layout, dates: tuple[DateMention, ...]) -> None:
        self._sections = layout.sections
        self._dates = dates
        self._starts = [date.span.start for date in dates]
        self._title = layout.metadata.title
        self._told = layout.year
        self.mixed: dict[int, int] = {}
        """Where the terms stand that a heading names with a year (“十四五”时期和2025年工作回顾), and that year."""
        status = base_status(layout)
        both = self._title is not None and _REVIEW_AND_PLAN.search(self._title.text) is not None
        named = self._date(self._title) if both or status == "target" else None
        self._known: dict[Path, Standing] = {(): (status, named)}
        self._top(both)

    def of(self, path: Path) -> Standing:
        """The status and the date of the section at ``path``."""
        standing = self._known.get(path)
        if standing is None:
            section = self._sections[path[0]]
            for step in path[1:]:
                section = section.sections[step]
            above, date = self.of(path[:-1])
            status = _status(section, above)
            standing = (status, self._date(section.heading) or (date if status == above else None))
            self._known[path] = standing
        return standing

    def begins(self, path: Path) -> int:
        """Where the section at ``path`` begins."""
        sections, begin = self._sections, 0
        for step in path:
            begin = sections[step].span.start
            sections = sections[step].sections
        return begin

    def _top(self, both: bool) -> None:
        """In a report the part after the review, named after a later year, is the plan, and so is all that follows.

        A text of ``both`` a review and a plan begins to count anew with the plan.
        """
        (above, named), base = self._known[()], self._known[()][0]
        reviewed: int | None = None
        planned = self._date(self._title, last=True) if both else None
        last = 0
        for index, section in enumerate(self._sections):
            status, date = _status(section, above), self._date(section.heading)
            if base == "actual" and date is not None and date.end is not None:
                if reviewed is not None and date.end.year > reviewed and section.role != "problems":
                    status = "target"
                elif reviewed is None and status == "actual":
                    reviewed = date.end.year
            if both and section.number is not None:
                status = "target" if section.number < last else status
                last = section.number
            if status == "target" and base == "actual" and (reviewed is not None or both):
                above = "target"
            if date is None and status == base:
                date = named
            elif date is None and status == "target":
                date = planned or self._year_after(section)
            elif status == "target" and date is not None and date.granularity == "year":
                planned = date
            self._known[(index,)] = (status, date)

    def _year_after(self, section: Section) -> DateMention | None:
        """The year after the one told, for the plans of a report that name no other."""
        if self._told is None:
            return None
        year, place = self._told + 1, section.span.start
        return DateMention(Span(place, place), "", datetime.date(year, 1, 1), datetime.date(year, 12, 31), "year")

    def _date(self, heading: Text | None, *, last: bool = False) -> DateMention | None:
        """The first period that a heading names, or the ``last`` one."""
        if heading is None:
            return None
        place = heading.span
        at = bisect_left(self._starts, place.end) - 1 if last else bisect_left(self._starts, place.start)
        if 0 <= at < len(self._dates) and place.start <= self._starts[at] < place.end:
            date = self._dates[at]
            if date.end is not None and date.granularity in _PERIODS:
                after = self._dates[at + 1] if at + 1 < len(self._dates) else date
                if (
                    date.granularity in _TERMS
                    and after.granularity == "year"
                    and after.end is not None
                    and after.span.start < place.end
                ):
                    self.mixed[date.span.start] = after.end.year
                return date
        return None


def _status(section: Section, above: Status) -> Status:
    if section.heading is not None and _GLOSSARY.search(section.heading.text) is not None:
        return "actual"
    if section.role == "plans":
        return "target"
    if above == "standard":
        return above
    if section.role in ("achievements", "problems"):
        return "actual"
    if section.heading is None:
        return above
    heading = section.heading.text
    if _TARGET_HEADING.search(heading) is not None:
        return "target"
    if section.level == 1 and _ACTUAL_HEADING.search(heading) is not None:
        return "actual"
    return above
