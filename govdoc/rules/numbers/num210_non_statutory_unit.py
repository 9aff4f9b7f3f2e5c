"""非法定计量单位。

What it does: reports 公分, 马力, 英里, 市斤 … behind a number.
Why it is a fault: the Metrology Law has the state use statutory units of measurement.
Known limits: 亩, 公里, 公斤 and 斤 are in general official use and never reported; 英寸 is the size class of
screens and wafers, told by the words of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import amount_start
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_UNITS = {
    "公分": "厘米", "马力": "千瓦", "立升": "升", "公升": "升", "英里": "公里", "英尺": "米", "市斤": "公斤",
    "市尺": "米", "市亩": "亩", "华里": "公里", "公尺": "米", "大卡": "千焦", "卡路里": "焦", "加仑": "升",
    "盎司": "克", "英寸": "厘米",
}  # fmt: skip
_SIZE_CLASS = re.compile("[线屏硅]|晶圆|芯片|液晶|显示|电视|半导体|集成电路|衬底|平板")
"""What is named by its inches."""
_PATTERN = re.compile("|".join(_UNITS))


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.at(RULE, _PATTERN, "own"):
        start, unit = amount_start(text, match.start() - (text[match.start() - 1] == "匹")), match[0]
        if start is None or (unit == "英寸" and _SIZE_CLASS.search(text, *view.sentence(start))):
            continue
        yield view.finding(
            RULE,
            start,
            match.end(),
            f"“{unit}”不是法定计量单位，可换算为“{_UNITS[unit]}”",
            "Not a statutory unit of measurement",
        )


RULE = Rule(
    code="NUM210",
    name="non-statutory-unit",
    since="0.1.0",
    severity="info",
    source="《中华人民共和国计量法》第三条",
    summary="使用非法定计量单位",
    check=check,
    cues=tuple(_UNITS),
    bad=("苗木胸径不小于⟦2英寸⟧。", "两侧各⟦30公分⟧范围内。", "购置⟦20马力⟧拖拉机。", "快艇功率⟦60匹马力⟧。"),
    good=("两侧各30厘米，种植500亩，修路20公里。", "马力全开，12英寸生产线投产。"),
)
