"""Relocation (还原位置): moves every place of a finished object from one text to another."""

from __future__ import annotations

from functools import cache
from typing import Any, get_type_hints

import msgspec

from govdoc.model import Document, Edit, Span
from govdoc.text.folding import Folded


def to_original(document: Document, folded: Folded) -> Document:
    """The document read from ``folded.text``, its spans and surfaces those of ``folded.original``."""
    if folded.text is folded.original:
        return document
    outside = folded.outside

    def place(span: Span) -> Span:
        start = outside(span.start)
        return Span(start, outside(span.end - 1) + 1 if span.end > span.start else start)

    return _Mover(place, folded.original).document(document)


def to_folded(document: Document, folded: Folded) -> Document:
    """The inverse of ``to_original``."""
    if folded.text is folded.original:
        return document
    inside = folded.inside

    def place(span: Span) -> Span:
        start = inside(span.start)
        return Span(start, inside(span.end - 1) + 1 if span.end > span.start else start)

    return _Mover(place, folded.text).document(document)


class _Mover:
    def __init__(self, place: Any, text: str) -> None:
        self._place = place
        self._text = text

    def document(self, document: Document) -> Document:
        values = {name: self._move(getattr(document, name)) for name in _movable(Document)}
        return msgspec.structs.replace(document, text=self._text, **values)

    def _move(self, value: Any) -> Any:
        kind = type(value)
        if value is None:
            return None
        if kind is tuple:
            return tuple([self._move(item) for item in value])
        if kind is Span:
            return self._place(value)
        values = [self._move(getattr(value, name)) if moves else getattr(value, name) for name, moves in _fields(kind)]
        if _has_surface(kind):
            names = kind.__struct_fields__
            span = values[names.index("span")]
            values[names.index("text")] = self._text[span.start : span.end]
        return kind(**dict(zip(kind.__struct_fields__, values, strict=True)))


@cache
def _movable(kind: Any) -> tuple[str, ...]:
    hints = get_type_hints(kind)
    return tuple(name for name in kind.__struct_fields__ if _holds_struct(hints[name]))


@cache
def _fields(kind: Any) -> tuple[tuple[str, bool], ...]:
    movable = _movable(kind)
    return tuple((name, name in movable) for name in kind.__struct_fields__)


@cache
def _has_surface(kind: Any) -> bool:
    return kind is not Edit and {"span", "text"} <= set(kind.__struct_fields__)


def _holds_struct(hint: Any) -> bool:
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return True
    return any(_holds_struct(part) for part in getattr(hint, "__args__", ()))
