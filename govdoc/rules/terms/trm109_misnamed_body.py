"""部门名称写错。

What it does: reports the name of an organ of government (``lexicon/organs.toml``) with a character twice, lost or
mistaken (应急管理理局, 财证局), a word that is not its own or out of its place (退伍军人事务局, 人力资源社会和保障局),
or the noun of another level (省自然资源局).
Why it is a fault: the name of an organ is given by its founding document and may not be varied.
Known limits: a text of years ago may know an organ of that name: names of another level are told from 2019 on only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.lexicon.organs import misnamed_organs, organs_of_another_level
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_REFORMED = 2019
_IN_FULL = "员会"
_BEHIND = re.compile("[，。；、（会负要应将对按牵统具开组召依印在和等与联]")
_MANY = tuple("全各跨外本两每兄弟省市辖治")
"""In front of 省 or 市: several of them, whose organs may be of any level."""


def check(view: View) -> Iterator[Finding]:
    text, told = view.text, 0
    for start, end in sorted(view.hits(RULE), key=lambda hit: (hit[0], -hit[1])):
        written = text[start:end]
        right = misnamed_organs().get(written) or organs_of_another_level()[written]
        if (
            start < told
            or not view.open(start, "own")
            or (written not in misnamed_organs() and not _level(view, start, end))
        ):
            continue
        if right.endswith("委") and text.startswith(_IN_FULL, end):
            end, written, right = end + len(_IN_FULL), written + _IN_FULL, right + _IN_FULL
        told = end
        yield view.finding(
            RULE, start, end, f"“{written}”应为“{right}”", f"{written} should be {right}", replacement=right
        )  # fmt: skip


def _level(view: View, start: int, end: int) -> bool:
    """Whether the noun is of another level or too many: of one place, after the reform, the name at its end."""
    if (view.year is not None and view.year < _REFORMED) or not _BEHIND.match(view.text, end):
        return False
    if view.text.startswith("会同", end - 1):
        return False
    return not view.text[max(0, start - 1) : start].startswith(_MANY)


RULE = Rule(
    code="TRM109",
    name="misnamed-body",
    since="0.1.0",
    severity="error",
    source="党和国家机构改革方案（2018年、2023年）；国务院机构设置",
    summary="部门名称写错",
    check=check,
    phrases=lambda: (*misnamed_organs(), *organs_of_another_level()),
    bad=(
        "县⟦退伍军人事务局⟧要做好优抚对象核查工作。",
        "由县⟦人力资源社会和保障局⟧负责解释本办法。",
        "市⟦市场监管管理局⟧牵头开展整治，县⟦医疗保障障局⟧配合。",
        "清河县2023年工作总结⏎⟦省自然资源局⟧、⟦省发展改革局⟧负责验收，市⟦财证局⟧配合。",
    ),
    good=(
        "清河县2023年工作总结⏎省自然资源厅、省发展改革委、县自然资源局、县卫生健康局印发通知。",
        "清河县2023年工作总结⏎全省公安局长会议部署有关工作，县财政局局长、省发展改革委会同有关部门研究。",
        "县人力资源社会保障局、住房城乡建设局、市场监管局、退伍军人服务站参加。",
        "县应急管理部门、市场监管部门管理的事项，由县政府负责。",
    ),
)
