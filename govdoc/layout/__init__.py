"""Text to marks and section tree (版面层)."""

from govdoc.layout.layout import Block, BlockKind, Layout
from govdoc.layout.reader import read_layout

__all__ = ["Block", "BlockKind", "Layout", "read_layout"]
