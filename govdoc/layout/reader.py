"""Reads the layout of a folded text (版面识别)."""

from __future__ import annotations

import re

from govdoc.layout.layout import Block, Layout
from govdoc.model import Metadata, Table

_LINE = re.compile(r"[^\n]+")


def read_layout(text: str, *, tables: tuple[Table, ...] = ()) -> Layout:
    """The layout of ``text``; ``tables`` are those a file reader already knows."""
    blocks = tuple(Block("body", m.start(), m.end(), ()) for m in _LINE.finditer(text) if m[0].strip())
    return Layout(text, Metadata(), (), (), tables, blocks, None, None)
