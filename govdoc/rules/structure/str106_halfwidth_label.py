"""序数用半角括号。

What it does: reports (一) and (1) with half-width brackets at the head of a paragraph.
Why it is a fault: labels take the full-width brackets of Chinese text.
Known limits: a text that writes them so throughout was transcribed so: told once, as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_LABEL = re.compile(
    r"(?:\((?P<a>[一二三四五六七八九十]{1,3}|[0-9]{1,2})[)）]|（(?P<b>[一二三四五六七八九十]{1,3}|[0-9]{1,2})\))"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for section in view.document.walk():
        match = _LABEL.match(text, section.span.start) if section.label[:1] in "（(" and section.label else None
        if match is None or not view.open(match.start()):
            continue
        yield view.finding(
            RULE, match.start(), match.end(), "序数用全角括号", "Labels take full-width brackets",
            replacement=f"（{match['a'] or match['b']}）", safe=True,
        )  # fmt: skip


RULE = Rule(
    code="STR106",
    name="halfwidth-label",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 5.2",
    summary="序数用半角括号",
    check=check,
    cues=tuple(form for c in "一二三四五六七八九十123456789" for form in (f"({c}", f"{c})")),
    artefact=3,
    fixable=True,
    bad=("⟦(一)⟧加强组织领导。各村认真落实。", "一、主要任务⏎⟦(1)⟧建立工作机制。各村认真落实。"),
    good=("（一）加强组织领导。各村认真落实。", "（1）建立工作机制。各村认真落实。"),
)  # fmt: skip
