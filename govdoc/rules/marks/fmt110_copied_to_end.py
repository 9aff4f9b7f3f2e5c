"""抄送机关后的句号。

What it does: reports a line 抄送：… that does not end with 。.
Why it is a fault: the last of the bodies copied to takes a full stop.
Known limits: the line must stand in the imprint; a list broken over lines is judged at its last line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_COPIED = re.compile(r"抄 ?送 ?[：:] ?(?P<bodies>[^\n]{2,300})")
_GOES_ON = re.compile(r"\n[ \t]*(?P<more>[^\n。：:]{2,120}[，、。]?)[ \t]*(?=\n|$)")
_IMPRINT = re.compile("印发|[0-9]{4}年|附件|【|主题词|共印")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for start, _ in view.hits(RULE):
        low = max(0, start - 12)
        match = _COPIED.match(text, start)
        if match is None or text[max(low, text.rfind("\n", low, start) + 1) : start].strip(" \t"):
            continue
        end = match.start() + len(match[0].rstrip(" \t"))
        if text[end - 1] in "，、":
            more = _GOES_ON.match(text, match.end())
            if more is not None and _IMPRINT.search(more["more"]) is None:
                end = more.end("more")
        last = text[end - 1]
        if last in "。》”）":
            continue
        stop = end + len(text[end : end + 8]) - len(text[end : end + 8].lstrip(" \t"))
        mark = last in "；，、;,.．"
        yield view.finding(
            RULE, end - 1, stop, "抄送机关最后一个名称后用句号", "The bodies copied to end with a full stop",
            replacement="。" if mark else f"{last}。", safe=True,
        )  # fmt: skip


RULE = Rule(
    code="FMT110",
    name="copied-to-end",
    since="0.1.0",
    severity="warning",
    source="GB/T 9704—2012 7.4.2",
    summary="抄送机关后缺句号",
    check=check,
    cues=("抄送：", "抄送:", "抄 送：", "抄送 ："),
    fixable=True,
    bad=(
        "抄送：县委办公室，县人大常委会办公⟦室⟧",
        "抄送：县委办公室，县人大常委会办公室⟦；⟧",
    ),
    good=("抄送：县委办公室，县人大常委会办公室。", "该文件抄送县委办公室备案。"),
)
