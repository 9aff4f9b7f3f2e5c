"""概数词重复。

What it does: reports 约 (大约, 大概) together with 左右, 上下, 余 or 多 on one number.
Why it is a fault: both words say that the number is approximate; one is enough.
Known limits: words that end in 约 (节约, 条约, 签约) are not approximators; a number two clauses away is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import COUNTER, MAGNITUDE, NOT_ABOUT, NUMERAL
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_BETWEEN = r"[^，。；、：:（）()\n\d约]"
_AROUND = (
    rf"(?P<around>(?:{_BETWEEN}{{0,2}}[—～~-]\d[\d.,]{{0,9}})?{_BETWEEN}{{0,8}}?"
    r"(?:左右|上下)(?![岸江两侧手级游班联互逢结衔贯协学翻齐同]))"
)
_MORE = (
    rf"(?:{MAGNITUDE}[余多]{MAGNITUDE}(?!元[化主]|部门|地区){COUNTER}|个[余多](?:月|小时|工作日)|"
    r"[年天][余多](?=[，。；、）的]))"
)
_PATTERN = re.compile(
    rf"(?:约|大概)(?:为|占|有|在|达到?|需要?|合|计|用时?|是)? ?(?P<number>{NUMERAL})(?:{_AROUND}|{_MORE})"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.at(RULE, _PATTERN, "own"):
        start, end = match.span()
        before = text[start - 1 : start]
        if before in NOT_ABOUT:
            continue
        start -= before == "大"
        yield view.finding(
            RULE,
            start,
            end,
            f"“{text[start:end]}”：概数词重复，只用一个",
            "Two approximators on one number",
            replacement=text[start : end - 2] if match["around"] else text[match.start("number") : end],
        )


RULE = Rule(
    code="NUM103",
    name="double-approximation",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.1",
    summary="“约”与“左右”“余”等重复",
    check=check,
    cues=("约", "大概"),
    bad=(
        "参加活动的群众⟦约300人左右⟧。",
        "全年接待游客⟦约300余人⟧。",
        "覆盖面积⟦大约5平方公里左右⟧。",
        "工期⟦约3个多月⟧。",
        "办结⟦大约需要20个工作日左右⟧。",
        "占全县农户的⟦约三分之一左右⟧。",
    ),
    good=(
        "节约用水300吨左右，节约资金9100多万元。",
        "参加群众约300人，签约项目20余个。",
        "条约签订3年多，集约用地500余亩。",
        "约谈企业20余家，预约挂号1800余人。",
        "约谈3家单位负责人，左右岸协同治理。",
    ),
)
