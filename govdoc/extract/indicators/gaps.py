"""What stands between two figures (数字之间的文字): one reading of it serves name, verb, change and boundary."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from govdoc.extract.indicators.grammar import grammar
from govdoc.extract.indicators.phrases import read_phrase
from govdoc.extract.indicators.shapes import (
    COMPARED,
    COMPARED_AT,
    RANK,
    RANKED,
    SHARE,
    Place,
    after_examples,
    members,
    share_name,
)
from govdoc.extract.indicators.suffixes import Suffix, basis_in, read_suffix
from govdoc.model.kinds import Basis, Direction

LIMIT = 72
_CLAUSE = re.compile(r".*[，,。；;：:！？\n（(]", re.S)
_CLAUSE_OPEN = re.compile(r".*[，,。；;：:！？\n]", re.S)
_BRACKET = re.compile("[（）()]")
_LABEL = re.compile(r"[（(][一二三四五六七八九十0-9]{1,3}[）)] ?")
_ENDS_OF_WORDS = {
    "约": "签节集条合预履违邀契",
    "为": "行作认",
    "降": "起",
    "高": "身",
    "达": "到送发表抵雷马",
    "到": "报签迟",
    "在": "存所潜",
    "增": "倍",
    "由": "理自",
    "需": "刚急内军供必所特",
    "应": "供响效反适对感相报呼回",
    "须": "必无",
}
"""Words of one character, and what they are the end of another word behind (违法行为, 预约, 报到)."""
_NOTED_UNIT = re.compile("[（(][^（）()]{1,3}[）)]、?")
_HEADING = re.compile(r"[一二三四五六七八九十]{1,3}、[^ ]{2,24} ")
_NUMBER = re.compile("^[一二三四五六七八九十]{1,3}、")
_COUNTED_BEHIND = ("", "共", "共计")
"""What stands between a bracket and the number of what it follows (示范点（共5个）)."""
_WIDE = "\u3000\u3000"
"""What parts the title of an item from what is said of it."""
_PLAIN = Suffix(None, None, None, False, False, False, False, False)


class Gap(msgspec.Struct, frozen=True, gc=False):
    """The reading of a gap; places are offsets back from its end (the number's start).

    ``boundary`` is 0 within a clause, 1 after a comma, 2 after a full stop, 3 after a line; ``tail`` is the length of
    the stating words; ``listed`` marks 其中; ``earlier`` is the noun phrase of the clause before, for want of one here;
    ``bare`` is a change and nothing else (，增长), the name the one before; ``owned`` has a name and nothing doubtful;
    ``reach`` is the length of the words before the tail, where there is a name; ``done`` tells a figure of what was
    done or added up from a level.
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
    listed: bool = False
    earlier: Place | None = None
    bare: bool = False
    owned: bool = False
    reach: int = 0
    done: bool = False


_JOINERS = {mark: Gap(0, joiner=True) for mark in ("、", "和", "及", "与", "以及")} | {"，": Gap(1, joiner=True)}


@lru_cache(maxsize=16384)
def read_gap(gap: str) -> Gap:
    """Read ``gap``, the text from the figure before (or the paragraph's start) to this figure.

    Documents of one kind say the same again and again (，比上年增长; 全市一般公共预算收入), so readings are remembered.

    >>> gap = read_gap("，比上年增长")
    >>> gap.direction, gap.basis, gap.name
    ('up', 'yoy', None)
    """
    return _read(gap, rank=False)


@lru_cache(maxsize=1024)
def read_gap_of_rank(gap: str) -> Gap:
    """Read ``gap`` before a figure that is a place in an order (位居全省第3)."""
    return _read(gap, rank=True)


def _read(gap: str, *, rank: bool) -> Gap:
    if gap in _JOINERS:
        return _JOINERS[gap]
    match = _CLAUSE.match(gap)
    clause = gap if match is None else gap[match.end() :]
    opens = closes = False
    if _BRACKET.search(gap) is not None:
        clause, opens, closes = _bracketed(gap, clause)
    boundary = 0
    if len(clause) < len(gap):
        boundary = 3 if "\n" in gap else 2 if "。" in gap or "；" in gap or ";" in gap else 1
    if _WIDE in clause and (told := clause[clause.rindex(_WIDE) + 2 :].strip()):
        clause = told
    if " " in clause and (heading := _HEADING.match(clause)) is not None:
        clause = clause[heading.end() :]
    body, suffix = _split(clause)
    if opens and clause in _COUNTED_BEHIND:
        suffix = gap[-1 - len(clause) :]
        body = _NUMBER.sub("", _CLAUSE.sub("", gap[: -len(suffix)]))
        body = body[max(body.rfind("）"), body.rfind(")")) + 1 :]
    if rank:
        placed = RANK.fullmatch(clause)
        if placed is None:
            placed = RANKED.search(body)
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
    if cut and clause[cut - 1] in _ENDS_OF_WORDS.get(clause[cut : cut + 1], ()):
        cut += 1
    return clause[:cut], clause[cut:]


def _bracketed(gap: str, clause: str) -> tuple[str, bool, bool]:
    noted = _NOTED_UNIT.match(gap)
    if noted is not None and "（" not in gap[1:] and "(" not in gap[1:]:
        return clause[clause.rfind("）", 0, noted.end()) + 1 :].removeprefix("、"), False, False
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
    read = read_suffix(suffix)
    name: Place | None = None
    parts: tuple[Place, ...] = ()
    if phrase.start:
        name = (phrase.start + tail, phrase.end + tail)
        parts = _shifted(members(body, (phrase.start, phrase.end), whole=True), tail)
    earlier = _earlier(gap[gap.rfind("。") + 1 :]) if name is None and boundary > 1 and "。" in gap else None
    return Gap(
        boundary, name, None, None, None, None, read, tail, False, opens, closes, parts, earlier=earlier, done=read.flow
    )


def _measured(gap: str, boundary: int, body: str, suffix: str, opens: bool, closes: bool) -> Gap:
    read = read_suffix(suffix)
    direction, basis, year = read.direction, read.basis, read.year
    tail = len(suffix)
    if body and COMPARED_AT.search(body) is not None and (compared := COMPARED.fullmatch(body)) is not None:
        tail += len(body) - compared.end("part")
        body, direction = compared["part"], None
    if direction is not None and basis is None and boundary < 2:
        basis, year = basis_in(gap)
    own = action = None
    new = read.new
    if direction is None and "占" in body and (share := SHARE.fullmatch(body)) is not None:
        own = share_name(share)
    elif body:
        phrase = read_phrase(body)
        if direction is None and phrase.direction is not None and not read.governs and (phrase.new or body[-1] != "的"):
            direction = phrase.direction
            basis, year = basis_in(gap if boundary < 2 else body)
            basis = basis if basis in ("cumulative", "vs_year") else "unspecified"
        new = new or (phrase.new and not read.governs)
        own = (phrase.start, phrase.end) if phrase.start else None
        if own is not None and "等" in body and not read.each:
            own = after_examples(body, own)
        action = (phrase.verb_start + tail, phrase.verb_end + tail) if phrase.verb_start else None
    plain = not (new or opens or closes or read.each or read.governs)
    listed = "其中" in gap
    done = new or read.flow or (action is not None and not read.governs)
    if own is None:
        changed = direction is not None
        earlier = _earlier(gap) if changed and boundary == 1 else None
        bare = plain and changed and boundary < 2
        return Gap(
            boundary, None, action, direction, basis, year, read, tail, False, opens, closes, (), new, listed, earlier,
            bare, False, 0, done,
        )  # fmt: skip
    shares = read.each and "占比" in gap[-tail:]
    parts = _shifted(members(body, own, whole=shares), tail) if read.each or "分别" in body else ()
    owned = plain and not listed and own[0] - own[1] > 3 and body[-1] != "和"
    return Gap(
        boundary, (own[0] + tail, own[1] + tail), action, direction, basis, year, read, tail, False, opens, closes,
        parts, new, listed, None, False, owned, len(body), done,
    )  # fmt: skip


def _earlier(gap: str) -> Place | None:
    """The noun phrase of the clause before the last comma (从严控制“三公”经费，同比压减15%)."""
    comma = max(gap.rfind("，"), gap.rfind(","))
    before = _CLAUSE.sub("", gap[:comma]).removesuffix("中") if comma > 3 else ""
    if len(before) < 3:
        return None
    phrase = read_phrase(before)
    back = len(gap) - comma + (gap[comma - 1] == "中")
    return (phrase.start + back, phrase.end + back) if phrase.start else None


def _shifted(places: tuple[Place, ...], tail: int) -> tuple[Place, ...]:
    return tuple((a + tail, b + tail) for a, b in places)
