"""发文字号的年份括号。

What it does: reports the document's own number, alone on its line or behind the title, whose year stands in [ ], 【 】,
（ ） or ( ).
Why it is a fault: the year of a document number takes the hexagonal brackets 〔 〕.
Known limits: only in the letterhead; numbers that are cited are REF102's. Documents before 2012, when square and
round brackets were in use beside, and the small ﹝ ﹞, which differ in size only, are told as info.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.own_number import NUMBER_CUES, own_numbers
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for number in own_numbers(view, RULE):
        typed = view.original(number.start, number.start + 1) + view.original(number.end - 1, number.end)
        if typed != "〔〕":
            slight = int(number.year) < 2012 or typed == "﹝﹞"
            yield view.finding(
                RULE, number.start, number.end, "发文字号的年份用六角括号〔〕", "The year takes 〔〕",
                replacement=f"〔{number.year}〕", safe=True, severity="info" if slight else None,
            )  # fmt: skip


RULE = Rule(
    code="FMT101",
    name="number-brackets",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.2.5",
    summary="发文字号年份未用六角括号",
    check=check,
    cues=NUMBER_CUES,
    fixable=True,
    bad=(
        "青政发⟦[2025]⟧3号",
        "青石镇人民政府关于做好防汛工作的通知⏎青政发⟦（2025）⟧12号⏎各村（社区）：⏎现将有关事项通知如下。",
        "青石镇人民政府关于做好防汛工作的通知青政发⟦[2025]⟧12号⏎各村（社区）：⏎现将有关事项通知如下。",
        "青政发⟦﹝2025﹞⟧3号",
    ),
    good=(
        "青政发〔2025〕3号",
        "按照（2025）青01民终12号判决执行。",
        "青石镇公告（2025）3号",
    ),
)
