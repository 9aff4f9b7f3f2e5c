"""办理数多于受理数。

What it does: reports 排查15件，化解20件: more was handled than came in.
Why it is a fault: no more can be done than there is.
Known limits: where older cases are named (结转, 积案, 累计) or a number is loose, nothing is reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.arithmetic.told import wrong
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for claim in wrong(view, "handled"):
        place = claim.stated_span
        received = claim.operands[0]
        yield view.finding(
            RULE,
            place.start,
            place.end,
            f"办理数“{view.text[place.start : place.end]}”多于“{view.text[received.start : received.end]}”",
            "More was handled than came in",
            related=claim.operands,
        )


RULE = Rule(
    code="ARI119",
    name="handled-exceeds-received",
    since="0.1.0",
    severity="warning",
    source="算术",
    summary="办理数多于受理数",
    check=check,
    bad=("全年排查矛盾纠纷15件，成功化解⟦20件⟧。",),
    good=("全年排查矛盾纠纷15件，成功化解14件。", "受理信访15件，办结20件（含上年结转6件）。"),
)
