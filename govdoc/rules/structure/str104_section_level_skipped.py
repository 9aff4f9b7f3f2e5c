"""层次跳级。

What it does: tells that a list leaves out a level (一、 straight to 1.).
Why it is a fault: GB/T 9704 names the order 一、（一）1.（1）; a text may use fewer levels, so this is for information.
Known limits: only lists that begin at one; a numbering that runs on over all sections (54.) is a style of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.structure.numbering import RANK, families, label_end
from govdoc.rules.view import View

_NOTES = re.compile("(?:注|注释|说明|备注)[：:]?[ \t]*\n[ \t\n]*$")


def check(view: View) -> Iterator[Finding]:
    for parent, children, *_ in families(view):
        rank = RANK.get(parent.style) if parent is not None else None
        first = children[0] if children else None
        if rank is None or first is None or first.number != 1 or parent is None or RANK.get(first.style, 0) <= rank + 1:
            continue
        if _NOTES.search(view.text, max(0, first.span.start - 12), first.span.start):
            continue
        yield view.finding(
            RULE, first.span.start, label_end(first), f"“{parent.label}”之下直接用“{first.label}”，层次跳级",
            "A level is left out",
        )  # fmt: skip


RULE = Rule(
    code="STR104",
    name="section-level-skipped",
    since="0.1.0",
    severity="info",
    source="GB/T 9704—2012 7.3.3",
    summary="层次序数跳级",
    check=check,
    bad=("一、建立工作机制⏎⟦1.⟧成立工作专班。各村认真落实。⏎2.压实工作责任。各村认真落实。",),
    good=("一、建立工作机制⏎（一）成立工作专班。各村认真落实。⏎（二）压实工作责任。各村认真落实。",),
)
