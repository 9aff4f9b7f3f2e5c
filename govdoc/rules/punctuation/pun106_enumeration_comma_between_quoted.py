"""并列的引号、书名号之间用了顿号。

What it does: points at a 、 between two adjacent quotations or titles.
Why it is a fault: GB/T 15834—2011 says that 、 is usually not used there; the marks part the items already.
Known limits: 通常 is not 必须, and laws themselves write it both ways; never more than info.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for start, _ in view.hits(RULE):
        if view.open(start):
            yield view.finding(
                RULE,
                start + 1,
                start + 2,
                "并列的引号或书名号之间通常不用顿号",
                "Between adjacent quotations or titles 、 is usually left out",
                replacement="",
            )


RULE = Rule(
    code="PUN106",
    name="enumeration-comma-between-quoted",
    since="0.1.0",
    severity="info",
    source="GB/T 15834—2011 4.5.3.5",
    summary="并列引号、书名号之间用顿号",
    check=check,
    cues=("”、“", "》、《"),
    bad=("开展“开放日”⟦、⟧“民意调查”等活动。", "学习《民法典》⟦、⟧《行政处罚法》。"),
    good=("开展“开放日”“民意调查”等活动。", "学习《民法典》（2020年）、《行政处罚法》。"),
)
