"""One centre under two names that differ by a word (公共资源交易中心, 公共资源交易服务中心)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govdoc.text.phrases import places

_CENTRE = re.compile("(?<![一-鿿])[省市县区州旗]([一-鿿]{4,14}?)中心$")
_REACH = 18
_ADDED = ("服务", "事务", "管理", "综合", "指导", "促进")


def centres(text: str) -> list[tuple[int, int, str]]:
    """Start, end and bare name of each centre of a province, city or county that opens a clause.

    >>> centres("市民服务好，市公共资源交易中心运行。")
    [(6, 15, '公共资源交易')]
    """
    found = []
    for at in places(text, "中心"):
        end = at + 2
        match = _CENTRE.search(text[max(0, end - _REACH) : end])
        if match is not None:
            found.append((end - len(match[0]), end, match[1]))
    return found


def differing(named: Iterable[tuple[int, int, str]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The places of two names of one centre: the later one that differs by a word, and the first."""
    first: dict[str, tuple[int, int]] = {}
    longer: dict[str, tuple[int, int]] = {}
    for start, end, name in named:
        if name in first:
            continue
        shorter = [name.replace(word, "", 1) for word in _ADDED if word in name]
        alike = [first[short] for short in shorter if short in first] + ([longer[name]] if name in longer else [])
        if alike:
            yield (start, end), min(alike)
        first[name] = start, end
        for short in shorter:
            longer.setdefault(short, (start, end))
