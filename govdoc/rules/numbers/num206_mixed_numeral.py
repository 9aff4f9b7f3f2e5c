"""阿拉伯数字与汉字数字混写。

What it does: reports 5千, 3百, 百分之30, 三分之1: Arabic figures with 千, 百, 十 or in a fraction written in words.
Why it is a fault: GB/T 15835—2011 5.3 lets only 万 and 亿 follow Arabic figures.
Known limits: units whose name begins with 千 (千克, 千瓦, 千公顷) are right; names (3百货) are not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.model import Finding
from govdoc.rules.numbers.written import DIGITS, figures_start
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_COUNTED = r"(?=[余多]?[万亿]?[元人户名家份册个多余套张场公吨亩件项条米次头株只辆台立平座])"
_MULTIPLE = re.compile(rf"千(?![克瓦米伏帕卡赫焦牛安升字分里兆比]|公顷|吨|辆|人计划|家万户|年|古)|[百十]{_COUNTED}")
_PERCENT = re.compile(r"百分之 ?[0-9][0-9.]{0,8}")
_FRACTION = re.compile(r"[一二三四五六七八九十]分之[0-9]{1,3}(?![0-9])")
_FACTOR = {"千": 1000, "百": 100, "十": 10}
_BEFORE = frozenset("第.-—～/年")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _PERCENT, "own"):
        yield _finding(view, match.start(), match.end(), match[0][3:].strip() + "%")
    for match in view.at(RULE, _FRACTION, "own"):
        yield _finding(view, match.start(), match.end(), None)
    for _, end in view.hits(RULE):
        if _MULTIPLE.match(view.text, end - 1) and view.open(end - 1, "own"):
            yield from _multiple(view, end - 1)


def _multiple(view: View, mark: int) -> Iterator[Finding]:
    """The number with 千, 百 or 十 at ``mark``, where it is neither a long one nor a part of another."""
    text = view.text
    start = figures_start(text, mark)
    head, after = text[start:mark], text[mark + 1 : mark + 2]
    if len(head) <= 3 and "," not in head and text[start - 1 : start] not in _BEFORE:
        value = f"{Decimal(head) * _FACTOR[text[mark]]:f}" if after not in ("万", "亿") else None
        yield _finding(view, start, mark + 1, value)


def _finding(view: View, start: int, end: int, cure: str | None) -> Finding:
    return view.finding(
        RULE,
        start,
        end,
        f"“{view.text[start:end]}”：阿拉伯数字不与“十”“百”“千”等汉字数字混写",
        "Arabic and Chinese figures are mixed in one number",
        replacement=cure,
        safe=cure is not None,
    )


RULE = Rule(
    code="NUM206",
    name="mixed-numeral",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 5.3",
    summary="一个数中阿拉伯数字与汉字数字混写",
    check=check,
    cues=("百分之", *(f"{n}分之" for n in "一二三四五六七八九十"), *(f"{d}{n}" for d in DIGITS for n in "千百十")),
    bad=("发放补贴⟦5千⟧元。", "新增学位⟦3百⟧个。", "超过⟦百分之30⟧。", "不足⟦三分之1⟧。", "产值突破⟦9千⟧亿元。"),
    good=(
        "发放补贴5000元，装机360千瓦，造林1.3千公顷。",
        "投入3万元，线路220千伏，百分之三十。",
        "到2024年百家企业上市，第3百货大楼。",
        "不足三分之一，1亿多人受益。",
    ),
)
