"""日期编虚位。

What it does: reports months and days with a leading nought (2024年05月01日).
Why it is a fault: months and days are written without a filling 0 (月、日不编虚位).
Known limits: 2024-05-01 is another form and allowed; forms and page chrome are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PADDED = re.compile(
    r"(?<![0-9.])(?:0[1-9] ?月(?: ?0?[1-9] ?日|(?! ?[0-9]))?|(?<=月)0[1-9](?= ?日)|0[1-9](?=月)|(?<=月 )0[1-9](?= ?日))"
)
_LABEL = re.compile(
    "(?:(?:发布|实施|失效|成文|印发|生效|更新|废止)(?:日期|时间)|来源|浏览)[^：:，。]{0,4}[：:]|www|第[A-Z]?[0-9]{2}版"
)
_NOUGHT = re.compile(r"(?<![0-9])0(?=[1-9])")


def check(view: View) -> Iterator[Finding]:
    done = 0
    for start, end in view.hits(RULE):
        match = _PADDED.match(view.text, end - 1)
        if match is None or match.start() < done or not view.open(start):
            continue
        done = match.end()
        if _labelled(view, start):
            continue
        yield view.finding(
            RULE, match.start(), match.end(), "月、日不编虚位", "No leading nought in months and days",
            replacement=_NOUGHT.sub("", match[0]), safe=True,
        )  # fmt: skip


def _labelled(view: View, at: int) -> bool:
    """The date of a form or a page (实施日期：…), which a machine fills in."""
    low = max(0, at - 24)
    line = max(view.text.rfind("\n", low, at) + 1, low)
    return _LABEL.search(view.text, line, at) is not None


RULE = Rule(
    code="DAT109",
    name="padded-date",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.3.5.4",
    summary="月、日编虚位",
    check=check,
    cues=("年0", "月0", "年 0", "月 0", "至0", "，0", "于0"),
    artefact=4,
    fixable=True,
    bad=(
        "青石镇人民政府⏎2024年⟦05月01日⟧",
        "请于2024年11月⟦05⟧日前报送。",
        "2024年⟦06月⟧，工程开工。",
    ),
    good=(
        "青石镇人民政府⏎2024年5月1日",
        "请于2024年11月5日前报送，2024年10月20日复核。",
    ),
)
