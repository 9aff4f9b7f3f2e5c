"""Local formulas (五建、七无) and how many members the text lists for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.lexicon.slogans import slogans_by_id
from govdoc.model import SloganMention
from govdoc.rules.view import View

_OPEN = re.compile(r"[^。；\n]{0,3}(?:等|…)")


def local_lists(view: View) -> Iterator[tuple[SloganMention, int, int]]:
    """Formulas the base has no members of, with the place of a list of another number than theirs."""
    for mention in view.document.slogans:
        count = _announced(mention.text) if mention.items else None
        if count is None or len(mention.items) == count or _has_members(mention.slogan):
            continue
        first, last = mention.items[0].span, mention.items[-1].span
        if last.end < mention.span.start or abs(len(mention.items) - count) != 1 or _OPEN.match(view.text, last.end):
            continue
        if (
            "等" in mention.items[-1].text
            or mention.items[0].text[0] in "一1"
            or max(len(item.text) for item in mention.items) > 12
        ):
            continue
        counted = mention.text[2:] if len(mention.text) > _SHORT else mention.text[1:]
        if not _of_one_make([item.text for item in mention.items], counted):
            continue
        yield mention, first.start, last.end


def _has_members(slogan: str | None) -> bool:
    return slogan is not None and bool(slogans_by_id()[slogan].members)


def _of_one_make(items: list[str], head: str) -> bool:
    """Whether every item holds the counted word (五建：建…、建…)."""
    return all(head in item for item in items)


_SHORT = 2
_BARE = re.compile(r"[两三四五六七八九十](?:[大项个][一-鿿])?[一-鿿]")
_NUMBERS = {c: n for n, c in enumerate("零一二三四五六七八九十")} | {"两": 2}


def _announced(form: str) -> int | None:
    return _NUMBERS[form[0]] if _BARE.fullmatch(form) else None
