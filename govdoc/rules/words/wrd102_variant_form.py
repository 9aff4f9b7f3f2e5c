"""异形词。

What it does: points at a variant form for which a preferred form is recommended.
Why it is a fault: GF 1001—2001 recommends one of each pair of variant forms.
Known limits: a recommendation, no more than info; forms that were restored since (标识, 蹚) are not in the list.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.rules.words.wrd101_misspelling import forms, misspellings


def check(view: View) -> Iterator[Finding]:
    for start, end, entry in misspellings(view, RULE):
        yield view.finding(
            RULE,
            start,
            end,
            f"“{entry.wrong}”的推荐词形为“{entry.right}”",
            f"The preferred form of {entry.wrong} is {entry.right}",
            replacement=entry.right,
        )


RULE = Rule(
    code="WRD102",
    name="variant-form",
    since="0.1.0",
    severity="info",
    source="GF 1001—2001",
    summary="非推荐词形",
    check=check,
    phrases=lambda: forms("WRD102"),
    bad=("坚决防止⟦混水摸鱼⟧等行为。",),
    good=("坚决防止浑水摸鱼等行为。",),
)
