"""The year a document tells of (所述年度)."""

from __future__ import annotations

import datetime
import re
from collections import Counter

from govdoc.layout.front import Front
from govdoc.layout.lines import Line
from govdoc.model import Metadata, Section

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?= ?年| ?度)")
_ISO = re.compile(r"(?P<y>(?:19|20)[0-9]{2})[-/.年](?P<m>[0-9]{1,2})[-/.月](?P<d>[0-9]{1,2})")
_REVIEW = re.compile(
    r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2}) ?年(?:度|以来)?[^，]{0,14}(?:回顾|总结|执行情况|完成情况|工作情况|工作成效)"
)
_TOLD = frozenset(["统计公报", "总结", "报告", "预算报告", "政府工作报告"])


def told_year(
    text: str, lines: list[Line], front: Front, metadata: Metadata, sections: tuple[Section, ...]
) -> int | None:
    """The year the document tells of: the reporting year of a report, else the year of issue."""
    title = _YEAR.search(metadata.title.text) if metadata.title else None
    issued = metadata.issue_date.start if metadata.issue_date else None
    genre = metadata.genre.value if metadata.genre else ""
    if genre in _TOLD:
        return _reviewed_year(sections) or _reporting_year(text, lines, front, sections, genre, title, issued)
    if issued is not None:
        return issued.year
    if metadata.number is not None and metadata.number.year:
        return metadata.number.year
    for i in front.meta_dates:
        m = _ISO.search(lines[i].text)
        if m:
            return int(m["y"])
    m = title or _YEAR.search(text, 0, 3000)
    return int(m[0]) if m else None


def _reviewed_year(sections: tuple[Section, ...]) -> int | None:
    """The year that a heading such as 2024年工作回顾 names."""
    for section in sections[:4]:
        m = _REVIEW.search(section.heading.text) if section.heading else None
        if m:
            return int(m["year"])
    return None


def _year_before_plans(sections: tuple[Section, ...]) -> int | None:
    """The year before the one that a heading plans for (2018年工作安排)."""
    for section in sections:
        m = _YEAR.search(section.heading.text) if section.heading and section.role == "plans" else None
        if m:
            return int(m[0]) - 1
    return None


def _last_reviewed(text: str, sections: tuple[Section, ...]) -> int | None:
    """The year that the review speaks of most, for a report that names none on its face."""
    review = next((section.span for section in sections if section.role == "achievements"), None)
    years = Counter(int(m[0]) for m in _YEAR.finditer(text, review.start, review.end)) if review else None
    return max(years, key=lambda year: (years[year], year)) if years else None


def _reporting_year(
    text: str,
    lines: list[Line],
    front: Front,
    sections: tuple[Section, ...],
    genre: str,
    title: re.Match[str] | None,
    issued: datetime.date | None,
) -> int | None:
    if genre == "政府工作报告":
        if issued or title:
            return (issued.year if issued else int(title[0]) if title else 0) - 1
        year = _year_before_plans(sections) or _last_reviewed(text, sections)
        if year:
            return year
    if title:
        return int(title[0])
    for line in lines[front.body : front.body + 8]:
        m = _YEAR.search(line.text, 0, 400) if len(line.text) > 20 else None
        if m:
            return int(m[0])
    return issued.year - 1 if issued else None
