"""成文日期的写法。

What it does: reports a date of issue written 2025.2.18, 2025/2/18 or, since July 2012, in Chinese figures.
Why it is a fault: the date of issue takes Arabic figures with 年, 月 and 日.
Known limits: the date must stand alone on its line, below the name of a body or at the very end.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import ISSUER, line_before, whole_line
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.days import DAY, read_day

_NUMERIC = re.compile(
    r"(?<![0-9./-])(?P<year>(?:19|20)[0-9]{2}) ?(?P<mark>[./-]) ?(?P<month>1[0-2]|0?[1-9]) ?(?P=mark) ?"
    r"(?P<day>[12][0-9]|3[01]|0?[1-9])(?![0-9.])日?"
)
_CN = "一二三四五六七八九十"
_CHINESE = re.compile(
    rf"(?P<year>二[〇○零O0][〇○零{_CN}O0]{{2}}) ?年 ?(?P<month>[{_CN}]{{1,2}}) ?月 ?(?P<day>[{_CN}]{{1,3}}) ?日"
)
_SINCE = datetime.date(2012, 7, 1)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    end = len(text.rstrip())
    for start, _ in view.hits(RULE):
        while start < len(text) and text[start] in " \n":
            start += 1
        chinese = text[start : start + 1] == "二"
        match = (_CHINESE if chinese else _NUMERIC).match(text, start)
        if match is None or not whole_line(view, match.start(), match.end()) or not _is_issue(view, match, end):
            continue
        day = _day(match, chinese)
        if day is None or (chinese and day < _SINCE):
            continue
        yield view.finding(
            RULE, match.start(), match.end(), "成文日期用阿拉伯数字标全年、月、日", "The date of issue: 2025年2月18日",
            replacement=f"{day.year}年{day.month}月{day.day}日", safe=True,
        )  # fmt: skip


def _day(match: re.Match[str], chinese: bool) -> datetime.date | None:
    if chinese:
        written = DAY.match(match[0])
        return read_day(written) if written else None
    try:
        return datetime.date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _is_issue(view: View, match: re.Match[str], end: int) -> bool:
    """Below the name of a body, or the last line of the text."""
    above = re.split("[。；]", line_before(view, match.start()))[-1]
    if ISSUER.search(above.rstrip("）)")) and len(above) <= 40 and "：" not in above:
        return True
    last = match.end() >= end
    return match.start() > 0 and ("：" not in above and (last or not above))


RULE = Rule(
    code="FMT108",
    name="issue-date-form",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.3.5.4",
    summary="成文日期写法不合规定",
    check=check,
    cues=("\n20", "\n 20", " 20", "\n19", "二〇", "二○", "二零", "二O"),
    fixable=True,
    bad=(
        "特此通知。⏎青石镇人民政府⏎⟦2025.2.18⟧",
        "特此通知。⏎青石镇人民政府⏎⟦二〇二五年二月十八日⟧",
        "特此通知。⏎青石镇人民政府⏎⟦2025/2/18⟧",
    ),
    good=(
        "特此通知。⏎青石镇人民政府⏎2025年2月18日",
        "特此通知。⏎青石镇人民政府⏎二〇一〇年二月十八日",
    ),
)
