"""同一提法有的加引号、有的不加。

What it does: notes a formula without quotation marks in a document that puts it in marks elsewhere.
Why it is a fault: one document keeps to one way of writing.
Known limits: only short formulas of numbers and initials, which the marks hold together; the fewer are reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding, SloganMention
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_LONGEST, _INITIALS = 8, 4
_OPENING, _CLOSING = frozenset('“"‘'), frozenset('”"’')


def check(view: View) -> Iterator[Finding]:
    text = view.text
    bare: dict[str, list[SloganMention]] = {}
    quoted: dict[str, int] = {}
    for mention in view.document.slogans:
        if mention.slogan is None or (mention.kind != "numeric" and len(mention.text) > _INITIALS):
            continue
        if len(mention.text) > _LONGEST:
            continue
        start, end = mention.span.start, mention.span.end
        if text[start - 1 : start] in _OPENING or text[end : end + 1] in _CLOSING:
            if start and text[start - 1] in _OPENING:
                quoted[mention.text] = quoted.get(mention.text, 0) + 1
        elif view.open(start, "own") and text[end : end + 1] not in "：:（(":
            bare.setdefault(mention.text, []).append(mention)
    for form, mentions in bare.items():
        if form in quoted and len(mentions) <= quoted[form]:
            for mention in mentions:
                yield _noted(view, mention)


def _noted(view: View, mention: SloganMention) -> Finding:
    return view.finding(
        RULE,
        mention.span.start,
        mention.span.end,
        f"“{mention.text}”在别处加了引号，此处未加",
        "This formula stands in quotation marks elsewhere",
        replacement=f"“{mention.text}”",
    )


RULE = Rule(
    code="SLG109",
    name="unquoted-slogan",
    since="0.1.0",
    severity="info",
    source="行文一致性",
    summary="同一提法有的加引号、有的不加",
    check=check,
    bad=(
        "增强“四个意识”。会议要求，把⟦四个意识⟧落到行动上。",
        "深化“放管服”改革。⟦放管服⟧改革成效明显，继续深化“放管服”改革。",
    ),
    good=(
        "增强“四个意识”。会议要求，把“四个意识”落到行动上。",
        "推动高质量发展，“高质量发展”是首要任务。".replace("“高质量发展”", "高质量发展"),
    ),
)
