"""Lines of a page that end without a mark (行末无点号), and whether the next one begins anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govdoc.rules.punctuation.paragraph_turns import ANEW, DATE, NAME, OPENER, TURN

_MARKS = frozenset("。！？；：…”’）》】〉，、.!?;:)—,]~-")
LONG = 25
_UNMARKED = re.compile(rf"\n(?<![{re.escape(''.join(_MARKS))}]\n)(?<=.{{{LONG}}}\n)")
"""The end of a long line that may bear no mark."""
_OPEN_END = re.compile(r"[一-鿿%]$")
_NOTE = re.compile(
    r"注[：:\d]|附[：:件]|附注|联系|电话|来源|表\d|图\d|责任单位|责任编辑|牵头|完成时[间限]|网址|资料来源"
)
_TAIL = re.compile(
    r"(?:摄|办公[厅室]|人民政府|委员会|办法|细则|规定|通知|决定|意见|规划|方案|总则|附则|\d[年月日号]|职责|保障|机构|(?:各|[市省县区])[^，。]{0,6}(?:政府|[委厅部]|(?<![大格布])局|单位)|第)$"
)
_CUT = re.compile(r"(?:摄|第|\d[年月日号])$")
_COUNTED = re.compile("[一二三四五六七八九十]{1,3}、")
_INDENT = " 　\t\xa0"


def any_open(typed: str) -> bool:
    """Whether a long line of running text ends without a mark."""
    closed = f"{typed}\n"
    for match in _UNMARKED.finditer(closed):
        end = match.start()
        line = closed[closed.rfind("\n", 0, end) + 1 : end].strip()
        if len(line) >= LONG and unmarked(line) and _sentence(line, _CUT):
            return True
    return False


class Line(NamedTuple):
    """A line as typed, without the blanks around it."""

    start: int
    text: str
    indented: bool


class Page(NamedTuple):
    """The lines, whether paragraphs are indented, and whether few of them end open."""

    lines: list[Line]
    indents: bool
    few: bool


def unmarked(text: str) -> bool:
    """Ends without a mark, with a sentence before, or a clause where no label makes it a heading."""
    return text[-1] not in _MARKS and ("。" in text or ("，" in text and ANEW.match(text) is None))


def is_open(text: str) -> bool:
    return unmarked(text) and ("。" in text or text.count("，") > 1)


def lines_of(raws: list[str]) -> Iterator[Line]:
    start = 0
    for raw in raws:
        text = raw.strip()
        if text:
            yield Line(start + raw.index(text[0]), text, raw[0] in _INDENT)
        start += len(raw) + 1


def _sentence(text: str, names: re.Pattern[str] = _TAIL) -> bool:
    """Running text: a closed sentence before the open one, no note, caption or list, its end none of ``names``."""
    tail = text[-12:]
    if not _OPEN_END.search(tail) or names.search(tail) or _NOTE.match(text) or " " in tail or "\t" in text:
        return False
    return len(text) - text.rfind("。") > 6


def begins_anew(page: Page, number: int) -> bool:
    """Whether the line after an open one is surely a paragraph of its own."""
    text = page.lines[number].text
    closed, count = "。" in text, len(page.lines)
    if number + 1 == count:
        return count == 1 and closed and _sentence(text)
    following = page.lines[number + 1]
    near = page.few and (not page.indents or following.indented)
    if near and TURN.match(following.text):
        return _sentence(text, _CUT)
    if not _sentence(text):
        return False
    if near and (_signed(page, number) or (_COUNTED.match(following.text) and _below_heading(page, number))):
        return True
    if not is_open(text):
        return False
    if ANEW.match(following.text):
        return True
    if page.indents or not closed:
        return closed and following.indented
    return page.few and count >= 3 and OPENER.match(following.text) is not None and len(following.text) >= LONG


def _below_heading(page: Page, number: int) -> bool:
    """Whether the line is all that stands between two headings of one kind (一、…⏎text⏎二、…)."""
    return number > 0 and _COUNTED.match(page.lines[number - 1].text) is not None


def _signed(page: Page, number: int) -> bool:
    """Whether the date follows, or the signature with its date."""
    first, second = [line.text for line in (*page.lines[number + 1 : number + 3], page.lines[number])][:2]
    return bool(DATE.match(first) or (NAME.match(first) and DATE.match(second)))
