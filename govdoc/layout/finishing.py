"""Drafts to sections and blocks (层次定稿)."""

from __future__ import annotations

import re
from typing import Any

from govdoc.layout.draft import Draft
from govdoc.layout.growth import Tree
from govdoc.layout.layout import Block
from govdoc.layout.lines import Line
from govdoc.layout.roles import role_of
from govdoc.layout.sentences import COMMA
from govdoc.model import Section, SectionRole, Span, Text

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?= ?年)")
_LISTS = frozenset(["arabic", "arabic_paren", "circled", "cn_paren"])


def finish(tree: Tree) -> tuple[tuple[Section, ...], tuple[Block, ...]]:
    """The sections of ``tree`` and the blocks of its lines."""
    _unify(tree.text, tree.roots)
    finisher = _Finisher(tree.text, _first_year(tree.text, tree.roots))
    sections = tuple([finisher.section(draft, 1, (k,), "other") for k, draft in enumerate(tree.roots)])
    return sections, _blocks(tree.lines, tree.places)


def _blocks(lines: list[Line], places: list[Draft | None]) -> tuple[Block, ...]:
    of_kind: Any = Block
    return tuple([
        of_kind(line.kind or "body", line.start, line.end, () if draft is None else draft.path)
        for line, draft in zip(lines, places, strict=True)
    ])  # fmt: skip


def _unify(text: str, drafts: list[Draft]) -> None:
    """Members of a list of whole sentences have no headings, even where one opens with a short sentence."""
    for draft in drafts:
        if draft.children:
            _unify(text, draft.children)
    if len(drafts) < 3 or not any(draft.run_in for draft in drafts):
        return
    for style in {d.style for d in drafts} & _LISTS:
        group = [d for d in drafts if d.style == style]
        if len(group) < 3 or sum(d.heading is None for d in group) * 2 < len(group):
            continue
        for d in group:
            if d.run_in and d.heading and not d.children and _is_sentence(text[slice(*d.heading)]):
                d.paragraphs[0] = (d.heading[0], d.paragraphs[0][1])
                d.heading = None


def _is_sentence(heading: str) -> bool:
    return len(heading) > 24 or COMMA.search(heading) is not None


def _first_year(text: str, drafts: list[Draft]) -> int | None:
    """The year told: that of the first heading that names one, less one where a review without a year comes first."""
    reviewed = False
    for draft in drafts:
        m = _YEAR.search(text, *draft.heading) if draft.heading else None
        if m:
            return int(m[0]) - reviewed
        reviewed = reviewed or (draft.heading is not None and "回顾" in text[slice(*draft.heading)])
    return None


class _Finisher:
    """Turns drafts into sections and tells each its path."""

    def __init__(self, text: str, told: int | None) -> None:
        self.text = text
        self.told = told

    def section(self, draft: Draft, level: int, path: tuple[int, ...], above: SectionRole) -> Section:
        """The section of ``draft`` with all its sub-sections."""
        text = self.text
        draft.path = path
        style: Any = draft.style
        end, heading = draft.end, None
        role: SectionRole = "attachment" if style == "annex" else above
        if draft.heading:
            a, b = draft.heading
            heading = Text(Span(a, b), text[a:b])
            end = max(end, b)
            if style != "annex":
                role = role_of(style, heading.text, above, self.told)
        children: tuple[Section, ...] = ()
        if draft.children:
            below = "other" if draft.top or style == "annex" else role
            inner = enumerate(draft.children)
            children = tuple([self.section(child, level + 1, (*path, k), below) for k, child in inner])
            end = max(end, children[-1].span.end)
        return Section(
            Span(draft.start, end), style, draft.label, draft.number, level, heading, role, children,
            tuple([Text(Span(a, b), text[a:b]) for a, b in draft.paragraphs]),
        )  # fmt: skip
