"""点号重复。

What it does: reports the same point mark twice in a row.
Why it is a fault: in GB/T 15834—2011 each point mark marks its pause alone; only ！ and ？ may be doubled or tripled.
Known limits: three and more full stops are an ellipsis and belong to PUN109.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_RUN = re.compile(r"(?<![，、；：。])([，、；：]) ?\1(?: ?\1)*|(?<![，、；：。])(。)。(?!。)")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _RUN):
        mark = match[1] or match[2]
        yield view.finding(
            RULE,
            match.start(),
            match.end(),
            f"点号“{mark}”重复",
            f"{mark} is repeated",
            replacement=mark,
            safe=True,
        )


RULE = Rule(
    code="PUN102",
    name="repeated-mark",
    since="0.1.0",
    severity="error",
    source="GB/T 15834—2011 4",
    summary="同一点号连用",
    check=check,
    cues=("，，", "、、", "；；", "：：", "。。"),
    bad=("认真贯彻省委⟦、、⟧省政府部署。", "工程已经完工⟦。。⟧", "全年完成投资12亿元⟦，，⟧增长8.1%。"),
    good=("认真贯彻省委、省政府部署。", "大豆、油菜……均获丰收！"),
    artefact=6,
    fixable=True,
)
