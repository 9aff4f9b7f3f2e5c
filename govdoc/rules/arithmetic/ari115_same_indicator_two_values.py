"""同一指标前后两值。

What it does: where two sentences open in the same words about the same period, or name the same thing and its measure
(青石路全长…), compares their values; not those of what was done with those of what is planned.
Why it is a fault: one of the two is wrong (《党政机关公文处理工作条例》第二十条 wants figures exact).
In other surroundings (summary and body) only a slip counts: one digit another, or the digits in another order, of one
thing at one time and of one scope.
Known limits: only equal words; budgets and bulletins, which tell one phrase of several scopes, only in part.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "repeated"):
        if claim.reason is not None:
            continue
        place = claim.stated_span
        (first,) = claim.operands
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"与前文同一指标的数值“{view.text[first.start : first.end]}”不一致",
            "The same indicator has another value above",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI115",
    name="same-indicator-two-values",
    since="0.1.0",
    severity="warning",
    source="《党政机关公文处理工作条例》第二十条",
    summary="同一指标前后数值不一致",
    check=check,
    bad=(
        "青石路改造开工。青石路全长12.6公里，惠及5个村。青石路全长⟦12.9公里⟧，年底通车。",
        "全年新建农村公路12.6公里。全年修复水毁路段3处。全年新建农村公路⟦12.9公里⟧。",
        "一、资源⏎全县现有森林面积126万亩。⏎二、生态⏎全县森林面积⟦162万亩⟧，覆盖率达42%。",
        "2023年，全市改建公路386公里，改造危桥42座。⏎二、交通。改造提速，全市改建公路⟦368公里⟧。",
        "柳河镇2023年工作总结⏎2023年，柳河镇新建高标准农田4800亩。⏎一、农业。投入资金960万元，新建高标准农田⟦4300亩⟧。",
    ),
    good=(
        "2023年，全市改建公路386公里。其中，高新区改建公路368公里。",
        "2024年1—6月，全市新开工项目86个。2024年1—9月，全市新开工项目118个。",
        "青石路全长12.6公里，青山路全长12.9公里。",
        "一期项目总投资3亿元，二期项目总投资5亿元。",
        "全年新建农村公路12.6公里。年内改造危桥3座。全年新建农村公路12.6公里。",
        "全年新建公路12公里。上半年新建公路5公里。",
        "截至2023年底，全县共有市场主体1.2万户。截至2024年底，全县共有市场主体1.6万户。",
    ),
)
