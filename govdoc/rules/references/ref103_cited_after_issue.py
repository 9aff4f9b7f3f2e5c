"""引用的文号晚于本文件成文年份。

What it does: reports a cited document number whose year lies after the year of issue.
Why it is a fault: a document cannot cite one that does not exist yet; one of the years is wrong.
Known limits: needs the day of issue; notes added later (已失效, 废止) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_LATER_NOTE = re.compile("已(?:失效|废止|停止执行)")


def check(view: View) -> Iterator[Finding]:
    issued = view.layout.issued
    if issued is None:
        return
    year = max(issued.year, view.layout.year or 0)
    for reference in view.document.references:
        number = reference.number
        if number is None or number.year is None or number.year <= year or reference.kind == "standard":
            continue
        if not view.open(number.span.start) or _LATER_NOTE.search(view.text, *view.sentence(number.span.start)):
            continue
        written = str(number.year)
        at = view.text.find(written, number.span.start, number.span.end)
        if at < 0:
            continue
        yield view.finding(
            RULE,
            at - 1,
            at + 5,
            f"引用的文号年份{number.year}晚于本文件成文年份{issued.year}",
            "The cited number is younger than the document",
        )


RULE = Rule(
    code="REF103",
    name="cited-after-issue",
    since="0.1.0",
    severity="warning",
    source="引用公文须先于本文件成文（事理）",
    summary="引用的文号晚于本文件成文年份",
    check=check,
    bad=(
        "关于做好就业工作的通知⏎各乡镇：⏎按照《云岭省人民政府关于促进就业的意见》（云岭政发⟦〔2026〕⟧5号）要求，现通知如下。⏎三河县人民政府⏎2025年3月2日",
    ),
    good=(
        "关于做好就业工作的通知⏎各乡镇：⏎按照《云岭省人民政府关于促进就业的意见》（云岭政发〔2024〕5号）要求，现通知如下。⏎三河县人民政府⏎2025年3月2日",
    ),
)
