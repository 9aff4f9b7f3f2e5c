"""Bracketed passages (括号) around a list and inside it."""

from __future__ import annotations

import re

_BRACKET = re.compile("[（()）]")
_BRACKETED = re.compile(r"[（(][^（(）)]{0,80}[）)]")


def closing(text: str, start: int, end: int) -> int:
    """Where the bracket closes that the list stands in."""
    depth = 0
    for match in _BRACKET.finditer(text, start, end):
        depth += 1 if match[0] in "（(" else -1
        if depth < 0:
            return match.start()
    return end


def brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The bracketed passages, none where there is no bracket at all."""
    if text.find("（", start, end) < 0 and text.find("(", start, end) < 0:
        return []
    return [match.span() for match in _BRACKETED.finditer(text, start, end)]
