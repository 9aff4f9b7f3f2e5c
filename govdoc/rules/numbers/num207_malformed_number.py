"""数字写法残缺。

What it does: reports %% , a full stop for the decimal point (3。1%), two points, a point at %, and %个百分点.
Why it is a fault: the number cannot be read.
Known limits: two sentences that meet between digits are told apart only by the unit behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import DIGITS, figures_start
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_UNIT = r"(?:%|[万亿]|个百分点)"
_AT_CUE = re.compile(rf"%(?<=\d%)(?:%+|个百分点|\.\d{{1,2}}(?![\d.]))|。(?<=\d。)(?<!\.\d。)\d{{1,2}}(?={_UNIT})")
_TWO_POINTS = re.compile(rf"\.(?<=\d\.)(?:(?:\d{{1,3}}\.\d{{1,3}}|\.\d{{1,4}})(?={_UNIT})|%)")
_TAIL = re.compile(r"%|个百分点|[万亿]元?")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in (*view.at(RULE, _AT_CUE, "own"), *view.finditer(_TWO_POINTS, "own")):
        start = figures_start(text, match.start())
        if text[start - 1 : start] in ("\n", "") or text[start - 1 : start] == "第":
            continue
        tail = _TAIL.match(text, match.end())
        end = tail.end() if tail else match.end()
        yield view.finding(RULE, start, end, f"“{text[start:end]}”：数字写法有误", "A malformed number")


RULE = Rule(
    code="NUM207",
    name="malformed-number",
    since="0.1.0",
    severity="error",
    source="编校通例",
    summary="数字或百分号写法有误",
    check=check,
    cues=("%%", "%个百分点", "%.", *(f"。{digit}" for digit in DIGITS)),
    always=True,
    bad=(
        "同比增长⟦33.3%%⟧。",
        "总产值增长⟦3。1%⟧。",
        "收入⟦5..2亿元⟧。",
        "提高⟦2%个百分点⟧。",
        "好评率⟦98%.6⟧，居前列。",
    ),
    good=(
        "同比增长33.3%。",
        "共有5个。3家企业增长1%。",
        "人均3.5万元。2%的企业停产。",
        "销量列全国第1。5亿元项目落地。",
    ),
)
