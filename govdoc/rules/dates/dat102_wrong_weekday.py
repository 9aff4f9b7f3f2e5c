"""星期与日期不符。

What it does: computes the weekday of a date and compares it with the one written behind it.
Why it is a fault: people come on the wrong day.
Known limits: without a written year the date's year is that of the date before it in the paragraph, else of the
document; where the weekday fits a neighbouring year of the document nothing is said.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_WEEKDAY = re.compile(r"[（(日]?(?P<name>(?:星期|礼拜|周)(?P<day>[一二三四五六日天]))(?![年刊报度期])")
_DATE = re.compile(
    r"(?:(?<![0-9])((?:19|20)[0-9]{2}) ?年 ?)?(?<![0-9])([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日 ?[（(，,]? ?$"
)
_YEAR = re.compile(r"(?<![0-9])(20[0-9]{2}) ?年")
_NEAR = 120
_NAMES = "一二三四五六日"


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.at(RULE, _WEEKDAY):
        start, end = match.span("name")
        date = _DATE.search(text, max(0, start - 18), start)
        if date is None:
            continue
        written = _NAMES.index(match["day"].replace("天", "日"))
        years = [int(date[1])] if date[1] else _told_before(view, start, int(date[2])) or _years(view)
        found = [day.weekday() for day in (_day(year, date) for year in years) if day is not None]
        if not found or written in found:
            continue
        right = _NAMES[found[0]]
        yield view.finding(
            RULE, start, end, f"{date[0].rstrip('（( ')}是星期{right}", f"That day is weekday {found[0] + 1}",
            replacement=match["name"][:-1] + right,
        )  # fmt: skip


def _told_before(view: View, at: int, month: int) -> list[int]:
    """The year last written in the paragraph before ``at``; an early month may be of the next (12月30日至1月3日)."""
    low = max(view.text.rfind("\n", 0, at) + 1, at - _NEAR)
    years = [int(match[1]) for match in _YEAR.finditer(view.text, low, at)]
    return [years[-1], *([years[-1] + 1] if month <= 2 else [])] if years else []


def _years(view: View) -> list[int]:
    year = view.layout.issued.year if view.layout.issued else view.year
    return [] if year is None else [year, year + 1, year - 1]


def _day(year: int, date: re.Match[str]) -> datetime.date | None:
    try:
        return datetime.date(year, int(date[2]), int(date[3]))
    except ValueError:
        return None


RULE = Rule(
    code="DAT102",
    name="wrong-weekday",
    since="0.1.0",
    severity="error",
    source="历法",
    summary="星期与日期不符",
    check=check,
    cues=("星期", "礼拜", "（周", "(周", "日周"),
    fixable=True,
    bad=(
        "定于2024年5月1日（⟦星期五⟧）上午9时召开。",
        "请于2025年2月18日（⟦周三⟧）前报名。",
        "2025年国庆节10月1日（周三）至8日放假。9月28日（⟦周六⟧）上班。",
    ),
    good=(
        "定于2024年5月1日（星期三）上午9时召开。",
        "请于2025年2月18日（周二）前报名，每周三复核。",
        "2024年5月1日（周末）照常办公。",
        "2024年10月1日周年庆典如期举行。",
    ),
)
