"""Tokens in quotation marks that are a formula of the base but for one slip (“菜蓝子”, “大众创新、万众创业”)."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache

from govdoc.lexicon.slogans import slogans, slogans_by_form
from govdoc.rules.slogans.slips import NUMERALS, confused

_WORDS = re.compile("[一-鿿、]{3,12}")
_LONG = 5
_PAIR = 2
_BLANK = "□"
_PASSED_OVER = f"、的个项大{NUMERALS}"
"""Characters that come and go in a right name."""


@lru_cache(maxsize=4096)
def near_form(token: str) -> str | None:
    """The formula ``token`` is written for, where it is none itself.

    >>> near_form("菜蓝子"), near_form("菜篮子"), near_form("果盘子")
    ('菜篮子', None, None)
    >>> near_form("四好村路")
    '四好农村路'
    """
    if token in slogans_by_form() or _WORDS.fullmatch(token) is None:
        return None
    if token[0] not in _openings() and token[-1] not in _closings():
        return None
    if len(token) < _LONG - 1 or token[:_PAIR] in _pairs() or token[-_PAIR:] in _pairs():
        meant = _one_away(token)
        if meant is not None:
            return meant
    meant = _reordered().get("".join(sorted(token))) if len(token) >= _LONG else None
    return meant if meant is not None and (token[0] == meant[0] or token[0] not in NUMERALS) else None


def _one_away(token: str) -> str | None:
    """The formula of which one character of ``token`` is changed, lost or too much."""
    blanked = _blanked()
    for at, character in enumerate(token):
        for form in blanked.get(token[:at] + _BLANK + token[at + 1 :], ()):
            if confused(form[at], character):
                return form
    if token in _shortened():
        return _shortened()[token]
    if len(token) > _LONG:
        for at in range(1, len(token) - 1):
            if token[:at] + token[at + 1 :] in _long_forms() and token[at] not in _PASSED_OVER:
                return token[:at] + token[at + 1 :]
    return None


@cache
def _pairs() -> frozenset[str]:
    """The first and the last two characters of the forms: of four and more, one slip leaves either as it is."""
    return frozenset(pair for form in _forms() for pair in (form[:_PAIR], form[-_PAIR:]))


@cache
def _forms() -> tuple[str, ...]:
    """The forms that are long enough and of one sense."""
    found = {f for entry in slogans() if entry.settled and entry.region is None for f in (entry.form, *entry.variants)}
    return tuple(form for form in sorted(found) if _WORDS.fullmatch(form))


@cache
def _openings() -> frozenset[str]:
    """The first characters: one slip leaves the first or the last as it is."""
    return frozenset(form[0] for form in _forms())


@cache
def _closings() -> frozenset[str]:
    return frozenset(form[-1] for form in _forms())


@cache
def _blanked() -> dict[str, list[str]]:
    """The forms by themselves with one character left out."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for form in _forms():
        for at in range(len(form)):
            if form[at] not in NUMERALS:
                found[form[:at] + _BLANK + form[at + 1 :]].append(form)
    return found


@cache
def _long_forms() -> frozenset[str]:
    return frozenset(form for form in _forms() if len(form) >= _LONG)


@cache
def _shortened() -> dict[str, str]:
    """The long forms by themselves with one inner character lost."""
    return {
        form[:at] + form[at + 1 :]: form
        for form in sorted(_long_forms())
        for at in range(1, len(form) - 1)
        if form[at] not in _PASSED_OVER
    }


@cache
def _reordered() -> dict[str, str]:
    return {"".join(sorted(form)): form for form in sorted(_long_forms())}
