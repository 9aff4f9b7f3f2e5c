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

_SHORT = re.compile(
    r"(?<![0-9〔第近满历时约达超至、～—－~‘’'\".．-])(?P<year>[0-9]{2})(?P<year2>) ?年"
    r"(?=1?[0-9]月|1?[0-9][-—~～至]1?[0-9]月|底(?![子薪蕴])|初(?![步期中级心])|末|上半年|下半年|[一二三四]季度|前[一二三]季度)"
)
_COMPARED = re.compile(
    r"(?:(?<=[比较])|(?<=与))(?P<year>[0-2][0-9])年(?=同期|增[长加]|减少|下降|提[高升]|末|底|相比|[，。])"
    r"|(?:(?<=[\n。；])|^)(?P<year2>2[0-9])年(?:度(?=[工总目计任预])|(?=，[全我本共累完实新]))"
)


def check(view: View) -> Iterator[Finding]:
    newest = (view.year or 2035) + 10
    for pattern, before in ((_SHORT, 2), (_COMPARED, 2)):
        for match in view.near(RULE, pattern, "own", before=before + 1, after=1):
            year = int(match["year"] or match["year2"])
            full = 2000 + year if 2000 + year <= newest else 1900 + year
            if full < 1949:
                continue
            yield view.finding(
                RULE, match.start(), match.end(), f"年份应写四位数字，疑为“{full}年”", "Years take four figures",
                replacement=f"{full}年",
            )  # fmt: skip


RULE = Rule(
    code="DAT108",
    name="shortened-year",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.1.4",
    summary="年份简写为两位",
    check=check,
    cues=tuple(f"年{behind}" for behind in "底初末上下123456789一二三四前同相度增减提，。"),
    fixable=True,
    bad=(
        "⟦24年⟧底，全镇建成驿站12个。",
        "自⟦23年⟧3月起实行新办法。",
        "城镇新增就业比⟦23年⟧增长5.2%。",
    ),
    good=(
        "2024年底，全镇建成驿站12个。",
        "第15年初步设计、近10年底蕴、历时12年3月，均为时长。",
        "工龄满20年末位淘汰不适用。",
        "比3年前增长一倍。",
    ),
)  # fmt: skip
