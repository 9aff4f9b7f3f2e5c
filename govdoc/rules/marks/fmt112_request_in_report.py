"""报告夹带请示。

What it does: reports 妥否，请批示 and the like in a report, notice or circular.
Why it is a fault: requests must not be put into documents that ask for nothing.
Known limits: the genre is the layout's or that of the first lines; requests, letters and motions are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import lines
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_REQUEST = re.compile(
    "(?:[妥当可]否|是否妥当)[，,]? ?(?:请|敬请|恳请)予?(?:批示|审批|批复|批准|指示|审定|示)"
    "|(?<=[，。；\n])请予(?:批准|批复|审批)(?=。)"
)
_SILENT = frozenset(("报告", "通知", "通报", "公告", "通告", "意见", "总结", "纪要", "政府工作报告", "预算报告"))
_TITLE = re.compile("(?:报告|通知|通报|总结)$")
_ASKS = re.compile("请示|(?<![来发致])函|议案|报告请示")


def check(view: View) -> Iterator[Finding]:
    if not _asks_for_nothing(view):
        return
    for match in view.at(RULE, _REQUEST, "own"):
        yield view.finding(
            RULE,
            match.start(),
            match.end(),
            "非请示性公文不得夹带请示事项",
            "A request in a document that asks for nothing",
        )


def _asks_for_nothing(view: View) -> bool:
    title, genre = view.document.metadata.title, view.document.metadata.genre
    if title is not None and _ASKS.search(title.text):
        return False
    if genre is not None:
        return genre.value in _SILENT
    heads = [view.text[start:end] for start, end in list(lines(view, 0, 300))[:4]]
    return any(_TITLE.search(head) for head in heads) and not any(_ASKS.search(head) for head in heads)


RULE = Rule(
    code="FMT112",
    name="request-in-report",
    since="0.1.0",
    severity="warning",
    source="《党政机关公文处理工作条例》第十五条",
    summary="报告等夹带请示事项",
    check=check,
    cues=("妥否", "当否", "可否", "是否妥当", "请予批", "请予审批"),
    bad=("青石镇人民政府关于防汛工作情况的报告⏎县人民政府：⏎现将有关情况报告如下。⏎⟦妥否，请批示⟧。",),
    good=(
        "青石镇人民政府关于申请防汛专项资金的请示⏎县人民政府：⏎现将有关情况汇报如下。⏎妥否，请批示。",
        "青石镇人民政府关于防汛工作情况的报告⏎县人民政府：⏎现将有关情况报告如下。⏎特此报告。",
    ),
)
