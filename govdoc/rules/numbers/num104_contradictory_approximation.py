"""概数词矛盾。

What it does: reports 近, 超, 逾, 不足, 超过 … together with 余, 多 or 左右 on one number.
Why it is a fault: 近 says just below and 余 says above; 超过 says above and 左右 says on either side.
Known limits: 近 before a length of time means “the last” (近20多年来) and is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import COUNTER, MAGNITUDE, NOT_NEAR, NUMERAL
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MORE = rf"{MAGNITUDE}[余多](?!元[化主]|部门|地区|年|天|个月|个季度|届|代|月|小时|日){MAGNITUDE}{COUNTER}"
_AROUND = r"[^，。；、：:（）()\n\d]{0,6}?左右(?![岸江两侧手联互逢])"
_BOUNDS = ("超过", "不足", "不到", "接近", "将近")
_SHORT = ("近", "超", "逾")
_PATTERNS = tuple(re.compile(rf"{word} ?{NUMERAL}(?:{_MORE}|{_AROUND})") for word in (*_SHORT, *_BOUNDS))
_YEARS = re.compile(r"近[^年天月]{1,6}(?:年|天|个月)")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for pattern in _PATTERNS:
        for match in view.finditer(pattern):
            start, end = match.span()
            if text[start] == "近" and (text[start - 1 : start] in NOT_NEAR or _YEARS.match(match[0])):
                continue
            yield view.finding(
                RULE, start, end, f"“{match[0]}”：概数词互相矛盾，只用一个", "Approximators that contradict each other"
            )


RULE = Rule(
    code="NUM104",
    name="contradictory-approximation",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1",
    summary="“近”“超”与“余”“多”“左右”矛盾",
    check=check,
    cues=("余", "多", "左右"),
    bad=(
        "安置⟦近600多名⟧职工。",
        "参会人员⟦超过500人左右⟧。",
        "培训农民⟦逾3000余人⟧。",
        "该村⟦不足50余户⟧。",
        "投资⟦近2亿多元⟧。",
    ),
    good=(
        "近20多年来，全县变化巨大。",
        "安置近600名职工，培训20余次。",
        "附近200多名群众参加，超8000个社会多元主体参与。",
        "超额完成20余项任务。",
        "最近10余天，超过50家企业左右联动。",
    ),
)
