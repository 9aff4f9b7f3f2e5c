"""Reads the layout of a folded text (版面识别)."""

from __future__ import annotations

from govdoc.layout.enumerations import find_enumerations
from govdoc.layout.finishing import finish
from govdoc.layout.front import read_front, read_front_below
from govdoc.layout.layout import Layout
from govdoc.layout.lines import read_lines
from govdoc.layout.metadata import build_metadata, told_year
from govdoc.layout.opening import split_opening
from govdoc.layout.regions import heads_contents, mark_contents, mark_page_tail, mark_tables
from govdoc.layout.signoff import read_signoffs
from govdoc.layout.tables import captioned, mark_known_tables
from govdoc.layout.tree import build_tree
from govdoc.model import Table


def read_layout(text: str, *, tables: tuple[Table, ...] = ()) -> Layout:
    """The layout of ``text``; ``tables`` are those a file reader already knows."""
    lines = split_opening(read_lines(text))
    front = read_front(lines)
    mark_page_tail(lines)
    mark_known_tables(lines[front.body :], tables)
    for i in [i for i in range(front.body, len(lines)) if lines[i].text[0] == "目"]:
        if not lines[i].kind and heads_contents(lines, i):
            end = mark_contents(lines, i)
            if i == front.toc:
                front = read_front_below(lines, end, front)
    mark_tables(lines)
    signoff = read_signoffs(lines, front.body)
    tree = build_tree(text, lines, front.body)
    sections, blocks = finish(tree)
    metadata = build_metadata(text, lines, front, signoff, sections)
    return Layout(
        text, metadata, sections, find_enumerations(text, blocks), captioned(text, tables, blocks), blocks,
        told_year(text, lines, front, metadata, sections),
        metadata.issue_date.start if metadata.issue_date else None,
        tuple(tree.labels),
    )  # fmt: skip
