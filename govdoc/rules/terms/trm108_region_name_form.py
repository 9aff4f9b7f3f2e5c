"""自治区、直辖市写成“省”，或全称有误。

What it does: reports 广西省, 内蒙古省, 重庆省 and the like, and false full names (新疆维吾尔族自治区).
Why it is a fault: autonomous regions and municipalities have the names the constitution and 民政部 give them.
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
    "北京省": "北京市",
    "天津省": "天津市",
    "上海省": "上海市",
    "重庆省": "重庆市",
    "新疆维吾尔族自治区": "新疆维吾尔自治区",
    "内蒙古蒙古族自治区": "内蒙古自治区",
    "内蒙古族自治区": "内蒙古自治区",
    "内蒙自治区": "内蒙古自治区",
    "西藏藏族自治区": "西藏自治区",
    "宁夏回族区自治区": "宁夏回族自治区",
    "广西壮族自治省": "广西壮族自治区",
    "香港特区行政区": "香港特别行政区",
    "澳门特区行政区": "澳门特别行政区",
}
_UNLESS = re.compile(
    "(?:广西|内蒙古?|新疆|宁夏|西藏|北京|天津|上海|重庆)省(?=[级道内外际部直])|(?:19[0-5]\\d年|民国)[^，。]{0,8}省"
)

RULE: Rule = Rule(
    code="TRM108",
    name="region-name-form",
    since="0.1.0",
    severity="error",
    source="《中华人民共和国行政区划简册》",
    summary="自治区名称有误",
    check=preferred(lambda: RULE, _CURES, "“{}”应为“{}”", "{} is {}", unless=_UNLESS, safe=True),
    cues=tuple(_CURES),
    bad=("与⟦广西省⟧签订合作协议。", "⟦重庆省⟧客商来县洽谈。", "⟦新疆维吾尔族自治区⟧代表团来访。"),
    good=("与广西壮族自治区签订合作协议。", "新疆省级重点项目开工。"),
    fixable=True,
)
