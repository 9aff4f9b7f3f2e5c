"""Reads Word documents (docx): paragraphs and tables in order, with the numbers Word would print.

Comments, deleted text, field codes and hidden text are left out; the result of a field, inserted text and text boxes
are kept. Notes stand at the end, as printed marks ``[1]`` in the text and before each note.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from govdoc.formats.docx_numbering import Numbering
from govdoc.formats.docx_repair import mended
from govdoc.formats.docx_runs import Piece, W, paragraph_pieces, paragraph_text, text_boxes
from govdoc.formats.extracted import Extracted, GridCell, TextBuilder
from govdoc.formats.limits import Limits, damaged, no_text, open_package, require

_WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_MAX_DEPTH = 40


def read_docx(data: bytes, limits: Limits) -> Extracted:
    """The body of a Word document as text and tables."""
    extracted, _ = read_package(open_docx(data, limits))
    if not extracted.text.strip():
        raise no_text("docx")
    return extracted


def read_package(package: Any) -> tuple[Extracted, list[Piece]]:
    """The text of an open document, and the pieces it was put together from: blanks apart, their characters agree."""
    builder = TextBuilder()
    reader = _Reader(builder, Numbering(package))
    body = package.element.body
    if body is not None:
        numbers = _number_notes(body)
        reader.blocks(body)
        _notes(package, numbers, builder)
    return builder.finish(), reader.pieces


def open_docx(data: bytes, limits: Limits) -> Any:
    """The python-docx document of ``data``, or the error that says what is wrong with it."""
    docx = require("docx", "docx")
    open_package(data, "docx", limits).close()
    try:
        return docx.Document(BytesIO(data))
    except Exception:  # a damaged package fails anywhere in the library, in any way
        try:
            return docx.Document(BytesIO(mended(data)))
        except Exception as error:
            raise damaged("docx", error) from error


class _Reader:
    def __init__(self, builder: TextBuilder, numbering: Numbering) -> None:
        self._builder = builder
        self._numbering = numbering
        self.pieces: list[Piece] = []

    def blocks(self, parent: Any, depth: int = 0) -> None:
        for node in _content(parent, depth):
            if node.tag == W + "p":
                for box in text_boxes(node):
                    if depth < _MAX_DEPTH:
                        self.blocks(box, depth + 1)
                text = self._text(node)
                for line in text.split("\n"):
                    if line.strip():
                        self._builder.line(line.rstrip())
            else:
                self._builder.table(self._rows(node))

    def _rows(self, table: Any) -> list[list[GridCell]]:
        rows: list[list[GridCell]] = []
        open_cells: dict[int, tuple[int, int]] = {}
        for tr in _children(table, "tr"):
            row: list[GridCell] = []
            column = _grid_before(tr)
            for tc in _children(tr, "tc"):
                span, merge = _cell_properties(tc)
                if merge == "continue" and column in open_cells:
                    at, index = open_cells[column]
                    rows[at][index] = rows[at][index]._replace(row_span=len(rows) - at + 1)
                else:
                    open_cells.pop(column, None)
                    if merge == "restart":
                        open_cells[column] = (len(rows), len(row))
                    row.append(GridCell(self._cell_text(tc), 1, span))
                column += span
            rows.append(row)
        return rows

    def _cell_text(self, cell: Any) -> str:
        paragraphs = (p for p in cell.iter(W + "p") if p.getparent().tag != W + "txbxContent")
        return " ".join(map(self._text, paragraphs))

    def _text(self, paragraph: Any) -> str:
        pieces = [(self._numbering.label(paragraph), None), *paragraph_pieces(paragraph)]
        self.pieces += pieces
        return "".join(text for text, _ in pieces)


def _content(parent: Any, depth: int = 0) -> Iterator[Any]:
    """Paragraphs and tables of ``parent`` in order, through content controls and accepted insertions."""
    for node in parent:
        if node.tag in (W + "p", W + "tbl"):
            yield node
        elif node.tag in _WRAPPERS and depth < _MAX_DEPTH:
            yield from _content(node, depth + 1)


def _children(parent: Any, name: str) -> Iterator[Any]:
    for node in parent:
        if node.tag == W + name:
            yield node
        elif node.tag in _WRAPPERS:
            yield from _children(node, name)


def _cell_properties(cell: Any) -> tuple[int, str | None]:
    properties = cell.find(W + "tcPr")
    if properties is None:
        return 1, None
    grid = properties.find(W + "gridSpan")
    merge = properties.find(W + "vMerge")
    span = (grid.get(W + "val") or "1") if grid is not None else "1"
    return (
        min(max(int(span), 1), 200) if span.isdecimal() else 1,
        None if merge is None else merge.get(W + "val", "continue"),
    )


def _grid_before(row: Any) -> int:
    before = row.find(f"{W}trPr/{W}gridBefore")
    value = before.get(W + "val") if before is not None else "0"
    return int(value) if value and value.isdecimal() else 0


def _number_notes(body: Any) -> dict[tuple[str, str], int]:
    """Give the marks of foot- and endnotes the numbers they print with: Word's own ids follow the order of writing."""
    numbers: dict[tuple[str, str], int] = {}
    for mark in body.iter(W + "footnoteReference", W + "endnoteReference"):
        key = (mark.tag.removeprefix(W).removesuffix("Reference"), mark.get(W + "id") or "")
        mark.set(W + "id", str(numbers.setdefault(key, len(numbers) + 1)))
    return numbers


def _notes(package: Any, numbers: dict[tuple[str, str], int], builder: TextBuilder) -> None:
    texts: dict[int, str] = {}
    for part in package.part.package.iter_parts():
        kind = str(part.partname).rpartition("/")[2].removesuffix("s.xml")
        if kind in ("footnote", "endnote"):
            for note in _parse(part.blob):
                number = numbers.get((kind, note.get(W + "id") or ""))
                if number is not None:
                    texts[number] = " ".join(paragraph_text(p) for p in note.iter(W + "p")).strip()
    for number, text in sorted(texts.items()):
        builder.line(f"[{number}] {text}")


def _parse(blob: bytes) -> Any:
    from lxml import etree

    try:
        return etree.fromstring(blob, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise damaged("docx", error) from error
