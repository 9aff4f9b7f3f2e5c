"""Tables on a printed page, by their columns (版面表格): rows of pieces that stand under one another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from govdoc.formats.extracted import GridCell
from govdoc.formats.pdf_lines import Line, Piece

Grid = list[list[GridCell]]
_ROWS = 3
_SHORT_CELL = 14
_NEAR = 5
_CAPTION = re.compile("附?[表图件]|单位|注|资料|——|[（(]")
_FIGURE = re.compile(r"[-+]?[0-9][0-9.,% ]*")
_HAN = re.compile("[\u4e00-\u9fff]")


def table_runs(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """``(start, end)`` of each run of lines that is a table: three rows or more, most of one shape, names in front.

    The labels of a chart are rows of pieces too, but no names stand before them.
    """
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and (len(lines[end].pieces) > 1 or (end > start and _is_rest_of_cell(lines, end))):
            end += 1
        run = lines[start:end]
        if len(run) >= _ROWS and _agrees(run):
            yield start, end
        start = max(end, start + 1)


def _is_rest_of_cell(lines: list[Line], at: int) -> bool:
    """Whether a short line of one piece is part of a cell: it stands between rows, over or under one of their cells."""
    line = lines[at]
    if line.right - line.left > _SHORT_CELL * line.size or _CAPTION.match(line.text) or line.text[-1] == "。":
        return False
    if not any(len(each.pieces) > 1 for each in lines[at + 1 : at + 3]):
        return False
    below = [piece for each in lines[at + 1 : at + _NEAR] if len(each.pieces) > 1 for piece in each.pieces]
    around = (*lines[at - 1].pieces, *below)
    return any(_overlap(line.pieces[0], (piece.left, piece.right)) > 0 for piece in around)


def _agrees(run: list[Line]) -> bool:
    """Names in front of most rows, and most rows of one shape or full of figures."""
    _, alike = Counter(len(line.pieces) for line in run).most_common(1)[0]
    named = sum(_HAN.search(line.pieces[0].text) is not None for line in run)
    pieces = [piece for line in run for piece in line.pieces]
    figures = sum(_FIGURE.fullmatch(piece.text) is not None for piece in pieces)
    return 2 * named >= len(run) and (2 * alike >= len(run) or 3 * figures >= len(pieces))


def grid(run: list[Line]) -> Grid:
    """The rows of a table, each piece in the column it stands in."""
    count, _ = Counter(len(line.pieces) for line in run).most_common(1)[0]
    model = [line.pieces for line in run if len(line.pieces) == count]
    columns = [(min(row[at].left for row in model), max(row[at].right for row in model)) for at in range(count)]
    return [_row(line.pieces, columns) for line in run]


def _row(pieces: tuple[Piece, ...], columns: list[tuple[float, float]]) -> list[GridCell]:
    cells: list[GridCell] = []
    for piece in pieces:
        at = max(range(len(columns)), key=lambda column: _overlap(piece, columns[column]))
        while len(cells) < at:
            cells.append(GridCell(""))
        cells.append(GridCell(piece.text))
    return cells


def _overlap(piece: Piece, column: tuple[float, float]) -> float:
    """The width they share; what they lie apart, as a negative number."""
    return min(piece.right, column[1]) - max(piece.left, column[0])
