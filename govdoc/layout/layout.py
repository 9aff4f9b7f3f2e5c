"""What the layout reader hands to the extractors (版面)."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from typing import Literal

import msgspec

from govdoc.model import Enumeration, Metadata, Section, Span, Table

BlockKind = Literal["title", "mark", "heading", "body", "table", "toc", "chrome"]


class Block(msgspec.Struct, frozen=True, gc=False):
    """One paragraph or line of the folded text: what it is, and the section it stands in.

    ``mark`` is one of the document's own marks (文号, 署名 …); ``heading`` a heading alone on its line; a paragraph
    with a run-in heading is ``body``; ``chrome`` is what a web page or a printer added.
    """

    kind: BlockKind
    start: int
    end: int
    section: tuple[int, ...]


class Layout(msgspec.Struct, frozen=True):
    """The layout of one folded text; every offset in it is a folded one."""

    text: str
    metadata: Metadata
    sections: tuple[Section, ...]
    enumerations: tuple[Enumeration, ...]
    tables: tuple[Table, ...]
    blocks: tuple[Block, ...]
    year: int | None
    """The year the document speaks of: 今年, 全年, 上年 are told from it."""
    issued: datetime.date | None
    """The day of issue, else None."""
    labels: tuple[Span, ...] = ()
    """The labels of the sections (一、 （一） 1.) in order: their figures count nothing."""

    def block_at(self, offset: int) -> Block | None:
        """The block that holds ``offset``, None between blocks."""
        k = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[k] if k >= 0 and offset < self.blocks[k].end else None
