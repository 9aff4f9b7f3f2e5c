"""占位符未替换。

What it does: reports XX, ×× and 【待补】 where a figure or a word should stand.
Why it is a fault: the draft was not finished.
Known limits: forms and models (××年×月×日, ××局) use such marks rightly: only marks in front of a unit, and in no
attachment, table or quotation, are told; names left open (某某) are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_UNIT = (
    "(?:[万亿]?元|[万亿]|人|名|户|家|件|起|次|个|项|条|公里|米|千米|平方|亩|公顷|吨|%|场|批|处|所|座|台|套|份|辆|天)"
)
_MARKS = re.compile(
    rf"(?P<marks>[XxＸ×*＊]{{2,6}}|[_＿]{{2,12}}|[?？]{{2,4}})(?={_UNIT})"
    r"|(?<=电话[:：])[×Xx]{3,12}(?![-—0-9])|(?:[×X]{1,2}年)?[×X]{1,2}月[×X]{1,2}日"
    r"|X{2,4}(?=[镇乡村县局市区月日]|社区|街道|部门|单位)"
    r"|[【\[（(](?:[一-鿿]{0,6}待(?:补充?|定|填写?|核[实对定]?|确认|更新)|此处[^】\]）)\n]{0,8}|请(?:补充|填写?|核实|确认|更新|插入|完善)[^】\]）)\n]{0,8}|TODO|空缺)[】\]）)]"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.near(RULE, _MARKS, "own", before=8, after=1):
        start = match.start()
        if start in view.attached or (match["marks"] and start and text[start - 1] in "第〔A-Za-z" + match[0][0]):
            continue
        yield view.finding(RULE, start, match.end(), "占位符未替换", "A placeholder was left")


RULE = Rule(
    code="STR110",
    name="placeholder-left",
    since="0.1.0",
    severity="error",
    source="校对常规",
    summary="占位符未替换",
    check=check,
    artefact=4,
    cues=(
        "×月×",
        "X月X",
        "×年×",
        "X年X",
        "XX",
        "xx",
        "××",
        "ＸＸ",
        "**",
        "__",
        "??",
        "？？",
        "【待",
        "【请",
        "（请补",
        "（请填",
        "（请核",
        "（待",
        "[待",
        "【此",
        "（此处",
        "TODO",
        "待核】",
        "待补】",
        "待定】",
        "待填】",
        "待核实】",
        "待补充】",
        "待填写】",
        "待确认】",
        "待更新】",
    ),
    bad=(
        "全年完成投资⟦XX⟧万元，新增就业32人。",
        "计划新建直营店⟦【数据待核】⟧，覆盖全部村。",
        "新建驿站⟦××⟧个，惠及群众500人。",
        "全年完成投资⟦【待补】⟧万元。",
        "执法检查126次，⟦【请补充数据】⟧，办结案件38件。",
        "联系电话：⟦XXXXXXXX⟧。",
        "会议定于⟦×月×日⟧召开。",
    ),
    good=(
        "全年完成投资500万元，新增就业32人。",
        "“××人民政府”等字样应当规范。",
        "（此件公开发布）",
    ),
)
