"""Document numbers cited without title marks (裸文号), with the title in front where there is one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from govdoc.extract.reference_marks import NUMBER_TAIL, ORDER, STANDARD, find_number, find_order, read_standard
from govdoc.layout import Layout
from govdoc.model import DocumentNumber, Reference, ReferenceKind, Span, Text
from govdoc.text.phrases import places

_STANDARD_BODIES = (("B", "G"), ("B", "D"), ("J", "H"))
"""Last and first letter of GB, DB, HJ: one character is found four times as fast as two."""
_MARK_BEFORE = re.compile(r"(?:^|号 ?[：:]|的(?:通知|批复|意见|决定|函|公告|通报|办法|方案|通告|复函)[）)]?) *$")
_GENRES = "通知|意见|决定|办法|规定|函|批复|公告|方案|规划|报告"
_BARE_TITLE = re.compile(rf"[^，。；：、\n（）()《》“]{{0,24}}关于[^，。；：\n（）()》]{{2,60}}(?:{_GENRES}) ?[（(] ?$")
_CUES = "根据|按照|依据|落实|贯彻|执行|印发的|转发的|下发的"
_LABEL = re.compile(rf"(?:[\d一二三四五六七八九十]{{1,3}}[.、．] ?)?(?:[^关]*?(?:{_CUES}))?")
_LONGEST_TITLE = 90


def bare_numbers(layout: Layout, taken: list[tuple[int, int]]) -> Iterator[Reference]:
    """Numbers outside the places ``taken``; the document's own are marks and no citations."""
    text, own = layout.text, layout.metadata.number
    index, last = 0, 0
    for number in sorted(_all_numbers(text), key=lambda n: n.span.start):
        start, end = number.span.start, number.span.end
        while index < len(taken) and taken[index][1] <= start:
            index += 1
        inside = index < len(taken) and taken[index][0] < end
        if inside or start < last or (own is not None and own.text == number.text) or _is_mark(text, start, end):
            continue
        last = end
        yield Reference(number.span, number.text, _bare_title(text, start), number, None, _number_kind(number))


def _bare_title(text: str, start: int) -> Text | None:
    """The title without title marks in front of a number in brackets (关于…的通知（国发〔2020〕1号）)."""
    if text[start - 1 : start] not in ("（", "("):
        return None
    low = max(0, start - _LONGEST_TITLE)
    found = _BARE_TITLE.search(text[low:start])
    if found is None:
        return None
    end = low + len(found[0].rstrip("（( ")) + found.start()
    label = _LABEL.match(text, low + found.start(), end)
    begin = label.end() if label else low + found.start()
    return Text(Span(begin, end), text[begin:end])


def bare_standards(text: str, taken: list[tuple[int, int]]) -> Iterator[Reference]:
    """Codes of standards with their year (GB/T 9704—2012) outside the places ``taken``."""
    starts = [start for start, _ in taken]
    for last, first in _STANDARD_BODIES:
        for end in places(text, last):
            at = end - 1
            match = STANDARD.match(text, at) if at >= 0 and text[at] == first else None
            before = bisect_right(starts, at) - 1
            inside = before >= 0 and at < taken[before][1]
            if match is None or match["year"] is None or inside:
                continue
            number = read_standard(text, match)
            yield Reference(number.span, number.text, None, number, None, "standard")


def _all_numbers(text: str) -> Iterator[DocumentNumber]:
    for mark in "〔[【﹝〈（(":
        for at in places(text, mark):
            match = NUMBER_TAIL.match(text, at) if text[at + 1 : at + 2] in "12 " else None
            number = find_number(text, match, 0) if match else None
            if number is not None:
                yield number
    for last, first in (("令", ""), ("告", "公"), ("告", "通")):
        for at in places(text, last):
            start = at - len(first)
            match = ORDER.match(text, start) if text.startswith(first, max(0, start)) else None
            number = find_order(text, match, 0) if match else None
            if number is not None:
                yield number


def _number_kind(number: DocumentNumber) -> ReferenceKind:
    return "regulation" if number.agency.endswith("令") else "document"


def _is_mark(text: str, start: int, end: int) -> bool:
    """Whether the number stands alone on its line, after 文号： or glued to the title: a mark and no citation."""
    line = text.rfind("\n", max(0, start - 40), start)
    before = text[line + 1 : start] if line >= 0 else text[max(0, start - 40) : start]
    after = text[end : end + 3].lstrip(" ")
    ends_line = not after or after[0] == "\n"
    return before.rstrip().endswith(("号：", "号:")) or (ends_line and _MARK_BEFORE.search(before) is not None)
