"""翻番与数值不符。

What it does: compares 翻N番 told behind 由A增至B with the ratio of the two.
Why it is a fault: 翻一番 is twice, 翻两番 four times.
Known limits: 近, 多 and ratios within half a doubling are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "doubling"):
        place = claim.stated_span
        low, high = claim.computed_low, claim.computed_high
        ratio = f"{2 ** float((low + high) / 2):.1f}" if low is not None and high is not None else ""
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"后者是前者的{ratio}倍，与“{view.text[place.start : place.end]}”不符",
            "The values do not bear out the doubling",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI110",
    name="doubling-mismatch",
    since="0.1.0",
    severity="error",
    source="算术；翻一番为2倍，翻两番为4倍",
    summary="翻番数与所列数值不符",
    check=check,
    cues=("番",),
    bad=("产值由10亿元增至40亿元，⟦翻了四番⟧。",),
    good=("产值由10亿元增至40亿元，翻了两番。", "产值由10亿元增至19亿元，接近翻一番。"),
)
