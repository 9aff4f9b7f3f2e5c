"""提法与动词、中心语搭配错位。

What it does: reports the verbs and nouns of sister formulas changed about: 增强“两个维护”, “四个全面”总体布局.
Why it is a fault: 增强“四个意识”、坚定“四个自信”、做到“两个维护” is fixed; so are 总体布局 and 战略布局.
Known limits: only crossed words are reported; 强化 or 树牢 before 四个意识 occur in official texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_VERBS = {
    "四个意识": ("增强", frozenset(("坚定", "做到", "践行", "领悟", "拥护"))),
    "四个自信": ("坚定", frozenset(("增强", "做到", "践行", "树牢", "领悟", "拥护"))),
    "两个维护": ("做到", frozenset(("增强", "坚定", "树牢", "树立", "坚持", "领悟", "拥护"))),
    "两个确立": ("拥护", frozenset(("做到", "增强", "树牢", "践行", "贯彻"))),
}
_NOUNS = {"五位一体": ("总体布局", "战略布局"), "四个全面": ("战略布局", "总体布局")}


_LEADS = {"五位一体": ("协调推进", "统筹推进"), "四个全面": ("统筹推进", "协调推进")}
_CUT_SHORT = re.compile("的决定(?!性)")
_BOTH = re.compile(r"(?:总体布局|战略布局)?(?:和|、|与) ?“")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for start, end in view.hits(RULE):
        if not view.open(start):
            continue
        name = text[start:end]
        open_mark = text[start - 1] in '“"' if start else False
        left, right = start - open_mark, end + (text[end : end + 1] in ("”", '"'))
        if name in _VERBS:
            right_verb, wrong = _VERBS[name]
            verb = text[left - 2 : left]
            if name == "两个维护" and text.startswith("的决定性意义", right):
                yield _crossed(view, left, right + 6, "“两个确立”的决定性意义", "决定性意义")
            elif verb in wrong and text[left - 4 : left - 2] not in ("增强", "坚定"):
                yield _crossed(view, left - 2, right, f"{right_verb}“{name}”", verb)
            elif name == "两个确立" and _CUT_SHORT.match(text, right):
                yield _crossed(view, left, right + 3, "“两个确立”的决定性意义", "的决定")
        else:
            noun, other = _NOUNS[name]
            wrong_verb, sister = _LEADS[name]
            if text.endswith(wrong_verb, max(0, left - 4), left) and not _BOTH.match(text, right):
                yield _crossed(view, left - 4, right, f"{sister}“{name}”", wrong_verb)
            if text.startswith(other, right):
                cure = text[left:right] + noun
                yield _crossed(view, left, right + len(other), cure, other)


def _crossed(view: View, start: int, end: int, cure: str, wrong: str) -> Finding:
    return view.finding(
        RULE,
        start,
        end,
        f"“{wrong}”与此提法搭配错位，规范写法是{cure}",
        "The verb or noun belongs to a sister formula",
        replacement=cure,
    )


RULE = Rule(
    code="SLG105",
    name="wrong-collocation",
    since="0.1.0",
    severity="warning",
    source="中共中央关于加强党的政治建设的意见（固定搭配）",
    summary="提法与动词、中心语搭配错位",
    check=check,
    cues=(*_VERBS, *_NOUNS),
    bad=(
        "全镇党员干部坚决⟦增强“两个维护”⟧。",
        "持续⟦坚定“四个意识”⟧，筑牢思想根基。",
        "进一步⟦增强“四个自信”⟧，保持战略定力。",
        "统筹推进⟦“五位一体”战略布局⟧。",
        "协调推进⟦“四个全面”总体布局⟧。",
        "始终⟦做到“两个确立”⟧。",
        "⟦协调推进“五位一体”⟧总体布局。",
        "深刻领悟⟦“两个维护”的决定性意义⟧。",
        "深刻领悟⟦“两个确立”的决定⟧意义。",
        "把⟦坚持“两个维护”⟧落到实处。",
    ),
    good=(
        "增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
        "牢固树立“四个意识”，坚决践行“两个维护”。",
        "统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。",
        "坚定拥护“两个确立”，坚决做到“两个维护”。",
        "强化“四个意识”。",
    ),
)
