"""Pages of lines to the text of a document: no page numbers, no running heads, footnotes at the end (去页眉页脚)."""

from __future__ import annotations

import re
from collections import Counter

from govdoc.formats.extracted import TextBuilder
from govdoc.formats.pdf_lines import Line
from govdoc.formats.pdf_paragraphs import join_lines, split_notes

_RULES = r"[—–\-－―─·•.\s　_]{0,6}"
_PAGE_NUMBER = re.compile(
    rf"{_RULES}(?:第\s?)?[0-9０-９]{{1,4}}(?:\s?页)?(?:[\s，,/]{{0,3}}(?:共\s?)?[0-9]{{1,4}}\s?页?)?{_RULES}"
)
_DIGITS = re.compile(r"[0-9]+")


def write_pages(pages: list[list[Line]], builder: TextBuilder) -> None:
    """Write the paragraphs of ``pages``, then their footnotes."""
    body, notes = split_notes(_without_furniture(pages))
    for block in (*join_lines(body), *join_lines(notes)):
        if isinstance(block, str):
            builder.line(block)
        else:
            builder.table(block)


def _without_furniture(pages: list[list[Line]]) -> list[list[Line]]:
    """Pages without page numbers and without lines that stand at the edge of most pages."""
    edges = Counter(_shape(line) for lines in pages for line in {id(x): x for x in (*lines[:1], *lines[-1:])}.values())
    running = {shape for shape, count in edges.items() if count >= 3 and count * 2 > len(pages) and shape}
    kept = []
    for lines in pages:
        for end in (0, -1, 0, -1):
            if lines and (_PAGE_NUMBER.fullmatch(lines[end].text) or _shape(lines[end]) in running):
                lines = lines[1:] if end == 0 else lines[:-1]
        kept.append(lines)
    return kept


def _shape(line: Line) -> str:
    return _DIGITS.sub("0", line.text) if len(line.text) < 60 else ""
