"""纯小数缺前导零。

What it does: reports a decimal fraction that begins with the point (.5个百分点).
Why it is a fault: GB/T 15835—2011 5.1.2 keeps the 0 before the point.
Known limits: only before %, ‰, 个百分点, 万, 亿 or a unit of measure; section labels like 三.5 are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PATTERN = re.compile(
    r"\.(?<![0-9A-Za-z.。…)）一二三四五六七八九十]\.)(?<!\n\.)\d{1,6}(?=[%‰]|个百分点|[万亿]|[元倍吨亩秒米]|公里|公顷|公斤|平方|立方|毫|厘米|千瓦|分钟|小时"
    r"| ?(?:NTU|mg|μg|kg|km|mm|cm|MPa|kPa|kW|dB))"
)


def check(view: View) -> Iterator[Finding]:
    for match in view.finditer(_PATTERN, "own"):
        yield view.finding(
            RULE,
            match.start(),
            match.end(),
            f"纯小数应写出小数点前的“0”：0{match[0]}",
            "The zero before the decimal point is missing",
            replacement=f"0{match[0]}",
            safe=True,
        )


RULE = Rule(
    code="NUM203",
    name="missing-leading-zero",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1.2",
    summary="纯小数缺小数点前的“0”",
    check=check,
    cues=(".",),
    bad=(
        "浊度稳定在⟦.35⟧ NTU以下。",
        "同比提高⟦.5⟧个百分点。",
        "下降⟦.36⟧%，自然增长率为⟦.86⟧‰。",
        "响应时间由1.2秒降至⟦.3⟧秒。",
    ),
    good=("同比提高0.5个百分点。", "见附件1.5万元以上项目。", "总计……5万元。"),
)
