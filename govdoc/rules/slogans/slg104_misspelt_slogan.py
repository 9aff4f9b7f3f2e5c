"""提法写错字词。

What it does: reports known formulas with one character mistyped for one of the same sound (碳达锋, “四个意思”), and
known false forms (筑牢中华民族共同体意识, “两个维持”).
Why it is a fault: a formula is fixed wording; a changed character makes another word or none.
Known limits: only formulas the base is sure of; a token that is a formula of its own is never reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from govdoc.lexicon.homophones import alike
from govdoc.lexicon.slogans import slogans_by_form
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.fixed_wording import COMMON, CORE, EVERYDAY, FALSE_FORMS, LONG, UNMISTAKABLE
from govdoc.rules.slogans.slips import NUMERALS, confused, differing, slipped
from govdoc.rules.slogans.thoughts import misnamed_thought
from govdoc.rules.view import View

_ROAD = "“一带一路”战略"
_STRATEGY = re.compile(r"(?!支点|对接|合作|机遇|枢纽|通道|节点)")
_LONG_FORM = 6


@cache
def _halves() -> dict[str, tuple[tuple[str, int], ...]]:
    """Halves of the long formulas, a character longer where they are everyday words, with where they begin."""
    found: dict[str, list[tuple[str, int]]] = {}
    for form in LONG:
        middle = len(form) // 2
        front = middle + (form[:middle] in EVERYDAY)
        back = middle - (form[middle:] in EVERYDAY)
        found.setdefault(form[:front], []).append((form, 0))
        found.setdefault(form[back:], []).append((form, back))
    return {half: tuple(forms) for half, forms in found.items()}


@cache
def _false_forms() -> dict[str, str]:
    """The false forms known, and those made by changing the characters that no half leads to."""
    made = {}
    for form in LONG:
        middle = len(form) // 2
        for at in range(middle - (form[middle:] in EVERYDAY), middle + (form[:middle] in EVERYDAY)):
            made.update(_changed(form, at))
    for form in COMMON:
        for at in range(len(form)):
            made.update(_changed(form, at))
    return {**made, **FALSE_FORMS}


def _changed(form: str, at: int) -> dict[str, str]:
    """``form`` with every other character of the same sound at one place."""
    if form[at] in NUMERALS:
        return {}
    others = (c for c in alike(form[at]) if c not in NUMERALS)
    return {form[:at] + other + form[at + 1 :]: form for other in others}


def _cues() -> tuple[str, ...]:
    return (*_halves(), *_false_forms(), *_openings(), "习近平", _ROAD)


@cache
def _openings() -> frozenset[str]:
    """An opening quotation mark with the first character of a core formula."""
    return frozenset(f"“{form[0]}" for form in CORE)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    told = 0
    for start, end in view.hits(RULE):
        cue = text[start:end]
        if start < told:
            continue
        found: tuple[int, int, str] | None
        if cue in _false_forms():
            found = (start, end, _false_forms()[cue])
        elif cue == "习近平":
            found = misnamed_thought(text, start)
        elif cue == _ROAD:
            found = None
        elif cue[0] == "“":
            found = _quoted(text, start)
        else:
            found = _mistyped(text, start, cue)
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


def _strategy(view: View, start: int, end: int) -> Iterator[Finding]:
    """“一带一路”战略, an older wording for the initiative (倡议), as a note."""
    if _STRATEGY.match(view.text, end):
        yield view.finding(
            RULE, start, end, "“一带一路”称“倡议”，不称“战略”", "It is called an initiative", severity="info",
            replacement="“一带一路”倡议",
        )  # fmt: skip


def _in_marks(text: str, found: tuple[int, int, str]) -> str:
    return f"“{found[2]}”" if text[found[0]] == "“" else found[2]


def _mistyped(text: str, start: int, half: str) -> tuple[int, int, str] | None:
    for form, offset in _halves()[half]:
        begin = start - offset
        if begin < 0 or text.startswith(form, begin):
            continue
        written = text[begin : begin + len(form)]
        if len(written) != len(form):
            continue
        at = differing(written, form)
        if at is None or not (confused(form[at], written[at]) or _no_other_word(form, written, at)):
            continue
        if at or len(form) >= _LONG_FORM or not "一" <= text[begin - 1 : begin] <= "鿿":
            return begin, begin + len(form), form
    return None


def _no_other_word(form: str, written: str, at: int) -> bool:
    inner = 0 < at < len(form) - 1
    return form in UNMISTAKABLE and inner and "一" <= written[at] <= "鿿" and written[at] not in "与及"


@cache
def _cores() -> dict[tuple[str, int], list[str]]:
    """The core formulas by first character and length."""
    found: dict[tuple[str, int], list[str]] = {}
    for form in CORE:
        found.setdefault((form[0], len(form)), []).append(form)
    return found


def _quoted(text: str, start: int) -> tuple[int, int, str] | None:
    stop = text.find("”", start, start + 8)
    token = text[start + 1 : stop].strip() if stop > 0 else ""
    if len(token) < 3 or token in slogans_by_form():
        return None
    for form in CORE:
        if form[0] == token[0] and slipped(token, form):
            return start, stop + 1, form
    for form in _cores().get((token[0], len(token)), ()):
        at = differing(token, form)
        if at is None or form[at] in NUMERALS:
            continue
        if confused(form[at], token[at]) or _led_by_its_verb(text, start, stop + 1, form):
            return start, stop + 1, form
    return None


_VERBS = {"两个维护": "做到", "四个意识": "增强", "四个自信": "坚定", "两个确立": "领悟"}
_NOUNS = {"四个全面": "战略布局", "五位一体": "总体布局"}


def _led_by_its_verb(text: str, start: int, end: int, form: str) -> bool:
    """Whether the verb or noun that only goes with ``form`` stands beside the token."""
    verb, noun = _VERBS.get(form), _NOUNS.get(form)
    return (verb is not None and text.endswith(verb, 0, start)) or (noun is not None and text.startswith(noun, end))


RULE = Rule(
    code="SLG104",
    name="misspelt-slogan",
    since="0.1.0",
    severity="error",
    source="中共中央文件固定提法",
    summary="提法写错字词",
    check=check,
    phrases=_cues,
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
        "推进社会主义核心价值体系建设，推进治理体系与治理能力现代化。",
        "推进山水林田湖草生态保护修复，实现平台共建共用共享。",
    ),
)
