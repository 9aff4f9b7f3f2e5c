"""正文与表格不一致。

What it does: compares the applications, reviews and lawsuits told in the body with the statutory tables behind it.
Why it is a fault: the body sums up the table.
Known limits: only the forms of 政府信息公开工作年度报告; of applications, new ones alone or with those carried over are
both right.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "text_table"):
        place = claim.stated_span
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"正文与表格不一致：{claim.reason}件",
            "The body and the table disagree",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI118",
    name="text-contradicts-table",
    since="0.1.0",
    severity="error",
    source="国办公开办函〔2021〕30号《政府信息公开工作年度报告格式》",
    summary="正文数字与表格不一致",
    check=check,
    cues=("新收", "审结"),
    bad=(
        "全年收到政府信息公开申请⟦18⟧件。⏎一、本年新收政府信息公开申请数量\t15⏎二、上年结转政府信息公开申请数量\t1⏎"
        "（七）总计\t14⏎四、结转下年度继续办理\t2",
        "全年引发行政诉讼⟦3⟧件。⏎类别\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计⏎"
        "行政复议\t6\t2\t1\t0\t9⏎未经复议直接起诉\t1\t0\t0\t0\t1⏎复议后起诉\t0\t1\t0\t0\t1",
    ),
    good=(
        "全年收到政府信息公开申请15件。⏎一、本年新收政府信息公开申请数量\t15⏎二、上年结转政府信息公开申请数量\t1⏎"
        "（七）总计\t14⏎四、结转下年度继续办理\t2",
    ),
)
