"""增减方向不符。

What it does: reports 由90降至80，增长11%, 由80降至90, and 减少20万元，增长5%: the word and the values point
different ways.
Why it is a fault: the reader cannot tell which of the two is meant.
Known limits: ranks (由第5位上升到第3位) are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    told: set[int] = set()
    for claim in wrong(view, "direction", "from_to", "increase"):
        if claim.reason != "方向" or claim.span.start in told:
            continue
        told.add(claim.span.start)
        place = claim.stated_span
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“{view.text[place.start : place.end]}”与数值的增减方向不符",
            "The word and the values point different ways",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI107",
    name="direction-mismatch",
    since="0.1.0",
    severity="error",
    source="算术",
    summary="增减用词与数值方向不符",
    check=check,
    bad=(
        "能耗由90吨降至80吨，⟦增长11.1%⟧。",
        "投诉量从120件⟦下降⟧到150件。",
        "支出80万元，比上年减少20万元，⟦增长20%⟧。",
    ),
    good=(
        "能耗由90吨降至80吨，下降11.1%。",
        "排名由第5位上升到第3位。",
        "投诉量从150件下降到120件。",
    ),
)
