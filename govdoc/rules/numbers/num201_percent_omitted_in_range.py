"""百分数范围省略前一个百分号。

What it does: reports 5—8%, where only the second number bears the sign.
Why it is a fault: GB/T 15835—2011 5.1.3 keeps % with both numbers of a range, for 5—8% may also be read as from 5
to 8%.
Known limits: 5至8% is only warned of.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from govdoc.model import Finding
from govdoc.rules.numbers.written import range_cues, ranges
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for place in ranges(view, RULE):
        if place.unit != "%":
            continue
        cure = f"{place.left}%{place.joint}{place.right}%"
        finding = view.finding(
            RULE,
            place.start,
            place.end,
            f"百分数范围前一个数也应带百分号：{cure}",
            "The percent sign is left out of the first number of the range",
            replacement=cure,
            safe=True,
        )
        yield msgspec.structs.replace(finding, severity="warning") if place.joint in "至到" else finding


RULE = Rule(
    code="NUM201",
    name="percent-omitted-in-range",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1.3",
    summary="百分数范围省略前一个百分号",
    check=check,
    cues=range_cues("—～~–-至到"),
    bad=("预期增长⟦5—8%⟧。", "财政收入增长⟦6-6.5%⟧左右。", "综合利用率提高⟦1～3%⟧。"),
    good=("预期增长5%—8%。", "2021—2025年年均增长6%。", "全年增长6.5%左右，税收1—11月增长3%。", "增长5..2—8%。"),
)
