"""Times that hang on a 年: years, words for years (上年, 全年), edges (年底), halves."""

from __future__ import annotations

import re

from govdoc.text.date_patterns import EDGES, PART_OF_EDGE, Point
from govdoc.text.date_reading import CHINESE, DIGITS, FIGURES, MARKS, WrittenDate, read_at
from govdoc.text.date_terms import EARLIER_YEAR, at_count_of_years

_SCHOOL_YEAR = re.compile(r"(?<![0-9])([12][0-9]{3}) ?(?:——?|[–―~～至到-]) ?([12][0-9]{3})$")
_NOT_BEFORE = {
    "上": "以海网线马之", "本": "基根日资成书", "明": "说证文表声", "同": "不相共", "次": "每首历多",
    "前": "0123456789十三两数几之以",
    "来": "年近未", "下": "以天", "当": "相", "去": "", "今": "", "全": "安健完",
}  # fmt: skip
_WORDS = {before: Point(word=before + "年") for before in _NOT_BEFORE}
_WORDS["全"] = Point(month=1, last_month=12, part="whole")
_EDGE_POINTS = {edge: Point(part=part) for edge, part in PART_OF_EDGE.items()}
_UNTIL = frozenset("至止到")
_NOT_AFTER = {"全": frozenset("龄级")}
_NOT_AFTER_WORD = frozenset("均龄轻幼青级夜")
_TAIL = frozenset("0123456789一二三四五六七八九十底末初度上下前后全第至到—–-~～―之以同年 ")
_NUMBERS = FIGURES | frozenset("几数多半百千周整")
_NO_YEAR_EDGE = frozenset("每少青中老往历近多各")


def at_year(text: str, at: int) -> WrittenDate | None:
    """What the 年 at ``at`` belongs to."""
    begin = at - 1 if at and text[at - 1] == " " else at
    before = text[begin - 1] if begin else ""
    after = text[at + 1 : at + 2]
    if before in FIGURES:
        return _at_number_of_years(text, begin, at)
    if before in _NOT_BEFORE:
        if begin < at or after in _NOT_AFTER.get(before, _NOT_AFTER_WORD):
            return None
        if begin > 1 and text[begin - 2] in _NOT_BEFORE[before]:
            return None
        if after not in _TAIL and (begin < 2 or text[begin - 2] not in _UNTIL):
            return WrittenDate(begin - 1, at + 1, _WORDS[before])
        return read_at(text, begin - 1)
    if before == "半":
        return read_at(text, begin - 2) if begin > 1 and not text.startswith("提", begin - 3) else None
    if before == "学" and begin == at:
        school = _SCHOOL_YEAR.search(text, max(0, at - 14), at - 1)
        return WrittenDate(school.start(), at + 1, Point(int(school[1]), int(school[2]))) if school else None
    if after == "内":
        return None if before in _NUMBERS else WrittenDate(at, at + 2, Point(word="年内"))
    if after not in EDGES or before in _NO_YEAR_EDGE or (before == "年" and text.startswith("每", begin - 2)):
        return None
    return _at_edge(text, before, at)


def _at_edge(text: str, before: str, at: int) -> WrittenDate | None:
    """年初, 年末, 年底 of the year told."""
    edge, behind = text[at + 1], text[at + 2 : at + 3]
    if behind not in _TAIL and behind not in EDGES[edge] and before not in _UNTIL:
        return WrittenDate(at, at + 2, _EDGE_POINTS[edge])
    return read_at(text, at)


def _at_number_of_years(text: str, begin: int, at: int) -> WrittenDate | None:
    kind = DIGITS if text[begin - 1] in DIGITS else CHINESE
    digits = text[begin - 4 : begin] if begin > 3 else ""
    start = begin - 4 if digits.isdecimal() and digits.isascii() else begin - 1
    while start and begin - start < 5 and text[start - 1] in kind:
        start -= 1
    if begin - start < 4:
        return at_count_of_years(text, start, begin, at)
    if begin - start > 4 or (text[start - 1 : start] == "." and start):
        return None
    if start and text[start - 1] in MARKS:
        earlier = EARLIER_YEAR.search(text[max(0, start - 9) : start])
        if earlier is not None:
            start -= len(earlier[0])
    elif text[start] in "12" and text[at + 1 : at + 2] not in _TAIL and text[start - 1 : start] != "止":
        return WrittenDate(start, at + 1, Point(int(text[start:begin])))
    found = read_at(text, start)
    if found is not None and _is_issue_number(text, found.end):
        return None
    return found


def _is_issue_number(text: str, end: int) -> bool:
    return text.startswith("第", end) and "号" in text[end : end + 8] and text[end + 1 : end + 2] not in "一二三四"
