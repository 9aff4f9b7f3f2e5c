"""结构之和不是100%。

What it does: adds up a structure of three or more shares (三次产业结构10∶45∶45).
Why it is a fault: the shares of a whole make 100.
Known limits: within rounding (0.1, or half a unit for each share) it is right; ratios that do not lie near 100 are
not structures.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import read, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "structure"):
        place = claim.stated_span
        low, high = claim.computed_low, claim.computed_high
        total = read((low + high) / 2, 2) if low is not None and high is not None else ""
        yield view.finding(
            RULE, place.start, place.end, f"各项之和为{total}，不等于100", "The shares do not make up the whole"
        )


RULE = Rule(
    code="ARI106",
    name="shares-not-whole",
    since="0.1.0",
    severity="warning",
    source="算术；结构比重之和为100%",
    summary="结构比重之和不等于100%",
    check=check,
    bad=("三次产业结构调整为⟦10:45:55⟧。", "三次产业比重分别为⟦10.2%、45.5%、48.3%⟧。"),
    good=(
        "三次产业结构调整为10:45:45。",
        "三次产业比重由12.1∶40.3∶47.6调整为10.0∶45.0∶44.9。",
        "马铃薯三级种薯按2:3:5的比例种植。",
    ),
)
