"""Sorts the characters of a page into lines (成行).

The order of characters in the file is not trusted: where quotation marks use another font they come out of place. A
line is what shares a baseline; blanks are what the gaps show; the thin gap of Word between 汉字 and figures is none.
"""

from __future__ import annotations

from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

_SAME_BASELINE = 0.35
_BLANK = 0.7
_WIDE = 1.6
_LATIN_BLANK = 0.18
_RAISED = 0.8
_FEW = 6
_SOME = 24
_MARKS = frozenset("[]〔〕［］0123456789")


class Character(NamedTuple):
    """One printed character: its box, and the baseline it stands on."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    baseline: float


class Piece(NamedTuple):
    """A stretch of a line without a wide gap."""

    text: str
    left: float
    right: float


class Line(NamedTuple):
    """One printed line; ``size`` is the width of a full character in it, ``pieces`` stand apart by wide gaps."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    pieces: tuple[Piece, ...]


def build_lines(characters: list[Character]) -> list[Line]:
    """The lines of a page from top to bottom."""
    rows: list[list[Character]] = []
    for character in sorted(characters, key=attrgetter("baseline"), reverse=True):
        if rows and abs(rows[-1][0].baseline - character.baseline) < _SAME_BASELINE * _size(rows[-1][0]):
            rows[-1].append(character)
        else:
            rows.append([character])
    lines = [_line(row) for row in _with_raised(rows)]
    return [line for line in lines if line.text]


def _size(character: Character) -> float:
    """The font size, near enough: a full character is as wide as it is high."""
    width = character.right - character.left
    return width if _is_wide(character.text) and width > 0 else max(0.75 * (character.top - character.bottom), 1.0)


def _is_wide(text: str) -> bool:
    return "⺀" <= text <= "鿿" or "＀" <= text <= "｠" or "①" <= text <= "⓿"


def _row_size(row: list[Character]) -> float:
    sizes = sorted(_size(c) for c in row if _is_wide(c.text)) or sorted(map(_size, row))
    return sizes[len(sizes) // 2]


def _with_raised(rows: list[list[Character]]) -> list[list[Character]]:
    """Rows with note marks such as ``[1]``, set small and raised, put back into the line they belong to."""
    merged: list[list[Character]] = []
    for row in rows:
        if merged and _may_mark(merged[-1]) and _is_raised(merged[-1], row):
            row = merged.pop() + row
        elif merged and _may_mark(row) and _is_raised(row, merged[-1]):
            merged[-1] = merged[-1] + row
            continue
        merged.append(row)
    return merged


def _may_mark(row: list[Character]) -> bool:
    return len(row) <= _FEW or (len(row) <= _SOME and all(c.text in _MARKS for c in row))


def _is_raised(mark: list[Character], row: list[Character]) -> bool:
    size = _row_size(row)
    middle = (mark[0].bottom + mark[0].top) / 2
    if _row_size(mark) > _RAISED * size or not row[0].baseline - 0.1 * size < middle < row[0].baseline + 1.1 * size:
        return False
    left, right = min(c.left for c in row), max(c.right for c in row)
    return left - size < mark[0].left < right + 2 * size


def _line(row: list[Character]) -> Line:
    row = sorted(row, key=attrgetter("left"))
    size = _row_size(row)
    pieces: list[Piece] = []
    parts, left = [row[0].text], row[0].left
    for before, after in pairwise(row):
        if after.text == before.text and abs(after.left - before.left) < 0.15 * size:
            continue
        gap = after.left - before.right
        if gap > _WIDE * size:
            pieces.append(Piece("".join(parts), left, before.right))
            parts, left = [], after.left
        elif gap > _BLANK * size or (gap > _LATIN_BLANK * size and before.text.isascii() and after.text.isascii()):
            parts.append(" ")
        parts.append(after.text)
    pieces.append(Piece("".join(parts), left, row[-1].right))
    text = "  ".join(piece.text for piece in pieces)
    return Line(text, row[0].left, row[-1].right, row[0].baseline, size, tuple(pieces))
