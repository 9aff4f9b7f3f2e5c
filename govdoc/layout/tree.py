"""The section tree (层次树): headings out of lines, each below the one it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from govdoc.layout.headings import PLAIN_MAX, Open, accept, heading_span, is_plain_heading
from govdoc.layout.labels import read_label
from govdoc.layout.layout import Block
from govdoc.layout.lines import Line
from govdoc.layout.roles import role_of
from govdoc.layout.signoff import mark_annex_title
from govdoc.model import Section, SectionRole, Span, Text

_DEPTH = {"part": 1, "bian": 1, "chapter": 2, "section": 3, "article": 4}
_RANK = {"cn": 1, "cn_paren": 2, "arabic": 3, "arabic_paren": 4, "circled": 5, "yishi": 3, "ordinal": 3}
_ASIDE = re.compile("名词解释|注释|附录|附表|结束语|结语|名词说明|术语解释")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?= ?年)")
_LOOK = 300


class Draft:
    """A section under construction."""

    __slots__ = ("children", "heading", "item", "label", "number", "paragraphs", "run_in", "span_end", "start", "style", "top")

    def __init__(self, start: int, style: str, label: str, number: int | None, heading: tuple[int, int] | None) -> None:
        self.start = start
        self.style = style
        self.label = label
        self.number = number
        self.heading = heading
        self.item = heading is None
        self.children: list[Draft] = []
        self.paragraphs: list[tuple[int, int]] = []
        self.span_end = start
        self.top = False
        self.run_in = False


class _Builder:
    """The state of one pass over the lines: the open sections and where each line stands."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.text = text
        self.lines = lines
        self.roots: list[Draft] = []
        self.stack: list[Draft] = []
        self.places: list[Draft | None] = []
        self.nested: set[tuple[str, str]] = set()
        self.labels: list[Span] = []
        self.seen: dict[str, int] = {}
        self.repeated = _repeated(lines)


def _repeated(lines: list[Line]) -> frozenset[str]:
    """Short lines that occur three times or more: entries of a list, no headings."""
    counts = Counter([line.text for line in lines if not line.kind and len(line.text) <= PLAIN_MAX])
    return frozenset([t for t, n in counts.items() if n > 2])


def build_tree(text: str, lines: list[Line], body: int) -> tuple[tuple[Section, ...], tuple[Block, ...], tuple[Span, ...]]:
    """Sections, blocks and label spans of ``lines`` from ``body`` on; lines that have a kind are no headings."""
    builder = _Builder(text, lines)
    for line in lines[body:]:
        if not line.kind:
            line.label = read_label(text, line.start, line.end)
    for i, line in enumerate(lines):
        if i < body or line.kind not in ("", "plain", "plain+"):
            builder.places.append(builder.stack[-1] if builder.stack and i >= body else None)
        else:
            _place(builder, i, line)
            builder.places.append(builder.stack[-1] if builder.stack else None)
        for open_ in builder.stack:
            open_.span_end = line.end
    return (*_finish(builder), tuple(builder.labels))


def _place(b: _Builder, i: int, line: Line) -> None:
    if line.kind == "plain+":
        line.kind = "heading"
        return
    if line.kind == "plain":
        _open(b, _titled(b, i), top=True)
        line.kind = "heading"
        return
    if b.stack and b.stack[0].top and b.stack[0].heading and line.text == b.text[slice(*b.stack[0].heading)]:
        line.kind = "mark"
        return
    draft = _labelled(b, i, line) if line.label is not None else None
    if draft is None and line.text not in b.repeated and is_plain_heading(b.lines, i):
        draft = Draft(line.start, "plain", "", None, (line.start, line.end))
        _open(b, draft)
        line.kind = "heading"
        return
    if draft is None:
        line.kind = "body"
        if b.stack:
            b.stack[-1].paragraphs.append((line.start, line.end))
        return
    _open(b, draft)
    _place_rest(b.text, line, draft)


def _titled(b: _Builder, i: int) -> Draft:
    """The title of an attached text, all its lines."""
    k = i + 1
    while k < len(b.lines) and b.lines[k].kind == "plain+":
        k += 1
    return Draft(b.lines[i].start, "plain", "", None, (b.lines[i].start, b.lines[k - 1].end))


def _labelled(b: _Builder, i: int, line: Line) -> Draft | None:
    assert line.label is not None
    opened = [Open(d.style, d.number, d.label) for d in b.stack]
    label = accept(b.text, b.lines, i, line.label, opened, b.seen)
    if label is None:
        return None
    sibling = next((d for d in reversed(b.stack) if d.style == label.style), None)
    is_item = sibling is not None and sibling.item and sibling.number is not None and label.number == sibling.number + 1
    heading = heading_span(b.text, b.lines, i, label, is_item)
    written = b.text[label.start : label.end].rstrip()
    if label.style == "decimal" and written == line.text and i + 1 < len(b.lines) and not b.lines[i + 1].kind:
        heading = (b.lines[i + 1].start, b.lines[i + 1].end)
        b.lines[i + 1].kind = "plain+"
    if label.style == "annex" and heading is None:
        mark_annex_title(b.lines, i + 1)
    if label.number is not None:
        b.seen[label.style] = label.number
    b.labels.append(Span(label.start, label.start + len(written)))
    return Draft(line.start, label.style, written, label.number, heading)


def _place_rest(text: str, line: Line, draft: Draft) -> None:
    end = draft.heading[1] if draft.heading and draft.heading[1] <= line.end else draft.start + len(draft.label)
    rest = end
    while rest < line.end and text[rest] in "。；;：: 　":
        rest += 1
    if rest < line.end:
        line.kind = "body"
        draft.run_in = draft.heading is not None
        draft.paragraphs.append((rest, line.end))
    else:
        line.kind = "heading"


