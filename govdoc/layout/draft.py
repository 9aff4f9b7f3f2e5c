"""Sections under construction (层次草稿)."""

from __future__ import annotations

import msgspec

RANKED = frozenset(["part", "bian", "chapter", "section", "article"])
"""The levels of laws and plans: 编 章 节 条 and 部分."""


class Draft(msgspec.Struct, gc=False):
    """A section whose end and parent are not yet known.

    ``item`` tells a numbered paragraph without heading, ``run_in`` a heading that shares its line with text,
    ``top`` the title of an attached text, ``instead`` the style of the number that a plain heading has lost, ``path``
    its place in the finished tree.
    """

    start: int
    style: str
    label: str
    number: int | None
    heading: tuple[int, int] | None
    end: int = 0
    item: bool = False
    run_in: bool = False
    top: bool = False
    instead: str = ""
    path: tuple[int, ...] = ()
    children: list[Draft] = []
    paragraphs: list[tuple[int, int]] = []


def last_number(stack: list[Draft], style: str) -> int | None:
    """The number of the open section of ``style``."""
    for open_ in reversed(stack):
        if open_.style == style:
            return open_.number
    return None
