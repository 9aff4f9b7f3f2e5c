"""Times that hang on a month or a quarter (月份, 季度)."""

from __future__ import annotations

import re

from govdoc.text.date_patterns import Point
from govdoc.text.date_reading import CHINESE, DIGITS, FIGURES, MARKS, WrittenDate, read_at

_EARLIER_MONTH = re.compile(
    r"(?:(?<![0-9.])(?:1[0-2]|0?[1-9])|十[一二]?|[一二三四五六七八九]) ?(?:月份?)? ?(?:——?|[–―~～至到-]) ?$"
)
_EARLIER_QUARTER = re.compile(r"(?:(?<=[^\n。])第?[一二三123]、|第?[一二三123] ?(?:——?|[–―~～至到-]) ?)$")
_NOT_EARLY = frozenset(("提", "之", "以", "目", "此"))
_RECURRING = ("每", "每年", "各", "历", "往", "次", "下", "毎", "逐", "当")


def at_month(text: str, at: int) -> WrittenDate | None:
    begin = at - 1 if at and text[at - 1] == " " else at
    before = text[begin - 1] if begin else ""
    start = begin - 1
    if before == "个":
        start = text.rfind("前", max(0, at - 4), at)
        return read_at(text, start) if start >= 0 and text[start - 1 : start] not in _NOT_EARLY else None
    if before in ("当", "本") and before:
        return WrittenDate(at - 1, at + 1, Point(word=before + "月"))
    if before not in FIGURES or not before:
        return None
    kind = DIGITS if before in DIGITS else CHINESE
    while start and begin - start < 3 and text[start - 1] in kind:
        start -= 1
    if begin - start > 2 or (start and (text[start - 1] == "." or text[start - 1] in kind)):
        return None
    if start and text[start - 1] in MARKS:
        earlier = _EARLIER_MONTH.search(text[max(0, start - 8) : start])
        if earlier is not None:
            start -= len(earlier[0])
    if text.endswith(_RECURRING, max(0, start - 2), start):
        return None
    found = read_at(text, start)
    if found is None or not (
        kind is DIGITS or found.first.day or found.first.part or found.first.last_month or found.last
    ):
        return None
    return found


def at_quarter(text: str, at: int) -> WrittenDate | None:
    if at < 1 or text[at - 1] not in "一二三四两1234":
        return None
    start = at - 1
    if start and text[start - 1] in "第前":
        start -= 1
    if start > 1 and (text[start - 1] in MARKS or text[start - 1] == "、"):
        earlier = _EARLIER_QUARTER.search(text[max(0, start - 5) : start])
        if earlier is not None:
            start -= len(earlier[0])
    return read_at(text, start)
