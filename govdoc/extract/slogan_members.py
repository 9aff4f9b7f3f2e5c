"""The members of a formula that the text itself gives (提法的内涵): behind it in brackets or after 即, or before it."""

from __future__ import annotations

import re

from govdoc.model import Span, Text

_LIST = r"[^，。；：！？\n（）()“”《》]{2,16}(?:[、，；][^。；：！？\n（）()“”《》、，；]{1,24}){1,15}"
_IN_BRACKETS = rf"[（(](?:即|指|包括)?[：:]?(?P<a>{_LIST})[）)]"
_EXPLAINED = rf"[，：:]?(?:(?:即|是指|分别是|包括|就是|主要包括)[：:“]?|(?<=[：:]))(?P<b>{_LIST})(?=[。；”\n]|$)"
_AFTER = re.compile(rf" ?[”’\"]?[一-鿿]{{0,6}} ?(?:{_IN_BRACKETS}|{_EXPLAINED})")
_STOPPED = re.compile("(?s:.*)[，。；：！？\n（）()“”《》]")
_MARKS, _COMMAS = re.compile("[、，；]"), re.compile("[，；]")
_SPLIT = re.compile(r"[、，；]|(?<=[一-鿿])和(?=[一-鿿]{2,10}$)|以及|及(?=[一-鿿]{2,10}$)")
_VERBS = (
    "加强|推动|建成|实施|通过|抓好|做好|坚持|推进|深化|完善|落实|打造|构建|开展|实现|形成|强化|统筹|围绕|聚焦|按照|"
    "从|做到|推出|发挥|筑牢|瞄准|建立|是指|突出|健全|优化|提升"
)
_LEAD = re.compile(rf"(?:\d+\.|[^，。；、]{{0,6}}?(?:{_VERBS}))+")
_FEWEST_BEFORE = 3
_NUMERALS = {c: n for n, c in enumerate("零一二三四五六七八九十")} | {"两": 2, "双": 2}
_WINDOW = 160
_LONGEST_HEAD = 12
_LONGEST_ITEM = 18


def stated_count(form: str) -> int | None:
    """The number of members a formula announces: 四个意识 → 4, 三去一降一补 → 5.

    >>> stated_count("四个意识"), stated_count("三去一降一补"), stated_count("放管服")
    (4, 5, None)
    """
    if form[:1] not in _NUMERALS:
        return None
    if form[:1] == "十" and form[1:2] in _NUMERALS:
        return 10 + _NUMERALS[form[1]]
    total = sum(_NUMERALS[c] for c in form if c in _NUMERALS)
    return total or None


def members_given(text: str, start: int, end: int, form: str) -> tuple[Text, ...]:
    """The members the text lists right behind or right before the formula ``form`` at ``[start, end)``."""
    after = _AFTER.match(text, end, min(len(text), end + _WINDOW)) if _may_explain(text, end) else None
    if after:
        return _split(text, *(after.span("a") if after["a"] else _without_next_clause(text, *after.span("b"))))
    if text.rfind("、", max(0, start - _LONGEST_ITEM - 4), start) < 0 or not _list_ends(text, start):
        return ()
    count = stated_count(form) or 0
    if count < _FEWEST_BEFORE:
        return ()
    stop = _strip_back(text, start)
    low = max(0, stop - _WINDOW)
    mark = _STOPPED.match(text, low, stop)
    low = low if mark is None else mark.end()
    if text.count("、", low, stop) < count - 2:
        return ()
    lead = _LEAD.match(text, low, stop)
    items = _split(text, lead.end() if lead else low, stop)
    return items if len(items) == count and _alike(items) else ()


def _without_next_clause(text: str, start: int, end: int) -> tuple[int, int]:
    """A list whose members are parted by 、 ends at the comma of the next clause."""
    mark = _MARKS.search(text, start, end)
    comma = _COMMAS.search(text, start, end)
    return start, comma.start() if mark is not None and mark[0] == "、" and comma is not None else end


def _may_explain(text: str, end: int) -> bool:
    """Whether a mark or word that opens an explanation stands close behind."""
    after = end + (text[end : end + 1] in '”’"')
    mark = text[after : after + 1]
    if mark in "、。；“）的":
        return False
    if mark == "，":
        return text[after + 1 : after + 2] in "即分是就包指"
    near = text[after : after + _LONGEST_HEAD]
    return "（" in near or "：" in near or "即" in near or "指" in near or "(" in near or "包括" in near


def _strip_back(text: str, start: int) -> int:
    """The end of the list before the formula: quotation mark, blank and 的, 等, 这 left aside."""
    end = start
    while end > 0 and text[end - 1] in '“‘" 的等这':
        end -= 1
    return end


def _alike(items: tuple[Text, ...]) -> bool:
    """Whether the outer items are as long as the inner ones: a verb caught with the list makes them longer."""
    lengths = [len(item.text) for item in items]
    inner = lengths[1:-1] or [min(lengths)]
    return max(lengths[0], lengths[-1]) <= max(inner) + 2 and max(lengths) <= _LONGEST_ITEM


def _list_ends(text: str, start: int) -> bool:
    return text[max(0, start - 2) : start].rstrip("“ ")[-1:] in ("的", "等", "这") or text[start - 1 : start] == "“"


def _split(text: str, start: int, end: int) -> tuple[Text, ...]:
    items = []
    position = start
    for separator in [*_SPLIT.finditer(text, start, end), None]:
        stop = separator.start() if separator else end
        piece = text[position:stop]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            body = piece.strip()
            items.append(Text(Span(position + lead, position + lead + len(body)), body))
        position = separator.end() if separator else end
    return tuple(items)
