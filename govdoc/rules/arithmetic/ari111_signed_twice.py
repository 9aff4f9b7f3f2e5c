"""正负重复。

What it does: reports a minus behind a word of decrease (下降-3%, 负增长-2%).
Why it is a fault: the sign undoes the word.
Known limits: 增长-3.2% is usual in statistics and is not reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.figures import UNIT
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NEGATIVES = tuple(
    re.compile(rf"{sign}\d{{1,6}}(?:\.\d{{1,3}})?(?![\d—～~至年月-]|[万亿]?[—～~-]\d)(?:‰|[万亿]?{UNIT})")
    for sign in "-–"
)
_LESS = re.compile(
    r"(?:下降|减少|降低|负增长|回落|下跌|减收|减支|偏少|偏低|缩减|下滑|收窄)(?:了|幅度?为?|率为?|达|约)? ?$"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for pattern in _NEGATIVES:
        for match in view.finditer(pattern):
            low = max(0, match.start() - 9)
            before = _LESS.search(text[low : match.start()])
            if before is None:
                continue
            start = low + before.start()
            told = text[start : match.end()]
            yield view.finding(
                RULE,
                start,
                match.end(),
                f"“{told}”：“{told[:2]}”与负号重复",
                "The decrease is told twice",
                replacement=before[0].rstrip() + match[0][1:],
            )


RULE = Rule(
    code="ARI111",
    name="signed-twice",
    since="0.1.0",
    severity="error",
    source="编校通例",
    summary="减少义的词与负号重复",
    check=check,
    cues=("-", "–"),
    bad=("税收⟦下降-3%⟧。", "固定资产投资⟦负增长-2%⟧。", "降水量较常年⟦偏少-25%⟧。", "刑事立案数比上年⟦减少-132起⟧。"),
    good=("税收下降3%，投资增长-3.2%。", "增速由-1.2%收窄到-0.5%，减少3—5人。"),
)
