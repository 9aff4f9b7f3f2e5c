"""Dates and periods as written (时间表达): found in a string that knows no document, so nothing is resolved here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govdoc.text.date_patterns import BEFORE, DATE, FIELDS, Point, read_point
from govdoc.text.days import small_number

_ANCHOR = re.compile("[年月季五截]")
_SO_FAR = re.compile("截[至止]到?目前")
_DIGITS = frozenset("0123456789")
_CHINESE = frozenset("〇○零一二三四五六七八九十两OＯ")
_FIGURES = _DIGITS | _CHINESE
_MARKS = frozenset("—–―~～至到- 年月份")
_FOUR_DIGITS = re.compile("[12][0-9]{3}")
_YEAR_LIST = re.compile(r"(?<![0-9.])(?:[12][0-9]{3}、){1,5}$")
_CENTURY = re.compile("(?P<century>20|19|21|本|上)世纪$")
_SCHOOL_YEAR = re.compile(r"(?<![0-9])([12][0-9]{3}) ?(?:——?|[–―~～至到-]) ?([12][0-9]{3})$")
_EARLIER_YEAR = re.compile(r"(?<![0-9.])[12][0-9]{3} ?年? ?(?:——?|[–―~～至到-]) ?$")
_EARLIER_MONTH = re.compile(
    r"(?:(?<![0-9.])(?:1[0-2]|0?[1-9])|十[一二]?|[一二三四五六七八九]) ?(?:月份?)? ?(?:——?|[–―~～至到-]) ?$"
)
_EARLIER_QUARTER = re.compile(r"(?:(?<=[^\n。])第?[一二三123]、|第?[一二三123] ?(?:——?|[–―~～至到-]) ?)$")
_COUNT_BACK = ("最近", "近", "过去的", "过去", "这")
_COUNT_AHEAD = ("未来", "今后的", "今后")
_COUNT_SUFFIX = ("以来", "来", "间")

_NOT_BEFORE = {
    "上": "以海网线马之", "本": "基根日资成书", "明": "说证文表声", "同": "不相共", "次": "每首历多",
    "前": "0123456789十三两数几之以",
    "来": "年近未", "下": "以天", "当": "相", "去": "", "今": "", "全": "安健完",
}  # fmt: skip
_NOT_AFTER = {"全": frozenset("龄级")}
_NOT_AFTER_WORD = frozenset("均龄轻幼青级夜")
_TAIL = frozenset("0123456789一二三四五六七八九十底末初度上下前全第至到—–-~～―之以同年 ")
_NUMBERS = _FIGURES | frozenset("几数多半百千周整")
_NOT_EARLY = frozenset(("提", "之", "以", "目", "此"))
_NO_YEAR_EDGE = frozenset("每少青中老往历近多各")
_TERM_ENDS = frozenset(("。", "，", "；", "！"))
_STOPS = re.compile("[。；！\n]")
_CLAUSE_BREAKS = frozenset(("，", "。", "；", "：", "\n"))
_NOT_TERM = frozenset("内以期后前多级间左或、至—～-，。；个规计一二三之为")
_RECURRING = ("每", "每年", "各", "历", "往", "次", "下", "毎", "逐", "当")


class WrittenDate(NamedTuple):
    """A time as written: one point or two, or so many years back (< 0) or ahead, or the number of a plan.

    ``prefix`` is 截至 where it stands before, ``suffix`` what stands behind (以来, 同期, 前, 来).
    """

    start: int
    end: int
    first: Point = Point()
    last: Point | None = None
    prefix: str = ""
    suffix: str = ""
    years: int = 0
    plan: int = 0
    bare: bool = False
    named: bool = False


def scan_dates(text: str) -> Iterator[WrittenDate]:
    """The times of ``text`` in reading order, none inside another; titles in 《》 are passed over.

    >>> [text[d.start : d.end] for text in ("2024年1—6月比上年同期增长5%",) for d in scan_dates(text)]
    ['2024年1—6月', '上年同期']
    """
    done = 0
    for anchor in _ANCHOR.finditer(text):
        at = anchor.start()
        if at < done:
            continue
        char = text[at]
        if char == "年":
            found = _at_year(text, at)
        elif char == "五":
            found = _at_plan(text, at)
        elif char == "月":
            found = _at_month(text, at)
        elif char == "季":
            found = _at_quarter(text, at)
        else:
            found = _at_cutoff(text, at)
        if found is None or found.start < done or _in_title(text, found.start):
            continue
        if text.startswith("、", found.start - 1) and found.first.year:
            yield from _years_listed(text, done, found.start)
        yield found
        done = found.end


def _years_listed(text: str, done: int, end: int) -> Iterator[WrittenDate]:
    """The years in front that share the 年 of the last (2021、2022、2023年)."""
    match = _YEAR_LIST.search(text, max(done, end - 30), end)
    if match is not None:
        for year in _FOUR_DIGITS.finditer(text, match.start(), match.end()):
            yield WrittenDate(year.start(), year.end(), Point(int(year[0])))


def _at_cutoff(text: str, at: int) -> WrittenDate | None:
    match = _SO_FAR.match(text, at)
    return None if match is None else WrittenDate(at, match.end(), prefix="截至", suffix="目前")


def _in_title(text: str, start: int) -> bool:
    low = max(0, start - 80)
    return text.rfind("《", low, start) > text.rfind("》", low, start)


def _read(text: str, start: int) -> WrittenDate | None:
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


def _at_year(text: str, at: int) -> WrittenDate | None:
    """What the 年 at ``at`` belongs to."""
    begin = at - 1 if at and text[at - 1] == " " else at
    before = text[begin - 1] if begin else ""
    after = text[at + 1 : at + 2]
    if before in _FIGURES:
        return _at_number_of_years(text, begin, at)
    if before in _NOT_BEFORE:
        if begin < at or after in _NOT_AFTER.get(before, _NOT_AFTER_WORD):
            return None
        if begin > 1 and text[begin - 2] in _NOT_BEFORE[before]:
            return None
        if after not in _TAIL and before != "全" and (begin < 2 or text[begin - 2] not in "至止到"):
            return WrittenDate(begin - 1, at + 1, Point(word=before + "年"))
        return _read(text, begin - 1)
    if before == "半":
        return _read(text, begin - 2) if begin > 1 and not text.startswith("提", begin - 3) else None
    if before == "学" and begin == at:
        school = _SCHOOL_YEAR.search(text, max(0, at - 14), at - 1)
        return WrittenDate(school.start(), at + 1, Point(int(school[1]), int(school[2]))) if school else None
    if after == "内":
        return None if before in _NUMBERS else WrittenDate(at, at + 2, Point(word="年内"))
    if after in ("初", "末", "底"):
        return None if before in _NO_YEAR_EDGE else _read(text, at)
    return None


def _at_number_of_years(text: str, begin: int, at: int) -> WrittenDate | None:
    kind = _DIGITS if text[begin - 1] in _DIGITS else _CHINESE
    start = begin - 1
    while start and begin - start < 5 and text[start - 1] in kind:
        start -= 1
    if begin - start < 4:
        return _at_count_of_years(text, start, begin, at)
    if begin - start > 4 or (text[start - 1 : start] == "." and start):
        return None
    if start and text[start - 1] in _MARKS:
        earlier = _EARLIER_YEAR.search(text[max(0, start - 9) : start])
        if earlier is not None:
            start -= len(earlier[0])
    elif begin == at and text[start] in "12" and text[at + 1 : at + 2] not in _TAIL:
        return WrittenDate(start, at + 1, Point(int(text[start:begin])))
    found = _read(text, start)
    if found is not None and _is_issue_number(text, found.end):
        return None
    return found


def _is_issue_number(text: str, end: int) -> bool:
    return text.startswith("第", end) and "号" in text[end : end + 8] and text[end + 1 : end + 2] not in "一二三四"


def _at_count_of_years(text: str, start: int, begin: int, at: int) -> WrittenDate | None:
    if text[start:begin] == "一" and start and text[start - 1] in "上下前":
        return _read(text, start - 1)
    if begin - start == 2 and start > 4 and text[start - 1] in _MARKS:
        earlier = _EARLIER_YEAR.search(text[max(0, start - 9) : start])
        if earlier is not None:
            return _read(text, start - len(earlier[0]))
    if text.startswith("代", at + 1):
        return _decade(text, start, begin, at)
    suffix = next((word for word in _COUNT_SUFFIX if text.startswith(word, at + 1)), "")
    low = max(0, start - 3)
    back = next((word for word in _COUNT_BACK if text.endswith(word, low, start)), "")
    ahead = "" if back else next((word for word in _COUNT_AHEAD if text.endswith(word, low, start)), "")
    bare = not (back or ahead or suffix in ("来", "以来"))
    named = bare and _names_the_term(text, start, at)
    if bare and not named and not _opens_clause(text, start, at):
        return None
    first = start - len(back or ahead)
    if back == "近" and text[first - 1 : first] in ("达", "时", "续", "长", "已", "隔", "有", "期") and first:
        return None
    written = text[start:begin]
    if not written.isascii() and len(written) > 1 and "十" not in written:
        return None
    count = small_number(written) if len(written) < 3 or "十" in written else 0
    if not 0 < count < 100:
        return None
    return WrittenDate(
        first, at + 1 + len(suffix), suffix=suffix, years=count if ahead else -count, bare=bare, named=named
    )


def _decade(text: str, start: int, begin: int, at: int) -> WrittenDate | None:
    """20世纪90年代."""
    century = _CENTURY.search(text, max(0, start - 4), start)
    tens = small_number(text[start:begin]) if text[start:begin].isdecimal() or "十" in text[start:begin] else 0
    if century is None or not 10 <= tens < 100 or tens % 10:
        return None
    first = {"上": 1900, "本": 2000}.get(century["century"]) or (int(century["century"]) - 1) * 100
    since = "以来" if text.startswith("以来", at + 2) else ""
    return WrittenDate(century.start(), at + 2 + len(since), Point(first + tens, first + tens + 9), suffix=since)


def _names_the_term(text: str, start: int, at: int) -> bool:
    """Whether the year or term told is spoken of (2024年是极不平凡的一年)."""
    if text[start - 1 : start] != "的" or text[at + 1 : at + 2] not in _TERM_ENDS:
        return False
    copula = text.rfind("是", max(0, start - 40), start)
    return copula >= 0 and _STOPS.search(text, copula, start) is None


def _opens_clause(text: str, start: int, at: int) -> bool:
    """A bare 五年 may stand for the term told only where a clause begins with it (五年减轻负担…)."""
    return text[start - 1 : start] in _CLAUSE_BREAKS and text[at + 1 : at + 2] not in _NOT_TERM


def _at_month(text: str, at: int) -> WrittenDate | None:
    begin = at - 1 if at and text[at - 1] == " " else at
    before = text[begin - 1] if begin else ""
    start = begin - 1
    if before == "个":
        start = text.rfind("前", max(0, at - 4), at)
        return _read(text, start) if start >= 0 and text[start - 1 : start] not in _NOT_EARLY else None
    if before in ("当", "本") and before:
        return WrittenDate(at - 1, at + 1, Point(word=before + "月"))
    if before not in _FIGURES or not before:
        return None
    kind = _DIGITS if before in _DIGITS else _CHINESE
    while start and begin - start < 3 and text[start - 1] in kind:
        start -= 1
    if begin - start > 2 or (start and (text[start - 1] == "." or text[start - 1] in kind)):
        return None
    if start and text[start - 1] in _MARKS:
        earlier = _EARLIER_MONTH.search(text[max(0, start - 8) : start])
        if earlier is not None:
            start -= len(earlier[0])
    if text.endswith(_RECURRING, max(0, start - 2), start):
        return None
    found = _read(text, start)
    if found is None or not (
        kind is _DIGITS or found.first.day or found.first.part or found.first.last_month or found.last
    ):
        return None
    return found


def _at_quarter(text: str, at: int) -> WrittenDate | None:
    if not text.startswith("季度", at) or at < 1 or text[at - 1] not in "一二三四两1234":
        return None
    start = at - 1
    if start and text[start - 1] in "第前":
        start -= 1
    if start > 1 and (text[start - 1] in _MARKS or text[start - 1] == "、"):
        earlier = _EARLIER_QUARTER.search(text[max(0, start - 5) : start])
        if earlier is not None:
            start -= len(earlier[0])
    return _read(text, start)


_PLAN_BEHIND = re.compile(rf"[”\"]?(时期|期间|期?[末初])?(以来|{BEFORE})?")
_AFTER_PLAN = frozenset('”"时期规计末初普')
_QUOTES = frozenset(("”", '"'))
_PLAN_WORDS = ("时期", "期间", "规划", "计划", "末", "初", "普法")


def _at_plan(text: str, at: int) -> WrittenDate | None:
    """A five-year plan by its number: “十四五”时期, 十三五规划."""
    if text[at + 1 : at + 2] not in _AFTER_PLAN:
        return None
    start = at
    while start and at - start < 2 and text[start - 1] in "十一二三四五六七八九":
        start -= 1
    written = text[start:at]
    if not written or (len(written) == 2 and written[0] != "十"):
        return None
    quoted = text[at + 1] in _QUOTES
    named = text.startswith(_PLAN_WORDS, at + 1 + quoted)
    if quoted:
        if not start or text[start - 1] not in '“"' or (written in "一二三四五" and not named):
            return None
    elif not named or (len(written) == 1 and written not in "七八九十"):
        return None
    return _plan(text, start - quoted, at, small_number(written))


def _plan(text: str, start: int, at: int, number: int) -> WrittenDate | None:
    match = _PLAN_BEHIND.match(text, at + 1)
    if match is None:
        return None
    part = {"末": "end", "初": "start"}.get((match[1] or " ")[-1], "")
    if text.startswith("普法", match.end()):
        number = -number
    return WrittenDate(start, match.end(), Point(part=part), suffix=match[2] or "", plan=number)
