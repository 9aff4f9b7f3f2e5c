"""Which section a new one stands below (层次归属)."""

from __future__ import annotations

import re

from govdoc.layout.draft import Draft
from govdoc.layout.growth import Tree
from govdoc.layout.labels import Label

_DEPTH = {"part": 1, "bian": 1, "chapter": 2, "section": 3, "article": 4}
_RANK = {"cn": 1, "cn_paren": 2, "arabic": 3, "arabic_paren": 4, "circled": 5, "yishi": 3, "ordinal": 3}
_COUNTING = frozenset(["cn", "cn_paren", "arabic", "chapter", "part"])
_ASIDE = re.compile("《?[^，]{0,12}名词解释|注释|附录|附表|结束语|结语|名词说明|术语解释")
_FOREWORD = re.compile("(?:[前引序] {0,8}言|导 {0,8}语|引 {0,8}子|编制说明)$")
_LOOK = 300


def open_section(tree: Tree, draft: Draft) -> None:
    """Put ``draft`` below its parent: a style already open closes down to its own level, a new one opens a level."""
    stack = tree.stack
    if draft.style == "annex":
        stack.clear()
    elif draft.top:
        bare_annex = bool(stack) and stack[0].style == "annex" and not stack[0].children and not stack[0].paragraphs
        del stack[1 if bare_annex else 0 :]
        tree.titled = draft
    elif draft.style == "plain":
        _close_for_plain(tree, draft)
    else:
        _close_for(tree, draft)
    if stack:
        tree.nested.add((stack[-1].style, draft.style))
        stack[-1].children.append(draft)
    else:
        tree.roots.append(draft)
    stack.append(draft)


def _close_for(tree: Tree, draft: Draft) -> None:
    stack, style = tree.stack, draft.style
    if stack and (last := stack[-1].heading) and stack[-1].style == "plain" and _FOREWORD.match(tree.text, *last):
        stack.pop()
    depth = _DEPTH.get(style, 9)
    for k, open_ in enumerate(stack):
        if (
            style in (open_.style, open_.instead)
            and (style != "decimal" or open_.label.count(".") >= draft.label.count("."))
        ) or (depth < 9 and (_DEPTH.get(open_.style, 0) >= depth or (depth < 4 and open_.style in _RANK))):
            del stack[k:]
            return
    rank = _RANK.get(style, 9)
    while stack and (
        (_RANK.get(stack[-1].style, 0) > rank and (stack[-1].item or stack[-1].style in ("yishi", "ordinal")))
        or (rank < 9 and (style, stack[-1].style) in tree.nested)
    ):
        stack.pop()


def _close_for_plain(tree: Tree, draft: Draft) -> None:
    """An unnumbered heading stands above the level whose numbering starts anew after it, below one that goes on."""
    stack = tree.stack
    if _ASIDE.match(tree.text, draft.start, draft.end):
        while stack and stack[-1].style != "annex":
            stack.pop()
        return
    following = _next_label(tree)
    for k, open_ in enumerate(stack):
        if open_.style == "plain" and not open_.top:
            del stack[k:]
            return
        if following and open_.style == following.style and following.number in (1, (open_.number or 0) + 2):
            draft.instead = "" if following.number == 1 else following.style
            del stack[k:]
            return
    if following and any(d.style == following.style for d in stack):
        while stack[-1].style != following.style:
            stack.pop()


def _next_label(tree: Tree) -> Label | None:
    """The next label of a counting style below the line that is being placed."""
    i = len(tree.places) + 1
    for line in tree.lines[i : i + _LOOK]:
        if line.label is not None and not line.kind and line.label.style in _COUNTING:
            return line.label
    return None
