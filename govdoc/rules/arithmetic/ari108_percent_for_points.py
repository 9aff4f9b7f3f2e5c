"""百分点误作百分数。

What it does: where a rate goes from A% to B%, reports a change told in % that is their difference; also 个百分比.
Why it is a fault: the difference of two percentages is told in 个百分点.
Known limits: a change that is right as a relative one is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_WRITTEN = re.compile(r"个百分比(?<=\d个百分比)(?!例)")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _WRITTEN):
        yield view.finding(
            RULE, match.start(), match.end(), "应写作“个百分点”", "Percentage points", replacement="个百分点", safe=True
        )
    for claim in wrong(view, "from_to"):
        if claim.reason != "百分点":
            continue
        place = claim.stated_span
        told = view.text[place.start : place.end]
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"“{told}”：两个百分数之差用“个百分点”",
            "The difference of two percentages is told in percentage points",
            related=claim.operands,
            replacement=told[:-1] + "个百分点",
        )


RULE = Rule(
    code="ARI108",
    name="percent-for-points",
    since="0.1.0",
    severity="error",
    source="统计用语通例：百分比之差用百分点",
    summary="百分点误作百分数",
    check=check,
    cues=("个百分比",),
    always=True,
    bad=("覆盖率由5%提高到8%，⟦提高3%⟧。", "失业率下降0.5⟦个百分比⟧。"),
    good=("覆盖率由5%提高到8%，提高3个百分点。", "利润率由5%提高到8%，提高60%。"),
)
