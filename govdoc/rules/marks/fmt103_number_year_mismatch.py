"""发文字号的年份与成文日期不符。

What it does: compares the year of the document's own number with the year of its date of issue.
Why it is a fault: the number is given in the year of issue; one of the two was left from another document.
Known limits: one year's difference is fine in January, when what was numbered before New Year is signed.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    number, issue = view.document.metadata.number, view.document.metadata.issue_date
    if number is None or number.year is None or issue is None or issue.start is None:
        return
    late = issue.start.year - number.year
    if late == 0 or (late == 1 and issue.start.month == 1) or not 1949 < number.year < 2100:
        return
    at = view.text.find(str(number.year), number.span.start, number.span.end)
    if at >= 0:
        yield view.finding(
            RULE, at, at + 4, f"发文字号为{number.year}年，成文日期为{issue.start.year}年",
            "The number and the date of issue differ in the year",
            related=(Span(issue.span.start, issue.span.end),),
        )  # fmt: skip


RULE = Rule(
    code="FMT103",
    name="number-year-mismatch",
    since="0.1.0",
    severity="warning",
    source="GB/T 9704—2012 7.2.5",
    summary="发文字号年份与成文日期不符",
    check=check,
    cues=("〔19", "〔20", "[20", "（20", "(20"),
    bad=(
        "青石镇人民政府关于做好防汛工作的通知⏎青政发〔⟦2023⟧〕12号⏎各村（社区）：⏎现将有关事项通知如下。⏎青石镇人民政府⏎2025年2月18日",
        "青石镇人民政府关于做好防汛工作的通知⏎青政发〔⟦2024⟧〕12号⏎各村（社区）：⏎现将有关事项通知如下。⏎青石镇人民政府⏎2025年3月18日",
    ),
    good=(
        "青石镇人民政府关于做好防汛工作的通知⏎青政发〔2025〕12号⏎各村（社区）：⏎现将有关事项通知如下。⏎青石镇人民政府⏎2025年2月18日",
        "青石镇人民政府关于做好防汛工作的通知⏎青政发〔2024〕12号⏎各村（社区）：⏎现将有关事项通知如下。⏎青石镇人民政府⏎2025年1月2日",
    ),
)