def _open(b: _Builder, draft: Draft, *, top: bool = False) -> None:
    """Put ``draft`` below its parent: a style already open closes down to its own level, a new one opens a level."""
    stack = b.stack
    if draft.style == "annex":
        stack.clear()
    elif draft.style == "plain":
        _close_for_plain(b, draft, top)
    else:
        _close_for(b, draft)
    if stack:
        b.nested.add((stack[-1].style, draft.style))
    (stack[-1].children if stack else b.roots).append(draft)
    stack.append(draft)


def _close_for(b: _Builder, draft: Draft) -> None:
    stack = b.stack
    depth = _DEPTH.get(draft.style, 9)
    for k, open_ in enumerate(stack):
        if _same_level(open_, draft) or (depth < 9 and _DEPTH.get(open_.style, 0) >= depth) or (depth < 4 and open_.style in _RANK):
            del stack[k:]
            return
    rank = _RANK.get(draft.style, 9)
    while stack and (
        (_RANK.get(stack[-1].style, 0) > rank and (stack[-1].item or stack[-1].style in ("yishi", "ordinal")))
        or ((draft.style, stack[-1].style) in b.nested and draft.style in _RANK)
    ):
        stack.pop()


def _same_level(open_: Draft, draft: Draft) -> bool:
    if open_.style != draft.style:
        return False
    return draft.style != "decimal" or open_.label.count(".") >= draft.label.count(".")


def _close_for_plain(b: _Builder, draft: Draft, top: bool) -> None:
    stack = b.stack
    if top:
        draft.top = True
        if not (stack and stack[0].style == "annex" and not stack[0].children and not stack[0].paragraphs):
            stack.clear()
        else:
            del stack[1:]
        return
    heading = b.text[draft.start : draft.heading[1]] if draft.heading else ""
    if _ASIDE.match(heading):
        while stack and stack[-1].style != "annex":
            stack.pop()
        return
    _close_below_next(b, draft)


def _close_below_next(b: _Builder, draft: Draft) -> None:
    """An unnumbered heading stands above the level whose numbering starts anew after it, below one that goes on."""
    stack = b.stack
    following = _next_label(b, draft.start)
    for k, open_ in enumerate(stack):
        if open_.style == "plain" and not open_.top:
            del stack[k:]
            return
        if following is not None and open_.style == following[0] and following[1] in (1, (open_.number or 0) + 2):
            del stack[k:]
            return
    if following is not None and following[0] in [d.style for d in stack]:
        while stack[-1].style != following[0]:
            stack.pop()


def _next_label(b: _Builder, start: int) -> tuple[str, int | None] | None:
    found = 0
    for i in range(len(b.places), min(len(b.lines), len(b.places) + _LOOK)):
        line = b.lines[i]
        if line.start > start and line.label is not None and not line.kind and line.label.style in ("cn", "cn_paren", "arabic", "chapter", "part"):
            return line.label.style, line.label.number
        found += 1
    return None


def _is_sentence(heading: str) -> bool:
    return len(heading) > 24 or "，" in heading


def _unify(text: str, drafts: list[Draft]) -> None:
    """Members of a list of whole sentences have no headings, even where one opens with a short sentence."""
    for draft in drafts:
        _unify(text, draft.children)
    for style in ("arabic", "arabic_paren", "circled", "cn_paren"):
        group = [d for d in drafts if d.style == style]
        plain = sum(d.heading is None for d in group)
        if len(group) < 3 or plain * 2 < len(group):
            continue
        for d in group:
            if d.run_in and d.heading and not d.children and _is_sentence(text[d.heading[0] : d.heading[1]]):
                d.paragraphs[0] = (d.heading[0], d.paragraphs[0][1])
                d.heading = None


def _finish(b: _Builder) -> tuple[tuple[Section, ...], tuple[Block, ...]]:
    paths: dict[int, tuple[int, ...]] = {}
    _unify(b.text, b.roots)
    finisher = _Finisher(b.text, paths, _first_year(b.text, b.roots))
    sections = tuple([finisher.section(draft, 1, (k,), "other") for k, draft in enumerate(b.roots)])
    blocks = tuple(
        [
            Block(line.kind, line.start, line.end, paths[id(draft)] if draft is not None else ())  # type: ignore[arg-type]
            for line, draft in zip(b.lines, b.places, strict=True)
        ]
    )
    return sections, blocks


def _first_year(text: str, drafts: list[Draft]) -> int | None:
    for draft in drafts:
        m = _YEAR.search(text, *draft.heading) if draft.heading else None
        if m:
            return int(m[0])
    return None


class _Finisher:
    """Turns drafts into sections and notes the path of each."""

    def __init__(self, text: str, paths: dict[int, tuple[int, ...]], told: int | None) -> None:
        self.text = text
        self.paths = paths
        self.told = told

    def section(self, draft: Draft, level: int, path: tuple[int, ...], above: SectionRole) -> Section:
        """The section of ``draft``, its sub-sections first."""
        text = self.text
        self.paths[id(draft)] = path
        heading = Text(Span(*draft.heading), text[draft.heading[0] : draft.heading[1]]) if draft.heading else None
        style: Any = draft.style
        role = role_of(style, heading.text if heading else "", above, self.told)
        below = "other" if draft.top or style == "annex" else role
        return Section(
            Span(draft.start, max(draft.span_end, draft.heading[1] if draft.heading else 0)),
            style, draft.label, draft.number, level, heading, role,
            tuple([self.section(child, level + 1, (*path, k), below) for k, child in enumerate(draft.children)]),
            tuple([Text(Span(a, b), text[a:b]) for a, b in draft.paragraphs]),
        )  # fmt: skip
