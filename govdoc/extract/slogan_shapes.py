"""Quoted tokens that are formulas by their shape (引号内的数字提法)."""

from __future__ import annotations

from govdoc.extract.slogan_grammar import formula_kind
from govdoc.extract.slogan_hits import Found
from govdoc.extract.slogan_quotes import Places
from govdoc.extract.slogan_standing import HEADS, SEPARATOR

_MOST_INSIDE = 8


def shaped_tokens(text: str, hits: list[Found], quotes: Places, cited: Places) -> list[Found]:
    """Quoted tokens that are formulas by their shape."""
    added: list[Found] = []
    index, count = 0, len(hits)
    for start, end in zip(quotes.starts, quotes.ends, strict=True):
        while index < count and hits[index].end <= start:
            index += 1
        if index < count and hits[index].start < end:
            if hits[index].start <= start and hits[index].end >= end:
                continue
            inside = [hit for hit in hits[index : index + _MOST_INSIDE] if hit.start < end]
            if _tiles(text, inside, start, end):
                continue
        kind = formula_kind(text[start:end], text, end)
        if kind is not None and cited.holding(start, end) is None:
            added.append(Found(start, end, None, kind, text[start:end]))
    return added


def _tiles(text: str, inside: list[Found], start: int, end: int) -> bool:
    """Whether known formulas stand at every part of the token (“多证合一、一照一码”), or one before its head noun."""
    position = start
    for hit in inside:
        if text[position : hit.start].strip(SEPARATOR):
            return False
        position = hit.end
    rest = text[position:end].strip(SEPARATOR)
    return not rest or (rest in HEADS and len(inside) == 1)
