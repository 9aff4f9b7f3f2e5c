"""The section tree while it grows (生长中的层次树)."""

from __future__ import annotations

from govdoc.layout.draft import Draft
from govdoc.layout.lines import Line
from govdoc.layout.numbering import Numbering
from govdoc.layout.plain import PlainHeadings
from govdoc.model import Span


class Tree:
    """The state of one pass over the lines: the open sections, and the section each line stands in."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.text = text
        self.lines = lines
        self.roots: list[Draft] = []
        self.stack: list[Draft] = []
        self.places: list[Draft | None] = []
        self.nested: set[tuple[str, str]] = set()
        self.labels: list[Span] = []
        self.titled: Draft | None = None
        self.in_notes = False
        self.plain = PlainHeadings(lines)
        self.numbering = Numbering(text, lines, self.stack)
