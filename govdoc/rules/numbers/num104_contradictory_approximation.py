"""概数词矛盾。

What it does: reports 近, 超, 逾, 不足, 超过 … together with 余, 多, 左右 or 上下 on one number.
Why it is a fault: 近 says just below and 余 says above; 超过 says above and 左右 says on either side.
Known limits: 近 before a length of time means “the last” (近20多年来) and is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import COUNTER, DIGITS, MAGNITUDE, NOT_NEAR, NUMERAL
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MORE = re.compile(rf"[余多](?!元[化主]|部门|地区|年|天|个月|个季度|届|代|月|小时|日){MAGNITUDE}{COUNTER}")
_NUMERALS = f"{DIGITS},一二三四五六七八九十百千万亿两几数半"
_AROUND = re.compile("左右(?![岸江两侧手联互逢])|上下(?![一级功联班游齐同车楼山两左])")
_COUNTED = re.compile(r"[\d百千万亿十]")
_NEAR = 7
_BOTH_SIDES = ("左右", "上下")
_BOUND = r"(?P<bound>超过|不足|不到|接近|将近|近|超|逾) ?"
_BEFORE_MORE = re.compile(rf"{_BOUND}{NUMERAL}{MAGNITUDE}$")
_BEFORE_AROUND = re.compile(rf"{_BOUND}{NUMERAL}[^，。；、：:（）()\n\d]{{0,6}}$")
_YEARS = re.compile(r"近[^年天月]{1,6}(?:年|天|个月)")
_REACH = 22


def check(view: View) -> Iterator[Finding]:
    for start, end in view.hits(RULE):
        around = view.text.startswith(_BOTH_SIDES, start)
        if around and not _COUNTED.search(view.text, max(0, start - _NEAR), start):
            continue
        match = (_AROUND if around else _MORE).match(view.text, start if around else end - 1)
        if match is not None and view.open(match.start(), "own"):
            yield from _told(view, _BEFORE_AROUND if around else _BEFORE_MORE, match)


def _told(view: View, before: re.Pattern[str], match: re.Match[str]) -> Iterator[Finding]:
    text, low = view.text, max(0, match.start() - _REACH)
    bound = before.search(text[low : match.start()])
    if bound is None:
        return
    start = low + bound.start()
    told = text[start : match.end()]
    if bound["bound"] == "近" and (text[start - 1 : start] in NOT_NEAR or _YEARS.match(told)):
        return
    yield view.finding(
        RULE, start, match.end(), f"“{told}”：概数词互相矛盾，只用一个", "Approximators that contradict each other"
    )


RULE = Rule(
    code="NUM104",
    name="contradictory-approximation",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1",
    summary="“近”“超”与“余”“多”“左右”矛盾",
    check=check,
    cues=(*_BOTH_SIDES, *(f"{numeral}{word}" for numeral in _NUMERALS for word in "余多")),
    bad=(
        "安置⟦近600多名⟧职工。",
        "参会人员⟦超过500人左右⟧。",
        "日均供水量⟦逾42万吨上下⟧。",
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
