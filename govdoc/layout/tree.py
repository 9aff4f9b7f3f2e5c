"""The section tree (层次树): headings out of lines, each below the one it belongs to."""

from __future__ import annotations

import re
from typing import Any

from govdoc.layout.labels import Label, read_label
from govdoc.layout.layout import Block
from govdoc.layout.lines import Line
from govdoc.layout.roles import role_of
from govdoc.model import Section, Span, Text

_STOP = re.compile("[。；;？！]")
_MODAL = re.compile("应当|必须|不得|应(?!急|用|对|收|届)|须|可以")
_PUNCT = frozenset("。；：！？，、:;,")
_CAPTION = re.compile(r"(?:图|表) ?[0-9一二三四五六七八九十]|单位[：:]|注[：:]|注释|数据来源|资料来源|附件[：:]")
MAX_HEADING = 60
RANKED = ("part", "bian", "chapter", "section", "article")


class Draft:
    """A section under construction."""

    __slots__ = ("children", "end", "heading", "label", "number", "paragraphs", "span_end", "start", "style", "text_start")

    def __init__(self, start: int, style: str, label: str, number: int | None, heading: tuple[int, int] | None) -> None:
        self.start = start
        self.style = style
        self.label = label
        self.number = number
        self.heading = heading
        self.children: list[Draft] = []
        self.paragraphs: list[tuple[int, int]] = []
        self.span_end = start


def build_tree(text: str, lines: list[Line], body: int, tail_end: int | None) -> tuple[tuple[Section, ...], tuple[Block, ...]]:
    """The sections and blocks of ``lines`` from ``body`` on; lines that already have a kind are no headings."""
    roots: list[Draft] = []
    stack: list[Draft] = []
    places: list[tuple[Line, Draft | None]] = []
    count = len(lines)
    for i, line in enumerate(lines):
        if line.kind:
            places.append((line, None if i < body else (stack[-1] if stack else None)))
            continue
        draft = _heading(text, lines, i, count, stack, tail_end)
        if draft is not None:
            _attach(draft, stack, roots)
            _place_body(text, line, draft)
        else:
            line.kind = "body"
            if stack:
                stack[-1].paragraphs.append((line.start, line.end))
        places.append((line, stack[-1] if stack else None))
        for open_ in stack:
            open_.span_end = line.end
    return _finish(text, roots, places)


def _heading(text: str, lines: list[Line], i: int, count: int, stack: list[Draft], tail_end: int | None) -> Draft | None:
    line = lines[i]
    label = read_label(text, line.start, line.end)
    if label is not None and _accept(text, line, label, stack):
        return _labelled(text, lines, i, label)
    if tail_end is not None and tail_end <= i <= tail_end + 3 and not stack_has_title(stack, lines, tail_end) and _plain_like(line, 60):
        return Draft(line.start, "plain", "", None, (line.start, line.end))
    if _plain_like(line, 30) and 0 < i < count - 1:
        after, before = lines[i + 1], lines[i - 1]
        if len(after.text) > 45 and before.text[-1] in "。！：；）!" and not after.kind:
            return Draft(line.start, "plain", "", None, (line.start, line.end))
    return None


def stack_has_title(stack: list[Draft], lines: list[Line], tail_end: int) -> bool:
    return bool(stack) and stack[0].style == "plain" and stack[0].start >= lines[tail_end].start


def _plain_like(line: Line, limit: int) -> bool:
    t = line.text
    return (
        2 <= len(t) <= limit
        and t[-1] not in _PUNCT
        and "\t" not in t
        and "。" not in t
        and not t[0].isdecimal()
        and not _CAPTION.match(t)
    )


def _accept(text: str, line: Line, label: Label, stack: list[Draft]) -> bool:
    if label.style == "decimal" and "." not in text[label.start : label.end]:
        return any(d.style == "decimal" for d in stack) or text[label.end : label.end + 1] == " " and len(line.text) < 30
    if label.style in RANKED:
        following = text[label.end : label.end + 1]
        return label.end == line.end or following in " 　（(：:【" or len(line.text) < 30 and "。" not in line.text
    return "\t" not in line.text


