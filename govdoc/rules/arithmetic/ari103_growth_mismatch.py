"""增幅与数值不符。

What it does: recomputes the growth told beside two values (由A增至B，增长C%; X，比上年增加Y，增长Z%), rounding
allowed for.
Why it is a fault: the three numbers contradict one another.
Known limits: constant prices (生产总值, 增加值), comparable scope and yearly averages are never recomputed
(standards R-23).
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import around, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "from_to", "increase"):
        if claim.kind != "growth" or claim.reason is not None:
            continue
        place = claim.stated_span
        unit = "倍" if view.text[place.end - 1] == "倍" else "%"
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"按所列数值应为{around(claim)}{unit}，与“{view.text[place.start : place.end]}”不符",
            "The growth does not follow from the values",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI103",
    name="growth-mismatch",
    since="0.1.0",
    severity="error",
    source="算术；增速口径见国家统计局公报附注",
    summary="增长率与所列数值不符",
    check=check,
    bad=(
        "税收由80亿元增至90亿元，⟦增长23.5%⟧。",
        "支出完成120万元，比上年增加20万元，⟦增长30%⟧。",
    ),
    good=(
        "税收由80亿元增至90亿元，增长12.5%。",
        "全区生产总值由80亿元增至90亿元，增长8.5%。",
        "税收由2020年的80亿元增至90亿元，年均增长3%。",
        "人均收入由1.8万元增至2.9万元，增长59%。",
        "支出完成120万元，比上年增加20万元，增长20%。",
    ),
)
