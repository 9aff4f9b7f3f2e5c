"""动词叠用。

What it does: reports two transitive verbs put together of which only one can govern the object: 落实建立…制度.
Why it is a fault: one of them was left over when the sentence was changed, and the object fits but one.
Known limits: a closed list of pairs that hardly ever stand together in official texts; pairs in use (建立健全,
贯彻落实, 推动落实, 研究制定, 优化提升) are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.lexicon.repetition import repetitions
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_GOVERNED_ANYWAY = ("开展进行", "进行开展")
"""Pairs that no word before makes right: 组织开展进行评估."""
_NAMED = re.compile("[^，。；、]{0,24}(?:行动|活动|会议?|工程|竞赛)(?:[，。；、和与]|$)")
"""What is carried out bears a verb in its name: 开展推进城市更新行动."""
_OBJECT = re.compile(r"[一-鿿]{4}(?![工做的]?[作法程度]?[，。；、])[一-鿿“《]{2}")
_GOVERNED = re.compile(
    "(?:政策|法规|制度|要求|措施|机制|部署|任务|责任|关于|推动|推进|促进|加快|组织|探索|研究|继续|如何|统筹)$"
)


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _OBJECT, "own"):
        start = match.start()
        pair = view.text[start : start + 4]
        if pair == "开展推进" and _NAMED.match(view.text, start + 4):
            continue
        if pair in _GOVERNED_ANYWAY or not _GOVERNED.search(view.text[max(0, start - 2) : start]):
            yield view.finding(
                RULE, start, start + 4, f"“{pair}”动词叠用，宜择其一", f"{pair}: two verbs where one governs the object"
            )  # fmt: skip


RULE = Rule(
    code="WRD105",
    name="double-verb",
    since="0.1.0",
    severity="warning",
    source="编校惯例（成分冗余）",
    summary="动词叠用",
    check=check,
    phrases=lambda: tuple(repetitions("clash")),
    bad=(
        "全镇严格⟦落实建立⟧普法责任制度。",
        "不断⟦加强提高⟧基层治理水平。",
        "深入⟦贯彻完善⟧首问负责制度。",
        "组织⟦开展进行⟧电梯安全评估。",
        "深入⟦开展推进⟧乱收费专项清理。",
    ),
    good=("建立健全普法责任制度。", "贯彻落实上级部署。", "优化提升营商环境。", "推动建立协作机制。"),
)
