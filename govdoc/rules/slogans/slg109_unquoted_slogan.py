"""同一提法有的加引号、有的不加。

What it does: notes a formula without quotation marks in a document that puts it in marks elsewhere, and one of those
never written without (四个自信) beside others in marks.
Why it is a fault: one document keeps to one way of writing.
Known limits: only short formulas of numbers and initials, which the marks hold together; the fewer are reported.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from govdoc.model import Finding, SloganMention
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_LONGEST, _INITIALS = 8, 4
_REACH = 60
_ALWAYS_MARKED = frozenset(("四个意识", "四个自信", "两个维护", "两个确立", "四个全面", "五位一体"))
"""中央八项规定, 三大攻坚战 and their like go without marks."""
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
        elif text[end : end + 1] not in "：:（(" and view.open(start, "own"):
            bare.setdefault(mention.text, []).append(mention)
    for form, mentions in bare.items():
        if form in quoted and len(mentions) <= quoted[form]:
            for mention in mentions:
                yield _noted(view, mention, "在别处加了引号，此处未加")
        elif form not in quoted and form in _ALWAYS_MARKED:
            marked = view.once(_in_marks, lambda: _in_marks(view))
            for mention in mentions:
                if _has_sister(view, mention, marked):
                    yield _noted(view, mention, "未加引号，而同句的提法加了")


def _in_marks(view: View) -> list[int]:
    """Where the known numeric formulas begin that stand in marks."""
    known = [m.span.start for m in view.document.slogans if m.slogan is not None and m.kind == "numeric"]
    return [start for start in known if view.text[start - 1 : start] in _OPENING]


def _has_sister(view: View, mention: SloganMention, marked: list[int]) -> bool:
    """Whether another numeric formula of the same sentence is in marks."""
    at = bisect_left(marked, mention.span.start)
    if not any(abs(place - mention.span.start) < _REACH for place in marked[max(0, at - 1) : at + 1]):
        return False
    low, high = view.sentence(mention.span.start)
    return any(low <= place < high for place in marked[max(0, at - 1) : at + 1])


def _noted(view: View, mention: SloganMention, message: str) -> Finding:
    return view.finding(
        RULE, mention.span.start, mention.span.end, f"“{mention.text}”{message}",
        "This formula stands in quotation marks elsewhere", replacement=f"“{mention.text}”",
    )  # fmt: skip


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
        "增强“四个意识”、坚定⟦四个自信⟧、做到“两个维护”。",
        "深化“放管服”改革。⟦放管服⟧改革成效明显，继续深化“放管服”改革。",
    ),
    good=(
        "增强“四个意识”。会议要求，把“四个意识”落到行动上。",
        "严格落实中央八项规定精神，驰而不息纠治“四风”，打好三大攻坚战。",
        "推动高质量发展，“高质量发展”是首要任务。".replace("“高质量发展”", "高质量发展"),
    ),
)
