"""Departments called by their full name and later for short (市住房和城乡建设局, 市住建局)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govdoc.lexicon.short_bodies import short_bodies
from govdoc.rules.terms.introduced import introduced

_DEPARTMENT = re.compile("(?P<level>[省市县区州旗])(?P<name>[一-鿿]{4,11}?)(?P<end>局|厅|委员会|委)")


def called_short(text: str, hits: Iterable[tuple[int, int]]) -> Iterator[tuple[int, str, tuple[int, int]]]:
    """The first place of each short name that no 以下简称 introduces, the name, and where the full one stands.

    ``hits`` are the places of the names of departments.

    >>> list(called_short("市卫生健康局牵头，市卫健局落实。", [(1, 5)]))
    [(9, '市卫健局', (0, 6))]
    """
    settled: set[str] = set()
    for start, end in hits:
        shorts = short_bodies().get(text[start:end], ())
        match = _DEPARTMENT.match(text, start - 1) if shorts and start else None
        if match is None or match["name"] != text[start:end]:
            continue
        close = "委" if match["end"] == "委员会" else match["end"]
        for name in (match["level"] + short + close for short in shorts):
            if name in settled:
                continue
            settled.add(name)
            at = text.find(name, match.end())
            if at >= 0 and not introduced(text, name):
                yield at, name, match.span()
