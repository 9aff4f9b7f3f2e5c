"""Political formulas (提法): one pass over the forms of the base, then quoted tokens by their shape."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from govdoc.extract.slogan_grammar import formula_kind
from govdoc.extract.slogan_meetings import action_start, spirit_start
from govdoc.extract.slogan_members import members_given
from govdoc.extract.slogan_scanner import SPIRIT, forms
from govdoc.extract.slogan_senses import choose
from govdoc.layout import Layout
from govdoc.lexicon.slogans import Slogan
from govdoc.model import Reference, SloganMention, Span, Text
from govdoc.model.kinds import SloganKind
from govdoc.text.phrases import Hit

_STRAIGHT = re.compile(r"(?<![0-9])\" ?([^\"“”\n，。]{2,20}?) ?\"")
_QUOTED, _QUOTED_WITHIN = re.compile("“([^“”\n]{2,62})”"), re.compile("‘([^‘’\n]{2,62})’")
_SEPARATOR = "、，,；·"
_NUMERAL = "一二两双三四五六七八九十百"
_BEFORE_NUMERAL = "第十百千0123456789"
_CODE_EDGE = "0123456789+＋NX"
_SHORT = 3
_MOST_INSIDE = 8
_EXPLANATION_REACH = 8
_BEFORE_SPIRIT = frozenset("会大议话示述信求的")


class _Hit(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    slogan: str | None
    kind: SloganKind
    form: str


class Places(NamedTuple):
    """Sorted, disjoint places with a fast look for the one that holds an offset."""

    starts: list[int]
    ends: list[int]

    def holding(self, start: int, end: int) -> tuple[int, int] | None:
        index = bisect_right(self.starts, start) - 1
        if index >= 0 and end <= self.ends[index]:
            return self.starts[index], self.ends[index]
        return None


def find_slogans(
    layout: Layout, references: tuple[Reference, ...], found: list[Hit] | None = None
) -> tuple[SloganMention, ...]:
    """Every formula of the text outside the titles it cites, in reading order; ``found`` is what its scanner finds."""
    text = layout.text
    cited = Places([r.span.start for r in references], [r.span.end for r in references])
    quotes = _quotes(text)
    hits = _known(layout, cited, quotes, forms().scanner.find(text) if found is None else found)
    shaped = _shaped(text, hits, quotes, cited)
    return tuple([_mention(text, hit) for hit in (_merged(hits, shaped) if shaped else hits)])


def _quotes(text: str) -> Places:
    """The insides of quotation marks, blanks at the edges left out."""
    places = [*_marked(text, _QUOTED)]
    if "‘" not in text and '"' not in text:
        return Places([start for start, _ in places], [end for _, end in places])
    if "‘" in text:
        places += _marked(text, _QUOTED_WITHIN)
    if '"' in text:
        places += [match.span(1) for match in _STRAIGHT.finditer(text)]
    kept: list[tuple[int, int]] = []
    for place in sorted(places):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return Places([start for start, _ in kept], [end for _, end in kept])


def _marked(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text):
        start, stop = match.span(1)
        if text[start] == " ":
            start += 1
        if text[stop - 1] == " ":
            stop -= 1
        if stop - start > 1:
            yield start, stop


def _known(layout: Layout, cited: Places, quotes: Places, found: list[Hit]) -> list[_Hit]:
    """The forms of the base that stand as formulas, disjoint; a meeting takes in what is named within it."""
    text, year = layout.text, layout.issued.year if layout.issued else None
    scanner, owners_of = forms()
    spoken = 0
    hits: list[_Hit] = []
    for index, start, end in found:
        owners = owners_of[index]
        if not owners:
            hit = _around(text, start, end, spoken, scanner.phrases[index])
            spoken = hit.end if hit else spoken
        elif _stands(text, start, end, owners[0], quotes.holding(start, end)):
            hit = _owned(text, start, end, owners, year)
        else:
            continue
        if hit is None or cited.holding(hit.start, hit.end) is not None or (hits and _explains(hit, hits[-1])):
            continue
        while hits and hits[-1].start >= hit.start:
            hits.pop()
        if not hits or hits[-1].end <= hit.start:
            hits.append(hit)
    return hits


def _explains(hit: _Hit, last: _Hit) -> bool:
    """Whether the hit is the members written out right behind the formula they explain."""
    if last.slogan is None or hit.slogan != last.slogan:
        return False
    return "、" in hit.form and "、" not in last.form and hit.start - last.end <= _EXPLANATION_REACH


def _around(text: str, start: int, end: int, floor: int, word: str) -> _Hit | None:
    if word == SPIRIT:
        if text[start - 1 : start] not in _BEFORE_SPIRIT:
            return None
        found = spirit_start(text, end, floor)
        if found is None:
            return None
        kind: SloganKind = "meeting" if found[1] == "meeting" else "thought"
        return _Hit(found[0], end, None, kind, "")
    begin = action_start(text, end, floor)
    return None if begin is None else _Hit(begin, end, None, "programme", "")


def _owned(text: str, start: int, end: int, owners: tuple[Slogan, ...], year: int | None) -> _Hit:
    first = owners[0]
    plain = len(owners) == 1 and end - start > 2 and not first.ambiguous and first.region is None
    entry = first if plain else choose(owners, text, start, end, year)
    return _Hit(start, end, None if entry is None else entry.id, first.kind, text[start:end])


def _stands(text: str, start: int, end: int, owner: Slogan, quote: tuple[int, int] | None) -> bool:
    """Whether the hit is the formula and not a piece of another word."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if quote is not None:
        fills = quote == (start, end)
        if fills:
            return True
        if left == "、" and "、" in text[start:end]:
            return False
        edges = (start == quote[0] or left in _SEPARATOR) and (end == quote[1] or right in _SEPARATOR)
        if not edges and end - start <= _SHORT:
            return False
    elif owner.quoted_only or (end - start <= 2 and owner.form != text[start:end]):
        return False
    if text[start] in _NUMERAL and left and left in _BEFORE_NUMERAL:
        return False
    if left and left in _CODE_EDGE and text[start] in _CODE_EDGE:
        return False
    if right and right in _CODE_EDGE and text[end - 1] in _CODE_EDGE:
        return False
    return not (
        (owner.not_after and text.endswith(owner.not_after, max(0, start - 4), start))
        or (owner.not_before and text.startswith(owner.not_before, end))
    )


