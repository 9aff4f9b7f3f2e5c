"""发文字号的年份括号。

What it does: reports a document number of its own line whose year stands in [ ], 【 】, （ ） or ( ).
Why it is a fault: the year of a document number takes the hexagonal brackets 〔 〕.
Known limits: only in the letterhead; numbers that are cited are REF102's. Documents before 2012, when square and
round brackets were in use beside, are told as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import HEAD
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NUMBER = re.compile(
    r"(?:(?<=\n)|^)[ \t]*(?:(?:发文字号|文 ?号)[：:] ?)?(?P<agency>[一-鿿]{1,14}) ?"
    r"(?P<open>[\[【（(［﹝〔])(?P<year>(?:19|20)[0-9]{2})(?P<close>[\]】）)］﹞〕])"
    r" ?第? ?[0-9]{1,4} ?号(?=[ \t]*(?:\n|$|签发人|[ \t]{2}))"
)


def check(view: View) -> Iterator[Finding]:
    for start, _ in view.hits(RULE):
        if start > HEAD:
            break
        low = view.text.rfind("\n", max(0, start - 40), start) + 1
        match = _NUMBER.match(view.text, low if low or start < 40 else start)
        if (
            match is None
            or match["open"] + match["close"] == "〔〕"
            or match["agency"].endswith(("令", "公告", "公报"))
        ):
            continue
        old = int(match["year"]) < 2012
        yield view.finding(
            RULE, match.start("open"), match.end("close"), "发文字号的年份用六角括号〔〕", "The year takes 〔〕",
            replacement=f"〔{match['year']}〕", safe=True, severity="info" if old else None,
        )  # fmt: skip


RULE = Rule(
    code="FMT101",
    name="number-brackets",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.2.5",
    summary="发文字号年份未用六角括号",
    check=check,
    cues=tuple(f"{mark}{century}" for mark in "[【（(［﹝〔" for century in ("19", "20")),
    fixable=True,
    bad=(
        "青政发⟦[2025]⟧3号",
        "青石镇人民政府关于做好防汛工作的通知⏎青政发⟦（2025）⟧12号⏎各村（社区）：⏎现将有关事项通知如下。",
    ),
    good=(
        "青政发〔2025〕3号",
        "按照（2025）青01民终12号判决执行。",
    ),
)
