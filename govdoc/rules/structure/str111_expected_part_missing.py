"""应有内容缺失。

What it does: looks for the parts that annual reports must hold: those on law-based government (不足, 第一责任人职责,
下一年度安排) and those on the disclosure of government information (the six parts of the form).
Why it is a fault: the rules on such reports name their parts; a reader will ask for the missing one.
Known limits: told as info, and by words only: of the headings where there are any, else of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_TITLE = re.compile(
    r"[^\n，。；]{0,40}(?:(?P<law>法治政府建设[^\n。，；]{0,12}(?:报告|总结))|政府信息公开(?:工作)?年度报告)"
    r"(?=[ \t]*(?:\n|$))"
)
_LAW = (
    ("存在的不足和原因", re.compile("不足|问题|短板|差距")),
    ("第一责任人职责", re.compile("第一责任人|主要负责人|党政主要负责")),
    ("下一年度安排", re.compile("下一?步|下一?年|[明来]年|打算|安排|计划|思路|20[0-9]{2}年.{0,6}(?:工作|任务|重点)")),
)
_DISCLOSURE = (
    ("总体情况", re.compile("总体情况|概述")),
    ("主动公开政府信息情况", re.compile("主动公开")),
    ("收到和处理政府信息公开申请情况", re.compile("申请")),
    ("行政复议、行政诉讼情况", re.compile("复议|诉讼")),
    ("存在的主要问题及改进情况", re.compile("问题|改进")),
    ("其他需要报告的事项", re.compile("其他|需要报告")),
)
_WHOLE_TEXT = "第一责任人职责"
_SHORTEST = 200
_HEAD = 500


def check(view: View) -> Iterator[Finding]:
    title = _title(view)
    if title is None:
        return
    headings = [s.heading.text for s in view.document.sections if s.label and s.heading is not None]
    if len(headings) < 2 and len(view.text) < title.end() + _SHORTEST:
        return
    body = view.text[title.end() :]
    named = "\n".join(headings) if len(headings) > 1 else body
    parts = _LAW if title["law"] else _DISCLOSURE
    missing = [name for name, words in parts if not words.search(body if name == _WHOLE_TEXT else named)]
    if missing:
        message = f"未见：{'、'.join(missing)}"
        start = title.end() - len(title[0].lstrip(" "))
        yield view.finding(RULE, start, title.end(), message, "Parts that such a report must hold are missing")


def _title(view: View) -> re.Match[str] | None:
    """The line of the title, among the first of the text."""
    text = view.text
    for start, _ in view.hits(RULE):
        if start > _HEAD:
            return None
        low = max(0, start - 44)
        match = _TITLE.match(text, max(low, text.rfind("\n", low, start) + 1))
        if match is not None:
            return match
    return None


RULE = Rule(
    code="STR111",
    name="expected-part-missing",
    since="0.1.0",
    severity="info",
    source="《法治政府建设与责任落实督察工作规定》关于年度报告的规定；国办公开办函〔2021〕30号",
    summary="年度报告缺应有内容",
    check=check,
    cues=("法治政府建设", "政府信息公开"),
    bad=(
        "⟦青石镇2024年度法治政府建设工作报告⟧⏎一、主要举措和成效⏎镇主要负责人履行推进法治建设第一责任人职责。"
        "⏎二、2025年工作安排⏎继续推进依法行政。",
        "⟦青石县2024年政府信息公开工作年度报告⟧⏎一、总体情况⏎全年主动公开信息320条。⏎二、主动公开政府信息情况⏎见下表。"
        "⏎三、收到和处理政府信息公开申请情况⏎见下表。",
    ),
    good=(
        "青石镇2024年度法治政府建设工作报告⏎2024年，青石镇扎实推进依法行政。",
        "青石镇2024年度法治政府建设工作总结⏎一、主要举措和成效⏎镇主要负责人履行推进法治建设第一责任人职责。"
        "⏎二、存在的不足和原因⏎执法力量薄弱。⏎三、2025年工作打算⏎继续推进依法行政。",
    ),
)
