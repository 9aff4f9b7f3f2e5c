"""正负重复。

What it does: reports a minus behind a word of decrease (下降-3%, 负增长-2%).
Why it is a fault: the sign undoes the word.
Known limits: 增长-3.2% is usual in statistics and is not reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_SIGNED = (
    r"(?:了|幅度?为?|率为?|达|约)? ?[-－–](?:\d{1,6}(?:\.\d{1,3})?)(?![\d—～~至年月-]|[万亿]?[—～~-]\d)"
    r"(?:%|个百分点|[万亿]?元|[人件户家个吨])"
)
_PATTERNS = tuple(
    re.compile(word + _SIGNED) for word in ("下降", "减少", "降低", "负增长", "回落", "下跌", "减收", "减支")
)


def check(view: View) -> Iterator[Finding]:
    for pattern in _PATTERNS:
        for match in view.finditer(pattern):
            cure = re.sub(r" ?[-－–](?=\d)", "", match[0], count=1)
            yield view.finding(
                RULE,
                match.start(),
                match.end(),
                f"“{match[0]}”：“{match[0][:2]}”与负号重复",
                "The decrease is told twice",
                replacement=cure,
            )


RULE = Rule(
    code="ARI111",
    name="signed-twice",
    since="0.1.0",
    severity="error",
    source="编校通例",
    summary="减少义的词与负号重复",
    check=check,
    cues=("-", "－", "–"),
    bad=("税收⟦下降-3%⟧。", "固定资产投资⟦负增长-2%⟧。"),
    good=("税收下降3%，投资增长-3.2%。", "增速由-1.2%收窄到-0.5%，减少3—5人。"),
)
