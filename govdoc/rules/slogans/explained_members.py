"""Formulas the text explains (“四好”（建好、管好…）), their items matched with the members of the base."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from govdoc.lexicon.slogans import Slogan, slogans_by_id
from govdoc.model import SloganMention, Text
from govdoc.rules.slogans.listed_formulas import listed
from govdoc.rules.view import View

_LONGEST = 12
EXPLAINING = ("”（", "”(", "”，即", "”即", "”是指", "”包括", "”：")
"""Cues that an explanation may follow."""


class Explained(NamedTuple):
    """A formula with its items; ``order`` is the member each item is, None for none."""

    mention: SloganMention
    slogan: Slogan
    items: tuple[Text, ...]
    order: tuple[int | None, ...]


def explained(view: View) -> list[Explained]:
    """The formulas of short members in fixed order that the text explains right behind them."""
    return view.once(explained, lambda: list(_explained(view)))


def _explained(view: View) -> Iterator[Explained]:
    known = slogans_by_id()
    for mention in view.document.slogans:
        if not mention.items or mention.slogan is None or mention.slogan in _in_runs():
            continue
        slogan, items = known[mention.slogan], mention.items
        if not slogan.settled or not slogan.order_fixed or slogan.versions or items[0].span.start < mention.span.end:
            continue
        if max(map(len, slogan.members), default=_LONGEST + 1) > _LONGEST or "等" in items[-1].text[-1:]:
            continue
        yield Explained(mention, slogan, items, tuple(_member(item.text, slogan) for item in items))


@cache
def _in_runs() -> frozenset[str]:
    return frozenset(slogan.id for slogan in listed())


def _member(item: str, slogan: Slogan) -> int | None:
    for index, member in enumerate(slogan.members):
        if item == member or (len(item) > 1 and (item in member or member in item)):
            return index
    return None
