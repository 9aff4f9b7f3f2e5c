"""Which law a name one slip away from its own means (法律法规名称)."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from govdoc.lexicon.laws import laws_by_title
from govdoc.text.slips import slip_before, slip_behind

_NATION = "中华人民共和国"
_KINDS = ("条例", "法")
_SHORTEST = 5
_ENDS = 2
_WORD = 2


@lru_cache(maxsize=1024)
def law_meant(title: str) -> str | None:
    """The title of the law that ``title``, which no law bears, is written for.

    >>> law_meant("中华人民共和国行政处罚条例"), law_meant("行政处罚法"), law_meant("江州省安全生产条例")
    ('中华人民共和国行政处罚法', None, None)
    """
    laws = laws_by_title()
    if title in laws:
        return None
    name = title.removeprefix(_NATION)
    if name in _names():
        return None
    national = name != title
    found = {known for known in _candidates(name) if _slipped(name, known) or (national and _freely(name, known))}
    if national and (other := _other_kind(name)) is not None:
        found = {other}
    if len(found) != 1:
        return None
    meant = found.pop()
    return f"{_NATION}{meant}" if national else meant


@cache
def _names() -> frozenset[str]:
    return frozenset(title.removeprefix(_NATION) for title in laws_by_title())


@cache
def _by_ends() -> dict[str, list[str]]:
    """The names by their first characters, and by those before their kind."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in _names():
        if len(name) >= _SHORTEST:
            found[f"^{name[:_ENDS]}"].append(name)
            found[f"{name[-_ENDS - _WORD :]}$"].append(name)
    return found


def _candidates(name: str) -> set[str]:
    return {*_by_ends().get(f"^{name[:_ENDS]}", ()), *_by_ends().get(f"{name[-_ENDS - _WORD :]}$", ())}


def _slipped(name: str, known: str) -> bool:
    """Whether one character is changed, lost or too much, or some stand in another order."""
    half = len(known) // 2
    if len(name) == len(known) > _SHORTEST and sorted(name) == sorted(known):
        return True
    if name.startswith(known[:half]) and slip_behind(name, 0, known, half) == len(name):
        return name[-1] == known[-1]
    return name.endswith(known[half:]) and slip_before(name, len(name), known, half) == 0


def _freely(name: str, known: str) -> bool:
    """Whether a word of two characters is lost or too much."""
    longer, shorter = (name, known) if len(name) > len(known) else (known, name)
    if len(longer) - len(shorter) != _WORD:
        return False
    return any(longer[:i] + longer[i + _WORD :] == shorter for i in range(_ENDS, len(longer) - 1))


def _other_kind(name: str) -> str | None:
    """The name with 法 for 条例, or the reverse."""
    for kind, other in (_KINDS, _KINDS[::-1]):
        if name.endswith(kind) and name.removesuffix(kind) + other in _names():
            return name.removesuffix(kind) + other
    return None
