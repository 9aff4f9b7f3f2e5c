"""Tokens in quotation marks that are a core formula but for one slip (“四个意思”)."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from govdoc.lexicon.set_phrases import set_phrases
from govdoc.lexicon.slogans import slogans_by_form
from govdoc.rules.slogans.slips import NUMERALS, confused, differing, slipped

_VERBS = {"两个维护": "做到", "四个意识": "增强", "四个自信": "坚定", "两个确立": "领悟"}
_NOUNS = {"四个全面": "战略布局", "五位一体": "总体布局"}

_SISTERS = (
    ("四个意识", None, re.compile("[、，]?坚定 ?“四个自信”")),
    ("四个自信", re.compile("“四个意识”[、，]?坚定 ?$"), None),
    ("两个维护", re.compile("“四个自信”[、，]?(?:坚决)?做到 ?$"), None),
)
"""What stands before and behind a formula of a set of sisters."""
_SISTER_REACH = 16
_COUNT = 2
_COUNTED = frozenset(form[:_COUNT] for form, _, _ in _SISTERS)
_SHORTEST, _LONG = 3, 6


@cache
def openings() -> frozenset[str]:
    """An opening quotation mark with the first character of a core formula."""
    return frozenset(f"“{form[0]}" for form in set_phrases().quoted)


def misspelt_token(text: str, start: int) -> tuple[int, int, str] | None:
    """Start, end and right wording of the token whose opening mark stands at ``start``, where it is a slip of one."""
    stop = text.find("”", start, start + 8)
    if stop < 0:
        return None
    token = text[start + 1 : stop].strip()
    for form, sure in _like(token):
        if sure or _led_by_its_verb(text, start, stop + 1, form):
            return start, stop + 1, form
    if token[:_COUNT] not in _COUNTED or token in slogans_by_form():
        return None
    meant = _among_sisters(text, start, stop + 1, token)
    return None if meant is None else (start, stop + 1, meant)


@lru_cache(maxsize=4096)
def _like(token: str) -> tuple[tuple[str, bool], ...]:
    """The core formulas that ``token``, none of them, is a slip of, and whether that needs no word beside it."""
    if len(token) < _SHORTEST or token in slogans_by_form():
        return ()
    forms = _by_opening().get(token[0], ())
    swapped = [(form, True) for form in forms if slipped(token, form)]
    changed = [
        (form, len(form) >= _LONG or confused(form[at], token[at]))
        for form in forms
        if len(form) == len(token) and (at := differing(token, form)) is not None and form[at] not in NUMERALS
    ]
    return (*swapped, *changed)


def _among_sisters(text: str, start: int, end: int, token: str) -> str | None:
    """The formula whose sisters stand around the token: “四个自觉”、坚定“四个自信”."""
    for form, before, behind in _SISTERS:
        if token[:_COUNT] == form[:_COUNT] and len(token) == len(form):
            led = before is None or before.search(text, max(0, start - _SISTER_REACH), start) is not None
            if led and (behind is None or behind.match(text, end) is not None):
                return form
    return None


@cache
def _by_opening() -> dict[str, list[str]]:
    """The core formulas by first character."""
    found: dict[str, list[str]] = {}
    for form in set_phrases().quoted:
        found.setdefault(form[0], []).append(form)
    return found


def _led_by_its_verb(text: str, start: int, end: int, form: str) -> bool:
    """Whether the verb or noun that only goes with ``form`` stands beside the token."""
    verb, noun = _VERBS.get(form), _NOUNS.get(form)
    return (verb is not None and text.endswith(verb, 0, start)) or (noun is not None and text.startswith(noun, end))
