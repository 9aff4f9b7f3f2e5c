"""分项超过总项。

What it does: reports a part after 其中 that is greater than its whole, or parts that together exceed it.
Why it is a fault: a part is never more than the whole.
Known limits: kinds that may overlap (女性, 党员, 60岁以上) are not added up; a whole told loosely (约, 余) is not
judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import read, wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "among"):
        single = len(claim.operands) == 1
        place = claim.operands[0] if single else claim.stated_span
        low = claim.computed_low
        total = "" if low is None or single else f"合计{read(low)}"
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“其中”的分项{total}超过总项“{view.text[claim.stated_span.start : claim.stated_span.end]}”",
            "The parts exceed the whole",
            related=(claim.stated_span,) if single else claim.operands,
        )


RULE = Rule(
    code="ARI102",
    name="parts-exceed-whole",
    since="0.1.0",
    severity="error",
    source="《统计法》（2024）第八条（数据真实、准确）；算术",
    summary="“其中”的分项超过总项",
    check=check,
    bad=(
        "全镇总人口3.2万人，其中60岁以上⟦5.6万人⟧。",
        "争取债券资金⟦60.4亿元⟧，其中，市本级49.5亿元、区级20.9亿元。",
    ),
    good=(
        "全镇总人口3.2万人，其中60岁以上0.6万人。",
        "全镇干部100人，其中女性60人、党员70人。",
        "税收35.8亿元，其中税收减免32.3亿元（中央级15.4亿元，地方级16.9亿元），社保费减免3.5亿元。",
        "全年粮食亩产491公斤，其中夏粮亩产379公斤，秋粮亩产586公斤。",
        "完成率达98%，其中工业增长100%。",
    ),
)
