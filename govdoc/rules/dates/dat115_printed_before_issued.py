"""印发日期早于成文日期。

What it does: compares the date of printing in the imprint (版记) with the date of issue.
Why it is a fault: a document is printed after it is signed.
Known limits: both dates must stand in the text; a report read to a meeting is printed before it and passed over.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.days import DAY, read_day

_PRINTED = re.compile(rf"({DAY.pattern}) ?印发(?=[ \t]*(?:\n|$))")
_LINE = re.compile(rf"\n[ \t]*{DAY.pattern}[ \t]*(?=\n)")


def check(view: View) -> Iterator[Finding]:
    for match in view.near(RULE, _PRINTED, "all", before=18, after=1):
        printed = read_day(match)
        issued = _issued(view, match.start())
        if printed is None or issued is None or printed >= issued[0]:
            continue
        yield view.finding(
            RULE, match.start(), match.end(1), "印发日期早于成文日期", "Printed before it was issued", related=issued[1]
        )


def _issued(view: View, before: int) -> tuple[datetime.date, tuple[Span, ...]] | None:
    """The date of issue: the layout's, else the last date alone on its line in front."""
    issue = view.document.metadata.issue_date
    spoken = issue is not None and "在" in view.text[issue.span.end : issue.span.end + 2]
    if issue is not None and issue.start is not None and issue.span.end <= before and not spoken:
        return issue.start, (issue.span,)
    found = None
    for match in _LINE.finditer(view.text, max(0, before - 600), before):
        found = match
    day = read_day(found) if found is not None else None
    return (day, (Span(found.start("year"), found.end()),)) if found is not None and day is not None else None


RULE = Rule(
    code="DAT115",
    name="printed-before-issued",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.4.3",
    summary="印发日期早于成文日期",
    check=check,
    cues=("日印发", "日 印发"),
    bad=("青石镇人民政府⏎2025年2月18日⏎青石镇党政办公室　　　⟦2025年2月10日⟧印发",),
    good=(
        "青石镇人民政府⏎2025年2月18日⏎青石镇党政办公室　　　2025年2月19日印发",
        "2024年3月1日印发的通知继续有效。⏎青石镇人民政府⏎2025年2月18日",
    ),
)
