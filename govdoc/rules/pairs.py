"""Which opening mark goes with which closing mark (成对标点): one pass that the masks and PUN104 share."""

from __future__ import annotations

import re
from typing import NamedTuple

_ANY = "“”《》（）()‘’〈〉"
_PLAIN = rf"[^{_ANY}\n]*"
_MARKS = re.compile(rf"[{_ANY}](?:(?<=“){_PLAIN}”|(?<=《){_PLAIN}》|(?<=（){_PLAIN}）)?")
"""A mark, with its partner where nothing but plain words stands between."""
_CLOSES = {"”": "“", "》": "《", "）": "（(", ")": "(（", "’": "‘", "〉": "〈"}
_OPENS = frozenset("“《（(‘〈")


class Pairs(NamedTuple):
    """Pairs that close in their own paragraph, by opening mark, in the order of their start; and marks left alone."""

    quotations: list[tuple[int, int]]
    titles: list[tuple[int, int]]
    brackets: list[tuple[int, int]]
    alone: list[int]


def pair(text: str) -> Pairs:
    """Pair the marks of ``text``, paragraph by paragraph; ends take in the closing mark.

    >>> pair("《办法》（试行")
    Pairs(quotations=[], titles=[(0, 4)], brackets=[], alone=[4])
    """
    found: dict[str, list[tuple[int, int]]] = {"“": [], "《": [], "（": []}
    found["("] = found["（"]
    nested: dict[str, list[tuple[int, int]]] = {mark: [] for mark in found}
    alone: list[int] = []
    open_: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text):
        start, end = match.span()
        mark = text[start]
        if open_ and text.find("\n", open_[-1][1], start) >= 0:
            alone += [place for _, place in open_]
            open_.clear()
        if end - start > 1:
            found[mark].append((start, end))
        elif mark in _OPENS:
            open_.append((mark, start))
        else:
            _close(_CLOSES[mark], start, open_, nested, alone)
    alone += [place for _, place in open_]
    brackets = sorted(found["（"] + nested["（"] + nested["("])
    return Pairs(_outermost(found["“"], nested["“"]), _outermost(found["《"], nested["《"]), brackets, sorted(alone))


def _close(
    openers: str,
    at: int,
    open_: list[tuple[str, int]],
    found: dict[str, list[tuple[int, int]]],
    alone: list[int],
) -> None:
    for index in range(len(open_) - 1, max(-1, len(open_) - 9), -1):
        mark, start = open_[index]
        if mark in openers:
            alone += [place for _, place in open_[index + 1 :]]
            del open_[index:]
            if mark in found:
                found[mark].append((start, at + 1))
            return
    alone.append(at)


def _outermost(plain: list[tuple[int, int]], nested: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Disjoint stretches: a pair within another of its kind is left out; the ``plain`` ones are disjoint already."""
    if not nested:
        return plain
    kept: list[tuple[int, int]] = []
    for start, end in sorted(plain + nested):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
