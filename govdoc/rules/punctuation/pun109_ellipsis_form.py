"""省略号的形式不对。

What it does: reports ..., 。。。 and a single … used for an ellipsis.
Why it is a fault: the ellipsis of GB/T 15834—2011 is six dots, ……, two characters wide.
Known limits: dots among Latin letters and digits, and the leaders of a table of contents, are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_DOTS = re.compile(r"(?<!\.)\.{3,6}(?!\.)|(?<!。)。{3,6}(?!。)|(?<!…)…(?!…)|(?<!·)·{3,6}(?!·)")
_PAGE = re.compile(r"[ \t]*[（(]?\d")


def check(view: View) -> Iterator[Finding]:
    text, last = view.text, 0
    for start, _ in view.hits(RULE):
        match = _DOTS.match(text, start) if start >= last else None
        if match is None or not view.open(start):
            continue
        last = match.end()
        around = text[start - 1 : start] + text[last : last + 1]
        if not start or around.isascii() or _leader(text, match):
            continue
        yield view.finding(
            RULE,
            start,
            last,
            f"省略号应为“……”，不作“{match[0]}”",
            "An ellipsis is ……",
            replacement="……",
            safe=True,
        )


def _leader(text: str, dots: re.Match[str]) -> bool:
    """Whether the dots lead to a page number of a table of contents."""
    if dots[0][0] == "。":
        return False
    return _PAGE.match(text, dots.end()) is not None or (
        len(dots[0]) >= 6 and text[dots.end() : dots.end() + 1] in "\n"
    )


RULE = Rule(
    code="PUN109",
    name="ellipsis-form",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.11",
    summary="省略号形式不规范",
    check=check,
    cues=("...", "。。。", "…", "···"),
    bad=(
        "大豆、油菜⟦...⟧均获丰收。",
        "大豆、油菜⟦。。。⟧均获丰收。",
        "大豆、油菜⟦…⟧均获丰收。",
        "包括道路、桥梁、隧道⟦...⟧",
    ),
    good=("大豆、油菜……均获丰收。", "网址为www.example.cn/a...b。"),
    artefact=8,
    fixable=True,
)
