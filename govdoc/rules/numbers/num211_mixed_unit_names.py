"""同一单位两种名称。

What it does: where both 公里 and 千米 (公斤 and 千克) stand behind numbers, reports the rarer one, or the later
one of two.
Why it is a fault: one document names one unit in one way.
Known limits: only info; names of standards and races are not told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PAIRS = (("公里", "千米"), ("公斤", "千克"))
_PLACES = {word: re.compile(rf"{word}(?<=[\d万余多每/]{word})") for pair in _PAIRS for word in pair}


def check(view: View) -> Iterator[Finding]:
    for pair in _PAIRS:
        if not all(word in view.text for word in pair):
            continue
        first, second = ([m.span() for m in view.finditer(_PLACES[word], "own")] for word in pair)
        if not first or not second:
            continue
        rarer, other = (first, pair[1]) if _is_rarer(first, second) else (second, pair[0])
        for start, end in rarer:
            yield view.finding(
                RULE,
                start,
                end,
                f"全文单位名称应统一：此处“{view.text[start:end]}”，他处“{other}”",
                "One unit under two names",
            )


def _is_rarer(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> bool:
    return len(first) < len(second) or (len(first) == len(second) and first[0] > second[0])


RULE = Rule(
    code="NUM211",
    name="mixed-unit-names",
    since="0.1.0",
    severity="info",
    source="编校通例",
    summary="同一单位前后名称不一",
    check=check,
    cues=("千米", "千克"),
    bad=(
        "茶青每公斤46元、每公斤涨5元，干茶每⟦千克⟧310元。",
        "改造道路12公里，新建管网15⟦千米⟧。",
    ),
    good=("改造道路12公里，新建管网15公里。", "千米跑道一条，道路12公里。"),
)
