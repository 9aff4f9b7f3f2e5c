"""附件说明的标点。

What it does: reports 附件：1、… (a point is wanted) and a mark at the end of an attachment's name.
Why it is a fault: attachments are numbered with an Arabic figure and a point, and their names take no mark.
Known limits: a paragraph that merely begins with 附件 and holds a sentence is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import lines
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NAME = r"(?P<name>[^\n。；，\t]{2,60}?)(?P<mark>[。；;，、,])?"
_INDENT = 8
_POINT = r"(?P<number>[0-9]{1,2}) ?(?P<point>[、，,]|[.．] ?)"
_FIRST = re.compile(rf"附 ?件 ?(?P<head>[0-9]{{0,2}})(?P<colon>[：:]) ?(?:{_POINT}?)?{_NAME}")
_NEXT = re.compile(rf"{_POINT}{_NAME}")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for start, _ in view.hits(RULE):
        low = text.rfind("\n", max(0, start - _INDENT), start) + 1
        if (low == 0 and start > _INDENT) or text[low:start].strip(" \t") or not view.open(start):
            continue
        number = 0
        for first, last in lines(view, start, start + 900):
            match = (_FIRST if first == start else _NEXT).fullmatch(text, first, last)
            if match is None or (number and match["number"] != str(number + 1)):
                break
            if number == 0 and match["colon"] == ":":
                at = match.start("colon")
                yield view.finding(
                    RULE, at, at + 1, "“附件”后用全角冒号", "A full-width colon", replacement="：", safe=True
                )
            yield from _faults(view, match)
            if match["number"] is None:
                break
            number = int(match["number"])


def _faults(view: View, match: re.Match[str]) -> Iterator[Finding]:
    if match["point"] is not None and match["point"] in "、，,":
        yield view.finding(
            RULE, match.start("point"), match.end("point"), "附件顺序号后用“.”", "A point behind the number",
            replacement=".", safe=True,
        )  # fmt: skip
    if match["mark"] is not None:
        yield view.finding(
            RULE, match.start("mark"), match.end("mark"), "附件名称后不加标点", "No mark behind the name",
            replacement="", safe=True,
        )  # fmt: skip


RULE = Rule(
    code="FMT106",
    name="attachment-mark",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.3.4",
    summary="附件说明标点不当",
    check=check,
    cues=("附件：", "附件:", "附 件：", *(f"附件{n}{c}" for n in range(1, 10) for c in "：:")),
    fixable=True,
    bad=(
        "附件：1⟦、⟧防汛责任分工表⏎2⟦、⟧值班安排表",
        "附件：防汛责任分工表⟦。⟧",
        "附件：1.防汛责任分工表⟦；⟧⏎2.值班安排表",
    ),
    good=(
        "附件：1.防汛责任分工表⏎2.值班安排表",
        "附件：防汛责任分工表",
        "附件：有关表格请到镇党政办公室领取，并按时报送。",
    ),
)
