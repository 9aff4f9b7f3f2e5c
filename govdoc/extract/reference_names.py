"""Short names of documents (简称): what 以下简称 introduces, and where it is used afterwards."""

from __future__ import annotations

import re

import msgspec

from govdoc.model import Reference, Span, Text
from govdoc.text.phrases import places

_INTRODUCED = re.compile(
    r"(?P<full>[^，。；：、\n（）()《》“”]{2,40})?[（(](?:以下|下)(?:统|均)?简?称(?:为)?《(?P<name>[^《》\n]{1,24})》[）)]"
)
_REACH = 50
_QUOTED = re.compile(r"“([^“”\n]{2,20})”")


def resolve_names(text: str, references: list[Reference]) -> tuple[Reference, ...]:
    """The references with short names led back to the full title they stand for."""
    known: dict[str, Reference] = {}
    quoted: dict[str, tuple[int, Reference]] = {}
    resolved: list[Reference] = []
    for reference in references:
        title = reference.title.text if reference.title else None
        full = known.get(title) if title else None
        resolved.append(reference if full is None else _short(reference, full))
        if reference.defines is not None and title is not None and full is None:
            known[reference.defines.text] = reference
            if text[reference.defines.span.start - 1] in '“"':
                quoted[reference.defines.text] = (reference.defines.span.end, reference)
    resolved = _defined_in_passing(text, resolved, known)
    if not quoted:
        return tuple(resolved)
    resolved += _quoted_uses(text, quoted, resolved)
    return tuple(sorted(resolved, key=lambda reference: reference.span.start))


def _defined_in_passing(text: str, references: list[Reference], known: dict[str, Reference]) -> list[Reference]:
    """Uses of names that 以下简称《…》 gives to what stands without title marks (本预案（以下简称《预案》）)."""
    introduced: dict[str, tuple[int, str | None]] = {}
    for at in places(text, "《"):
        called = at > 0 and text[at - 1] == "称"
        match = _INTRODUCED.search(text, max(0, at - _REACH), at + _REACH) if called else None
        if match and match["name"] not in known:
            introduced.setdefault(match["name"], (match.start(), match["full"]))
    if not introduced:
        return references
    resolved = []
    for reference in references:
        place = introduced.get(reference.title.text) if reference.title and not reference.short_name else None
        if place is not None and reference.span.start > place[0]:
            reference = msgspec.structs.replace(reference, short_name=True, full_title=place[1])
        resolved.append(reference)
    return resolved


def _short(use: Reference, full: Reference) -> Reference:
    title = full.title.text if full.title else None
    return msgspec.structs.replace(use, short_name=True, full_title=title, kind=full.kind, law=full.law)


def _quoted_uses(text: str, quoted: dict[str, tuple[int, Reference]], others: list[Reference]) -> list[Reference]:
    uses = []
    taken = {position for r in others for position in range(r.span.start, r.span.end)}
    for match in _QUOTED.finditer(text):
        known = quoted.get(match[1])
        if known is None or match.start() < known[0] or match.start() in taken:
            continue
        use = Reference(Span(*match.span()), match[0], Text(Span(*match.span(1)), match[1]))
        uses.append(_short(use, known[1]))
    return uses
