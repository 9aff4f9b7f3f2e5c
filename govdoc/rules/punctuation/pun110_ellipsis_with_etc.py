"""省略号与“等”并用。

What it does: reports an ellipsis followed by 等.
Why it is a fault: both say that the list goes on; GB/T 15834—2011 does not use them together.
Known limits: 等 as a verb (等待, 等候, 等补贴到账) is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_VERB = "[待候级到]|[^，。；“”\\n]{1,8}(?:到账|到位|以后|之后|的时候|完了|好了|了，|后，|时，)"
_ETC = re.compile(rf"(?:…{{1,2}}|\.{{3,6}}|。{{3,6}})[ ，、]?(?:等等|等(?!{_VERB}))")


def check(view: View) -> Iterator[Finding]:
    last = 0
    for match in view.at(RULE, _ETC):
        if match.start() < last:
            continue
        last = match.end()
        yield view.finding(
            RULE,
            match.start(),
            last,
            "省略号与“等”不并用",
            "An ellipsis and 等 say the same",
            replacement="等",
        )


RULE = Rule(
    code="PUN110",
    name="ellipsis-with-etc",
    since="0.1.0",
    severity="error",
    source="GB/T 15834—2011 附录A.9",
    summary="省略号与“等”并用",
    check=check,
    cues=("……", "…等", "... 等", "...等", "。。。等", "...", "。。。"),
    bad=("扩种大豆、油菜⟦……等⟧作物。",),
    good=("扩种大豆、油菜等作物。", "群众在窗口前……等候办理。", "“多亏大家……等补贴到账，我就扩建大棚。”"),
)
