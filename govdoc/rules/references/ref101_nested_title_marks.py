"""书名号里面仍用双书名号。

What it does: reports 《 directly inside 《…》.
Why it is a fault: within 《》 the inner title takes 〈〉.
Known limits: the third level takes 《》 again and is not reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.reference_titles import find_titles
from govdoc.model import Edit, Finding, Fix, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MARKS = re.compile("[《》〈〉]")
_NESTED = re.compile("《[^》]*?《")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for title in find_titles(text) if _NESTED.search(text) else ():
        if text.find("《", title.inner_start, title.inner_end) < 0 or not view.open(title.start):
            continue
        for start, end in _inner(text, title.inner_start, title.inner_end):
            edits = (Edit(Span(start, start + 1), "〈"), Edit(Span(end, end + 1), "〉"))
            yield Finding(
                Span(start, start + 1), RULE.code, RULE.name, "书名号内再用书名号，里面一层用单书名号〈〉",
                RULE.severity, (Span(end, end + 1),), Fix(edits, True), RULE.source, "Inner title marks are single",
            )  # fmt: skip


def _inner(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Pairs of 《》 that stand directly in the outer title, not within 〈〉."""
    opened: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text, start, end):
        if match[0] in "《〈":
            opened.append((match[0], match.start()))
        elif opened:
            mark, at = opened.pop()
            if mark == "《" and match[0] == "》" and not opened:
                yield at, match.start()


RULE = Rule(
    code="REF101",
    name="nested-title-marks",
    since="0.1.0",
    severity="error",
    source="GB/T 15834—2011 4.15.3.5",
    summary="书名号里面仍用双书名号",
    check=check,
    cues=("《",),
    fixable=True,
    bad=(
        "现将《关于印发⟦《⟧云岭省信访办法》的通知》转发给你们。",
        "废止《云岭省人民政府关于修改⟦《⟧甲办法》和⟦《⟧乙办法》的决定》。",
    ),
    good=(
        "现将《关于印发〈云岭省信访办法〉的通知》转发给你们。",
        "落实《云岭省信访办法》《云岭省调解办法》。",
        "参照《〈甲国与乙国关于修订《合作协议》的议定书〉说明》执行。",
    ),
)
