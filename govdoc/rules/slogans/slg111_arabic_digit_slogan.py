"""定型提法中的数字用了阿拉伯数字。

What it does: reports known formulas and five-year plans written with Arabic figures (“4个意识”, “145”规划).
Why it is a fault: words fixed by usage keep their Chinese numerals.
Known limits: only formulas of the base; “7个专项行动”, “6个90%” are counts and not reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from govdoc.lexicon.slogans import slogans
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_FIGURES = str.maketrans("一二两三四五六七八九", "1223456789")
_NUMERAL = re.compile("[一二两三四五六七八九十]")
_PLAIN = re.compile(r"[一-鿿]{2,8}")
_UNMARKED = frozenset(("si-ge-yi-shi", "si-ge-zi-xin", "liang-ge-wei-hu", "liang-ge-que-li"))
_WITHIN = frozenset("0123456789.—-–~～至")
_NO_PLAN = re.compile(r"[^。；，]{0,10}(?:体系|工程|布局|模式|机制|战略|格局|行动)|[、，] ?“\d")
_PLANS = {f"1{n}5": f"十{c}五" for n, c in zip("12345", "一二三四五", strict=True)}


@cache
def _written() -> dict[str, str]:
    """Formulas with Arabic figures, in quotation marks (a few also without), with the right form."""
    found: dict[str, str] = {}
    for slogan in slogans():
        form = slogan.form
        if (
            slogan.kind != "numeric"
            or not _PLAIN.fullmatch(form)
            or form[0] not in "二两三四五六七八九"
            or slogan.local
        ):
            continue
        figures = form.translate(_FIGURES)
        found[f"“{figures}”"] = form
        if slogan.id in _UNMARKED:
            found[figures] = form
    found |= {
        "中央8项规定": "中央八项规定",
        "“8项规定”": "八项规定",
        "“2会”": "两会",
        "全国2会": "全国两会",
        "2会期间": "两会期间",
    }
    for figures, plan in _PLANS.items():
        found[f"“{figures}”"] = plan
    return found


def _cues() -> tuple[str, ...]:
    return tuple(_written())


def check(view: View) -> Iterator[Finding]:
    text = view.text
    behind = 0
    for start, end in sorted(view.hits(RULE), key=lambda hit: (hit[0], -hit[1])):
        if start < behind or not view.open(start) or (start and text[start - 1] in _WITHIN):
            continue
        written = text[start:end]
        right = _written()[written]
        if written.strip("“”") in _PLANS and _NO_PLAN.match(text, end):
            continue
        behind = end
        marks = written[0] == "“"
        yield view.finding(
            RULE, start, end, f"定型提法用汉字数字，“{written.strip('“”')}”应为“{right}”",
            "A fixed formula keeps its Chinese numerals", replacement=f"“{right}”" if marks else right, safe=True,
        )  # fmt: skip


RULE = Rule(
    code="SLG111",
    name="arabic-digit-slogan",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 4.2",
    summary="定型提法中的数字用了阿拉伯数字",
    check=check,
    phrases=_cues,
    fixable=True,
    bad=(
        "增强⟦“4个意识”⟧，坚定⟦“4个自信”⟧。",
        "编制⟦“145”⟧规划，做好⟦“3农”⟧工作。",
        "坚决做到⟦2个维护⟧。",
        "推进⟦“3严3实”⟧专题教育常态化。",
    ),
    good=(
        "开展“7个专项行动”，实现“6个90%”。",
        "落实“1+4”工作布局，用好“12345”热线。",
        "深入实施“135”人才强省体系建设工程。",
        "增强“四个意识”，编制“十四五”规划。",
    ),
)
