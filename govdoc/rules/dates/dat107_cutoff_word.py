"""“截止”误作“截至”。

What it does: reports 截止 in front of a time (截止2024年底).
Why it is a fault: 截至 is followed by a time, 截止 is not (报名5月1日截止).
Known limits: 报名截止5月1日 and the like, where 截止 closes what stands before, are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_CUTOFF = re.compile(
    r"截止[到至]?(?= ?(?:[0-9]{4} ?年|[0-9]{1,2} ?月|[一二][〇○零一二三四五六七八九]{3}年|目前|今[年日天]|去年|上年"
    r"|本[月年]|上月|当[前年]|现在|年[底末]|[上下]半年|[一二三四]季度|报告期|此时|“?十[一二三四五]五))"
)
_CLOSES = (
    "报名", "申报", "申请", "时间", "投标", "报送", "受理", "日期", "缴费", "登记", "投稿", "征集", "活动", "招聘",
    "评选", "竞赛", "投票", "展览",
)  # fmt: skip


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _CUTOFF, "own"):
        if not view.text.endswith(_CLOSES, max(0, match.start() - 2), match.start()):
            yield view.finding(
                RULE, match.start(), match.end(), "“截止”后不带时间，应为“截至”", "截至, not 截止, before a time",
                replacement="截至", safe=True,
            )  # fmt: skip


RULE = Rule(
    code="DAT107",
    name="cutoff-word",
    since="0.1.0",
    severity="warning",
    source="《现代汉语词典》“截至”“截止”",
    summary="“截止”误作“截至”",
    check=check,
    cues=("截止",),
    fixable=True,
    bad=(
        "⟦截止⟧2024年底，全镇共建成驿站12个。",
        "⟦截止⟧目前，已办结案件38件。",
        "⟦截止到⟧6月底，完成投资1.2亿元。",
    ),
    good=(
        "截至2024年底，全镇共建成驿站12个。",
        "报名于5月1日截止，截止日期不再顺延。",
        "报名截止5月1日，逾期不予受理。",
    ),
)
