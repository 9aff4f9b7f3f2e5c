"""Sibling sections and their numbers (同级序数), for the rules on numbering."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from govdoc.model import Section
from govdoc.rules.view import View

COUNTED = frozenset(("cn", "cn_paren", "arabic", "arabic_paren", "chapter", "section", "article", "bian", "part"))
_AHEAD = 40
RANK = {"cn": 1, "cn_paren": 2, "arabic": 3, "arabic_paren": 4, "circled": 5}
"""The order of levels in GB/T 9704—2012 7.3.3."""


class Family(NamedTuple):
    """A section (None: the document) with its children, and those of each counted style where they are several.

    ``reversal`` is where a list of a higher level (its one and two) begins inside a section of a lower one.
    """

    parent: Section | None
    children: tuple[Section, ...]
    runs: list[list[Section]]
    reversal: Section | None


def families(view: View) -> list[Family]:
    """Each section with its children, where it has any: the document's own top level first."""
    return view.once(families, lambda: list(_families(view)))


def _families(view: View) -> Iterator[Family]:
    pending: list[tuple[Section | None, tuple[Section, ...]]] = [(None, view.document.sections)]
    while pending:
        parent, children = pending.pop()
        runs = _runs(children) if len(children) > 1 else []
        yield Family(parent, children, runs, _reversal(view.text, parent, children, runs))
        pending += [(child, child.sections) for child in reversed(children) if child.sections]


def _runs(children: tuple[Section, ...]) -> list[list[Section]]:
    by_style: dict[str, list[Section]] = {}
    for child in children:
        if child.style in COUNTED and child.number is not None:
            by_style.setdefault(child.style, []).append(child)
    return [run for run in by_style.values() if len(run) > 1]


def _reversal(
    text: str, parent: Section | None, children: tuple[Section, ...], runs: list[list[Section]]
) -> Section | None:
    rank = RANK.get(parent.style) if parent is not None else None
    if rank is not None:
        for first, second in pairwise(children):
            if first.number == 1 and second.number == 2 and first.style == second.style:
                if RANK.get(first.style, 9) < rank:
                    return first
                break
    for run in runs:
        for index in range(1, len(run)):
            if run[index].number == 1 and (_continued(run, index) or _announced(text, run, index)):
                return run[index]
    return None


def _continued(run: list[Section], index: int) -> bool:
    """Whether a list that ``run[index]`` breaks into goes on below a later sibling (1. 一、 二、 2.)."""
    broken = {last.style: last.number for last in _last_below(run[index - 1]) if last.number}
    firsts = (later.sections[0] for later in run[index : index + _AHEAD] if broken and later.sections)
    return any(first.number == broken.get(first.style, 0) + 1 and first.style in broken for first in firsts)


def _announced(text: str, run: list[Section], index: int) -> bool:
    """Whether a colon below a lower label announces the list that begins with ``run[index]`` (1.…如下：一、 二、)."""
    start = run[index].span.start
    below = list(_last_below(run[index - 1]))
    if not below or below[-1].style not in RANK or index + 1 >= len(run) or run[index + 1].number != 2:
        return False
    return _COLON.fullmatch(text, below[-1].span.start, start) is not None


def _last_below(section: Section) -> Iterator[Section]:
    """The last section within ``section``, the last within that, and so on."""
    while section.sections:
        section = section.sections[-1]
        yield section


_COLON = re.compile(r"[^\n]{2,120}：\s*")
_PARENT = re.compile("第[一二三四五六七八九十]{1,3}[章节篇]|第[一二三四五六七八九十]部分")


def broken_between(view: View, before: Section, section: Section) -> bool:
    """Whether a chapter glued into a line stands between two siblings, or one heading of a table over two pages."""
    if before.style not in RANK:
        return False
    low, high = label_end(before), section.span.start
    if _PARENT.search(view.text, low, high) is not None:
        return True
    same = view.text[low : low + 8] == view.text[label_end(section) : label_end(section) + 8]
    return same and view.text.find("。", low, high) < 0


def label_end(section: Section) -> int:
    """Where the label of ``section`` ends."""
    return section.span.start + len(section.label)
