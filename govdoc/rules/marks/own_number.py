"""The document's own number (发文字号) in its letterhead, for the rules on its form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govdoc.rules.marks.lines import HEAD
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_AGENCY = re.compile(
    r"(?:^[ \t]*(?:(?:发文字号|文 {0,4}号)[：:] {0,3})?"
    r"|[^\n。；：]{6,120}的(?:通知|通报|通告|公告|意见|决定|报告|请示|批复|复函|函))(?P<agency>[一-鿿]{1,14}) ?$"
)
NUMBER_CUES = tuple(f"{mark}{century}" for mark in "[【（(［〔" for century in ("19", "20"))
"""What opens the year of a number, right or wrong."""
_ORDERS = ("令", "公告", "通告", "公报")
_YEAR = re.compile(
    r"[\[【（(［〔](?P<year>(?:19|20)[0-9]{2})[\]】）)］〕] ?(?P<serial>第? ?[0-9]{1,4} ?号)"
    r"(?=[ \t]*(?:\n|$|签发人|[ \t]{2}))"
)


class OwnNumber(NamedTuple):
    """Where the brackets and the serial of a document's own number stand."""

    start: int
    end: int
    year: str
    serial_start: int
    serial_end: int


def own_numbers(view: View, rule: Rule) -> Iterator[OwnNumber]:
    """The numbers at the brackets of which a cue of ``rule`` stands: alone on the line, or behind the title."""
    text = view.text
    for start, _ in view.hits(rule):
        if start > HEAD:
            break
        number = _YEAR.match(text, start)
        if number is None:
            continue
        line = text[text.rfind("\n", max(0, start - 160), start) + 1 : start]
        agency = _AGENCY.match(line)
        if agency is not None and not agency["agency"].endswith(_ORDERS):
            yield OwnNumber(start, number.end("year") + 1, number["year"], *number.span("serial"))
