"""Tables that a reader knows (表格): their lines kept out of the tree, the line above as caption."""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from govdoc.layout.layout import Block
from govdoc.layout.lines import Line
from govdoc.layout.marks import text_of
from govdoc.model import Table

_CAPTION = re.compile(
    r"(?:附?表|图) ?[0-9一二三四五六七八九十]|[^。；，]{2,40}(?:表|情况|统计|指标|明细|清单|名单)(?:（[^（）]{1,9}）)?$"
)
_UNIT = re.compile(r"[（(]?(?:计量)?单位[：:]")
_PAGE_CELL = 120


def mark_known_tables(lines: list[Line], tables: tuple[Table, ...]) -> None:
    """Mark the lines of ``tables``; a table that only lays out a page, its cells whole texts, is none."""
    if not tables:
        return
    starts = [line.start for line in lines]
    for table in tables:
        size = table.span.end - table.span.start
        if size > _PAGE_CELL * max(1, len(table.cells)):
            continue
        for line in lines[bisect_left(starts, table.span.start) : bisect_left(starts, table.span.end)]:
            line.kind = line.kind or "table"


def captioned(text: str, tables: tuple[Table, ...], blocks: tuple[Block, ...]) -> tuple[Table, ...]:
    """``tables`` with the title line above as caption, be there a line that tells the unit between."""
    if not tables:
        return ()
    starts = [block.start for block in blocks]
    return tuple([_captioned(text, table, blocks, bisect_left(starts, table.span.start)) for table in tables])


def _captioned(text: str, table: Table, blocks: tuple[Block, ...], k: int) -> Table:
    for block in blocks[max(0, k - 2) : k][::-1]:
        line = text[block.start : block.end]
        if _UNIT.match(line):
            continue
        if table.caption is None and len(line) < 60 and _CAPTION.match(line):
            return msgspec.structs.replace(table, caption=text_of(text, block.start, block.end))
        break
    return table
