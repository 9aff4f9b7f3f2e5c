"""汉字语境用了半角括号。

What it does: reports half-width brackets around, or right beside, Chinese words.
Why it is a fault: the brackets of GB/T 15834—2011 in Chinese text are full-width.
Known limits: formulas, function names and Latin words keep their own; section labels are STR106, document numbers
FMT101 and REF102, the note FMT109. A page that lost the width of its brackets is told once, as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Edit, Finding, Fix, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_CJK = re.compile("[一-鿿]")


def check(view: View) -> Iterator[Finding]:
    for start, end in view.pairs.brackets:
        text = view.text
        if (text[start] == "（" and text[end - 1] == "）") or not view.open(start) or not _chinese(text, start, end):
            continue
        edits = tuple(Edit(Span(at, at + 1), wide) for at, wide in ((start, "（"), (end - 1, "）")) if text[at] != wide)
        finding = view.finding(RULE, start, end, "汉字语境的圆括号应为全角（）", "Half-width brackets in Chinese text")
        yield Finding(
            finding.span, finding.code, finding.name, finding.message, finding.severity, (), Fix(edits, True),
            finding.source, finding.message_en,
        )  # fmt: skip


def _chinese(text: str, start: int, end: int) -> bool:
    if end - start <= 2:
        return False
    if _CJK.search(text, start, end):
        return True
    return bool(_CJK.match(text[start - 1 : start] if start else "")) and not text[start + 1].isascii()


RULE = Rule(
    code="PUN113",
    name="halfwidth-brackets",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.9",
    summary="汉字语境用了半角括号",
    check=check,
    cues=("(", ")"),
    bad=("实现一村⟦(社区)⟧一法律顾问。",),
    good=("实现一村（社区）一法律顾问。", "函数f(x)的取值。"),
    artefact=6,
    fixable=True,
)
