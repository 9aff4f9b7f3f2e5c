"""Congresses counted by the wrong word: those of the Party are 次, those of the people and the committees 届."""

from __future__ import annotations

import re
from collections.abc import Iterator

CUES = ("届全国代表大会", "次全国人民代表大会", "次全国委员会", "中全体")
_NUMBER = "第?[一二三四五六七八九十]{1,3}"
_PARTY = re.compile(f"(?:党的?|中国共产党)(?P<name>{_NUMBER}届全国代表大会)")
_PEOPLE = re.compile(f"(?P<name>{_NUMBER}次全国人民代表大会)")
_COMMITTEE = re.compile(f"(?:政协|政治协商会议)(?P<name>{_NUMBER}次全国委员会)")
_CLIPPED = re.compile("(?P<name>[一二三四五六七八九十]{1,3}届[一二三四五六七]中全体)(?!会议)")
_BEFORE = 12


def miscounted(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Start, end and right name of the meeting around the cue at ``[start, end)``, where it is named wrong.

    >>> miscounted("贯彻党的第十九届全国代表大会精神", 8, 14)
    (4, 14, '第十九次全国代表大会')
    """
    for pattern, wrong, right in _forms():
        for match in pattern.finditer(text, max(0, start - _BEFORE), end + 2):
            if match.start("name") <= start and match.end("name") >= end:
                return match.start("name"), match.end("name"), match["name"].replace(wrong, right)
    return None


def _forms() -> Iterator[tuple[re.Pattern[str], str, str]]:
    yield _PARTY, "届", "次"
    yield _PEOPLE, "次", "届"
    yield _COMMITTEE, "次", "届"
    yield _CLIPPED, "全体", "全会"
