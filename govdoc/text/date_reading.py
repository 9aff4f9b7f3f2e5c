"""A time as written (时间表达), and the reading of one at a known place."""

from __future__ import annotations

import msgspec

from govdoc.text.date_patterns import DATE, FIELDS, Point, read_point

DIGITS = frozenset("0123456789")
CHINESE = frozenset("〇○零一二三四五六七八九十两OＯ")
FIGURES = DIGITS | CHINESE
MARKS = frozenset("—–―~～至到- 年月份")
"""What may stand between the two ends of a range."""


_NOTHING = Point()


class WrittenDate(msgspec.Struct, frozen=True, gc=False):
    """A time as written: one point or two, or so many years back (< 0) or ahead, or the number of a plan.

    ``prefix`` is 截至 where it stands before, ``suffix`` what stands behind (以来, 同期, 前, 来);
    ``stamp`` is a whole date in figures (2024-05-19): it stands by itself, no other time is counted from it.
    """

    start: int
    end: int
    first: Point = _NOTHING
    last: Point | None = None
    prefix: str = ""
    suffix: str = ""
    years: int = 0
    plan: int = 0
    bare: bool = False
    named: bool = False
    stamp: bool = False


def read_at(text: str, start: int) -> WrittenDate | None:
    """The time whose first figure or word stands at ``start``; a 截至 in front belongs to it.

    >>> read_at("截至2024年底", 2).start
    0
    """
    match = DATE.match(text, start)
    if match is None:
        return None
    groups = match.groups()
    first, last = read_point(groups, 0), read_point(groups, FIELDS)
    if first is None:
        return None
    prefix = ""
    if start and text[start - 1] in "至止到":
        for word in ("截至", "截止", "截止到", "截至到"):
            if text.endswith(word, 0, start):
                prefix, start = "截至", start - len(word)
                break
    end, suffix = match.end(), groups[-1] or ""
    if suffix.endswith("前") and first.word and not (first.month or first.part):
        end, suffix = end - len(suffix), ""
    return WrittenDate(start, end, first, last, prefix, suffix)
