"""起止时间颠倒。

What it does: reports a range of years or days whose end lies before its beginning.
Why it is a fault: such a period has no day in it.
Known limits: without years only reversals of up to four months count: 11月至3月 runs into the next year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_JOIN = r" ?(?:持续|延续)?(?:——?|[–―~～至到-]) ?"
_YEARS = re.compile(rf"(?<![0-9.])((?:19|20)[0-9]{{2}}) ?年?{_JOIN}((?:19|20)[0-9]{{2}}) ?年(?!第)")
_DAYS = re.compile(
    r"(?:(?<![0-9])(?P<year>(?:19|20)[0-9]{2}) ?年 ?)?(?<![0-9])(?P<month>1[0-2]|0?[1-9]) ?月"
    rf"(?: ?(?P<day>[12][0-9]|3[01]|0?[1-9]) ?日)?起?{_JOIN}"
    r"(?:(?P<last_year>(?:19|20)[0-9]{2}) ?年 ?)?(?P<last_month>1[0-2]|0?[1-9]) ?月"
    r"(?: ?(?P<last_day>[12][0-9]|3[01]|0?[1-9]) ?日)?"
)
_ONE_MONTH = re.compile(
    r"(?<![0-9])(?:1[0-2]|0?[1-9]) ?月 ?(?P<day>[12][0-9]|3[01]|0?[1-9]) ?日?(?:——?|[–―~～至到-])"
    r"(?P<last>[12][0-9]|3[01]|0?[1-9]) ?日"
)
_RECURRING = ("每年", "当年", "翌年", "历年")
_MOST = 4
_DIGITS = frozenset("0123456789")
_FOLLOWS = _DIGITS | {" "}


def check(view: View) -> Iterator[Finding]:
    text = view.text
    done = 0
    for start, end in view.hits(RULE):
        if text[end : end + 1] not in _FOLLOWS or start < done:
            continue
        match = _faulty(text, max(done, start - 13), start, end)
        if match is not None and view.open(match.start()):
            done = match.end()
            yield _finding(view, match)


def _faulty(text: str, low: int, start: int, end: int) -> re.Match[str] | None:
    """The reversed range whose joint is at ``[start, end)``."""
    match = _YEARS.search(text, max(low, start - 6), end + 12)
    if match is not None and match.end() > end:
        return match if int(match[1]) > int(match[2]) else None
    if text[end - 1] in _DIGITS:
        return None
    match = _DAYS.search(text, low, end + 18)
    if match is not None and match.end() > end:
        recurring = text.endswith(_RECURRING, max(0, match.start() - 4), match.start())
        return match if not recurring and _reversed(match) else None
    match = _ONE_MONTH.search(text, low, end + 8)
    return match if match is not None and match.end() > end and int(match["day"]) > int(match["last"]) else None


def _finding(view: View, match: re.Match[str]) -> Finding:
    message = f"“{match[0]}”：起止时间颠倒"
    return view.finding(RULE, match.start(), match.end(), message, "The end precedes the start")


def _reversed(match: re.Match[str]) -> bool:
    year, last_year = match["year"], match["last_year"]
    if (match["day"] is None) != (match["last_day"] is None):
        return False
    first = (int(match["month"]), int(match["day"] or 0))
    last = (int(match["last_month"]), int(match["last_day"] or 0))
    if year and last_year:
        return (int(year), *first) > (int(last_year), *last)
    if last_year or (match["day"] is None and not year):
        return False
    return first > last and first[0] - last[0] <= _MOST


RULE = Rule(
    code="DAT103",
    name="end-before-start",
    since="0.1.0",
    severity="error",
    source="事理",
    summary="起止时间颠倒",
    check=check,
    cues=(
        *(f"{unit}{mark}" for unit in ("年", "月", "日", "年 ", "日 ", "起", "续") for mark in "至到—-～~"),
        *(f"{mark}{century}" for mark in "至到—-～~" for century in ("19", "20")),
    ),
    bad=(
        "培训时间为⟦6月3日至5月28日⟧。",
        "实施期限为⟦2025—2021年⟧。",
        "公示期为⟦2024年9月10日至2024年9月3日⟧。",
        "⟦5月20日至15日⟧开展巡查。",
        "整治行动自⟦2023年10月至2022年3月⟧开展。",
    ),
    good=(
        "培训时间为5月28日至6月3日。",
        "实施期限为2021—2025年。",
        "供暖期为11月15日至3月15日，禁渔期为每年11月1日至3月1日。",
        "公示期为2024年12月28日至2025年1月3日。",
    ),
)  # fmt: skip
