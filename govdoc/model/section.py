"""The section tree, in-line enumerations and tables (结构)."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from govdoc.model.kinds import EnumerationStyle, SectionRole, SectionStyle
from govdoc.model.span import Span, Text


class Section(msgspec.Struct, frozen=True, gc=False):
    """A section (层次): its label as written, number, heading, own paragraphs and sub-sections.

    ``level`` counts from 1 at the top of the tree. ``span`` runs from the label to the end of the last sub-section.
    """

    span: Span
    style: SectionStyle
    label: str
    number: int | None
    level: int
    heading: Text | None
    role: SectionRole
    sections: tuple[Section, ...] = ()
    paragraphs: tuple[Text, ...] = ()

    def opening(self, width: int = 24) -> str:
        """Label and heading, or the first ``width`` characters of a numbered paragraph.

        >>> Section(Span(0, 2), "cn", "一、", 1, 1, None, "other").opening()
        '一、'
        """
        if self.heading is not None:
            return self.label + "".join(self.heading.text.split("\n"))
        text = self.paragraphs[0].text if self.paragraphs else ""
        return self.label + (text if len(text) <= width else text[:width] + "…")

    def walk(self) -> Iterator[Section]:
        """This section and all below it, in reading order."""
        yield self
        for child in self.sections:
            yield from child.walk()


class Enumeration(msgspec.Struct, frozen=True, gc=False):
    """An in-line chain (一是…二是…); ``announced`` is the count announced (三项工作), ``announcement`` its place."""

    span: Span
    style: EnumerationStyle
    items: tuple[Text, ...]
    announced: int | None = None
    announcement: Text | None = None


class Cell(msgspec.Struct, frozen=True, gc=False):
    """A table cell (单元格) with its 0-based place and extent."""

    span: Span
    text: str
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1


class Table(msgspec.Struct, frozen=True, gc=False):
    """A table (表格); ``caption`` is its title line when it has one."""

    span: Span
    cells: tuple[Cell, ...]
    caption: Text | None = None
