"""提法写错字词。

What it does: reports known formulas with one character mistyped for one of the same sound (碳达锋, “四个意思”), and
known false forms (筑牢中华民族共同体意识, “两个维持”).
Why it is a fault: a formula is fixed wording; a changed character makes another word or none.
Known limits: only formulas the base is sure of; a token that is a formula of its own is never reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.misspelt_forms import false_forms, halves, misspelt_form
from govdoc.rules.slogans.near_forms import near_form
from govdoc.rules.slogans.quoted_tokens import misspelt_token, openings
from govdoc.rules.slogans.thoughts import misnamed_thought
from govdoc.rules.view import View

_ROAD = "“一带一路”战略"
_LONGEST = 14
_BESIDE = 16
_STRATEGY = re.compile(r"(?!支点|对接|合作|机遇|枢纽|通道|节点)")


def _cues() -> tuple[str, ...]:
    return (*halves(), *false_forms(), *openings(), "习近平", _ROAD)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    told = 0
    yield from _near_forms(view)
    known, false = halves(), false_forms()
    for start, end in view.hits(RULE):
        if start < told:
            continue
        cue = text[start:end]
        found: tuple[int, int, str] | None
        if (forms := known.get(cue)) is not None:
            found = misspelt_form(text, start, end, forms)
            if found is None:
                continue
        elif cue in false:
            found = (start, end, false[cue])
        elif cue == "习近平":
            found = misnamed_thought(text, start)
        elif cue == _ROAD:
            found = None
        else:
            found = misspelt_token(text, start)
        if (found is None and cue != _ROAD) or not view.open(start) or start in view.titles:
            continue
        if found is None:
            yield from _strategy(view, start, end)
        else:
            told = found[1]
            yield view.finding(
                RULE, found[0], found[1], f"“{text[found[0] : found[1]].strip('“”')}”应为“{found[2]}”",
                "A known formula is misspelt", replacement=_in_marks(text, found),
            )  # fmt: skip


def _near_forms(view: View) -> Iterator[Finding]:
    text = view.text
    for start, end in view.pairs.quotations:
        form = near_form(text[start + 1 : end - 1]) if end - start <= _LONGEST else None
        if form is None or not view.open(start) or start in view.titles or _played_on(text, start, end, form):
            continue
        yield view.finding(
            RULE, start, end, f"“{text[start + 1 : end - 1]}”应为“{form}”", "A known formula is misspelt",
            replacement=f"“{form}”",
        )  # fmt: skip


def _played_on(text: str, start: int, end: int, form: str) -> bool:
    """Whether the right form stands beside the token (以“河长制”促“河长治”)."""
    return form in text[max(0, start - _BESIDE) : start] or form in text[end : end + _BESIDE]


def _strategy(view: View, start: int, end: int) -> Iterator[Finding]:
    """“一带一路”战略, an older wording for the initiative (倡议), as a note."""
    if _STRATEGY.match(view.text, end):
        yield view.finding(
            RULE, start, end, "“一带一路”称“倡议”，不称“战略”", "It is called an initiative", severity="info",
            replacement="“一带一路”倡议",
        )  # fmt: skip


def _in_marks(text: str, found: tuple[int, int, str]) -> str:
    return f"“{found[2]}”" if text[found[0]] == "“" else found[2]


RULE = Rule(
    code="SLG104",
    name="misspelt-slogan",
    since="0.1.0",
    severity="error",
    source="中共中央文件固定提法",
    summary="提法写错字词",
    check=check,
    phrases=_cues,
    always=True,
    bad=(
        "牢固树立⟦“四个意思”⟧，自觉维护核心。",
        "深入学习⟦习近平法制思想⟧。",
        "全面贯彻⟦习近平生态文明建设思想⟧。",
        "加快培育⟦新制生产力⟧，实施⟦乡村振新⟧战略。",
        "推进⟦治理体系和治理能量现代化⟧。",
        "推动共建⟦“一带路一”⟧，落实⟦“三会课”⟧制度，统筹⟦“五位一个体”⟧总体布局。",
        "以⟦筑牢中华民族共同体意识⟧为主线开展工作。",
        "坚决做到⟦“两个维持”⟧。",
        "稳妥推进⟦碳达锋⟧、碳中和。",
        "深化⟦“放管扶”⟧改革。",
        "以⟦习近平中国特色社会主义思想⟧为指导。",
        "发扬⟦盯钉子精神⟧，久久为功。",
        "践行⟦青山绿水就是金山银山⟧的理念。",
        "保障⟦“菜蓝子”⟧供应，全面推行⟦“河涨制”⟧。",
        "坚持和发展新时代“⟦风桥经验⟧”。",
        "党委充分发挥⟦总览全局⟧、协调各方的作用。",
    ),
    good=(
        "牢固树立“四个意识”，深入学习习近平法治思想。",
        "以铸牢中华民族共同体意识为主线，发扬钉钉子精神。",
        "推行“四个到位”，开展“三个意识”教育。",
        "筑牢安全生产防线，落实习近平总书记重要讲话精神。",
        "以习近平新时代中国特色社会主义思想为指导，贯彻习近平生态文明思想。",
        "绿水青山就是金山银山。",
        "聘请放管部主任。",
        "坚持人民至上、自信自立、守正创新、问题导向、系统观念、胸怀天下。",
        "对党忠诚、服务人民、执法公正、纪律严明。",
        "丰富“菜篮子”“果盘子”，推行“一门通办”，以“河长制”促“河长治”。",
        "推进社会主义核心价值体系建设，推进治理体系与治理能力现代化。",
        "推进山水林田湖草生态保护修复，实现平台共建共用共享。",
    ),
)
