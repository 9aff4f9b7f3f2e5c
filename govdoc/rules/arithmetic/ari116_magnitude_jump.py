"""同一指标量级相差。

What it does: where the same words lead to the same digits with 万 once and 亿 (or nothing) the next time, reports
the later; also where one item's values of two times are alike and 万 or 亿 apart (去年280万元，今年320亿元).
Why it is a fault: 350万元 and 350亿元 cannot both be right.
Known limits: only equal words, or equal figures whose words end alike.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "repeated"):
        if claim.reason != "量级":
            continue
        place = claim.stated_span
        (first,) = claim.operands
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"与前文“{view.text[first.start : first.end]}”量级不同",
            "The same figure stands above in another magnitude",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI116",
    name="magnitude-jump",
    since="0.1.0",
    severity="warning",
    source="《党政机关公文处理工作条例》第二十条",
    summary="同一指标前后量级不同",
    check=check,
    bad=(
        "全年完成水利投资350万元。年内竣工3处。全年完成水利投资⟦350亿元⟧。",
        "去年投入整治资金280万元，今年投入整治资金⟦320亿元⟧，面貌改观。",
        "城北水厂扩建工程总投资4800万元。目前，工程总投资⟦4800亿元⟧已落实。",
        "村集体收入由上年的860万元增加到⟦920亿元⟧。",
    ),
    good=(
        "全年完成水利投资350万元。年内竣工3处。全年完成水利投资350万元。",
        "去年投入整治资金2800万元，今年投入整治资金1.2亿元，面貌改观。",
        "教育支出42.6亿元。2023年发放资助金1150万元，2024年发放资助金1200万元。",
    ),
)
