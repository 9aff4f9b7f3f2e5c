"""“分别”前后项数不等。

What it does: counts the names before 分别 and the values behind it.
Why it is a fault: the reader cannot tell which value belongs to which name.
Known limits: names joined by 和, 与, 及 may be one name or two; names that hold several (城乡居民, 存贷款) are
left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "respective"):
        place = claim.stated_span
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“分别”前后项数不等（{claim.reason}）",
            "Names and values differ in number",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI114",
    name="respectively-mismatch",
    since="0.1.0",
    severity="error",
    source="编校通例",
    summary="“分别”前后项数不等",
    check=check,
    cues=("分别",),
    bad=("小麦、玉米、大豆产量⟦分别为12万吨、8万吨⟧。",),
    good=(
        "小麦、玉米、大豆产量分别为12万吨、8万吨、3万吨。",
        "城乡居民收入分别增长5%和6%。",
        "租赁和商务服务业、邮政业收入分别增长5%、6%。",
    ),
)
