"""Movers (移位函数): for each class of the model the function that gives its places their offsets in another text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from sys import maxsize
from typing import Any, get_args, get_type_hints

import msgspec

from govdoc.model import Document, Edit, Span

_MOVE = """{0} = {1}
        start, end = {0}.start, {0}.end
        k = find(starts, start)
        if end > ends[k]:
            {0} = Span(start + shifts[k], end + shifts[find(starts, end - 1)])
        elif shifts[k]:
            {0} = Span(start + shifts[k], end + shifts[k])"""


def document_mover(text: str, starts: Sequence[int], shifts: Sequence[int]) -> Callable[[Document], Document]:
    """What moves the places of a document into ``text``: from ``starts[i]`` on an offset changes by ``shifts[i]``.

    An object that neither moves nor reads otherwise is its own image.
    """
    return _builder(any(shifts))(text, starts, [0, *shifts], [0, *starts[1:], maxsize])


@cache
def _builder(moving: bool) -> Callable[..., Callable[[Document], Document]]:
    """Compiles the movers of all classes; where nothing is ``moving`` they only read the surfaces anew.

    A document holds an object every seven characters; plain code, attribute by attribute, is many times faster than a
    loop over the fields.
    """
    kinds: dict[str, type] = {}
    _collect(Document, kinds)
    movers = "".join([f"\n    {line}" for kind in kinds.values() for line in _lines(kind, moving)])
    scope: dict[str, Any] = {**kinds, "find": bisect_right, "many": _move_many}
    exec(f"def build(text, starts, shifts, ends):{movers}\n    return move_Document", scope)
    build: Callable[..., Callable[[Document], Document]] = scope["build"]
    return build


def _collect(kind: type, kinds: dict[str, type]) -> None:
    """Add ``kind`` and the classes of its parts."""
    if kind.__name__ not in kinds:
        kinds[kind.__name__] = kind
        for part, _ in _parts(kind).values():
            _collect(part, kinds)


def _lines(kind: type, moving: bool) -> Iterator[str]:
    """The function that moves an object of ``kind``."""
    place = _MOVE if moving else "{0} = {1}"
    yield f"def move_{kind.__name__}(item):"
    if kind is Span:
        yield f"    {place.format('span', 'item')}"
        yield "    return span"
        return
    parts = _parts(kind)
    new = {field.name: f"item.{field.name}" for field in msgspec.structs.fields(kind)} | {name: name for name in parts}
    same = [f"{name} is item.{name}" for name in parts]
    for name, (part, many) in parts.items():
        if many:
            yield f"    {name} = item.{name} and many(move_{part.__name__}, item.{name})"
        elif part is Span:
            yield f"    {place.format(name, f'item.{name}')}"
        else:
            yield f"    {name} = item.{name} and move_{part.__name__}(item.{name})"
    if "span" in parts and "text" in new and kind is not Edit:
        yield "    surface = text[span.start:span.end]"
        new["text"] = "surface"
        same.append("surface == item.text")
    yield f"    return item if {' and '.join(same)} else {kind.__name__}({', '.join(new.values())})"


def _move_many(move: Callable[[Any], Any], items: tuple[Any, ...]) -> tuple[Any, ...]:
    moved = tuple([move(item) for item in items])
    return items if moved == items else moved


@cache
def _parts(kind: type) -> dict[str, tuple[type, bool]]:
    """The fields of a class that hold places, themselves or deeper down: their class, and whether they hold many."""
    found: dict[str, tuple[type, bool]] = {}
    for name, hint in get_type_hints(kind).items():
        for part in (hint, *get_args(hint)):
            if isinstance(part, type) and issubclass(part, msgspec.Struct) and (part in (Span, kind) or _parts(part)):
                found[name] = (part, Ellipsis in get_args(hint))
    return found
