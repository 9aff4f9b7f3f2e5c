"""Finds tables in plain text by their tabs (制表符表格)."""

from __future__ import annotations

import re
from itertools import pairwise

from govdoc.model import Cell, Span, Table

_ROW = r"(?:\t{2}|\t?[^\n\t]+\t)[^\n]*"
_ROWS = re.compile(rf"^{_ROW}(?:\n{_ROW})+", re.MULTILINE)
_CONTENTS = re.compile(r"\t *[0-9]{1,4}$")


def tab_tables(text: str) -> tuple[Table, ...]:
    """Runs of two or more lines with tabs in them; a table of contents, its tabs before page numbers only, is none.

    One tab at the start of a line is an indent.

    >>> [cell.text for cell in tab_tables("项目\\t金额\\n税收\\t380亿元")[0].cells]
    ['项目', '金额', '税收', '380亿元']
    """
    if "\t" not in text:
        return ()
    return tuple(table for match in _ROWS.finditer(text) if (table := _table(match[0], match.start())) is not None)


def _table(block: str, start: int) -> Table | None:
    lines = block.split("\n")
    if all(line.count("\t") == 1 and _CONTENTS.search(line) for line in lines[:20]) and not _is_numeric(lines):
        return None
    cells: list[Cell] = []
    at = start
    for row, line in enumerate(lines):
        for column, piece in enumerate(line.split("\t")):
            text = piece.strip(" 　\r")
            left = at + (len(piece) - len(piece.lstrip(" 　\r")) if text else 0)
            if text or not piece:
                cells.append(Cell(Span(left, left + len(text)), text, row, column))
            at += len(piece) + 1
    return Table(Span(start, start + len(block)), tuple(cells))


def _is_numeric(lines: list[str]) -> bool:
    """Whether the last column falls somewhere: page numbers of contents never do."""
    pages = [int(match[0]) for line in lines if (match := re.search(r"[0-9]{1,4}$", line))]
    return any(after < before for before, after in pairwise(pages))
