"""总项与分项之和不符。

What it does: where a list is exhaustive (分为, 由…组成, 男女, 三次产业), compares its sum with the whole.
Why it is a fault: the parts of a whole make up the whole, but for rounding of the written digits.
Known limits: a list with 其中 need not be whole and is left to ARI102; rounding of n parts is allowed for.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import around, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "breakdown"):
        place = claim.stated_span
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"分项合计{around(claim)}，与总项“{view.text[place.start : place.end]}”不符",
            "The parts do not add up to the whole",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI101",
    name="sum-mismatch",
    since="0.1.0",
    severity="error",
    source="《统计法》（2024）第八条（数据真实、准确）；算术",
    summary="穷尽列举的分项之和与总项不符",
    check=check,
    bad=(
        "争取资金共⟦1050万元⟧，分为教育300万元、卫生500万元、交通200万元。",
        "全镇共有干部⟦50人⟧，其中男性28人、女性20人。",
    ),
    good=(
        "争取资金共1000万元，分为教育300万元、卫生500万元、交通200万元。",
        "全镇共有干部50人，其中男性28人、女性22人。",
        "全县生产总值100.2亿元，其中第一产业增加值20.1亿元，第二产业增加值40.1亿元，第三产业增加值40.1亿元。",
        "争取资金共1050万元，包括教育300万元、卫生500万元等。",
    ),
)
