"""错别字。

What it does: reports a word written with a wrong character: the forms of ``lexicon/confusables.toml``, and any ordinary
word (``lexicon/ordinary_words.toml``) with one character changed for one of like sound or shape, where the word beside
it tells which is meant (``lexicon/collocations.toml``).
Why it is a fault: the written form is no word, or not the one meant; each entry names the list it comes from.
Known limits: forms that dictionaries or laws still know (其它, 交待) are info; where a form may stand across two words,
the entry says in which context it is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.lexicon.confusables import Confusable, confusables
from govdoc.lexicon.ordinary_words import slip_cues
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.rules.words.ordinary_slips import may_be_meant, ordinary_slip

_SLIP = 2
"""The longest cue of a slip in an ordinary word."""
_OF_WRITING = re.compile("错别?字|别字|错写|误写|误为|误作|写[成作为]|应为|改为|规范写法|笔误|异形词")


def forms(code: str) -> tuple[str, ...]:
    """The wrong forms that the rule of this code looks for."""
    return tuple(confusables(code))


def misspellings(view: View, rule: Rule) -> Iterator[tuple[int, int, Confusable]]:
    """The places of the wrong forms of ``rule``, the longest where two overlap."""
    table, text = confusables(rule.code), view.text
    last = 0
    hits = [hit for hit in view.hits(rule) if hit[1] - hit[0] > 1 and text[hit[0] : hit[1]] in table]
    for start, end in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        entry = table[text[start:end]]
        if start < last or not view.open(start) or not entry.wrong_at(text, start):
            continue
        if start in view.titles or _named(view, start, end):
            continue
        last = end
        yield start, end, entry


def _named(view: View, start: int, end: int) -> bool:
    """Whether the form stands in quotation marks of its own in a sentence that speaks of the writing of words."""
    if view.text[start - 1 : start] != "“" or view.text[end : end + 1] != "”":
        return False
    return _OF_WRITING.search(view.text, *view.sentence(start)) is not None


def corrected(view: View, rule: Rule, start: int, end: int, entry: Confusable, *, safe: bool) -> Finding:
    """The finding of ``rule`` that puts the right form of ``entry`` for the wrong one at ``[start, end)``."""
    return view.finding(
        rule,
        start,
        end,
        f"“{entry.wrong}”应为“{entry.right}”",
        f"{entry.wrong} should be {entry.right}",
        replacement=entry.right,
        safe=safe,
        severity=entry.level,
    )


def check(view: View) -> Iterator[Finding]:
    known: set[int] = set()
    for start, end, entry in misspellings(view, RULE):
        known.update(range(start, end))
        yield corrected(view, RULE, start, end, entry, safe=entry.level == "error" and entry.pattern is None)
    told, text = 0, view.text
    for start, end in view.hits(RULE):
        if start < told or end - start > _SLIP or (end - start == 1 and not may_be_meant(text, start)):
            continue
        slip = ordinary_slip(view, start, end)
        if slip is not None and known.isdisjoint(range(slip[0], slip[0] + 2)):
            place, word = slip
            told = place + 2
            form = text[place:told]
            yield view.finding(
                RULE, place, told, f"“{form}”应为“{word}”", f"{form} should be {word}", replacement=word
            )  # fmt: skip


RULE = Rule(
    code="WRD101",
    name="misspelling",
    since="0.1.0",
    severity="error",
    source="《现代汉语词典》；《咬文嚼字》常见别字表；法律法规用语",
    summary="错别字",
    check=check,
    phrases=lambda: (*forms("WRD101"), *slip_cues()),
    bad=(
        "要认真研究⟦布署⟧下半年工作。",
        "深入⟦贯切⟧落实上级会议精神。",
        "紧盯关键⟦环结⟧持续发力。",
        "严格⟦覆行⟧监管职责。",
    ),
    good=(
        "要认真研究部署下半年工作。",
        "由发布署名机构负责解释。",
        "按排污许可证规定排放。",
        "提高干部们的能力。",
        "材料中“座落”应写作“坐落”。",
    ),
    fixable=True,
)