def _labelled(text: str, lines: list[Line], i: int, label: Label) -> Draft:
    line = lines[i]
    start = label.end
    while start < line.end and text[start] in " 　":
        start += 1
    heading = _heading_text(text, lines, i, label, start)
    return Draft(line.start, label.style, text[label.start : label.end].rstrip(), label.number, heading)


def _heading_text(text: str, lines: list[Line], i: int, label: Label, start: int) -> tuple[int, int] | None:
    line = lines[i]
    if start >= line.end or label.style == "article":
        return None
    m = _STOP.search(text, start, line.end)
    end = m.start() if m else line.end
    if end - start > MAX_HEADING or end == start:
        return None
    piece = text[start:end]
    if _MODAL.search(piece) and label.style not in ("cn", "part", "chapter", "section"):
        return None
    if m is None:
        return (start, end - 1) if piece[-1] in "：:" else (start, end)
    if m[0] in "；;":
        return None
    if m.end() < line.end:
        return (start, end)
    following = lines[i + 1] if i + 1 < len(lines) else None
    if following is not None and not following.kind and read_label(text, following.start, following.end) is None and len(piece) <= 40:
        return (start, end)
    return None


def _place_body(text: str, line: Line, draft: Draft) -> None:
    heading_end = draft.heading[1] if draft.heading else draft.start + len(draft.label)
    rest = heading_end
    while rest < line.end and text[rest] in "。；;：: 　":
        rest += 1
    if rest < line.end:
        line.kind = "body"
        draft.paragraphs.append((rest, line.end))
    else:
        line.kind = "heading"


_DEPTH = {"annex": 0, "part": 1, "bian": 1, "chapter": 2, "section": 3, "article": 4}


def _attach(draft: Draft, stack: list[Draft], roots: list[Draft]) -> None:
    """Put ``draft`` below its parent: a style already open closes down to its own level, a new one opens a level."""
    if draft.style == "annex":
        stack.clear()
    elif draft.style == "plain":
        while stack and stack[-1].style != "annex":
            stack.pop()
    else:
        for k, open_ in enumerate(stack):
            if _same_level(open_, draft) or (
                draft.style in _DEPTH and open_.style in _DEPTH and _DEPTH[open_.style] >= _DEPTH[draft.style]
            ):
                del stack[k:]
                break
    (stack[-1].children if stack else roots).append(draft)
    stack.append(draft)


def _same_level(open_: Draft, draft: Draft) -> bool:
    if open_.style != draft.style:
        return False
    return draft.style != "decimal" or open_.label.count(".") >= draft.label.count(".")


def _finish(
    text: str, roots: list[Draft], places: list[tuple[Line, Draft | None]]
) -> tuple[tuple[Section, ...], tuple[Block, ...]]:
    paths: dict[int, tuple[int, ...]] = {}
    sections = tuple(_section(text, draft, 1, (k,), paths) for k, draft in enumerate(roots))
    blocks = tuple(
        Block(line.kind, line.start, line.end, paths[id(draft)] if draft is not None else ())  # type: ignore[arg-type]
        for line, draft in places
    )
    return sections, blocks


def _section(text: str, draft: Draft, level: int, path: tuple[int, ...], paths: dict[int, tuple[int, ...]]) -> Section:
    paths[id(draft)] = path
    children = tuple(_section(text, child, level + 1, (*path, k), paths) for k, child in enumerate(draft.children))
    heading = Text(Span(*draft.heading), text[draft.heading[0] : draft.heading[1]]) if draft.heading else None
    style: Any = draft.style
    return Section(
        Span(draft.start, max(draft.span_end, draft.heading[1] if draft.heading else draft.start)),
        style, draft.label, draft.number, level, heading,
        role_of(style, heading.text if heading else ""),
        children,
        tuple([Text(Span(a, b), text[a:b]) for a, b in draft.paragraphs]),
    )  # fmt: skip
