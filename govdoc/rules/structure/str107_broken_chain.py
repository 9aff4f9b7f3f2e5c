"""列举序数不连贯。

What it does: follows 一是…二是…, 第一，…第二，…, 其一，…其二，… and reports a number that does not follow.
Why it is a fault: a member was lost or the numbers were not put right.
Known limits: one chain may stand inside another; a chain that does not begin with one is judged only where a colon
announces it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.days import small_number

_CN = "一二三四五六七八九十"
_IS = re.compile(rf"(?P<number>[{_CN}])(?:是|要)(?!否)")
_NTH = re.compile(rf"第(?P<number>[{_CN}])，")
_OF_THEM = re.compile(rf"其(?P<number>[{_CN}])，")
_HEADS = frozenset("，。；：、！？ ”）)\n:;,—")
_WORDS = {"二": ("其次",), "三": ("再次",)}
_LONGEST = 2500
_SECOND = 2
_COLONS = ("：", ":")


def check(view: View) -> Iterator[Finding]:
    heads = [start for start, _ in view.hits(RULE) if not start or view.text[start - 1] in _HEADS]
    for pattern, word in ((_IS, "是"), (_NTH, "第"), (_OF_THEM, "其")):
        chain: list[int] = []
        last = jumped_to = 0
        for start in heads:
            match = pattern.match(view.text, start)
            if match is None or not view.open(start):
                continue
            number = small_number(match["number"])
            if number == 1:
                chain = [*chain[-1:], 1] if _nested(view.text, last, start) else [1]
            elif chain and start - last < _LONGEST:
                fits = len(chain)
                while fits and chain[fits - 1] + 1 != number:
                    fits -= 1
                if fits:
                    chain = [*chain[: fits - 1], number]
                else:
                    told = number == jumped_to or _explained(view.text, number, last, start)
                    if not told and start not in view.quotations:
                        yield _finding(view, match, chain[-1], word)
                    jumped_to = number if number > chain[-1] + 1 else 0
                    chain[-1] = number
            else:
                chain = [number] if number == _SECOND and _announced(view, heads, start, pattern) else []
                if chain:
                    yield _finding(view, match, 0, word)
            last = start


def _announced(view: View, heads: list[int], start: int, pattern: re.Pattern[str]) -> bool:
    """Whether a chain of one paragraph begins with its second member right behind a colon (问题：二是…；三是…)."""
    text, paragraph = view.text, view.paragraph(start)
    if text[start - 1 : start] not in _COLONS or paragraph is None or heads[-1] == start:
        return False
    following = heads[bisect_right(heads, start)]
    third = pattern.match(text, following) if following < paragraph.end else None
    before = text[paragraph.start : start]
    return third is not None and third["number"] == "三" and "一是" not in before and "首先" not in before


def _explained(text: str, number: int, last: int, start: int) -> bool:
    """Whether an item was given twice, or the one before stands glued to a word or has another kind of ordinal."""
    if text[last : last + 5] == text[start : start + 5] or start - last < 6 or text[start + 2 : start + 3] == "\n":
        return True
    missing = _CN[number - 2]
    others = (f"{missing}是", f"{missing} 是", f"{missing}要", f"第{missing}", f"其{missing}", *_WORDS.get(missing, ()))
    return any(text.find(other, last + 2, start) >= 0 for other in others)


def _nested(text: str, last: int, start: int) -> bool:
    """Whether the list that begins at ``start`` may stand inside the item that began at ``last``."""
    opens_line = last == 0 or text[last - 1] in "\n "
    return start - last < _LONGEST and (opens_line or text.find("\n", last, start) < 0)


def _finding(view: View, match: re.Match[str], before: int, word: str) -> Finding:
    wanted = _CN[before] if before < 10 else "十一"
    spelt = wanted + match[0][1] if word == "是" else word + wanted
    message = f"“{match[0].rstrip('，')}”与前项不连贯，应为“{spelt}”"
    return view.finding(RULE, match.start(), match.end() - (word != "是"), message, "This number does not follow")


RULE = Rule(
    code="STR107",
    name="broken-chain",
    since="0.1.0",
    severity="warning",
    source="事理",
    summary="“一是…二是…”序数不连贯",
    check=check,
    artefact=4,
    cues=(*(f"{c}是" for c in _CN), *(f"{c}要" for c in _CN), *(f"第{c}，" for c in _CN), *(f"其{c}，" for c in _CN)),
    bad=(
        "主要做法如下：一是健全工作机制；⟦三是⟧压实工作责任。",
        "存在三方面不足。一是力度不够。二是监督不严。⟦二是⟧保障不足。",
        "存在的主要问题：⟦二是⟧力度不够；三是监督不严；四是保障不足。",
        "成效不够明显，其一，思想认识不到位；⟦其三⟧，工作措施不具体。",
    ),
    good=(
        "主要做法如下：一是健全工作机制；二是压实工作责任。",
        "一是健全工作机制，一是县级统筹，二是镇级落实。二是压实工作责任。",
        "这三是关键之举，统一是前提。",
    ),
)
