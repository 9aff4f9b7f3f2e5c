"""Markdown of a document (导出 Markdown): headings at their levels, tables as tables, page debris left out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from govdoc.layout import Block, Layout, read_layout
from govdoc.model import Document, Section, Table
from govdoc.text.folding import fold
from govdoc.text.relocation import to_folded

_SPECIAL = re.compile(r"^(?:([0-9]{1,9})([.)])(?=\s|$)|([#>+*-])(?=\s)|(={3,}|-{3,}|\*{3,}))")
_INLINE = re.compile(r"([\\`*_\[\]<>|])")
_BLANKS = re.compile(r"\s+")
MAX_LEVEL = 6


def markdown(document: Document) -> str:
    """``document`` as Markdown; its own marks stand as paragraphs, what a web page or printer added is left out.

    >>> from govdoc import parse
    >>> print(markdown(parse("关于绿化的报告\\n一、成效\\n（一）山区。植树百亩。")))
    # 关于绿化的报告
    <BLANKLINE>
    ## 一、成效
    <BLANKLINE>
    ### （一）山区
    <BLANKLINE>
    植树百亩。
    <BLANKLINE>
    """
    folded = fold(document.text)
    inner = to_folded(document, folded)
    layout = read_layout(folded.text, tables=inner.tables)
    return "".join([part + "\n\n" for part in _parts(layout)]).rstrip("\n") + "\n"


def _parts(layout: Layout) -> list[str]:
    text = layout.text
    opened = {section.span.start: section for top in layout.sections for section in top.walk()}
    parts = ["# " + _clean(layout.metadata.title.text)] if layout.metadata.title else []
    for block in layout.blocks:
        section = opened.get(block.start)
        if section is not None:
            parts += _section(section, block)
        elif block.kind == "table":
            parts += _table_at(layout, block)
        elif block.kind in ("body", "mark"):
            parts.append(_paragraph(text[block.start : block.end]))
    return parts


def _section(section: Section, block: Block) -> list[str]:
    """The line that opens a section: its heading, and the text that shares its line."""
    first = section.paragraphs[0] if section.paragraphs else None
    if section.heading is None:
        return [_paragraph(section.label + (first.text if first else ""))]
    heading = "#" * min(section.level + 1, MAX_LEVEL) + " " + _clean(section.label + section.heading.text)
    runs_in = first is not None and first.span.start < block.end
    return [heading, _paragraph(first.text)] if first is not None and runs_in else [heading]


def _table_at(layout: Layout, block: Block) -> list[str]:
    """The table whose first row ``block`` is; its other rows add nothing, a row of no known table stands alone."""
    k = bisect_right(layout.tables, block.start, key=_start) - 1
    table = layout.tables[k] if k >= 0 else None
    if table is None or block.start >= table.span.end or not table.cells:
        return [_paragraph(layout.text[block.start : block.end])]
    first = layout.blocks[bisect_left(layout.blocks, table.span.start, key=_from)]
    return [_table(table)] if first.start == block.start else []


def _start(table: Table) -> int:
    return table.span.start


def _from(block: Block) -> int:
    return block.start


def _table(table: Table) -> str:
    rows = max((cell.row for cell in table.cells), default=-1) + 1
    columns = max((cell.column for cell in table.cells), default=-1) + 1
    grid = [[""] * columns for _ in range(rows)]
    for cell in table.cells:
        grid[cell.row][cell.column] = _clean(cell.text)
    lines = ["| " + " | ".join(row) + " |" for row in grid]
    return "\n".join([lines[0], "|" + " --- |" * columns, *lines[1:]])


def _paragraph(text: str) -> str:
    clean = _clean(text)
    return _SPECIAL.sub(lambda m: m[1] + "\\" + m[2] if m[1] else "\\" + m[0], clean)


def _clean(text: str) -> str:
    return _INLINE.sub(r"\\\1", _BLANKS.sub(" ", text).strip())
