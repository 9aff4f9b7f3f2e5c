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
_UNMARKED = {
    "4个意识": "四个意识", "4个自信": "四个自信", "2个维护": "两个维护", "2个确立": "两个确立",
    "中央8项规定": "中央八项规定",
    "全国2会": "全国两会", "2会期间": "两会期间",
}  # fmt: skip
"""Reported without quotation marks too."""
_LONGEST = 12
_WITHIN = frozenset("0123456789.—-–~～至")
_NO_PLAN = re.compile(r"[^。；，]{0,10}(?:体系|工程|布局|模式|机制|战略|格局|行动)|[、，] ?“\d")
_OTHERS = {"1带1路": "一带一路", "1岗双责": "一岗双责", "1网通办": "一网通办", "8项规定": "八项规定", "2会": "两会"}
_PLANS = {f"1{n}5": f"十{c}五" for n, c in zip("12345", "一二三四五", strict=True)}


@cache
def _written() -> dict[str, str]:
    """Formulas with Arabic figures, and the right form."""
    found: dict[str, str] = {}
    for slogan in slogans():
        form = slogan.form
        if slogan.kind == "numeric" and _PLAIN.fullmatch(form) and form[0] in "二两三四五六七八九" and not slogan.local:
            found[form.translate(_FIGURES)] = found[form[0].translate(_FIGURES) + form[1:]] = form
    return found | _OTHERS | _PLANS


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for start, end in view.hits(RULE):
        if not view.open(start):
            continue
        if text[start] != "“":
            if not start or text[start - 1] not in _WITHIN:
                yield _told(view, start, end, text[start:end], _UNMARKED[text[start:end]])
            continue
        stop = text.find("”", start, start + _LONGEST)
        token = text[start + 1 : stop].strip() if stop > 0 else ""
        right = _written().get(token)
        if right is not None and not (token in _PLANS and _NO_PLAN.match(text, stop + 1)):
            yield _told(view, start, stop + 1, token, right)


def _told(view: View, start: int, end: int, written: str, right: str) -> Finding:
    marks = view.text[start] == "“"
    return view.finding(
        RULE, start, end, f"定型提法用汉字数字，“{written}”应为“{right}”", "A fixed formula keeps its Chinese numerals",
        replacement=f"“{right}”" if marks else right, safe=True,
    )  # fmt: skip


RULE = Rule(
    code="SLG111",
    name="arabic-digit-slogan",
    since="0.1.0",
    severity="error",
    source="GB/T 15835—2011 4.2",
    summary="定型提法中的数字用了阿拉伯数字",
    check=check,
    cues=(*(f"“{figure}" for figure in range(1, 10)), *_UNMARKED),
    fixable=True,
    bad=(
        "增强⟦“4个意识”⟧，坚定⟦“4个自信”⟧。",
        "编制⟦“145”⟧规划，做好⟦“3农”⟧工作。",
        "坚决做到⟦2个维护⟧。",
        "推进⟦“3严3实”⟧专题教育常态化。",
        "统筹推进⟦“5位一体”⟧总体布局。",
    ),
    good=(
        "开展“7个专项行动”，实现“6个90%”。",
        "落实“1+4”工作布局，用好“12345”热线。",
        "深入实施“135”人才强省体系建设工程。",
        "增强“四个意识”，编制“十四五”规划。",
    ),
)
