"""发文字号的顺序号。

What it does: reports a serial number with 第 or with a leading nought (〔2025〕03号, 〔2025〕第3号).
Why it is a fault: the serial number takes neither 第 nor a filling nought.
Known limits: only the document's own number, alone on its line in the letterhead or behind the title; orders (令第3号)
differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.own_number import NUMBER_CUES, own_numbers
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for number in own_numbers(view, RULE):
        start, end = number.serial_start, number.serial_end
        written = view.text[start:end]
        if written[0] in "第0":
            plain = re.sub("[第 ]", "", written).lstrip("0")
            yield view.finding(
                RULE, start, end, "发文字号的顺序号不加“第”，不编虚位", "No 第 and no leading nought in the serial",
                replacement=plain, safe=True,
            )  # fmt: skip


RULE = Rule(
    code="FMT102",
    name="number-padded",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.2.5",
    summary="发文字号顺序号编虚位或加“第”",
    check=check,
    cues=NUMBER_CUES,
    fixable=True,
    bad=(
        "青政发〔2025〕⟦03号⟧",
        "青政发〔2025〕⟦第3号⟧",
        "青石镇人民政府关于做好防汛工作的通知青政发〔2025〕⟦第3号⟧⏎各村（社区）：⏎现将有关事项通知如下。",
    ),
    good=("青政发〔2025〕3号", "青政发〔2025〕30号", "青石市人民政府令第30号"),
)
