"""“立方”“平方”后缺“米”。

What it does: reports 500立方 and 300平方 without 米.
Why it is a fault: 立方 and 平方 are not names of units.
Known limits: where a line break or a blank follows, 米 may stand on the next line; such places are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import amount_start
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PATTERN = re.compile(r"[立平]方(?<=[\d万亿多余][立平]方)(?=[，。；、）的以左]|$|/(?!米))")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.at(RULE, _PATTERN, "own"):
        start = amount_start(text, match.start())
        if start is not None:
            written = text[start : match.end()]
            yield view.finding(
                RULE, start, match.end(), f"“{written}”：应写作“{match[0]}米”", "The unit lacks its noun",
                replacement=f"{written}米",
            )  # fmt: skip


RULE = Rule(
    code="NUM208",
    name="unit-without-noun",
    since="0.1.0",
    severity="error",
    source="GB 3100—1993",
    summary="“立方”“平方”后缺“米”",
    check=check,
    cues=("立方", "平方"),
    bad=("清理垃圾⟦500立方⟧，拆除违建⟦300平方⟧。", "库容⟦3.5万立方⟧以上。"),
    good=("清理垃圾500立方米，拆除违建300平方米。", "面积5400平方 米。", "流域面积20平方公里。"),
)
