"""年份简写。

What it does: reports a year of two figures before a month, 底, 初, 末 or half year (24年底), and after 比 or 较.
Why it is a fault: years are written with four figures.
Known limits: durations look alike (近10年底蕴, 第15年初): only what no length of time can be is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_DIGITS = frozenset("0123456789")
_SHORT = re.compile(
    r"(?<![0-9/〔第近满历时约达超至、～—－~‘’'\".．-])[0-9]{2}年"
    r"(?=1?[0-9]月|1?[0-9][-—~～至]1?[0-9]月|底(?![子薪蕴])|初(?![步期中级心])|末|上半年|下半年|[一二三四]季度|前[一二三]季度|度(?=[考工预决总目计审评]))"
    r"|(?<![0-9/〔第近满历时约达超至、～—－~‘’'\".．-])(?:[012][0-9]年度(?![过数量])|0[0-9]年)"
)
_DASHED = re.compile("[0-9]{2}年(?=1?[0-9]月)")
_COMPARED = re.compile(
    r"(?<=[比较与])[0-2][0-9]年(?=同期|增[长加]|减少|下降|提[高升]|末|底|相比|[，。])"
    r"|(?:(?<=[\n。；])|^)2[0-9]年(?:度(?=[工总目计任预])|(?=，[全我本共累完实新]|[全我本][镇县市区乡省州村局]))"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    newest = (view.year or 2035) + 10
    for at, _ in view.hits(RULE):
        if text[at - 1 : at] not in _DIGITS or text[at - 3 : at - 2] in _DIGITS:
            continue
        match = (
            (_DASHED if text[at - 4 : at - 2] == "——" else _SHORT).match(text, at - 2) or _COMPARED.match(text, at - 2)
            if at > 1
            else None
        )
        if match is None or not view.open(at, "own"):
            continue
        year = int(text[at - 2 : at])
        full = 2000 + year if 2000 + year <= newest else 1900 + year
        if full >= 1949:
            yield view.finding(
                RULE,
                at - 2,
                at + 1,
                f"年份应写四位数字，疑为“{full}年”",
                "Years take four figures",
                replacement=f"{full}年",
            )


RULE = Rule(
    code="DAT108",
    name="shortened-year",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.1.4",
    summary="年份简写为两位",
    check=check,
    cues=tuple(f"年{behind}" for behind in "底初末上下123456789一二三四前同相度增减提全我，。"),
    fixable=True,
    bad=(
        "⟦24年⟧底，全镇建成驿站12个。",
        "自⟦23年⟧3月起实行新办法。",
        "——⟦24年⟧1月9日在青石县第十八届人民代表大会第三次会议上",
        "根据⟦23年⟧度考核结果兑现奖惩。",
        "⟦24年⟧全镇新增就业320人。",
        "城镇新增就业比⟦23年⟧增长5.2%。",
        "入选全国改革⟦22年⟧度案例，⟦03年⟧，全镇通水。",
    ),
    good=(
        "2024年底，全镇建成驿站12个。",
        "第15年初步设计、近10年底蕴、历时12年3月，均为时长。",
        "工龄满20年末位淘汰不适用。",
        "比3年前增长一倍。",
    ),
)  # fmt: skip
