"""增减数与数值不符。

What it does: compares the difference told behind 由A增至B with B less A, rounding allowed for;
also what is left of income and spending, and an increase greater than what it led to.
Why it is a fault: the three numbers contradict one another.
Known limits: only a difference told directly behind the two values, in the same unit or in 个百分点.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import ClaimForm, Finding
from govdoc.rules.arithmetic.told import around, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_TOO_MUCH = "超过现值"
_HEADS: dict[ClaimForm | None, str] = {"from_to": "两数相差", "balance": "收支相抵应为"}


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "from_to", "balance", "increase"):
        if claim.kind != "difference" or claim.reason not in (None, _TOO_MUCH):
            continue
        place = claim.stated_span
        told = view.text[place.start : place.end]
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“{told}”超过增加后的总数" if claim.reason else f"{_HEADS[claim.form]}{around(claim)}，与“{told}”不符",
            "The difference does not follow from the values",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI104",
    name="difference-mismatch",
    since="0.1.0",
    severity="error",
    source="算术",
    summary="增减数与所列数值不符",
    check=check,
    bad=(
        "信访量从35件降至20件，⟦减少13件⟧。",
        "绿化率由30%提高到35%，⟦提高8个百分点⟧。",
        "上年结转20万元，本年收入80万元，支出70万元，年末结余⟦40万元⟧。",
        "参加医疗保险17.2万人，比上年末⟦增加71万人⟧。",
    ),
    good=(
        "信访量从35件降至20件，减少15件。",
        "绿化率由30%提高到35%，提高5个百分点。",
        "上年结转20万元，本年收入80万元，支出70万元，年末结余30万元。",
        "参加医疗保险17.2万人，比上年末增加0.71万人。",
        "存款从35.2亿元增至40.1亿元，增加5亿元。",
    ),
)
