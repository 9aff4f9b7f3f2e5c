"""The kind of document (文种), told from the title or from the opening."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from govdoc.lexicon.loader import load
from govdoc.model import Genre, Span

_TAIL = r"(?:\ ?[（(](?:[^（）()]{1,20})[）)]|\ ?\[[0-9]{1,2}\])*[》〉”]?\ ?$"
_BUDGET = re.compile(r"预算[^》]{0,30}草案[^》]{0,12}报告|财政决算[^》]{0,20}报告|预算执行情况[^》]{0,40}报告")


class GenreEntry(msgspec.Struct, frozen=True):
    """One 文种 of the lexicon."""

    value: str
    statutory: bool
    endings: tuple[str, ...]


@cache
def _endings() -> tuple[re.Pattern[str], dict[str, str]]:
    values = {ending: entry.value for entry in load("genres", GenreEntry) for ending in entry.endings}
    words = sorted(values, key=len, reverse=True)
    spaced = [r"\ {0,2}".join(word) for word in words]
    return re.compile(f"({'|'.join(spaced)}){_TAIL}"), values


def ends_with_genre(title: str) -> bool:
    """Whether ``title`` closes with the name of a kind of document.

    >>> ends_with_genre("关于做好防汛工作的通知"), ends_with_genre("三道沟镇人民政府")
    (True, False)
    """
    return _endings()[0].search(title[-40:]) is not None


def read_genre(title: str, start: int) -> Genre | None:
    """The kind of document that ``title``, which stands at ``start``, names.

    >>> read_genre("关于做好防汛工作的通知", 0).value
    '通知'
    """
    budget = _BUDGET.search(title)
    if budget and "的通知" not in title:
        return Genre(Span(start + budget.start(), start + budget.end()), budget[0], "预算报告")
    pattern, values = _endings()
    offset = max(0, len(title) - 40)
    m = pattern.search(title[offset:])
    if m is None:
        return None
    a = start + offset + m.start(1)
    return Genre(Span(a, a + len(m[1])), m[1], values[m[1].replace(" ", "")])
