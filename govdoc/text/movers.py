"""Movers (移位函数): for each class of the model the function that gives its places their offsets in another text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from sys import maxsize
from typing import Any, get_args, get_type_hints

import msgspec

from govdoc.model import Document, Edit, Span

# Most places stand between the same two steps as the one before; low, high and shift tell of these.
_MOVE = """{0} = {1}
start, end = {0}.start, {0}.end
if not (low <= start < high and end <= high):
    {0} = far({0})
elif shift:
    {0} = Span(start + shift, end + shift)"""
_FAR = """low = high = shift = 0
def far(span):
    nonlocal low, high, shift
    start, end = span.start, span.end
    k = find(starts, start) - 1
    low, high, shift = starts[k], ends[k], shifts[k]
    if end > high:
        return Span(start + shift, end + shifts[find(starts, end - 1) - 1])
    return Span(start + shift, end + shift) if shift else span"""


def document_mover(
    text: str, starts: Sequence[int], shifts: Sequence[int], put: str = ""
) -> Callable[[Document], Document]:
    """What moves the places of a document into ``text``: from ``starts[i]`` on an offset changes by ``shifts[i]``.

    A piece between two steps reads in ``text`` as before where ``put`` is not in it. An object that neither moves nor
    reads otherwise is its own image.
    """
    return _builder(any(shifts))(text, starts, shifts, [*starts[1:], maxsize], put)


@cache
def _builder(moving: bool) -> Callable[..., Callable[[Document], Document]]:
    """Compiles the movers of all classes; where nothing is ``moving`` they only read the surfaces anew.

    A document holds an object every seven characters; plain code, attribute by attribute, is many times faster than a
    loop over the fields.
    """
    kinds: dict[str, type] = {Span.__name__: Span, Document.__name__: Document}
    _collect(Document, kinds)
    lines = _FAR.split("\n")
    for name, kind in kinds.items():
        lines.append(f"def move_{name}(item):")
        lines += [f"    {line}" for line in _image(kind, "item", moving)]
        lines.append("    return item")
    lines.append("return move_Document")
    body = "".join([f"\n    {line}" for line in lines])
    scope: dict[str, Any] = {**kinds, "find": bisect_right, "many": _move_many}
    exec(f"def build(text, starts, shifts, ends, put):{body}", scope)
    build: Callable[..., Callable[[Document], Document]] = scope["build"]
    return build


def _collect(kind: type, kinds: dict[str, type]) -> None:
    """Add the classes of the parts of ``kind``."""
    for part, _ in _parts(kind).values():
        if part.__name__ not in kinds:
            kinds[part.__name__] = part
            _collect(part, kinds)


def _image(kind: type, item: str, moving: bool) -> Iterator[str]:
    """The lines that put into the variable ``item`` the image of the object of ``kind`` in it."""
    if kind is Span:
        yield from _place(item, item, moving)
        return
    parts = _parts(kind)
    old = {field.name: f"{item}.{field.name}" for field in msgspec.structs.fields(kind)}
    new = {name: f"{item}_{name}" for name in parts}
    for name, (part, many) in parts.items():
        if many:
            yield f"{new[name]} = {old[name]} and many(move_{part.__name__}, {old[name]})"
        elif part is Span:
            yield from _place(new[name], old[name], moving)
        else:
            yield f"{new[name]} = {old[name]}"
            yield f"if {new[name]} is not None:"
            yield from [f"    {line}" for line in _image(part, new[name], moving)]
        if name == "span" and "text" in old and kind is not Edit:
            new["text"] = f"{item}_text"
            yield f"{new['text']} = {old['text']}"
            yield f"if {'end > high or ' if moving else ''}put in {new['text']}:"
            yield f"    {new['text']} = text[{new['span']}.start:{new['span']}.end]"
    changed = [f"{new[name]} {'!=' if name == 'text' else 'is not'} {old[name]}" for name in new]
    yield f"if {' or '.join(changed)}:"
    yield f"    {item} = {kind.__name__}({', '.join((old | new).values())})"


def _place(new: str, old: str, moving: bool) -> Iterator[str]:
    """The lines that put into the variable ``new`` the image of the place ``old``."""
    yield from _MOVE.format(new, old).split("\n") if moving else [f"{new} = {old}"]


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
