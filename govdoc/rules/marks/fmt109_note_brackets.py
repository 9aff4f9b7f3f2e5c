"""附注的括号。

What it does: reports a note (此件公开发布) in half-width or square brackets, or alone on its line in none.
Why it is a fault: the note stands in round full-width brackets under the date of issue.
Known limits: notes are known by their words (此件…); the contact of a request (联系人) only with half-width brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import whole_line
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NOTE = re.compile(
    r"(?P<open>[(\[【［（]?)(?P<note>(?:此|本)[件文](?:公开|主动|依申请|向?社会|不予|不公|暂不|限|发至|印发)[^\n（）()\[\]【】。，：后]{0,10}"
    r"|联系人[^\n（）()\[\]【】。]{2,40}) ?(?P<close>[)\]】］）]?)。?"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for start, end in view.hits(RULE):
        begin = start - 1 if start and text[start - 1] in "([【［（" else start
        match = _NOTE.match(text, begin)
        if match is None or (match["open"] == "（" and match["close"] == "）"):
            continue
        of_openness = text[start:end] != "联系人"
        enclosed = bool(match["open"] and match["close"] and of_openness)
        if not enclosed and not ((of_openness or match["open"]) and whole_line(view, begin, match.end())):
            continue
        yield view.finding(
            RULE, begin, match.end(), "附注用圆括号括起", "A note stands in （）",
            replacement=f"（{match['note'].strip()}）", safe=True,
        )  # fmt: skip


RULE = Rule(
    code="FMT109",
    name="note-brackets",
    since="0.1.0",
    severity="warning",
    source="GB/T 9704—2012 7.3.6",
    summary="附注未用圆括号",
    check=check,
    cues=("此件", "本件", "此文", "(联系人", "[联系人"),
    fixable=True,
    bad=(
        "青石镇人民政府⏎2025年2月18日⏎⟦(此件公开发布)⟧",
        "青石镇人民政府⏎2025年2月18日⏎⟦此件公开发布⟧",
        "青石镇人民政府⏎2025年2月18日⏎⟦[此件公开发布]⟧",
        "请认真贯彻执行。⏎青石镇人民政府 2025年2月18日⟦[此件主动公开]⟧⏎青石镇防汛工作方案",
    ),
    good=(
        "青石镇人民政府⏎2025年2月18日⏎（此件公开发布）",
        "经审定，此件公开发布后由各村（社区）张贴公示。",
    ),
)
