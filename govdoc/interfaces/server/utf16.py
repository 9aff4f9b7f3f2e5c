"""Offsets for clients whose strings are UTF-16 (JavaScript, Java, C#) (UTF-16 偏移)."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any

import msgspec

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def to_utf16(value: Any, text: str) -> Any:
    """Plain objects of ``value`` in which every span counts UTF-16 units of ``text``, not code points.

    >>> from govdoc.model import Span
    >>> to_utf16(Span(1, 2), "\U00020000镇")
    {'start': 2, 'end': 3}
    """
    astral = [match.start() for match in _ASTRAL.finditer(text)]
    return _moved(msgspec.to_builtins(value), astral)


def _moved(value: Any, astral: list[int]) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"start", "end"} and isinstance(value["start"], int):
            return {name: offset + bisect_left(astral, offset) for name, offset in value.items()}
        return {name: _moved(item, astral) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_moved(item, astral) for item in value]
    return value
