"""Tables written with tabs (制表符表格): rows of lines, cells between tabs."""

from __future__ import annotations

import re

from govdoc.layout.layout import Block
from govdoc.layout.marks import text_of
from govdoc.model import Cell, Span, Table

_CAPTION = re.compile(r"(?:附?表|图) ?[0-9一二三四五六七八九十]")
_CELL = re.compile(r"[^\t\n]*")


def read_tables(text: str, blocks: tuple[Block, ...]) -> tuple[Table, ...]:
    """The tables that rows with tabs form.

    >>> from govdoc.layout import read_layout
    >>> [cell.text for cell in read_layout("指标\\t数量\\n粮食\\t12\\n").tables[0].cells]
    ['指标', '数量', '粮食', '12']
    """
    found: list[Table] = []
    rows: list[Block] = []
    for i, block in enumerate(blocks):
        if block.kind == "table":
            rows.append(block)
            continue
        if rows:
            _close(text, blocks, i, rows, found)
            rows = []
    _close(text, blocks, len(blocks), rows, found)
    return tuple(found)


def _close(text: str, blocks: tuple[Block, ...], i: int, rows: list[Block], found: list[Table]) -> None:
    first = next((k for k, row in enumerate(rows) if "\t" in text[row.start : row.end]), len(rows))
    rows = rows[first:]
    if not rows:
        return
    cells: list[Cell] = []
    for number, row in enumerate(rows):
        start = text.rfind("\n", 0, row.start) + 1
        start = start if not text[start : row.start].strip() else row.start
        for column, m in enumerate(_pieces(text, start, row.end)):
            cells.append(Cell(Span(*m), text[m[0] : m[1]], number, column))
    before = blocks[i - len(rows) - 1] if i - len(rows) > 0 else None
    caption = None
    if before is not None and before.end - before.start < 60 and _CAPTION.match(text, before.start):
        caption = text_of(text, before.start, before.end)
    found.append(Table(Span(rows[0].start, rows[-1].end), tuple(cells), caption))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    at = start
    while at <= end:
        stop = text.find("\t", at, end)
        stop = end if stop < 0 else stop
        a, b = at, stop
        while a < b and text[a] == " ":
            a += 1
        while b > a and text[b - 1] == " ":
            b -= 1
        pieces.append((a, b))
        at = stop + 1
    return pieces
