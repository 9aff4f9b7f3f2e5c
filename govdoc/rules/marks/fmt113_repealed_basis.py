"""引用已废止的公文处理规定。

What it does: reports 《国家行政机关公文处理办法》 and 《中国共产党机关公文处理条例》 cited as in force.
Why it is a fault: both ceased to apply on 1 July 2012, when 《党政机关公文处理工作条例》 took effect.
Known limits: documents of before that day may cite them; a sentence that speaks of repeal is passed over.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_CITED = re.compile("《(?:国家行政机关公文处理办法|中国共产党机关公文处理条例)》")
_REPEAL = re.compile("废止|停止执行|失效|取代|原《|曾")
_SINCE = datetime.date(2012, 7, 1)


def check(view: View) -> Iterator[Finding]:
    issued, year = view.layout.issued, view.year
    if (issued is not None and issued < _SINCE) or (issued is None and year is not None and year < 2012):
        return
    for match in view.near(RULE, _CITED, before=2, after=1):
        low, high = view.sentence(match.start())
        if not _REPEAL.search(view.text, low, high):
            yield view.finding(
                RULE, match.start(), match.end(), "该规定已于2012年7月1日停止执行，应依《党政机关公文处理工作条例》",
                "Repealed on 1 July 2012",
            )  # fmt: skip


RULE = Rule(
    code="FMT113",
    name="repealed-basis",
    since="0.1.0",
    severity="warning",
    source="《党政机关公文处理工作条例》第四十二条",
    summary="引用已废止的公文处理规定",
    check=check,
    cues=("国家行政机关公文处理办法", "中国共产党机关公文处理条例"),
    bad=("根据⟦《国家行政机关公文处理办法》⟧有关规定，现就公文处理工作通知如下。⏎青石镇人民政府⏎2025年2月18日",),
    good=(
        "根据《党政机关公文处理工作条例》有关规定，现就公文处理工作通知如下。⏎青石镇人民政府⏎2025年2月18日",
        "《国家行政机关公文处理办法》已停止执行。",
    ),
)
