"""引号内外都有句末点号。

What it does: reports a full stop, question or exclamation mark before ” with another point mark right behind it.
Why it is a fault: GB/T 15834—2011 has one mark at the end of a quotation, inside if it stands by itself, else outside.
Known limits: a quoted code or placeholder made of marks alone is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_ENDS = re.compile(r"(?<=[一-鿿\d%）》])[。！？]”[。，；]")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _ENDS):
        yield view.finding(
            RULE,
            match.start(),
            match.end(),
            "引号内已有句末点号，引号外不再用点号",
            "One mark at the end of a quotation, inside or outside",
            severity="info" if match[0][0] != "。" and match[0][2] == "，" else None,
        )


RULE = Rule(
    code="PUN112",
    name="stop-inside-and-outside",
    since="0.1.0",
    severity="error",
    source="GB/T 15834—2011 附录B.2.1",
    summary="引号内外重复使用句末点号",
    check=check,
    cues=tuple(inner + "”" + outer for inner in "。！？" for outer in "。，；"),
    bad=("会议强调：“务必压实责任、抓好落实⟦。”。⟧",),
    good=("会议强调：“务必压实责任、抓好落实。”", "会议强调，“务必压实责任、抓好落实”。"),
)
