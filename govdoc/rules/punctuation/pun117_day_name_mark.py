"""月日专名中间用了下脚点。

What it does: reports a full stop for the dot in the name of a day or event: “3.15”.
Why it is a fault: GB/T 15834—2011 and GB/T 15835—2011 part month and day in such names with ·.
Known limits: only quoted names, and a few known days; versions (“2.0”) and degrees (“1.5级”) are not dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_DAY = (
    r"(?:0?[1-9]|1[0-2])\.(?:[12]\d|3[01]|0?[1-9])"
    r"|\d\d\.(?:0?[1-9]|1[0-2])(?=”[^，。]{0,6}(?:洪|暴雨|火灾|事故|案|地震|疫情))"
)
_QUOTED = re.compile(rf"[“\"]({_DAY})(?:[国消][一-鿿]{{3,10}}日)?[”\"](?![版级倍万亿%个分元米号折系])")
_NAMED = re.compile(
    r"(?<![\d.])(3\.15(?=国际消费|消费者|晚会|维权)|12\.4(?=国家宪法|宪法|法制宣传)|6\.26(?=国际禁毒|禁毒)"
    r"|5\.12(?=汶川|防灾|全国防灾)|4\.15(?=全民国家安全|国家安全)|11\.9(?=消防)|12\.2(?=全国交通安全|交通安全))"
)
_HAN = "一二三四五六七八九十"
_IN_HAN = re.compile(rf"(?<=[“\"])([{_HAN}]{{1,3}}\.[{_HAN}]{{1,3}})(?=[”\"])")
_NAMED_CUES = ("3.15", "12.4", "6.26", "5.12", "4.15", "11.9", "12.2")


def check(view: View) -> Iterator[Finding]:
    in_han = view.near(RULE, _IN_HAN, before=3, after=1)
    for match in chain(view.at(RULE, _QUOTED), view.at(RULE, _NAMED), in_han):
        start, end = match.span(1)
        cure = match[1].replace(".", "·")
        yield view.finding(
            RULE,
            start,
            end,
            f"“{match[1]}”作为月日专名应写作“{cure}”",
            "Month and day of a name are parted by ·",
            replacement=cure,
            safe=True,
        )


RULE = Rule(
    code="PUN117",
    name="day-name-mark",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.14.3.5；GB/T 15835—2011 5.1.6",
    summary="月日专名的间隔号不规范",
    check=check,
    cues=(
        *(f"{mark}{month}." for mark in '“"' for month in range(1, 13)),
        *(f"“2{year}." for year in range(10)),
        *(f"{mark}0" for mark in '“"'),
        *(f"{month}.{day}" for month in _HAN for day in _HAN),
        *_NAMED_CUES,
    ),
    bad=("开展“⟦3.15⟧”国际消费者权益日活动。", "吸取“⟦12.20⟧”特别重大滑坡事故教训。", "纪念“⟦一二.九⟧”运动。"),
    good=("开展“3·15”国际消费者权益日活动。", "平台升级为“2.0”版。", "增长3.15个百分点。"),
    fixable=True,
)
