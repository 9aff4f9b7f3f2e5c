"""What a reader hands back: plain text, and tables whose cells lie in it (读取结果)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from govdoc.model import Cell, Span, Table, Text

_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")


_ANNEX = re.compile(r"\s*附件\s?[0-9一二三四五六七八九十]{0,3}")
_NEXT = re.compile(r"\s*附?表\s?[0-9一二三四五六七八九十]{1,3}(?![0-9年月])")
_NO_TITLE = re.compile(r"(?:计量)?单位|附表\s?[0-9一二三四五六七八九十]{1,3}$")


class Extracted(msgspec.Struct, frozen=True):
    """The text of a file and the tables in it; all spans index ``text``."""

    text: str
    tables: tuple[Table, ...] = ()


class GridCell(NamedTuple):
    """A cell before it has a place in the text."""

    text: str
    row_span: int = 1
    column_span: int = 1


def clean(text: str) -> str:
    """Drop control characters and halves of surrogate pairs, which no document means.

    >>> clean("\\ufeff公\\x00文")
    '公文'
    """
    return _CONTROL.sub("", text)


def _lone(row: Sequence[GridCell]) -> str:
    """The text of a row that says one thing only, over more than one column; else nothing."""
    told = [cell.text.strip() for cell in row if cell.text.strip()]
    wide = len(row) > 1 or any(cell.column_span > 1 for cell in row)
    return told[0] if len(told) == 1 and wide else ""


def _caption(rows: Sequence[Sequence[GridCell]], cells: Sequence[Cell]) -> Text | None:
    """The title that the first rows give the table they belong to."""
    titles = [row for row in range(min(3, len(rows))) if all(map(_lone, rows[: row + 1]))]
    named = (cell for cell in cells if cell.text and cell.row in titles and not _NO_TITLE.match(cell.text))
    return next((Text(cell.span, cell.text) for cell in named), None)


class TextBuilder:
    """Collects lines and tables in reading order.

    >>> builder = TextBuilder()
    >>> builder.line("一、收入")
    >>> builder.table([[GridCell("项目"), GridCell("金额")]])
    >>> result = builder.finish()
    >>> [result.text[c.span.start : c.span.end] for c in result.tables[0].cells]
    ['项目', '金额']
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._tables: list[Table] = []

    def line(self, text: str) -> None:
        """Add a paragraph; line breaks inside it are kept."""
        self._add(clean(text) + "\n")

    def table(self, rows: Iterable[Sequence[GridCell]]) -> None:
        """Add a table: a line a row, a tab between cells; places covered by a merged cell stay empty.

        Where a row over the whole width reads 附表2, another table begins: offices set several in one grid.
        """
        start = 0
        told = list(rows)
        for at in (*range(1, len(told)), len(told)):
            if at == len(told) or (_NEXT.match(_lone(told[at])) and not _lone(told[at - 1])):
                self._table(told[start:at])
                start = at

    def _table(self, rows: list[Sequence[GridCell]]) -> None:
        while len(rows) > 2 and _ANNEX.match(_lone(rows[0])):
            self.line(_lone(rows.pop(0)))
        start = self._length
        cells: list[Cell] = []
        covered: dict[tuple[int, int], bool] = {}
        for row, grid in enumerate(rows):
            column = 0
            for cell in grid:
                while covered.pop((row, column), False):
                    column = self._empty(column)
                column = self._cell(cell, row, column, cells, covered)
            while covered.pop((row, column), False):
                column = self._empty(column)
            self._add("\n")
        if any(cell.text for cell in cells):
            self._tables.append(Table(Span(start, self._length - 1), tuple(cells), _caption(rows, cells)))

    def finish(self) -> Extracted:
        """The text without its last line break."""
        return Extracted("".join(self._parts).removesuffix("\n"), tuple(self._tables))

    def _empty(self, column: int) -> int:
        if column:
            self._add("\t")
        return column + 1

    def _cell(
        self, cell: GridCell, row: int, column: int, cells: list[Cell], covered: dict[tuple[int, int], bool]
    ) -> int:
        if column:
            self._add("\t")
        text = _BLANKS.sub(" ", clean(cell.text)).strip()
        start = self._length
        self._add(text)
        cells.append(Cell(Span(start, self._length), text, row, column, cell.row_span, cell.column_span))
        for below in range(1, cell.row_span):
            covered |= {(row + below, column + beside): True for beside in range(cell.column_span)}
        self._add("\t" * (cell.column_span - 1))
        return column + cell.column_span

    def _add(self, part: str) -> None:
        self._parts.append(part)
        self._length += len(part)
