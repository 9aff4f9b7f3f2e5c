"""全角数字。

What it does: reports digits of full width. A document is told once, with all places related and one fix.
Why it is a fault: GB/T 15835—2011 5.1.7 sets Arabic figures in the narrow width.
Known limits: letters and signs of full width are not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Edit, Finding, Fix, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PATTERN = re.compile(r"[０-９]+(?:．[０-９]+)*")
_DIGITS = "０１２３４５６７８９"
_HALF = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), 0xFF0E)}


def check(view: View) -> Iterator[Finding]:
    folded = view.folded
    if folded.original is view.text or not any(digit in folded.original for digit in _DIGITS):
        return
    places = []
    for match in _PATTERN.finditer(folded.original):
        start = folded.inside(match.start())
        places.append((Span(start, folded.inside(match.end() - 1) + 1), match[0].translate(_HALF)))
    if places:
        yield _finding(view, places)


def _finding(view: View, places: list[tuple[Span, str]]) -> Finding:
    (first, cure), *others = places
    more = f"（共{len(places)}处）" if others else ""
    return Finding(
        first, RULE.code, RULE.name, f"数字用半角：{cure}{more}", RULE.severity, tuple(span for span, _ in others),
        Fix(tuple(Edit(span, text) for span, text in places), True), RULE.source, "Digits of full width",
    )  # fmt: skip


RULE = Rule(
    code="NUM204",
    name="fullwidth-digits",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.1.7",
    summary="阿拉伯数字用了全角",
    check=check,
    bad=("截至⟦２０２４⟧年底，全县参保3万人。",),
    good=("截至2024年底，全县参保3万人。", "二〇二四年，全县参保三万人。"),
)
