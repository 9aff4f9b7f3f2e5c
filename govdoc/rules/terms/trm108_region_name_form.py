"""自治区写成“省”。

What it does: reports 广西省, 内蒙古省, 新疆省, 宁夏省, 西藏省.
Why it is a fault: the five are autonomous regions, with the names the constitution and 民政部 give them.
Known limits: history before their founding, and quotations, are passed over; 宁夏省道, 广西省级 are read as two words.
"""

from __future__ import annotations

import re

from govdoc.rules.kinds import preferred
from govdoc.rules.rule import Rule

_CURES = {
    "广西省": "广西壮族自治区",
    "内蒙古省": "内蒙古自治区",
    "内蒙省": "内蒙古自治区",
    "新疆省": "新疆维吾尔自治区",
    "宁夏省": "宁夏回族自治区",
    "西藏省": "西藏自治区",
}
_UNLESS = re.compile("(?:广西|内蒙古?|新疆|宁夏|西藏)省(?=[级道内外际部直])|(?:19[0-5]\\d年|民国)[^，。]{0,8}省")

RULE: Rule = Rule(
    code="TRM108",
    name="region-name-form",
    since="0.1.0",
    severity="error",
    source="《中华人民共和国行政区划简册》",
    summary="自治区名称有误",
    check=preferred(lambda: RULE, _CURES, "“{}”应为“{}”", "{} is {}", unless=_UNLESS, safe=True),
    cues=tuple(_CURES),
    bad=("与⟦广西省⟧签订合作协议。",),
    good=("与广西壮族自治区签订合作协议。", "新疆省级重点项目开工。"),
    fixable=True,
)
