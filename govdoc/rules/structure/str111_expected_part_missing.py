"""应有内容缺失。

What it does: looks into annual reports on law-based government for the parts they must hold (不足, 第一责任人职责,
下一年度安排).
Why it is a fault: the rules on such reports name five parts; a reader of the report will ask for the missing one.
Known limits: told as info, and by words only; a part under other words is taken for missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_TITLE = re.compile(r"[^\n]{0,40}法治政府建设[^\n。，；]{0,12}(?:报告|总结)(?=[ \t]*(?:\n|$))")
_PARTS = (
    ("存在的不足和原因", re.compile("不足|问题|短板|差距")),
    ("第一责任人职责", re.compile("第一责任人|主要负责人|党政主要负责")),
    ("下一年度安排", re.compile("下一?步|下一?年|打算|工作安排|工作计划|工作思路")),
)


def check(view: View) -> Iterator[Finding]:
    title = _TITLE.search(view.text, 0, 400)
    if title is None or len(view.text) < title.end() + 200:
        return
    missing = [name for name, words in _PARTS if words.search(view.text, title.end()) is None]
    if missing:
        yield view.finding(
            RULE,
            title.start(),
            title.end(),
            f"未见：{'、'.join(missing)}",
            "Parts that such a report must hold are missing",
        )


RULE = Rule(
    code="STR111",
    name="expected-part-missing",
    since="0.1.0",
    severity="info",
    source="《法治政府建设与责任落实督察工作规定》第二十五条",
    summary="年度报告缺应有内容",
    check=check,
    cues=("法治政府建设",),
    bad=(
        "⟦青石镇2024年度法治政府建设工作报告⟧⏎2024年，青石镇扎实推进依法行政。⏎一、主要做法⏎"
        + "全镇健全决策机制，落实普法责任，组织干部学法用法，规范执法程序，公开政务信息，调解矛盾纠纷。"
        + "各村（社区）配备法律顾问，农闲时节组织宣讲，印发宣传资料，群众法治意识明显增强。全镇办理信访事项及时规范，"
        + "行政执法人员全部持证上岗，执法案卷评查合格。"
        + "镇司法所与派出所建立联动机制，重点人群帮教到位，安置帮教衔接顺畅。"
        + "镇村两级综治中心实体运行，网格员入户走访，排查化解各类风险隐患，社会大局平安稳定。",
    ),
    good=("青石镇2024年度法治政府建设工作报告⏎2024年，青石镇扎实推进依法行政。",),
)
