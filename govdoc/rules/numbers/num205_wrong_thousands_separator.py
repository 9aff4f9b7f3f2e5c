"""千分位分隔错误。

What it does: reports a full-width comma or a blank inside a number (1，234 ; 3,788, 466), and groups that are not
of three digits.
Why it is a fault: GB/T 15835—2011 5.1.1 separates groups of three by a narrow comma or a thin space.
Known limits: without a unit behind, two numbers in a list cannot be told from one; such places are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import DIGITS, figures_start
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_UNIT = r"(?=(?:\.\d{1,4})?(?:[万亿]|[元人户家件个吨亩条项名次平公株辆台份套]))"
_WIDE = re.compile(rf"，(?<=\d，)(?:\d{{3}}[，,]){{0,4}}\d{{3}}(?!\d){_UNIT}")
_GROUPS = re.compile(
    rf",(?<=\d,)(?:\d{{1,2}}(?:,\d{{1,3}}){{0,4}}(?![\d,])|\d{{4,9}}(?!\d)|(?<=\d\d\d\d,)\d{{3}}(?!\d)){_UNIT}"
)
_BLANK = re.compile(
    rf",(?<=\d,)(?:\d{{3}},){{0,4}}(?:\d{{3}})? ?(?: \d{{3}}|(?<=\d\d\d), \d{{3}})(?:, ?\d{{3}}){{0,4}}(?!\d){_UNIT}"
)
_BEFORE = frozenset("第.-—/〔[")


def check(view: View) -> Iterator[Finding]:
    yield from _wide(view)
    if "," in view.text:
        for match in view.finditer(_GROUPS, "own"):
            start = _start(view.text, match.start(), grouped=False)
            if start is not None:
                yield _finding(view, start, match.end(), safe=False)
    original = view.folded.original
    for match in _BLANK.finditer(original) if "," in original else ():
        start = _start(original, match.start(), grouped=True)
        if start is not None:
            inside = view.folded.inside
            yield _finding(view, inside(start), inside(match.end() - 1) + 1, safe=True)


def _wide(view: View) -> Iterator[Finding]:
    behind = 0
    for digit, _ in view.hits(RULE):
        match = _WIDE.match(view.text, digit + 1) if digit >= behind else None
        if match is not None:
            behind = match.end()
            start = _start(view.text, match.start(), grouped=True)
            if start is not None and view.open(match.start(), "own"):
                yield _finding(view, start, behind, safe=True)


def _start(text: str, comma: int, *, grouped: bool) -> int | None:
    """Where the number begins whose first comma stands at ``comma``; None where it is no number of that kind."""
    start = figures_start(text, comma)
    head, before = text[start:comma], text[start - 1 : start] if start else ""
    if before in _BEFORE or "." in head or (before and before.isascii() and not before.isspace()):
        return None
    return None if grouped and (len(head.split(",")[-1]) > 3 or head == "0") else start


def _finding(view: View, start: int, end: int, *, safe: bool) -> Finding:
    cure = re.sub(r"[， ,]+", ",", view.original(start, end))
    return view.finding(
        RULE,
        start,
        end,
        f"“{view.original(start, end)}”：数字分节应每三位用半角逗号或不分节",
        "A malformed thousands separator",
        replacement=cure if safe else None,
        safe=safe,
    )


RULE = Rule(
    code="NUM205",
    name="wrong-thousands-separator",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1.1",
    summary="数字千分位分隔错误",
    check=check,
    cues=tuple(f"{left}，{right}" for left in DIGITS for right in DIGITS),
    always=True,
    bad=(
        "全市收入总计⟦3,788, 466⟧万元。",
        "全县参保⟦1，234⟧人。",
        "比上年增加⟦542,62⟧万元。",
        "资金⟦1, 344⟧.5万元。",
    ),
    good=(
        "全市收入3,788,466万元，支出1 234万元。",
        "排名第3，100余家企业受益。",
        "在2024年，300人参加；得分98.5，200人参加。",
        "附件1,2,3所列人员。",
    ),
)
