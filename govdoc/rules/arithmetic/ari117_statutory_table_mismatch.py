"""法定表格勾稽不符。

What it does: checks the forms of 政府信息公开工作年度报告: 新收 + 结转 = 办理 + 结转下年度 in every column, rows
against their total,
reviews and lawsuits against theirs; also where the numbers are told in words.
Why it is a fault: the form itself demands these sums.
Known limits: a table torn apart by extraction, so that a row has lost cells, is not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "statutory"):
        place = claim.stated_span
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"与表内勾稽关系不符：{claim.reason}",
            "The statutory form does not balance",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI117",
    name="statutory-table-mismatch",
    since="0.1.0",
    severity="error",
    source="国办公开办函〔2021〕30号《政府信息公开工作年度报告格式》",
    summary="政府信息公开年报表格勾稽不符",
    check=check,
    cues=("下年", "审结"),
    bad=(
        "本年新收政府信息公开申请15件，上年结转2件，办结14件，结转下年度继续办理⟦4⟧件。",
        "行政复议⟦10⟧件，其中结果维持5件、结果纠正1件、其他结果2件、尚未审结1件。",
        "类别\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计⏎行政复议\t6\t2\t1\t0\t⟦8⟧⏎未经复议直接起诉\t1\t0\t0\t0\t1⏎复议后起诉\t0\t0\t0\t0\t0",
    ),
    good=(
        "本年新收政府信息公开申请15件，上年结转2件，办结14件，结转下年度继续办理3件。",
        "行政复议9件，其中结果维持5件、结果纠正1件、其他结果2件、尚未审结1件。",
    ),
)
