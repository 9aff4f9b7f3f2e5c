"""用倍数表示减少。

What it does: reports 倍 behind a verb of decrease (降低了2倍).
Why it is a fault: a number that falls by its whole is nothing; nothing can fall by 2 times itself.
Known limits: 减少到 and 是…的 are levels and not reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_TIMES = re.compile("倍(?!增|数|率)")
_LESS = re.compile(
    r"(?:减少|降低|下降|缩短|压缩|下跌|缩小|缩减|压减|减轻)(?:了|近|约|超过?)*"
    r"(?:\d{1,4}(?:\.\d{1,2})?|[一二三四五六七八九十两几数]{1,3})[余多]?$"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.finditer(_TIMES):
        low = max(0, match.start() - 14)
        found = _LESS.search(text[low : match.start()])
        if found is not None:
            yield view.finding(
                RULE,
                low + found.start(),
                match.end(),
                f"“{found[0]}倍”：减少不用倍数，改用分数或百分数",
                "A decrease is not told in multiples",
            )


RULE = Rule(
    code="ARI109",
    name="times-for-decrease",
    since="0.1.0",
    severity="error",
    source="编校通例；《出版物上数字用法》教学资料",
    summary="减少、下降用倍数表示",
    check=check,
    cues=("倍",),
    bad=("成本⟦降低了2倍⟧。", "办理时限⟦缩短1.5倍⟧。"),
    good=("成本降低了50%，产量提高2倍。", "人均水耗下降，效率提升3倍。"),
)
