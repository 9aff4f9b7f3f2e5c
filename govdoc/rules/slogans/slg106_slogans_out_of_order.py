"""成套提法的先后次序颠倒。

What it does: reports sister formulas of one sentence in another order than 两个确立 → 四个意识 → 四个自信 → 两个维护,
五位一体 → 四个全面, 六稳 → 六保.
Why it is a fault: as a set they have a fixed order (406 in order to 3 not in a corpus of official texts).
Known limits: only formulas at most 24 characters apart in one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_SETS = (("两个确立", "四个意识", "四个自信", "两个维护"), ("五位一体", "四个全面"), ("六稳", "六保"))
_PLACE = {name: (number, index) for number, names in enumerate(_SETS) for index, name in enumerate(names)}
_APART = 24
_BREAK = re.compile("[。；！？\n是有为在]")
_VERB = re.compile(r"(?:牢固|坚决|自觉|始终|不断|进一步|切实)?(?:增强|坚定|做到|践行|树牢|树立|强化)$")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    chain: list[tuple[int, int]] = []
    for start, end in view.hits(RULE):
        if not view.open(start) or text[start - 1 : start] not in ("“", '"', "‘"):
            continue
        if chain and not _follows(text, chain[-1], start, end):
            yield from _judge(view, chain)
            chain = []
        chain.append((start, end))
    yield from _judge(view, chain)


def _follows(text: str, last: tuple[int, int], start: int, end: int) -> bool:
    """Whether the formula at ``[start, end)`` continues the chain: of its set, near, in the same sentence."""
    same_set = _PLACE[text[slice(*last)]][0] == _PLACE[text[start:end]][0]
    return same_set and start - last[1] <= _APART and _BREAK.search(text, last[1], start) is None


def _judge(view: View, chain: list[tuple[int, int]]) -> Iterator[Finding]:
    text = view.text
    names = [text[start:end] for start, end in chain]
    order = [_PLACE[name][1] for name in names]
    if len(set(order)) < 2 or len(set(order)) != len(order) or order == sorted(order):
        return
    start, end = chain[0][0] - 1, chain[-1][1] + 1
    verb = _VERB.search(text, max(0, start - 6), start)
    right = "、".join(f"“{name}”" for name in sorted(names, key=lambda name: _PLACE[name][1]))
    yield view.finding(
        RULE,
        verb.start() if verb else start,
        end,
        f"成套提法的次序应为{right}",
        "These formulas have a fixed order",
    )


RULE = Rule(
    code="SLG106",
    name="slogans-out-of-order",
    since="0.1.0",
    severity="warning",
    source="中共中央关于加强党的政治建设的意见（固定次序）",
    summary="成套提法的先后次序颠倒",
    check=check,
    cues=tuple(_PLACE),
    bad=(
        "全体干部要⟦坚定“四个自信”、增强“四个意识”⟧、做到“两个维护”。".replace(
            "⟧、做到“两个维护”", "、做到“两个维护”⟧"
        ),
        "⟦“两个维护”、“四个意识”、“四个自信”⟧深入人心。",
        "做好⟦“六保”“六稳”⟧工作。",
        "⟦做到“两个维护”、领悟“两个确立”⟧的决定性意义。",
        "落实⟦“四个全面”战略布局和“五位一体”⟧总体布局。",
    ),
    good=(
        "增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
        "做好“六稳”工作、落实“六保”任务。",
        "坚决做到“两个维护”。会议要求增强“四个意识”。",
        "统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局。",
    ),
)
