"""What stands between two figures (数字之间的文字): one reading of it serves name, verb, change and boundary."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from govdoc.extract.indicators.grammar import grammar
from govdoc.extract.indicators.phrases import read_phrase
from govdoc.extract.indicators.shapes import COMPARED, COMPARED_AT, RANK, SHARE, Place, members, share_name
from govdoc.extract.indicators.suffixes import Suffix, basis_in, read_suffix
from govdoc.model.kinds import Basis, Direction

LIMIT = 72
_SHORT = 8
_CLAUSE = re.compile(r".*[，,。；;：:！？\n（(]", re.S)
_CLAUSE_OPEN = re.compile(r".*[，,。；;：:！？\n]", re.S)
_LABEL = re.compile(r"[（(][一二三四五六七八九十0-9]{1,3}[）)] ?")
_PLAIN = Suffix(None, None, None, False, False, False, False)


class Gap(msgspec.Struct, frozen=True, gc=False):
    """The reading of a gap; places are offsets back from its end (the number's start).

    ``boundary`` is 0 within a clause, 1 after a comma, 2 after a full stop, 3 after a line; ``tail`` is the length of
    the stating words.
    """

    boundary: int
    name: Place | None = None
    action: Place | None = None
    direction: Direction | None = None
    basis: Basis | None = None
    year: str | None = None
    suffix: Suffix = _PLAIN
    tail: int = 0
    joiner: bool = False
    opens: bool = False
    closes: bool = False
    members: tuple[Place, ...] = ()
    new: bool = False


_JOINERS = {mark: Gap(0, joiner=True) for mark in ("、", "和", "及", "与", "以及")} | {"，": Gap(1, joiner=True)}


def read_gap(gap: str, rank: bool) -> Gap:
    """Read ``gap``, the text from the figure before (or the paragraph's start) to this figure.

    Short gaps come again and again (，比上年增长) and are remembered.

    >>> gap = read_gap("，比上年增长", False)
    >>> gap.direction, gap.basis, gap.name
    ('up', 'yoy', None)
    """
    return _remembered(gap, rank) if len(gap) <= _SHORT else _read(gap, rank)


@lru_cache(maxsize=4096)
def _remembered(gap: str, rank: bool) -> Gap:
    return _JOINERS[gap] if gap in _JOINERS else _read(gap, rank)


def _read(gap: str, rank: bool) -> Gap:
    match = _CLAUSE.match(gap)
    clause = gap if match is None else gap[match.end() :]
    opens = closes = False
    if "（" in gap or "）" in gap or "(" in gap or ")" in gap:
        clause, opens, closes = _bracketed(gap, clause)
    boundary = 0
    if len(clause) < len(gap):
        boundary = 3 if "\n" in gap else 2 if "。" in gap or "；" in gap or ";" in gap else 1
    body, suffix = _split(clause)
    if rank:
        placed = RANK.fullmatch(clause)
        if placed is not None:
            body, _ = _split(placed["part"])
            suffix = clause[len(body) :]
        return _ranked(gap, boundary, body, suffix, opens, closes)
    return _measured(gap, boundary, body, suffix, opens, closes)


def _split(clause: str) -> tuple[str, str]:
    """``clause`` before its stating words, and those."""
    g = grammar()
    if clause[-1:] not in g.suffix_at:
        return clause, ""
    cut = len(clause) - g.suffix.match(clause[::-1]).end()  # type: ignore[union-attr]
    return clause[:cut], clause[cut:]


def _bracketed(gap: str, clause: str) -> tuple[str, bool, bool]:
    opens = gap.rfind("（") > gap.rfind("）") or gap.rfind("(") > gap.rfind(")")
    if "）" in clause or ")" in clause:
        clause = _CLAUSE_OPEN.sub("", gap, count=1)
        if "（" not in clause and "(" not in clause:
            clause = re.split("[）)]", clause)[-1]
    label = _LABEL.match(clause)
    if label is not None:
        clause = clause[label.end() :]
    return clause, opens, "）" in gap or ")" in gap


def _ranked(gap: str, boundary: int, body: str, suffix: str, opens: bool, closes: bool) -> Gap:
    tail = len(suffix)
    phrase = read_phrase(body)
    name = (phrase.start + tail, phrase.end + tail) if phrase.start else None
    return Gap(boundary, name, None, None, None, None, read_suffix(suffix), tail, False, opens, closes)


def _measured(gap: str, boundary: int, body: str, suffix: str, opens: bool, closes: bool) -> Gap:
    read = read_suffix(suffix)
    direction, basis, year = read.direction, read.basis, read.year
    if body and COMPARED_AT.search(body) is not None and (compared := COMPARED.fullmatch(body)) is not None:
        tail = len(body) + len(suffix) - compared.end("part")
        body, direction = compared["part"], None
    else:
        tail = len(suffix)
    if direction is not None and basis is None and boundary < 2:
        basis, year = basis_in(gap)
    if direction is None and "占" in body and (share := SHARE.fullmatch(body)) is not None:
        name = share_name(share)
        return Gap(
            boundary, _shift(name, tail), None, None, None, None, read, tail, False, opens, closes,
            _shifted(members(body, name), tail) if name is not None and read.each else (),
        )  # fmt: skip
    if not body:
        return Gap(boundary, None, None, direction, basis, year, read, tail, False, opens, closes)
    phrase = read_phrase(body)
    if direction is None and phrase.direction is not None:
        direction = phrase.direction
        basis, year = basis_in(gap if boundary < 2 else body)
        basis = basis if basis in ("cumulative", "vs_year") else "unspecified"
    own = (phrase.start, phrase.end) if phrase.start else None
    action = (phrase.verb_start + tail, phrase.verb_end + tail) if phrase.verb_start else None
    parts = _shifted(members(body, own), tail) if own is not None and (read.each or "分别" in body) else ()
    return Gap(
        boundary, _shift(own, tail), action, direction, basis, year, read, tail, False, opens, closes, parts, phrase.new
    )


def _shift(place: Place | None, tail: int) -> Place | None:
    return None if place is None else (place[0] + tail, place[1] + tail)


def _shifted(places: tuple[Place, ...], tail: int) -> tuple[Place, ...]:
    return tuple((a + tail, b + tail) for a, b in places)
