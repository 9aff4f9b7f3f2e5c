"""The forms of the base that stand in a text as formulas (提法库中的提法)."""

from __future__ import annotations

import msgspec

from govdoc.extract.slogan_meetings import action_start, spirit_start
from govdoc.extract.slogan_quotes import Places
from govdoc.extract.slogan_scanner import SPIRIT, forms
from govdoc.extract.slogan_senses import choose, shows_another
from govdoc.extract.slogan_standing import stands
from govdoc.layout import Layout
from govdoc.lexicon.slogans import Slogan
from govdoc.model.kinds import SloganKind
from govdoc.text.phrases import Hit

_EXPLANATION_REACH = 8
_BEFORE_SPIRIT = frozenset("会大议话示述信求的")


class Found(msgspec.Struct, frozen=True, gc=False):
    """A formula found: the slogan it is, its kind, the form of the base it is written in."""

    start: int
    end: int
    slogan: str | None
    kind: SloganKind
    form: str


def known_hits(layout: Layout, cited: Places, quotes: Places, found: list[Hit]) -> list[Found]:
    """The forms of the base that stand as formulas, disjoint; a meeting takes in what is named within it."""
    text, year = layout.text, layout.issued.year if layout.issued else None
    scanner, owners_of = forms()
    spoken = 0
    told: dict[str, Slogan] = {}
    hits: list[Found] = []
    for index, start, end in found:
        owners = owners_of[index]
        if not owners:
            hit = _around(text, start, end, spoken, scanner.phrases[index])
            spoken = hit.end if hit else spoken
        elif stands(text, start, end, owners[0], quotes.holding(start, end)):
            hit = _owned(text, start, end, owners, year, told)
        else:
            continue
        if hit is None or cited.holding(hit.start, hit.end) is not None or (hits and _explains(hit, hits[-1])):
            continue
        while hits and hits[-1].start >= hit.start:
            hits.pop()
        if not hits or hits[-1].end <= hit.start:
            hits.append(hit)
    return hits


def _explains(hit: Found, last: Found) -> bool:
    """Whether the hit is the members written out right behind the formula they explain."""
    if last.slogan is None or hit.slogan != last.slogan:
        return False
    return "、" in hit.form and "、" not in last.form and hit.start - last.end <= _EXPLANATION_REACH


def _around(text: str, start: int, end: int, floor: int, word: str) -> Found | None:
    if word == SPIRIT:
        if text[start - 1 : start] not in _BEFORE_SPIRIT:
            return None
        found = spirit_start(text, end, floor)
        if found is None:
            return None
        kind: SloganKind = "meeting" if found[1] == "meeting" else "thought"
        return Found(found[0], end, None, kind, "")
    begin = action_start(text, end, floor)
    return None if begin is None else Found(begin, end, None, "programme", "")


def _owned(
    text: str, start: int, end: int, owners: tuple[Slogan, ...], year: int | None, told: dict[str, Slogan]
) -> Found:
    """The hit with its entry: the one its place shows, else the one that cues before it have shown for the form."""
    first, form = owners[0], text[start:end]
    if len(owners) == 1 and end - start > 2 and not first.ambiguous and first.region is None:
        return Found(start, end, first.id, first.kind, form)
    entry = choose(owners, text, start, end, year)
    if entry is not None and entry.cues:
        told[form] = entry
    elif entry is None and form in told and not shows_another(told[form], text, start, end):
        entry = told[form]
    return Found(start, end, None if entry is None else entry.id, first.kind, form)
