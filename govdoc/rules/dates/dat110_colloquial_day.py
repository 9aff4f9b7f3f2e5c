"""“日”写作“号”。

What it does: reports 5月1号.
Why it is a fault: official texts write 日.
Known limits: numbers of orders and buildings (5月1号文, 3号楼) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_DAY = re.compile(
    r"(?:(?<![0-9])(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月份?|[本当上下每次]个?月)"
    r" ?(?:[12][0-9]|3[01]|0?[1-9]) ?$"
)
_NOT_DAY = "文令楼线台机桥井馆公通指"


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for _, end in view.hits(RULE):
        if text[end : end + 1] in _NOT_DAY and end < len(text):
            continue
        if _DAY.search(text, max(0, end - 9), end - 1) and view.open(end, "own"):
            yield view.finding(
                RULE, end - 1, end, "日期用“日”，不用“号”", "日, not 号, in a date", replacement="日", safe=True
            )


RULE = Rule(
    code="DAT110",
    name="colloquial-day",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.1.4",
    summary="日期写作“号”",
    check=check,
    cues=tuple(f"{digit}号" for digit in range(10)),
    fixable=True,
    bad=("定于5月1⟦号⟧召开，请各村（社区）准时参加。", "2024年12月15⟦号⟧前完成整改。", "自本月15⟦号⟧起实行单向通行。"),
    good=("定于5月1日召开。", "青石镇5月3号令已失效。", "青政发〔2024〕1号文件自5月1日起施行。"),
)
