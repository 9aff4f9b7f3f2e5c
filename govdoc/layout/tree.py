"""The section tree (层次树): headings out of lines, each below the one it belongs to."""

from __future__ import annotations

import re

from govdoc.layout.draft import Draft
from govdoc.layout.genre import ends_with_genre
from govdoc.layout.growth import Tree
from govdoc.layout.headings import heading_span
from govdoc.layout.labels import FIRST, Label, read_label
from govdoc.layout.lines import Line
from govdoc.layout.nesting import open_section
from govdoc.layout.plain import PLAIN_MAX
from govdoc.layout.signoff import mark_annex_title
from govdoc.model import Span

_NOTES = re.compile(r"(?:注|注 ?释|备 ?注)[：:](?:$| ?[（(\[]?1)|(?:说 ?明|名词解释|名词注释)[：:]$")
_NOTE_LABELS = frozenset(["arabic", "arabic_paren", "circled"])
_FEWEST_ENTRIES = 4
_PLACED = frozenset(["", "plain", "plain+"])


def build_tree(text: str, lines: list[Line], body: int) -> Tree:
    """The drafts of ``lines`` from ``body`` on; lines that have a kind are no headings."""
    tree = Tree(text, lines)
    tree.places = [None] * body
    for line in lines[body:]:
        if line.text[0] in FIRST and not line.kind:
            line.label = read_label(text, line.start, line.end)
    stack, places = tree.stack, tree.places
    for i in range(body, len(lines)):
        line = lines[i]
        kind = line.kind
        if not kind and line.label is None and len(line.text) > PLAIN_MAX:
            _add_body(stack, line)
        elif kind in _PLACED:
            _place(tree, i, line)
        if stack:
            last = stack[-1]
            last.end = line.end
            places.append(last)
        else:
            places.append(None)
    return tree


def _add_body(stack: list[Draft], line: Line) -> None:
    line.kind = "body"
    if stack:
        stack[-1].paragraphs.append((line.start, line.end))


def _place(tree: Tree, i: int, line: Line) -> None:
    if line.kind:
        if line.kind == "plain":
            open_section(tree, _titled(tree, i))
        line.kind = "heading"
        return
    if line.label is not None:
        label = tree.numbering.accept(i, line.label)
        if label is not None:
            draft = _labelled(tree, i, label)
            open_section(tree, draft)
            _place_rest(tree.text, line, draft)
            return
    if _repeats_title(tree, line, i):
        line.kind = "mark"
    elif line.text[0] in "注备说名" and _NOTES.match(line.text):
        _open_notes(tree, i)
        _add_body(tree.stack, line)
    elif not tree.plain.accept(i):
        _add_body(tree.stack, line)
    else:
        named = _is_named(tree, line)
        open_section(tree, Draft(line.start, "plain", "", None, (line.start, line.end), line.end, top=named))
        line.kind = "heading"


def _open_notes(tree: Tree, i: int) -> None:
    """Notes (注：) have no headings; those that close the text stand below none."""
    if tree.in_notes:
        return
    tree.in_notes = True
    labels = (tree.lines[k].label for k in range(i + 1, len(tree.lines)))
    if all(label is None or label.style in _NOTE_LABELS for label in labels):
        while tree.stack and not (tree.stack[-1].top or tree.stack[-1].style == "annex"):
            tree.stack.pop()


def _is_named(tree: Tree, line: Line) -> bool:
    """The title of a further attached text: the document says 《…》 of it before the first attached text begins."""
    top = tree.stack[0] if tree.stack else None
    return (
        top is not None
        and top.top
        and ends_with_genre(line.text)
        and tree.text.find(f"《{line.text}》", 0, top.start) >= 0
    )


def _repeats_title(tree: Tree, line: Line, i: int) -> bool:
    """A title printed a second time, be it below a table of contents, which then counts no more."""
    top = tree.titled
    if top is None or top.heading is None or line.text != tree.text[slice(*top.heading)]:
        return False
    return _forget_contents(tree, top, i) or (bool(tree.stack) and tree.stack[0] is top)


def _forget_contents(tree: Tree, top: Draft, i: int) -> bool:
    """What stands between a title and its second print, at line ``i``, was its contents if no sentence is in it."""
    first, lines = i, tree.lines
    title_end = top.heading[1] if top.heading else 0
    while first and lines[first - 1].start >= title_end and "。" not in lines[first - 1].text:
        first -= 1
    if i - first < _FEWEST_ENTRIES or lines[first - 1].start >= title_end or top not in tree.roots:
        return False
    for k in range(first, i):
        lines[k].kind = "toc"
        tree.places[k] = top
    top.children, top.paragraphs = [], []
    del tree.roots[tree.roots.index(top) + 1 :]
    tree.stack[:] = [top]
    tree.numbering.seen.clear()
    return True


def _titled(tree: Tree, i: int) -> Draft:
    """The title of an attached text, all its lines."""
    lines, k = tree.lines, i + 1
    while k < len(lines) and lines[k].kind == "plain+":
        k += 1
    span = (lines[i].start, lines[k - 1].end)
    return Draft(span[0], "plain", "", None, span, span[1], top=True)


def _labelled(tree: Tree, i: int, label: Label) -> Draft:
    text, lines = tree.text, tree.lines
    tree.in_notes = tree.in_notes and label.style in _NOTE_LABELS
    heading = None if tree.in_notes else heading_span(text, lines, i, label, tree.stack)
    end = label.end
    while text[end - 1] == " ":
        end -= 1
    if label.style == "decimal" and end == lines[i].end and i + 1 < len(lines) and not lines[i + 1].kind:
        heading = (lines[i + 1].start, lines[i + 1].end)
        lines[i + 1].kind = "plain+"
    if label.style == "annex" and heading is None:
        mark_annex_title(lines, i + 1)
    tree.labels.append(Span(label.start, end))
    return Draft(label.start, label.style, text[label.start : end], label.number, heading, end, item=heading is None)


def _place_rest(text: str, line: Line, draft: Draft) -> None:
    """The line of ``draft`` is a heading when nothing follows its heading, else a paragraph."""
    rest = draft.heading[1] if draft.heading and draft.heading[1] <= line.end else draft.end
    while rest < line.end and text[rest] in "。；;：: ":
        rest += 1
    draft.end = line.end
    if rest < line.end:
        line.kind = "body"
        draft.run_in = draft.heading is not None
        draft.paragraphs.append((rest, line.end))
    else:
        line.kind = "heading"
