"""数值范围省略前一个“万”“亿”。

What it does: reports 3—5亿元, where only the second number bears 万 or 亿.
Why it is a fault: GB/T 15835—2011 5.1.3 keeps 万 and 亿 with both numbers of a range, for 3—5亿元 may also be read
as from 3元.
Known limits: ranges joined by 到 (3到5万元) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import range_cues, ranges
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_UNIT = re.compile(r"元|平方米|平方公里|公里|公顷|千瓦时?|人次|[人户亩吨次家个只头株件美]")


def check(view: View) -> Iterator[Finding]:
    for place in ranges(view, RULE):
        if place.unit == "%":
            continue
        unit = _UNIT.match(view.text, place.end)
        end = unit.end() if unit else place.end
        joint = "—" if place.joint in "-–~" else place.joint
        cure = f"{place.left}{place.unit}{joint}{place.right}{view.text[place.end - 1 : end]}"
        yield view.finding(
            RULE,
            place.start,
            end,
            f"数值范围前一个数也应带“{place.unit}”：{cure}",
            "The magnitude is left out of the first number of the range",
            replacement=cure,
            safe=True,
        )


RULE = Rule(
    code="NUM202",
    name="magnitude-omitted-in-range",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.1.3",
    summary="数值范围省略前一个“万”“亿”",
    check=check,
    cues=range_cues("—～~–-至"),
    bad=("每个给予⟦3～5亿元⟧支持。", "建成⟦6—8万人⟧的体育场。", "标准提高⟦20—40万元⟧。", "发放贷款⟦5至10万元⟧。"),
    good=("每个给予3亿～5亿元支持。", "2021—2025年投入5亿元。", "发放贷款5万至10万元。"),
)
