"""序数后的标点。

What it does: reports （一）、 1、 第一、 首先、 and 一. at the head of a paragraph (words also after a stop).
Why it is a fault: 一 takes 、, an Arabic figure takes a point, a bracket takes nothing, 第一 takes a comma.
Known limits: silent in laws. Texts that write 1、 throughout follow a house style: told once, as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from govdoc.model import Finding, Section
from govdoc.rules.rule import Rule
from govdoc.rules.structure.numbering import families
from govdoc.rules.view import View

_CN = "一二三四五六七八九十"
_BRACKET = re.compile(rf"(?P<label>[（(](?:[{_CN}]{{1,3}}|[0-9]{{1,2}})[）)])(?P<mark>[、.．,，](?![0-9]))")
_ARABIC = re.compile(r"(?P<label>[0-9]{1,2})(?P<mark>、)(?![0-9])")
_CHINESE = re.compile(rf"(?P<label>[{_CN}]{{1,3}})(?P<mark>[.．,](?![0-9]))")
_RIGHT = {
    **dict.fromkeys("（(", (_BRACKET, "")),
    **dict.fromkeys("0123456789", (_ARABIC, ".")),
    **dict.fromkeys(_CN, (_CHINESE, "、")),
}
"""By the first character of a label, its pattern and the right mark behind it."""
_ORDINAL = re.compile(rf"(?P<label>第[{_CN}])(?P<mark>、)(?![第{_CN}0-9两])(?!.{{0,8}}[、和及]第)")
_WORDED = re.compile("(?P<label>首先|其[一二三四次]|再次)(?P<mark>、)")
_BEFORE_ORDINAL = "。；：:！？，"


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for section in chain.from_iterable(family.children for family in families(view)):
        if _is_right(section):
            continue
        start = section.span.start
        pattern, right = _RIGHT.get(text[start : start + 1], (None, ""))
        match = pattern.match(text, start) if pattern is not None else None
        if match is not None and view.open(start) and not view.law:
            yield _finding(view, match, right)
    for match in chain(view.at(RULE, _ORDINAL, "own"), view.at(RULE, _WORDED, "own")):
        before = text[max(0, match.start() - 12) : match.start()].rstrip(" ")
        if (not before or before[-1] == "\n" or before[-1] in _BEFORE_ORDINAL) and not view.law:
            yield _finding(view, match, "，")


def _is_right(section: Section) -> bool:
    label = section.label
    return not label or (label[-1] == "." and label[0] in "0123456789") or (label[-1] == "、" and label[0] in _CN)


def _finding(view: View, match: re.Match[str], right: str) -> Finding:
    label = match["label"]
    message = f"“{label}”后用“{right}”" if right else f"“{label}”后不用标点"
    return view.finding(
        RULE, match.start(), match.end(), message, "Wrong mark behind the label", replacement=label + right, safe=True
    )


RULE = Rule(
    code="STR105",
    name="label-punctuation",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 B.3",
    summary="序数后标点不当",
    check=check,
    cues=("）、", "）.", "），", ")、", ").", "),", "）,", ")，", *(f"{d}、" for d in range(10)),
          "首先、", "再次、", *(f"其{c}、" for c in "一二三四次"), *(f"第{c}、" for c in _CN), *(f"{c}." for c in _CN)),
    artefact=4,
    fixable=True,
    bad=(
        "⟦（一）、⟧加强组织领导。各村认真落实。",
        "⟦1、⟧加强组织领导。各村认真落实。",
        "重点抓好两件事。⟦第一、⟧完善机制。第二，压实责任。",
        "⟦首先、⟧要提高认识；其次，要压实责任。",
    ),
    good=(
        "（一）加强组织领导。各村认真落实。",
        "1.加强组织领导。各村认真落实。",
        "第一、第二产业增加值分别增长3.2%和4.5%。",
        "3、5、7号楼完成改造。",
    ),
)  # fmt: skip
