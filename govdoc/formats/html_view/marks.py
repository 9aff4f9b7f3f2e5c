"""A text cut at every border of the mentions in it (标注切分)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from govdoc.model import Claim, DateMention, Document, Finding, Indicator, Reference, SloganMention

Mention = Indicator | SloganMention | DateMention | Reference | Claim | Finding

KINDS: tuple[tuple[str, str], ...] = (
    ("finding", "校核意见"),
    ("indicator", "指标"),
    ("slogan", "提法"),
    ("date", "时间"),
    ("reference", "引用"),
)
"""The kinds that are shown, and what they are called."""


class Piece(NamedTuple):
    """A piece of the text and the mentions that cover the whole of it, with their kinds."""

    text: str
    covering: tuple[tuple[str, Mention], ...]


def mentions(document: Document, kind: str) -> tuple[Mention, ...]:
    """The mentions of one kind."""
    found: tuple[Mention, ...] = getattr(document, f"{kind}s")
    return found


def pieces(document: Document, end: int) -> Iterator[Piece]:
    """The text up to ``end`` in pieces; joined they are that text.

    >>> import govdoc
    >>> [piece.text for piece in pieces(govdoc.parse("开展活动2余次。"), 8) if piece.covering]
    ['2余次']
    """
    opening, closing = defaultdict(list), defaultdict(list)
    for kind, _ in KINDS:
        for item in mentions(document, kind):
            if item.span.start < min(item.span.end, end):
                opening[item.span.start].append((kind, item))
                closing[min(item.span.end, end)].append((kind, item))
    # Keyed by identity: two mentions may be equal, and hashing a mention walks all of it.
    covering: dict[int, tuple[str, Mention]] = {}
    borders = sorted({0, end, *opening, *closing})
    for start, stop in pairwise(borders):
        for _, item in closing[start]:
            covering.pop(id(item), None)
        for kind, item in opening[start]:
            covering[id(item)] = (kind, item)
        yield Piece(document.text[start:stop], tuple(covering.values()))
