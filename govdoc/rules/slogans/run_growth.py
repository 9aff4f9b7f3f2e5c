"""A list grown from one member of a formula to both sides, item by item."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from govdoc.lexicon.slogans import Slogan
from govdoc.rules.slogans.listed_formulas import BOUND

_SEPARATORS = "、和及与"
_ALL_SEPARATORS = _SEPARATORS + "，"
_PLAIN = re.compile(r"[一-鿿]{2,14}")
_TOKEN = re.compile(r"[一-鿿]{2,12}")


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


def grown(text: str, start: int, slogan: Slogan, index: int) -> Run:
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
    mark = text[end : end + 1]
    if not mark or mark not in _ALL_SEPARATORS:
        return None
    start = end + 1
    if text.startswith(slogan.members, start):
        index = next(i for i, member in enumerate(slogan.members) if text.startswith(member, start))
        return Item(start, start + len(slogan.members[index]), index)
    if mark not in _SEPARATORS:
        return None
    token = _TOKEN.match(text, start)
    if token is None:
        return None
    stop = token.end()
    bound = BOUND.get(slogan.id)
    if bound is not None and bound.match(text, start + len(slogan.members[0])):
        stop = min(stop, start + len(slogan.members[0]))
    for mark in _cuts(slogan):
        cut = text.find(mark, start + 2, stop)
        stop = cut if cut > 0 else stop
    return Item(start, stop, None)


@cache
def _cuts(slogan: Slogan) -> str:
    """The characters that end an item of no member's: not those within members (最严格的监管)."""
    return "".join(mark for mark in "的和及与等" if not any(mark in member for member in slogan.members))


def _previous(text: str, start: int, slogan: Slogan) -> Item | None:
    if start < 2 or text[start - 1] not in _ALL_SEPARATORS:
        return None
    end = start - 1
    if text.endswith(slogan.members, 0, end):
        index = next(i for i, member in enumerate(slogan.members) if text.endswith(member, 0, end))
        return Item(end - len(slogan.members[index]), end, index)
    size = len(slogan.members[0])
    if text[end] not in _SEPARATORS or not _PLAIN.fullmatch(text[end - size : end]):
        return None
    return Item(end - size, end, None)
