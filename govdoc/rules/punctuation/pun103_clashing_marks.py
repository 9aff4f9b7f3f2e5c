"""两个不同的点号相连。

What it does: reports two different point marks in a row, such as 、。 or ，；.
Why it is a fault: one pause takes one mark; in GB/T 15834—2011 only ？！ may stand together.
Known limits: marks parted by a quotation mark or bracket are not its matter (see PUN112).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MARKS = "，、；：。！？"
_RUN = re.compile(rf"(?<![{_MARKS}])[{_MARKS}]{{2,6}}(?![{_MARKS}])")
_CUES = tuple(a + b for a in _MARKS for b in _MARKS if a != b and a + b not in ("？！", "！？"))


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _RUN):
        yield view.finding(
            RULE,
            match.start(),
            match.end(),
            f"点号“{match[0]}”不能连用",
            f"The marks {match[0]} clash",
        )


RULE = Rule(
    code="PUN103",
    name="clashing-marks",
    since="0.1.0",
    severity="error",
    source="GB/T 15834—2011 4",
    summary="不同点号连用",
    check=check,
    cues=_CUES,
    bad=("同比分别增长34.3%和15.5%⟦、。⟧", "各项工作有序推进⟦，。⟧全年目标如期实现。"),
    good=("同比分别增长34.3%和15.5%。", "他问道：“真的吗？！”"),
)
