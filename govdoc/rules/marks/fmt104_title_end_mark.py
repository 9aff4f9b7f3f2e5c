"""标题末尾的标点。

What it does: reports a title that ends with 。 ， ； ： or 、, that of an attached text among them.
Why it is a fault: a title takes no mark at its end, save ？ ！ and ……
Known limits: the title is the layout's, or a line that closes with a kind of document (方案 办法 报告 …), states
nothing, and is followed by what follows a title: a number, addressees, a chapter, an opening paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import GENRES
from govdoc.rules.marks.title_lines import TOP, reads_as_title
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MARKS = "。，；：、,;:."
_AT_END = re.compile(r"[。，；：、,;:.][ \t]*(?:\n|$)")
_KINDS = f"{GENRES}|总结|方案|办法|规划|计划|细则|规定|预案|要点|纲要|条例|规则".split("|")
_GLUED = re.compile(
    r"(?:[^\n，。；：“了]{0,30}(?:政府|委员会|党委|[局厅办部门会室院处组校站所司]|中心|公司))?"
    rf"关于[^\n。；：]{{2,90}}?的(?:{GENRES})，(?=发布|来源)"
)


def check(view: View) -> Iterator[Finding]:
    text, told = view.text, -1
    title = view.document.metadata.title
    if title is not None:
        end = title.span.end
        told = end - 1 if end and text[end - 1] in _MARKS else end if _AT_END.match(text, end) else -1
    if told >= 0:
        yield _finding(view, told)
    for _, end in view.hits(RULE):
        at = end - 1
        if at != told and _ends_title(view, at):
            yield _finding(view, at)


def _ends_title(view: View, at: int) -> bool:
    """Whether the mark at ``at`` closes a line that is a title."""
    text = view.text
    low = max(0, at - 90)
    start = text.rfind("\n", low, at) + 1
    if (not start and low) or not _alone(view, at):
        return text[at] == "，" and at < TOP and _GLUED.fullmatch(text, start, at + 1) is not None
    return reads_as_title(text, start, at)


def _alone(view: View, at: int) -> bool:
    """Whether the line ended behind ``at`` as it was typed."""
    after = view.folded.outside(at) + 1
    rest = view.folded.original[after : after + 40]
    return rest.lstrip(" \t\u3000")[:1] in ("\n", "\r")


def _finding(view: View, at: int) -> Finding:
    return view.finding(
        RULE, at, at + 1, "标题末尾不用标点", "No mark at the end of a title", replacement="", safe=True
    )


RULE = Rule(
    code="FMT104",
    name="title-end-mark",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 附录B.4",
    summary="标题末尾有标点",
    check=check,
    cues=tuple(kind + mark for kind in _KINDS for mark in _MARKS),
    always=True,
    fixable=True,
    bad=(
        "青石镇人民政府关于做好防汛工作的通知⟦：⟧⏎发布日期：2025-02-18⏎各村（社区）：⏎现将有关事项通知如下。",
        "青石镇人民政府关于做好防汛工作的通知⟦。⟧⏎各村（社区）：⏎现将有关事项通知如下。",
        "青石镇2024年乡村产业发展情况报告⟦：⟧⏎⏎县人大常委会：⏎现将有关情况报告如下。",
        "青石县关于推进便民生活圈建设的实施方案⟦，⟧⏎⏎为优化商业布局，制定本方案。",
        "青石县人民政府⏎2025年2月18日⏎青石县公共设施管理办法⟦；⟧⏎第一章 总则⏎第一条 为加强管理，制定本办法。",
    ),
    good=(
        "各村（社区）要按时报送工作总结。⏎为便于工作，各村确定一名联络员。",
        "一、制定实施方案。⏎为确保实效，各村（社区）要细化任务。",
        "青石镇人民政府关于做好防汛工作的通知⏎各村（社区）：⏎现将有关事项通知如下。",
        "县政府印发了关于做好防汛工作的通知。各村（社区）认真落实。",
    ),
)
