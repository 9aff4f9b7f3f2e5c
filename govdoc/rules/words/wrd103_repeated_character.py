"""多字：字词重复。

What it does: reports a function word (的的, 为为) or a verb, adverb or phrase (提高提高) that stands twice in a row,
and a verb whose first character does (，落落实) or whose last one (推进进重大项目).
Why it is a fault: one of the two was left over when the text was typed or joined.
Known limits: reduplications (一件一件, 拍打拍打), words that meet across a boundary (团组织组织, 博士博士后, 目的的)
and a heading glued to its paragraph are passed over; a noun is info where the second one begins another word
(企业企业家), and left alone where it is a verb as well (工作报告报告).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.lexicon.ordinary_words import ordinary_words
from govdoc.lexicon.repetition import Kind, repetitions
from govdoc.model import Finding
from govdoc.rules.cues import Hit
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.repeats import find_repeats
from govdoc.text.vocabulary import vocabulary

_KINDS: tuple[Kind, ...] = ("function", "verb", "noun")
_CJK = re.compile("[一-鿿]+")
_START = frozenset("，。；：、！？")
_LABELLED = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、]|第.{1,4}[章节条])"
    r"[^，。；：]{0,24}$"
)


def check(view: View) -> Iterator[Finding]:
    hits = view.hits(RULE)
    doubled = _doubled_words(hits) if hits else ()
    for start, length, copies in (*doubled, *find_repeats(view.text, (3, 4, 5))):
        if copies > 3 or not view.open(start):
            continue
        unit = view.text[start : start + length]
        severity = _single(view.text, start, unit) if length == 1 else _longer(view, start, unit)
        if severity:
            end = start + length * copies
            yield view.finding(
                RULE, start, end, f"“{unit}”重复", f"{unit} is repeated", replacement=unit,
                severity="info" if severity == "info" else None,
            )  # fmt: skip
    for start, end in (*_stammers(view), *_trails(view)) if hits else ():
        unit = view.text[start]
        yield view.finding(RULE, start, end, f"“{unit}”重复", f"{unit} is repeated", replacement=unit)


def _doubled_words(hits: list[Hit]) -> Iterator[tuple[int, int, int]]:
    """Start, length of the word and copies where a word of the lists stands twice."""
    last = 0
    for start, end in hits:
        if start >= last and end - start in (2, 4):
            last = end
            yield start, (end - start) // 2, 2


def _stammers(view: View) -> Iterator[tuple[int, int]]:
    """The places of a verb that begins twice (落落实) at the start of a clause or after another verb or adverb."""
    for start, end in view.hits(RULE):
        if end - start == 3 and view.text[start] == view.text[start + 1] and view.open(start):
            block = view.paragraph(start)
            opens = view.text[start - 1 : start] in _START or view.text[max(0, start - 2) : start] in repetitions(
                "verb"
            )
            if opens and block is not None and block.kind == "body":
                yield start, start + 2


def _trails(view: View) -> Iterator[tuple[int, int]]:
    """The last two characters of a verb whose last one stands twice (推进进) and begins no word (推进进度)."""
    text = view.text
    for start, end in view.hits(RULE):
        if end - start == 3 and text[end - 2] == text[end - 1] and view.open(start):
            behind = text[end - 1 : end + 1]
            if behind not in ordinary_words() and not vocabulary().frequency(behind):
                yield end - 2, end


def _cues() -> tuple[str, ...]:
    doubled = (word * 2 for kind in _KINDS for word in repetitions(kind) if len(word) <= 2)
    stammers = (word[0] + word for word in repetitions("stammer"))
    return (*doubled, *stammers, *(word + word[-1] for word in repetitions("trail")))


def _single(text: str, start: int, char: str) -> str:
    exempt = repetitions("function").get(char)
    if exempt is None or start == 0:
        return ""
    before, after = text[start - 1], text[start + 2 : start + 3]
    if before in exempt.before or after in exempt.after or before == char or after == char:
        return ""
    return "error" if _CJK.match(before) or before in "”》）" else ""


def _longer(view: View, start: int, unit: str) -> str:
    text, before = view.text, view.text[start - 1] if start else "\n"
    if not _CJK.fullmatch(unit) or len(set(unit)) == 1 or unit[0] in "一第每逐几两二三":
        return ""
    block = view.paragraph(start)
    if block is None or block.kind != "body":
        return ""
    glued = unit not in repetitions("verb") and _LABELLED.match(text[max(block.start, start - 60) : start])
    if len(unit) == 2 and (noun := repetitions("noun").get(unit)) is not None:
        alone = before in _START or text[start - 2 : start] in repetitions("verb")
        if before in noun.before:
            return ""
        joined = glued or text[start + 4 : start + 5] in noun.after
        return "error" if alone or not joined else "info"
    if len(unit) == 2 and unit not in repetitions("verb"):
        return ""
    return "" if glued or before == unit[-1] else "error"


RULE = Rule(
    code="WRD103",
    name="repeated-character",
    since="0.1.0",
    severity="error",
    source="编校惯例（衍文）",
    summary="字词重复",
    check=check,
    phrases=_cues,
    always=True,
    artefact=6,
    bad=(
        "全面⟦提高提高⟧城市管理水平。",
        "依托社康中心⟦为为⟧残疾人提供康复服务。",
        "完善农村⟦的的⟧基础设施。",
        "全省上下⟦进一步进一步⟧解放思想。",
        "统筹推进⟦乡村乡村⟧振兴。",
        "认真贯彻⟦落落⟧实会议精神。",
        "加快推⟦进进⟧重大项目建设。",
        "严格执⟦行行⟧重大事项请示报告制度。",
        "其中工业⟦投资投资⟧增长15.2%。",
    ),
    good=(
        "一件一件抓落实，一项一项求突破。",
        "资助博士博士后200人。",
        "各单位团组织组织开展活动。",
        "明确目的的一种方法。",
        "加强对对口帮扶地区的支持。",
        "广泛参与与群众相关的活动。",
        "将全年工作报告报告县人大常委会。",
        "各部落落实防火责任。",
        "加强强制性标准实施监督，推进进度滞后项目建设，执行行政处罚决定。",
        "对落实实名制要求不到位的企业依法处理，按照照片核验身份，培育育繁推一体化企业。",
    ),
)
