"""Applies the cures of findings to a text (修改): safe ones, never inside a quotation, never two at one place."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from govdoc.model import Edit, Finding
from govdoc.rules.pairs import pair
from govdoc.rules.places import Places

_STOPS = frozenset("，。；！？")


def apply_fixes(text: str, findings: Iterable[Finding], *, unsafe: bool = False) -> str:
    """``text`` with the safe cures of ``findings`` applied; ``unsafe`` applies the suggestions too.

    A finding whose edits touch a quotation, or an edit already taken, is left as it is.

    >>> from govdoc.model import Fix, Span
    >>> fix = Fix((Edit(Span(2, 4), "。"),), True)
    >>> apply_fixes("完成。。", [Finding(Span(2, 4), "PUN102", "repeated-mark", "", "error", fix=fix)])
    '完成。'
    """
    quoted = quotations(text, pair(text).quotations)
    taken: list[Edit] = []
    for edit in sorted(_edits(findings, quoted, unsafe), key=lambda e: (e.span.start, e.span.end)):
        if not taken or edit.span.start >= taken[-1].span.end:
            taken.append(edit)
    pieces, last = [], 0
    for edit in taken:
        pieces += [text[last : edit.span.start], edit.text]
        last = edit.span.end
    return "".join((*pieces, text[last:]))


def _edits(findings: Iterable[Finding], quoted: Places, unsafe: bool) -> Iterable[Edit]:
    for finding in findings:
        if finding.fix is not None and (finding.fix.safe or unsafe) and not touches(finding, quoted):
            yield from finding.fix.edits


def quotations(text: str, paired: Iterable[tuple[int, int]]) -> Places:
    """What “…” quotes word for word: whole clauses, not a name or a term. The marks themselves are outside."""
    clauses = (stretch for stretch in paired if not _STOPS.isdisjoint(text[slice(*stretch)]))
    return Places((start + 1, end - 1) for start, end in clauses)


def touches(finding: Finding, quoted: Places) -> bool:
    """Whether the cure of ``finding`` would change words of a quotation."""
    if finding.fix is None:
        return False
    return any(quoted.touch(e.span.start, max(e.span.end, e.span.start + 1)) for e in finding.fix.edits)


def unified_diff(text: str, fixed: str, name: str) -> str:
    """What the fixes change, as a unified diff.

    >>> print(unified_diff("甲。。", "甲。", "a.txt"), end="")
    --- a.txt
    +++ a.txt
    @@ -1 +1 @@
    -甲。。
    +甲。
    """
    lines = difflib.unified_diff(text.splitlines(), fixed.splitlines(), name, name, lineterm="")
    return "".join(f"{line}\n" for line in lines)
