"""Plan periods (五年规划): “十四五”时期, 十三五规划, “八五”普法."""

from __future__ import annotations

import re

from govdoc.text.date_patterns import BEFORE, Point
from govdoc.text.date_reading import WrittenDate
from govdoc.text.days import small_number

_PLAN_BEHIND = re.compile(rf"[”\"]?(时期|期间|期?[末初])?(以来|{BEFORE})?")
AFTER_PLAN = '”"时期规计末初普'
"""What may stand behind the 五 of a plan."""
_QUOTES = frozenset(("”", '"'))
_PLAN_WORDS = ("时期", "期间", "规划", "计划", "末", "初", "普法")


def at_plan(text: str, at: int) -> WrittenDate | None:
    """A five-year plan by its number (“十四五”时期, 十三五规划); one of ``AFTER_PLAN`` stands behind ``at``."""
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
