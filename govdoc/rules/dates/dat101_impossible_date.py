"""日期不存在。

What it does: reports a day or month that the calendar does not have (2月30日, 6月31日, 13月).
Why it is a fault: the date is wrong, and a deadline on it cannot be kept.
Known limits: the last day of February is checked only where the year is written; a date without a year may be 2月29日.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.days import read_year, small_number

_CN = "〇○零一二三四五六七八九"
_NUMBER = r"(?<![0-9.])[0-9]{1,2}|(?<![一二三四五六七八九十])[一二三]?十?[一二三四五六七八九]?"
_YEAR = rf"(?:(?P<year>(?<![0-9])(?:18|19|20)[0-9]{{2}}|[一二][{_CN}]{{3}}) ?年 ?)"
_DAY = re.compile(
    rf"{_YEAR}?(?P<month>{_NUMBER}) ?月 ?(?P<day>[0-9]{{1,2}}|[二三]?十?[一二三四五六七八九]?)"
    r"(?: ?日? ?[至—～-] ?(?P<last>[0-9]{1,2}))? ?日$"
)
_MONTH = re.compile(rf"{_YEAR}(?P<month>[0-9]{{1,2}}) ?月$")
_DOUBTFUL = (
    (re.compile(r"日(?<=[0-9一二三四五六七八九十 ]日)(?<![^0-9][1-9]日)(?<!0[1-9]日)(?<!1[0-9]日)(?<!2[0-8]日)"), _DAY),
    (re.compile(r"月(?<=[0-9 ]月)(?<![^0-9][1-9]月)(?<!0[1-9]月)(?<!1[0-2]月)"), _MONTH),
)
"""A day that some month lacks and a month that every year lacks, with the pattern of the whole."""


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for doubtful, pattern in _DOUBTFUL:
        for sign in doubtful.finditer(text):
            start, end = sign.span()
            match = pattern.search(text, max(0, start - 18), end)
            if match is not None and view.open(match.start()) and not _possible(match):
                yield view.finding(RULE, match.start(), end, f"“{match[0]}”：没有这一天", f"No such date: {match[0]}")


def _possible(match: re.Match[str]) -> bool:
    written = match.groupdict()
    if not written["month"] or ("day" in written and not written["day"]):
        return True
    month = small_number(written["month"])
    if month == 0 and not written["month"].isascii():
        return True
    if not 1 <= month <= 12:
        return False
    days = [small_number(written[key]) for key in ("day", "last") if written.get(key)]
    if not days:
        return True
    year = read_year(written["year"]) if written["year"] else 2000
    return all(
        (day == 0 and not written["day"].isascii()) or 1 <= day <= calendar.monthrange(year, month)[1] for day in days
    )


RULE = Rule(
    code="DAT101",
    name="impossible-date",
    since="0.1.0",
    severity="error",
    source="历法",
    summary="日期不存在",
    check=check,
    cues=("日", "月"),
    bad=(
        "请于⟦2024年2月30日⟧前报送材料。",
        "会议定于⟦6月31日⟧召开。",
        "⟦2023年2月29日⟧，青石镇召开推进会。",
        "工程于⟦2024年13月⟧完工。",
        "⟦二〇二四年十一月三十一日⟧以前完成整改。",
    ),
    good=(
        "请于2024年2月29日前报送材料。",
        "会议定于6月30日召开，12月31日闭幕。",
        "每年2月29日不作为报送日。",
        "二〇二四年十一月三十日以前完成整改。",
    ),
)
