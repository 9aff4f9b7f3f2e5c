"""个位数后用“余”“多”。

What it does: reports 余 or 多 between a one-digit number and its unit.
Why it is a fault: 余 and 多 stand for what exceeds a round number; after a single digit there is nothing to exceed.
Known limits: 6吨多 and 3个多月 follow the unit and are right; 2万余人 belongs to 万.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PATTERN = re.compile(r"(?<![\d.点第])[1-9][余多](?=[名个人次件家户项场所处起条元份篇宗期])")


def check(view: View) -> Iterator[Finding]:
    for match in view.finditer(_PATTERN):
        end = match.end() + 1
        yield view.finding(
            RULE,
            match.start(),
            end,
            f"“{match[0]}”：个位数后不用“余”“多”表概数",
            "An approximator after a single digit",
        )


RULE = Rule(
    code="NUM101",
    name="approximate-below-ten",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1",
    summary="个位数后用“余”“多”表概数",
    check=check,
    cues=("余", "多"),
    bad=("开展大型公开活动⟦2余次⟧，受到群众好评。",),
    good=("培训20余次，惠及1.2万余人。", "历时3个多月，运走6吨多。"),
)
