"""Terms of years (年数): 五年来, 近三年, 20世纪90年代, and the bare 五年 that stands for the term told."""

from __future__ import annotations

import re

from govdoc.text.date_patterns import Point
from govdoc.text.date_reading import MARKS, WrittenDate, read_at
from govdoc.text.days import small_number

EARLIER_YEAR = re.compile(r"(?<![0-9.])[12][0-9]{3} ?年? ?(?:——?|[–―~～至到-]) ?$")
_CENTURY = re.compile("(?P<century>20|19|21|本|上)世纪$")
_COUNT_BACK = ("最近", "近", "过去的", "过去", "这")
_COUNT_AHEAD = ("未来", "今后的", "今后")
_COUNT_SUFFIX = ("以来", "来", "间")
_TERM_ENDS = frozenset(("。", "，", "；", "！"))
_STOPS = re.compile("[。；！\n]")
_CLAUSE_BREAKS = frozenset(("，", "。", "；", "：", "\n"))
_NOT_TERM = frozenset("内以期后前多级间左或、至—～-，。；个规计一二三之为")


def at_count_of_years(text: str, start: int, begin: int, at: int) -> WrittenDate | None:
    if text[start:begin] == "一" and start and text[start - 1] in "上下前":
        return None if text.startswith("提前", start - 2) else read_at(text, start - 1)
    if begin - start == 2 and start > 4 and text[start - 1] in MARKS:
        earlier = EARLIER_YEAR.search(text[max(0, start - 9) : start])
        if earlier is not None:
            return read_at(text, start - len(earlier[0]))
    if text.startswith("代", at + 1):
        return _decade(text, start, begin, at)
    suffix = back = ahead = ""
    if text.startswith(_COUNT_SUFFIX, at + 1):
        suffix = next(word for word in _COUNT_SUFFIX if text.startswith(word, at + 1))
    low = max(0, start - 3)
    if text.endswith(_COUNT_BACK, low, start):
        back = next(word for word in _COUNT_BACK if text.endswith(word, low, start))
    elif text.endswith(_COUNT_AHEAD, low, start):
        ahead = next(word for word in _COUNT_AHEAD if text.endswith(word, low, start))
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
