"""预告项数与列举不符。

What it does: compares the number announced before a chain (三项工作：一是…二是…) with the items that follow, and a
number with the names listed beside it (甲、乙、丙等三个镇; 三大产业，即…).
Why it is a fault: an item is missing, or the number is wrong.
Known limits: only where the announcement stands right before the chain; broken chains are left to STR107. A list
with 等 may break off; one without is reported only where its names are alike and one is missing or too many. Lists
of members under a slogan are left to SLG103.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import read, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "listed"):
        place = claim.stated_span
        if any(
            slogan.items and "个一" not in slogan.text and slogan.span.start <= place.start < slogan.span.end
            for slogan in view.document.slogans
        ):
            continue
        count = read(claim.computed_low or Decimal(0), 0)
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"所列名称为{count}个，与“{view.text[place.start : place.end]}”不符",
            f"{count} names are listed",
            related=claim.operands,
        )
    for claim in wrong(view, "announced"):
        place = claim.stated_span
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“{view.text[place.start : place.end]}”之后列举了{len(claim.operands)}项",
            f"{len(claim.operands)} items follow",
            related=(claim.operands[0], claim.operands[-1]),
        )


RULE = Rule(
    code="ARI113",
    name="announced-count-mismatch",
    since="0.1.0",
    severity="warning",
    source="编校通例",
    summary="预告的项数与列举的项数不符",
    check=check,
    bad=(
        "重点抓好⟦三项工作⟧：一是加强宣传，二是开展检查。",
        "存在⟦三个方面⟧的问题：⏎一是基础设施薄弱。⏎二是专业人才短缺。⏎下步将认真整改。",
        "各单位做到“⟦三个到位⟧”：一要思想到位，二要措施到位。",
        "核查青石、白云、大河、柳林等⟦三个⟧乡镇。",
        "培育⟦三大⟧产业，即电子信息、装备制造。",
    ),
    good=(
        "重点抓好两项工作：一是加强宣传，二是开展检查。",
        "围绕三项工作要求，一是加强宣传，二是开展检查。",
        "核查青石、白云、大河等四个乡镇。",
        "培育电子信息、装备制造、生物医药三大产业。",
    ),
)
