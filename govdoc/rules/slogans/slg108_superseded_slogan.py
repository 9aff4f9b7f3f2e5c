"""沿用已被新表述取代的提法。

What it does: notes wording that a later official wording has replaced: 廉洁高效、守法诚信的法治政府 after 2021,
全面建成小康社会 as the first of 四个全面 after 2020, 一府两院 after 2018 …
Why it is a fault: a document of today uses the wording of today; history told in the old words is right.
Known limits: told as a note only; sentences that speak of the past are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_OLD = {
    "廉洁高效、守法诚信": (2022, "智能高效、廉洁诚信、人民满意", "《法治政府建设实施纲要（2021—2025年）》"),
    "全面建成小康社会、全面深化改革": (2021, "全面建设社会主义现代化国家、全面深化改革", "党的十九届五中全会"),
    "一府两院": (2019, "一府一委两院", "2018年宪法修正案"),
    "一行三会": (2019, "一行一局一会", "2018年、2023年机构改革"),
    "一行两会": (2024, "一行一局一会", "2023年机构改革"),
    "环境准入负面清单": (2020, "生态环境准入清单", "生态环境分区管控文件"),
    "德智体美全面发展": (2019, "德智体美劳全面发展", "2018年全国教育大会"),
    "八个明确": (2022, "十个明确", "党的十九届六中全会"),
    "山水林田湖草系统治理": (2021, "山水林田湖草沙一体化保护和系统治理", "2020年以后表述"),
    "外防输入、内防反弹": (2024, "", "2023年1月起新冠病毒感染乙类乙管"),
    "日益增长的物质文化需要": (2018, "日益增长的美好生活需要", "党的十九大报告"),
    "“三个自信”": (2018, "“四个自信”", "党的十九大报告"),
}
_PAST = re.compile(r"过去|当时|曾|原|历史|此前|以来|回顾|“十[一二三]五”")
_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2}) ?年")


def check(view: View) -> Iterator[Finding]:
    year = view.layout.issued.year if view.layout.issued else view.year
    if year is None:
        return
    for start, end in view.hits(RULE):
        old = view.text[start:end]
        since, new, source = _OLD[old]
        named = old[0] == "“" or (view.text[start - 1 : start] == "“" and view.text[end : end + 1] == "”")
        if year < since or not view.open(start + 1, "prose" if named else "own"):
            continue
        low, high = view.sentence(start)
        told = [int(match[1]) for match in _YEAR.finditer(view.text, low, high)]
        if _PAST.search(view.text, low, high) or min(told, default=since) < since:
            continue
        cure = f"，现表述为“{new}”" if new else ""
        yield view.finding(
            RULE, start, end, f"“{old}”是旧表述{cure}（{source}）", "A later wording has replaced this one",
            replacement=new or None,
        )  # fmt: skip


RULE = Rule(
    code="SLG108",
    name="superseded-slogan",
    since="0.1.0",
    severity="info",
    source="《法治政府建设实施纲要（2021—2025年）》等",
    summary="沿用已被新表述取代的提法",
    check=check,
    cues=tuple(_OLD),
    bad=(
        "青石县人大常委会2022年工作要点⏎监督“⟦一府两院⟧”依法行使职权。⏎青石县人大常委会办公室⏎2022年3月8日",
        "青石镇2023年工作总结⏎2023年，着眼解决人民⟦日益增长的物质文化需要⟧，新建书房8座。⏎青石镇人民政府⏎2024年1月20日",
        "三河县2023年法治政府建设情况报告⏎加快建设⟦廉洁高效、守法诚信⟧的法治政府。⏎三河县人民政府⏎2024年1月20日",
    ),
    good=(
        "三河县2017年法治政府建设情况报告⏎加快建设廉洁高效、守法诚信的法治政府。⏎三河县人民政府⏎2018年1月20日",
        "三河县2023年法治政府建设情况报告⏎加快建设智能高效、廉洁诚信、人民满意的法治政府。⏎三河县人民政府⏎2024年1月20日",
    ),
)
