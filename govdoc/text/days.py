"""Small numbers, years and single full days (年月日) in Arabic or Chinese figures."""

from __future__ import annotations

import datetime
import re

CHINESE_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "O": 0,
    "0": 0,
    "Ｏ": 0,
    "两": 2,
}

DAY = re.compile(
    r"(?P<year>\d{4}|[一二](?: ?[〇○零一二三四五六七八九O0]){3}) ?年 ?"
    r"(?P<month>\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月 ?"
    r"(?P<day>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?日"
)


def small_number(text: str) -> int:
    """A number below one hundred in either figures; 0 for figures that make no such number.

    >>> small_number("二十三"), small_number("05"), small_number("二九十")
    (23, 5, 0)
    """
    if text.isascii():
        return int(text)
    tens, ten, units = text.rpartition("十")
    if not ten:
        return CHINESE_DIGITS.get(text, 0)
    if (tens and tens not in CHINESE_DIGITS) or (units and units not in CHINESE_DIGITS):
        return 0
    return (CHINESE_DIGITS[tens] if tens else 1) * 10 + (CHINESE_DIGITS[units] if units else 0)


def read_year(text: str) -> int:
    """A year of four figures of either kind.

    >>> read_year("二〇一二"), read_year("2012")
    (2012, 2012)
    """
    if text.isascii():
        return int(text)
    return int("".join([str(CHINESE_DIGITS[c]) for c in text.replace(" ", "")]))


def read_day(match: re.Match[str]) -> datetime.date | None:
    """The day of a ``DAY`` match, None when the calendar has no such day.

    >>> read_day(DAY.search("二〇一二年五月三日"))
    datetime.date(2012, 5, 3)
    """
    try:
        return datetime.date(read_year(match["year"]), small_number(match["month"]), small_number(match["day"]))
    except ValueError:
        return None
