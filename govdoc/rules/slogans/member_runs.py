"""Lists that name the members of a known formula (提法内涵的列举): where they stand and what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from govdoc.lexicon.slogans import Slogan, slogans

_SEPARATORS = "、和及与"
_PLAIN = re.compile(r"[一-鿿]{2,14}")
_TOKEN = re.compile(r"[一-鿿]{2,12}")
_FEWEST, _MOST = 3, 12
_SHORT = 2
_MANY = 8
_BOUND = {"xin-fa-zhan-li-nian": re.compile(r" ?[”’\"]?(?:的)?(?:五大|新)?(?:发展)?(?:的)?新?理念|的(?:新)?发展")}
"""Formulas of everyday words: their list counts only before these words."""


class Item(NamedTuple):
    """One item of a list: its place and the number of the member it is, None for no member."""

    start: int
    end: int
    member: int | None


class Run(NamedTuple):
    """A list of items that are, but for one at most, members of ``slogan``."""

    slogan: Slogan
    items: tuple[Item, ...]

    @property
    def start(self) -> int:
        return self.items[0].start

    @property
    def end(self) -> int:
        return self.items[-1].end

    @property
    def known(self) -> tuple[int, ...]:
        """The members found, in the order of the text."""
        return tuple(item.member for item in self.items if item.member is not None)


@cache
def listed() -> tuple[Slogan, ...]:
    """The formulas whose members are few, plain, in fixed order and beyond doubt."""
    return tuple(
        slogan
        for slogan in slogans()
        if slogan.order_fixed
        and slogan.id not in _VARYING
        and slogan.confidence == "high"
        and (not slogan.ambiguous or slogan.id in _SURE)
        and not slogan.local
        and _FEWEST <= len(slogan.members) <= _MOST
        and all(_PLAIN.fullmatch(member) for member in slogan.members)
        and (min(map(len, slogan.members)) > _SHORT or slogan.id in _BOUND or len(slogan.members) >= _MANY)
    )


_SURE = frozenset(("wu-wei-yi-ti",))
_VARYING = frozenset((
    "si-lian-rong-he", "san-xian-yi-dan", "shi-chang-hua-fa-zhi-hua-guo-ji-hua",
    "gao-duan-hua-zhi-neng-hua-lv-se-hua", "zheng-xie-san-da-zhi-neng", "san-yi-lian-dong", "san-she-lian-dong",
    "wu-she-lian-dong", "si-ban", "san-sheng-kong-jian", "wen-liu-ju",
))  # fmt: skip
"""Formulas whose members official texts give in other orders or makes too."""


@cache
def _cues() -> dict[str, tuple[tuple[Slogan, int], ...]]:
    """Cue phrases: a long member before 、, or two short ones joined by it; with the slogan and the first member."""
    found: dict[str, list[tuple[Slogan, int]]] = {}
    for slogan in listed():
        for index, member in enumerate(slogan.members):
            others = [other for other in slogan.members if other != member]
            pairs = [f"{member}、{other}" for other in others]
            for phrase in pairs if len(member) <= _SHORT else [f"{member}、"]:
                found.setdefault(phrase, []).append((slogan, index))
    return {phrase: tuple(owners) for phrase, owners in found.items()}


def run_cues() -> tuple[str, ...]:
    """The phrases that open a look for a list of members."""
    return tuple(_cues())


def member_runs(text: str, hits: list[tuple[int, int]]) -> Iterator[Run]:
    """The lists around the cues, each once, the one with most members where two formulas share words."""
    cues = _cues()
    behind = 0
    for start, places in groupby(hits, key=itemgetter(0)):
        if start < behind:
            continue
        owners = dict.fromkeys(owner for _, end in places for owner in cues.get(text[start:end], ()))
        runs = [_grow(text, start, slogan, index) for slogan, index in owners]
        runs = [run for run in runs if len(run.known) >= 2 and _bounded(text, run)]
        if runs:
            best = max(runs, key=lambda run: _fit(text, run))
            behind = best.end
            yield best


def _fit(text: str, run: Run) -> tuple[bool, int, int]:
    return named_nearby(text, run), len(run.known), -abs(len(run.items) - len(run.slogan.members))


def _bounded(text: str, run: Run) -> bool:
    bound = _BOUND.get(run.slogan.id)
    return bound is None or bound.match(text, run.end) is not None


def _grow(text: str, start: int, slogan: Slogan, index: int) -> Run:
    first = Item(start, start + len(slogan.members[index]), index)
    items = [first]
    foreign = 0
    while len(items) <= len(slogan.members):
        item = _next(text, items[-1].end, slogan)
        if item is None or (item.member is None and foreign):
            break
        foreign += item.member is None
        items.append(item)
    while len(items) <= len(slogan.members):
        item = _previous(text, items[0].start, slogan)
        if item is None or (item.member is None and foreign):
            break
        foreign += item.member is None
        items.insert(0, item)
    return Run(slogan, tuple(items))


def _next(text: str, end: int, slogan: Slogan) -> Item | None:
    if text[end : end + 1] not in _SEPARATORS or end >= len(text):
        return None
    start = end + 1
    for index, member in enumerate(slogan.members):
        if text.startswith(member, start):
            return Item(start, start + len(member), index)
    token = _TOKEN.match(text, start)
    if token is None:
        return None
    stop = token.end()
    for mark in "的和及与等":
        cut = text.find(mark, start + 2, stop)
        stop = cut if cut > 0 else stop
    return Item(start, stop, None)


def _previous(text: str, start: int, slogan: Slogan) -> Item | None:
    if start < 2 or text[start - 1] not in _SEPARATORS:
        return None
    end = start - 1
    for index, member in enumerate(slogan.members):
        if text.endswith(member, max(0, end - len(member)), end):
            return Item(end - len(member), end, index)
    size = len(slogan.members[0])
    if not _PLAIN.fullmatch(text[end - size : end]):
        return None
    return Item(end - size, end, None)


def named_nearby(text: str, run: Run, reach: int = 18) -> bool:
    """Whether the formula itself is named just before or behind its list."""
    around = text[max(0, run.start - reach) : run.start] + "|" + text[run.end : run.end + reach]
    names = (run.slogan.form, *run.slogan.variants)
    return any(name in around for name in names) or (run.slogan.id in _BOUND and "理念" in around)
