"""增减数与数值不符。

What it does: compares the difference told behind 由A增至B with B less A, rounding allowed for.
Why it is a fault: the three numbers contradict one another.
Known limits: only a difference told directly behind the two values, in the same unit or in 个百分点.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import around, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "from_to"):
        if claim.kind != "difference" or claim.reason is not None:
            continue
        place = claim.stated_span
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"两数相差{around(claim)}，与“{view.text[place.start : place.end]}”不符",
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
    ),
    good=(
        "信访量从35件降至20件，减少15件。",
        "绿化率由30%提高到35%，提高5个百分点。",
        "存款从35.2亿元增至40.1亿元，增加5亿元。",
    ),
)
