"""句子重复。

What it does: reports a sentence of twenty characters or more that stands in the text a second time.
Why it is a fault: a passage was pasted twice.
Known limits: tables, attachments, contents and set phrases of law are passed over; a text printed twice is told once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_SHORTEST = 20
_HAN = re.compile("[一-鿿]")
_FORMAL = re.compile("应当|不得|依法|按照规定|负责解释|处罚|罚款|符合下列")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    parts = [part for part in text.replace("\n", "。").split("。") if len(part) >= _SHORTEST]
    if len(set(parts)) == len(parts):
        return
    seen: set[str] = set()
    for part in parts:
        if part not in seen:
            seen.add(part)
            continue
        sentence = part.strip(" ")
        first = text.find(sentence)
        again = text.find(sentence, first + len(sentence))
        if (
            again >= 0
            and text[again + len(sentence) : again + len(sentence) + 1] == "。"
            and _plain(view, sentence, again)
        ):
            end = again + len(sentence) + 1
            yield view.finding(
                RULE,
                again,
                end,
                "与前文句子重复",
                "This sentence stood before",
                related=(Span(first, first + len(sentence)),),
            )


def _plain(view: View, sentence: str, start: int) -> bool:
    if len(_HAN.findall(sentence)) < _SHORTEST * 0.8 or _FORMAL.search(sentence):
        return False
    return view.open(start) and start not in view.attached and start not in view.titles and not view.law


RULE = Rule(
    code="STR109",
    name="repeated-sentence",
    since="0.1.0",
    severity="warning",
    source="事理",
    summary="句子重复",
    check=check,
    cues=("。",),
    artefact=4,
    bad=(
        "全镇坚持把防汛备汛作为当前头等大事抓紧抓实抓到位。各村组织巡查队伍开展隐患排查。⏎镇村干部全部下沉一线。⟦全镇坚持把防汛备汛作为当前头等大事抓紧抓实抓到位。⟧",
    ),
    good=(
        "全镇坚持把防汛备汛作为当前头等大事抓紧抓实。各村组织巡查队伍开展隐患排查。⏎认真落实。各村认真落实。认真落实。",
    ),
)
