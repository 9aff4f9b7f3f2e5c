"""Joins printed lines into paragraphs (成段), by where they begin and end on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.formats.pdf_lines import Line
from govdoc.formats.pdf_tables import Grid, grid, table_runs

_LABEL = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、](?![0-9])|第[一二三四五六七八九十百]{1,5}[章节条编]"
    r"|附件|[①-⑳]|——|[（(]此件"
)
_NOTE = re.compile(r"[①-⑳]|[\[［〔][0-9]{1,3}[\]］〕]|[0-9]{1,3}[^\d.、．]")
_NOTE_SIZE = 0.87
_ENDED = ("。", "！", "？", "：", "；", "”", "）")
_INDENT = (0.8, 3.6)
_SHORT_BY = 1.8
_LONG = 15
_SAME_SIZE = 0.12
_HALF = 0.5
_UNBROKEN = re.compile(r"(?P<figure>[0-9A-Za-z][0-9A-Za-z.,%/-]*)(?P<stop>[，。、；：！？）”》％]*)")


def join_lines(pages: list[list[Line]]) -> Iterator[str | Grid]:
    """The paragraphs and tables of all pages; a paragraph broken over a page is joined too."""
    paragraph = ""
    previous: Line | None = None
    room = 0.0
    for lines, left, right in _with_margins(pages):
        tables = dict(table_runs(lines))
        at = 0
        while at < len(lines):
            line = lines[at]
            if at in tables or previous is None or room > _needed(line) or not _continues(previous, line, left):
                if paragraph:
                    yield paragraph
                indented = _INDENT[0] <= (line.left - left) / line.size <= _INDENT[1]
                paragraph = ("　　" if indented else "") + line.text
            else:
                paragraph = _glue(paragraph, line.text)
            if at in tables:
                yield grid(lines[at : tables[at]])
                paragraph, previous, at = "", None, tables[at]
                continue
            room = right - line.right if line.right - line.left > _LONG * line.size else right
            previous, at = line, at + 1
    if paragraph:
        yield paragraph


def _with_margins(pages: list[list[Line]]) -> Iterator[tuple[list[Line], float, float]]:
    """Each page with where its text block begins and ends; a page of few lines takes those of the middle page."""
    usual = _usual([_margins(lines) for lines in pages if lines])
    for lines in pages:
        left, right = _margins(lines)
        if lines and 0 < left - usual[0] < _INDENT[1] * lines[0].size:
            left = usual[0]
        yield lines, left, max(right, usual[1])


def split_notes(pages: list[list[Line]]) -> tuple[list[list[Line]], list[list[Line]]]:
    """The pages without their footnotes, and the footnotes: the small lines below the text that begin with a mark."""
    sizes = sorted(line.size for lines in pages for line in lines)
    small = _NOTE_SIZE * sizes[len(sizes) // 2] if sizes else 0.0
    bodies, notes = [], []
    for lines in pages:
        end = len(lines)
        while end and lines[end - 1].size < small:
            end -= 1
        while end < len(lines) and not _NOTE.match(lines[end].text):
            end += 1
        bodies.append(lines[:end])
        notes.append(lines[end:])
    return bodies, notes


def _margins(lines: list[Line]) -> tuple[float, float]:
    """Where the text block of a page begins and ends: the ends that long lines agree on."""
    if not lines:
        return 0.0, 0.0
    widest = max(line.right - line.left for line in lines)
    long_lines = [line for line in lines if line.right - line.left > 0.75 * widest]
    lefts = sorted(line.left for line in long_lines)
    rights = sorted(line.right for line in long_lines)
    return lefts[min(len(lefts) // 10, len(lefts) - 1)], rights[-1 - len(rights) // 10]


def _usual(margins: list[tuple[float, float]]) -> tuple[float, float]:
    """The margins of the middle page, for pages of few lines."""
    if not margins:
        return 0.0, 0.0
    lefts, rights = (sorted(side) for side in zip(*margins, strict=True))
    return lefts[len(lefts) // 2], rights[len(rights) // 2]


def _continues(previous: Line, line: Line, left: float) -> bool:
    if len(line.pieces) > 2 or len(previous.pieces) > 2:
        return False
    if abs(line.size - previous.size) > _SAME_SIZE * previous.size:
        return False
    if line.left - left > _INDENT[0] * line.size:
        return False
    return not (previous.text.endswith(_ENDED) and _LABEL.match(line.text))


def _needed(line: Line) -> float:
    """The width that the beginning of ``line`` would have taken above: no figure is broken or parted from its stop."""
    m = _UNBROKEN.match(line.text)
    figure = m["figure"] if m else ""
    stop = m["stop"] if m else ""
    return max(_SHORT_BY, _HALF * len(figure) + len(stop)) * line.size


def _glue(paragraph: str, text: str) -> str:
    blank = (
        " "
        if paragraph[-1:].isascii() and text[:1].isascii() and paragraph[-1:].isalpha() and text[:1].isalpha()
        else ""
    )
    return paragraph + blank + text
