"""个位数后用“余”“多”。

What it does: reports 余 or 多 between a one-digit number and its counter.
Why it is a fault: 余 and 多 stand for what exceeds a round number; after a single digit there is nothing to exceed.
Known limits: 6吨多 and 3个多月 follow the unit and are right; 2万余人 belongs to 万; numbers in Chinese figures
are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import APPROXIMATED_CUES, approximated, behind_point
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_HAN_DIGITS = "二两三四五六七八九"
_LONGER = frozenset("十百千万亿零〇第点" + "一" + _HAN_DIGITS)
"""What makes a Chinese digit the last of a longer number."""
_BEFORE = frozenset("第之GgAaVv+-—～~/")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for place in approximated(view, RULE):
        start = place.start - (not place.number)
        if place.number:
            wrong = len(place.number) == 1 and place.number != "0" and text[start - 1 : start] not in _BEFORE
            wrong = wrong and not behind_point(text, start)
        else:
            wrong = text[start - 1 : start] not in _LONGER
        if not wrong:
            continue
        yield view.finding(
            RULE,
            start,
            place.end,
            f"“{text[start : place.end]}”：个位数后不用“余”“多”表概数",
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
    cues=(*APPROXIMATED_CUES, *(f"{digit}余" for digit in _HAN_DIGITS)),
    bad=(
        "开展大型公开活动⟦2余次⟧，受到群众好评。",
        "帮扶企业⟦3多家⟧。",
        "历时⟦5多年⟧建成。",
        "走访企业⟦六余家⟧。",
        "清理摊点⟦9余处⟧。",
    ),
    good=(
        "培训20余次，惠及1.2万余人。",
        "走访企业六十余家、农户三百余户，业余时间三五余人。",
        "历时3个多月，运走6吨多。",
        "位列全市第3，多个项目开工。",
        "打造“1+5多元共治”模式。",
        "投入2亿多元，新增5万余户。",
    ),
)
