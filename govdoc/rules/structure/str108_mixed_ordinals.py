"""序次语混用。

What it does: tells that one enumeration mixes two kinds of ordinals (首先…第二…, 一是…第二，…).
Why it is a fault: the reader cannot tell whether a new list begins. No standard says so in words; for information.
Known limits: only within one paragraph, and only where the second kind carries the number that the first would.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_CN = "一二三四五六七八九十"
_MARK = re.compile(
    rf"(?P<words>首先|其次|再次)|(?P<last>最后)(?=，)|第(?P<nth>[{_CN}])(?=[，,]|[^一二三四五六七八九十产次轮批季届个名位期阶步类天年章条节大人方至、])"
    rf"|其(?P<its>[{_CN}])(?=[，,是])|(?P<is>[{_CN}])是"
)
_WORDS = {"首先": 1, "其次": 2, "再次": 3}
_SEVERAL = 2
_HEADS = frozenset("，。；：、！？ ”）)\n:;,")


def check(view: View) -> Iterator[Finding]:
    paragraph_end, last_kind, last_number = -1, "", 0
    for start, _ in view.hits(RULE):
        if start and view.text[start - 1] not in _HEADS:
            continue
        match = _MARK.match(view.text, start)
        if match is None or not view.open(start):
            continue
        if start > paragraph_end:
            end = view.text.find("\n", start)
            paragraph_end, last_kind, last_number = (end if end >= 0 else len(view.text)), "", 0
        kind = match.lastgroup or ""
        if kind == "last":
            if view.text[start - 1] == "；" and last_kind in ("nth", "its") and last_number >= _SEVERAL:
                yield view.finding(RULE, start, start + 2, "序次语混用，宜统一", "Two kinds of ordinals in one list")
            continue
        number = _WORDS[match["words"]] if kind == "words" else _CN.index(match[kind]) + 1
        if (
            kind == "nth"
            and last_kind != "words"
            and match.end() < len(view.text)
            and view.text[match.end()] not in "，,"
        ):
            continue
        if last_kind and kind != last_kind and number == last_number + 1:
            yield view.finding(RULE, start, start + 2, "序次语混用，宜统一", "Two kinds of ordinals in one list")
        else:
            last_kind = kind
        last_number = number


RULE = Rule(
    code="STR108",
    name="mixed-ordinals",
    since="0.1.0",
    severity="info",
    source="GB/T 15834—2011 B.3",
    summary="序次语混用",
    check=check,
    cues=(
        "首先",
        "其次",
        "再次",
        "其二",
        "其三",
        "第二",
        "第三",
        "第一，",
        "第四，",
        "第五，",
        "最后，",
        *(f"{c}是" for c in _CN),
    ),
    bad=(
        "首先，健全工作机制；⟦第二⟧，压实工作责任；最后，强化监督。",
        "提三点要求：第一，健全工作机制；第二，压实工作责任；⟦最后⟧，强化监督。",
    ),
    good=("首先，健全工作机制；其次，压实工作责任；最后，强化监督。", "第一，健全工作机制；第二，压实工作责任。"),
)