def _shaped(text: str, hits: list[_Hit], quotes: Places, cited: Places) -> list[_Hit]:
    """Quoted tokens that are formulas by their shape."""
    added: list[_Hit] = []
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
            added.append(_Hit(start, end, None, kind, text[start:end]))
    return added


def _tiles(text: str, inside: list[_Hit], start: int, end: int) -> bool:
    """Whether known formulas stand at every part of the token (“多证合一、一照一码”)."""
    position = start
    for hit in inside:
        if text[position : hit.start].strip(_SEPARATOR):
            return False
        position = hit.end
    return not text[position:end].strip(_SEPARATOR)


def _longest_first(hit: _Hit) -> tuple[int, int]:
    return hit.start, -hit.end


def _merged(hits: list[_Hit], shaped: list[_Hit]) -> Iterator[_Hit]:
    """Both in reading order; a token replaces what lies inside it."""
    behind = 0
    for hit in sorted([*hits, *shaped], key=_longest_first):
        if hit.start >= behind:
            behind = hit.end
            yield hit


def _mention(text: str, hit: _Hit) -> SloganMention:
    items: tuple[Text, ...] = ()
    if hit.form and hit.kind == "numeric":
        items = members_given(text, hit.start, hit.end, hit.form)
    return SloganMention(Span(hit.start, hit.end), text[hit.start : hit.end], hit.slogan, hit.kind, items)
