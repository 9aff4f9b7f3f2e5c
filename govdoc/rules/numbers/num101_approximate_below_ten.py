"""个位数后用“余”“多”。

What it does: reports 余 or 多 between a one-digit number and its counter.
Why it is a fault: 余 and 多 stand for what exceeds a round number; after a single digit there is nothing to exceed.
Known limits: 6吨多 and 3个多月 follow the unit and are right; 2万余人 belongs to 万; numbers in Chinese figures
are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import APPROXIMATED_CUES, approximated
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_BEFORE = frozenset("第点之GgAaVv+-—～~/")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for place in approximated(view, RULE):
        if len(place.number) != 1 or place.number == "0" or text[place.start - 1 : place.start] in _BEFORE:
            continue
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“{text[place.start : place.end]}”：个位数后不用“余”“多”表概数",
            "An approximator after a single digit",
        )


RULE = Rule(
    code="NUM101",
    name="approximate-below-ten",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1",
    summary="个位数后用“余”“多”表概数",
    check=check,
    cues=APPROXIMATED_CUES,
    bad=("开展大型公开活动⟦2余次⟧，受到群众好评。", "帮扶企业⟦3多家⟧。", "历时⟦5多年⟧建成。"),
    good=(
        "培训20余次，惠及1.2万余人。",
        "历时3个多月，运走6吨多。",
        "位列全市第3，多个项目开工。",
        "打造“1+5多元共治”模式。",
        "投入2亿多元，新增5万余户。",
    ),
)
