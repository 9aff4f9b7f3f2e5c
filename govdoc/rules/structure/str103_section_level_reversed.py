"""层次颠倒。

What it does: reports a heading of a higher level that stands under a lower one (under 1.: 一、 as its child).
Why it is a fault: 一、 comes before （一）, 1. and （1）; the higher must not stand below the lower.
Known limits: told once for each place; where it fires, gaps and repetitions of the same list keep silent.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.structure.numbering import families, label_end
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for family in families(view):
        section = family.reversal
        if section is not None and not view.law:
            yield view.finding(
                RULE, section.span.start, label_end(section), f"“{section.label}”不应在下级序数之下",
                "A label of a higher level under a lower one",
            )  # fmt: skip


RULE = Rule(
    code="STR103",
    name="section-level-reversed",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 B.3.8",
    summary="层次序数颠倒",
    check=check,
    bad=(
        "1.建立工作机制。各村认真落实。⏎⟦一、⟧成立工作专班。各村认真落实。⏎二、压实工作责任。各村认真落实。⏎2.强化监督检查。各村认真落实。",
        "一、规范采购管理⏎（一）严格审批程序。⏎1.大额采购按以下程序办理：⏎⟦一、⟧由科室提出申请；⏎二、报负责人审批。",
    ),
    good=(
        "一、建立工作机制⏎1.成立工作专班。各村认真落实。⏎2.压实工作责任。各村认真落实。⏎二、强化监督检查⏎各村认真落实。",
    ),
)
