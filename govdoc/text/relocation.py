"""Relocation (还原位置): moves every place of a finished document from one text to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, get_type_hints

import msgspec

from govdoc.model import Document, Edit, Span, Text
from govdoc.text.folding import Folded

Mover = Callable[[Any], Any]


def to_original(document: Document, folded: Folded) -> Document:
    """The document read from ``folded.text``, its spans and surfaces those of ``folded.original``."""
    if folded.text is folded.original:
        return document
    return _relocate(document, folded.original, folded.outside_table())


def to_folded(document: Document, folded: Folded) -> Document:
    """The inverse of ``to_original``."""
    if folded.text is folded.original:
        return document
    return _relocate(document, folded.text, folded.inside_table())


def _relocate(document: Document, text: str, table: Sequence[int]) -> Document:
    """``document`` with each offset looked up in ``table`` and each surface cut from ``text``."""
    movers: dict[type, Mover] = {}

    def mover(kind: type) -> Mover:
        known = movers.get(kind)
        if known is None:
            known = movers[kind] = _move_many if kind is tuple else _builder(kind)(text, table, mover)
        return known

    def _move_many(items: tuple[Any, ...]) -> tuple[Any, ...]:
        if not items:
            return items
        move = mover(type(items[0]))
        return tuple([move(item) for item in items])

    moved = {name: mover(type(getattr(document, name)))(getattr(document, name)) for name in _holders(Document)}
    return msgspec.structs.replace(document, text=text, **moved)


@cache
def _builder(kind: Any) -> Callable[[str, Sequence[int], Callable[[type], Mover]], Mover]:
    """Compiles, once for each class, the function that moves its objects.

    A document holds an object every five characters; plain code attribute by attribute is twice as fast as a loop.
    """
    names: tuple[str, ...] = kind.__struct_fields__
    holders = _holders(kind)
    own_span = "span" in names and kind is not Span
    surface = own_span and "text" in names and kind is not Edit
    values = []
    for name in names:
        if kind is Span:
            values.append({"start": "start", "end": "end"}[name])
        elif name == "span" and own_span:
            values.append("Span(start, end)")
        elif name == "text" and surface:
            values.append("text[start:end]")
        elif name in holders:
            values.append(f"(mover(type(item.{name}))(item.{name}) if item.{name} else item.{name})")
        else:
            values.append(f"item.{name}")
    place = "item" if kind is Span else "item.span"
    lines = ["def build(text, table, mover):", "    def move(item):"]
    if own_span or kind is Span:
        lines += [
            f"        place = {place}",
            "        start = table[place.start]",
            "        end = table[place.end - 1] + 1 if place.end > place.start else start",
        ]
    lines += [f"        return Kind({', '.join(values)})", "    return move"]
    scope: dict[str, Any] = {"Kind": kind, "Span": Span}
    exec("\n".join(lines), scope)
    build: Callable[[str, Sequence[int], Callable[[type], Mover]], Mover] = scope["build"]
    return build


@cache
def _holders(kind: Any) -> tuple[str, ...]:
    """The fields of a class that hold places, themselves or deeper down."""
    hints = get_type_hints(kind)
    return tuple(name for name in kind.__struct_fields__ if _holds_place(hints[name], kind))


def _holds_place(hint: Any, within: Any) -> bool:
    if hint in (Span, Text, within):
        return True
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return bool(_holders(hint))
    return any(_holds_place(part, within) for part in getattr(hint, "__args__", ()))
