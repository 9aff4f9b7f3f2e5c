"""相邻数字表概数用了顿号。

What it does: reports 、 between two neighbouring numerals that together give an approximate number.
Why it is a fault: GB/T 15834—2011 lets no 、 part them: 三四个 is "three or four".
Known limits: 一、二级 or 二、三产业 name two things and keep their 、; after 第 or in a longer list nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NEXT = {"一": "二两", "二": "三", "两": "三", "三": "四五", "四": "五", "五": "六", "六": "七", "七": "八", "八": "九"}
_CUES = tuple(f"{low}、{high}" for low, highs in _NEXT.items() for high in highs)
_APPROXIMATE = re.compile(
    r"(?<![一二三四五六七八九十百千万两第零〇、\d—])[一二两三四五六七八]、[二两三四五六七八九]"
    r"(?:[十百千万]{1,2}[个名天次人岁家户年元里亩]|个(?!代[一-鿿]?[，。、人])|名|天|次(?!产业|会议|全会|党代会|分配|供水|供热|能源|污染|网|设备|审|创业|加压|装修)"
    r"|人|岁|家|年(?!级|[一二三]?班)|分钟|小时|公里|成)"
)


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _APPROXIMATE):
        cure = match[0][0] + match[0][2:]
        yield view.finding(
            RULE,
            match.start(),
            match.end(),
            f"相邻数字连用表概数不用顿号，应为“{cure}”",
            "No 、 within an approximate number",
            replacement=cure,
            safe=True,
        )


RULE = Rule(
    code="PUN116",
    name="approximate-with-comma",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.5.3.4；GB/T 15835—2011 5.2.1",
    summary="概数用了顿号",
    check=check,
    cues=_CUES,
    bad=("用⟦三、四个⟧月时间完成整改。", "力争⟦一、二年⟧有较大好转。"),
    good=("用三四个月时间完成整改。", "提高二、三次产业比重。", "第一、二名学生获奖。", "小学一、二年级学生。"),
    fixable=True,
)
