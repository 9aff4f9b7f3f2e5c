"""比率与数值不符。

What it does: recomputes completion of a budget, rates of work done and proportions told beside both numbers.
Why it is a fault: the three numbers contradict one another.
Known limits: where several budgets are named (年初, 调整) or the base is not told, the claim stays undecided.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import around, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "completion", "rate", "proportion"):
        place = claim.stated_span
        sign = "%" if view.text[place.end - 1] == "%" else ""
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"按所列数值应为{around(claim)}{sign}，与“{view.text[place.start : place.end]}”不符",
            "The share does not follow from the values",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI105",
    name="share-mismatch",
    since="0.1.0",
    severity="error",
    source="算术",
    summary="占比、完成率与所列数值不符",
    check=check,
    bad=(
        "今年应检120家，实检90家，⟦完成率80%⟧。",
        "收入预算为200万元，实际完成210万元，⟦为预算的115%⟧。",
        "全镇农户400户，其中脱贫户100户，⟦占总数的35%⟧。",
        "发放补贴360万元，惠及1200户，⟦户均3500元⟧。",
    ),
    good=(
        "今年应检120家，实检90家，完成率75%。",
        "收入预算为200万元，调整预算为220万元，实际完成209万元，为调整预算的95%。",
        "全镇农户400户，其中脱贫户100户，占总数的25%。",
        "办理人大代表建议120件、政协提案90件，办结率100%。",
        "发放补贴360万元，惠及1200户，户均3000元。",
        "出口额12亿元，占全市的35%，占GDP比重8%。",
    ),
)
