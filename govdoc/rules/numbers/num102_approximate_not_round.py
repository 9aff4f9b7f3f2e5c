"""“余”“多”前不是整数。

What it does: reports 余 or 多 between an exact number (15, 128, 3.5) and its counter.
Why it is a fault: what 余 and 多 leave open is the part below the last round place; 15余件 leaves nothing open below 5.
Known limits: 1.2万余 and 63余万元 are right, for there the words belong to 万; so are 3个多月 and 6吨多.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import APPROXIMATED_CUES, approximated, behind_point
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_BEFORE = frozenset("第之+-—～~/")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for place in approximated(view, RULE):
        number = place.number
        if len(number) < 2 or number[-1] == "0" or text[place.start - 1 : place.start] in _BEFORE:
            continue
        if behind_point(text, place.start):
            continue
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“{text[place.start : place.end]}”：确数后不用“余”“多”，去掉“{text[place.mark]}”或改用整数",
            "An approximator after an exact number",
        )


RULE = Rule(
    code="NUM102",
    name="approximate-not-round",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.1",
    summary="“余”“多”前不是整数",
    check=check,
    cues=APPROXIMATED_CUES,
    bad=("排查隐患⟦15余件⟧，全部整改。", "走访群众⟦128多户⟧。", "设置安置点⟦47余个⟧。", "发放资料⟦3.5余份⟧。"),
    good=(
        "惠及1.2万余人，投入63余万元。",
        "连续奋战3个多月，收集6吨多。",
        "慰问120余户，培训1500余人。",
        "累计减税1759多万元。",
        "设施栽培15亩余地。",
    ),
)
