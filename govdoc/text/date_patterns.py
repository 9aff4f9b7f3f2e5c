"""The grammar of one written time: a point, a span within a year, or two points joined (时间的写法)."""

from __future__ import annotations

import re

import msgspec

from govdoc.text.days import read_year, small_number

RANGE = r"(?:——?|[–―~～至到-])"
_CN = "〇○零一二三四五六七八九OＯ"
_YEAR = rf"[12][0-9]{{3}}|[一二][{_CN}]{{3}}"
_MONTH = r"1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]"
_DAY = r"[12][0-9]|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]"
EDGES = {"底": frozenset("线层子色板盘蕴气下部数"), "末": frozenset("端级梢"), "初": frozenset("步级中期心始创衷等试")}
"""The edges of a year or month, each with what makes it part of another word."""
PART_OF_EDGE = {"初": "start", "末": "end", "底": "end"}
_EDGE = "|".join([f"{edge}(?![{''.join(sorted(others))}])" for edge, others in EDGES.items()])
_WORDS = "[今去上本当明来同次前下]年|[上下前]一年"
_PART_OF_DAY = " ?(?:[上下]午|凌晨|中午|晚上?(?![会宴报餐间婚育自]))"
BEFORE = r"[之以]?前(?![后三期往沿景列海端置述来款半提面两二一五六七八九十0-9瞻进移])"
FIELDS = 11
"""How many groups one point of ``DATE`` has; the last group is the suffix."""


class Point(msgspec.Struct, frozen=True, gc=False):
    """One point of time, or a span inside one year (``last_*``); what is not written is 0 or empty.

    ``part``: start, end, 上旬, 中旬, 下旬, quarter, half, whole, span (前11个月).
    """

    year: int = 0
    last_year: int = 0
    word: str = ""
    month: int = 0
    last_month: int = 0
    day: int = 0
    last_day: int = 0
    part: str = ""


def _point(tag: str) -> str:
    last_year = r"[12][0-9]{3}|[0-9]{2}"
    next_year = rf" ?年? ?{RANGE} ?(?P<Y{tag}>{last_year})(?= ?年(?! ?[0-9]{{1,2}} ?月))"
    year = rf"(?P<y{tag}>{_YEAR})(?:{next_year})? ?年"
    head = rf"(?:{year}|(?P<w{tag}>{_WORDS}))(?:度(?![假过量汛]))?"
    last_day = rf"(?: ?日? ?{RANGE} ?(?P<D{tag}>{_DAY})(?= ?日))?"
    days = rf"(?P<d{tag}>{_DAY}){last_day} ?日(?:{_PART_OF_DAY})?|(?P<x{tag}>[上中下]旬|{_EDGE})"
    next_month = rf" ?(?:月份?)? ?{RANGE} ?(?P<M{tag}>{_MONTH})(?= ?月(?! ?[0-9]{{1,2}} ?日))"
    month = rf"(?P<m{tag}>{_MONTH})(?:{next_month})? ?月(?! ?龄)(?:份(?!额))?(?: ?(?:{days}))?"
    quarter = rf"第?[一二三四1-4](?:(?:{RANGE}|、)第?[二三四2-4])?季度|前[二两三23]个?季度"
    part = (
        rf"(?:年|(?<=年)|(?<=年度))(?P<e{tag}>{_EDGE})|(?P<q{tag}>{quarter}|[上下前后]半年|全年)"
        rf"|前(?P<n{tag}>1[01]|[2-9]|十一?|[二两三四五六七八九])个月"
    )
    return rf"(?:{head})?(?: ?(?:{month}|{part}))?"


_SUFFIX = rf"(?P<s>以来|至今(?![年天后日])|同[期月]|{BEFORE})?"
DATE = re.compile(rf"{_point('a')}(?: ?{RANGE} ?{_point('b')}(?<![ —–―~～至到-]))?{_SUFFIX}")


def read_point(groups: tuple[str | None, ...], base: int) -> Point | None:
    """The point whose groups begin at ``base``; None where nothing was written."""
    year, last_year, word, month, last_month, day, last_day, edge, end, quarter, months = groups[base : base + FIELDS]
    if month is None and end is None and quarter is None and months is None:
        if year is not None:
            first = read_year(year)
            return Point(first, _second_year(first, last_year))
        return None if word is None else Point(word=word)
    return _detailed(year, last_year, word, (month, last_month, day, last_day), edge or end, quarter, months)


def _detailed(
    year: str | None, last_year: str | None, word: str | None, days: tuple[str | None, ...],
    edge: str | None, quarter: str | None, months: str | None,
) -> Point:  # fmt: skip
    first = read_year(year) if year else 0
    month, last_month, day, last_day = (small_number(n) if n else 0 for n in days)
    part = PART_OF_EDGE.get(edge or "", edge or "")
    if quarter is not None:
        month, last_month, part = _months_of(quarter)
    elif months is not None:
        month, last_month, part = 1, small_number(months), "span"
    return Point(first, _second_year(first, last_year), word or "", month, last_month, day, last_day, part)


def _second_year(first: int, written: str | None) -> int:
    if written is None:
        return 0
    return first // 100 * 100 + int(written) if len(written) == 2 else int(written)


def _months_of(quarter: str) -> tuple[int, int, str]:
    """The months of a quarter, half or whole year.

    >>> _months_of("前三季度"), _months_of("下半年")
    ((1, 9, 'quarter'), (7, 12, 'half'))
    """
    if quarter == "全年":
        return 1, 12, "whole"
    if quarter.endswith("半年"):
        return (1, 6, "half") if quarter[0] in "上前" else (7, 12, "half")
    numbers = [small_number(c) for c in quarter if c in "一二三四两1234"]
    if quarter[0] == "前":
        return 1, numbers[0] * 3, "quarter"
    return numbers[0] * 3 - 2, numbers[-1] * 3, "quarter"
