"""语义重复。

What it does: reports set phrases that say one thing twice, such as 涉及到, 目的是为了, 过半数以上.
Why it is a fault: one of the two words carries the meaning already.
Known limits: a closed list; 半数以上, 关系到 and 谈到 are right. 涉及到 also stands in laws: a matter of style.
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
            f"“{entry.wrong}”语义重复，可作“{entry.right}”",
            f"{entry.wrong} says it twice: {entry.right}",
            replacement=entry.right,
            severity=entry.level,
        )


RULE = Rule(
    code="WRD104",
    name="redundant-wording",
    since="0.1.0",
    severity="warning",
    source="编校惯例（语义重复）",
    summary="语义重复",
    check=check,
    phrases=lambda: forms("WRD104"),
    bad=("⟦涉及到⟧资金管理的事项须集体研究。", "稳增长的⟦目的是为了⟧保就业。", "主要⟦原因是由于⟧上年基数较高。"),
    good=("涉及资金管理的事项须集体研究。", "稳增长的目的是保就业。", "须经半数以上代表同意。"),
)
