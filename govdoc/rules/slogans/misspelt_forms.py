"""Long formulas with one character mistyped: found by the half that is right, or by their misspelt forms."""

from __future__ import annotations

from functools import cache

from govdoc.lexicon.homophones import alike
from govdoc.rules.slogans.fixed_wording import COMMON, EVERYDAY, FALSE_FORMS, LONG, UNMISTAKABLE
from govdoc.rules.slogans.slips import NUMERALS, confused, differing

_LONG_FORM = 6


@cache
def halves() -> dict[str, tuple[tuple[str, int], ...]]:
    """Halves of the long formulas, a character longer where they are everyday words, with where they begin."""
    found: dict[str, list[tuple[str, int]]] = {}
    for form in LONG:
        middle = len(form) // 2
        front = middle + (form[:middle] in EVERYDAY)
        back = middle - (form[middle:] in EVERYDAY)
        found.setdefault(form[:front], []).append((form, 0))
        found.setdefault(form[back:], []).append((form, back))
    return {half: tuple(forms) for half, forms in found.items()}


@cache
def false_forms() -> dict[str, str]:
    """The false forms known, and those made by changing the characters that no half leads to."""
    made = {}
    for form in LONG:
        middle = len(form) // 2
        for at in range(middle - (form[middle:] in EVERYDAY), middle + (form[:middle] in EVERYDAY)):
            made.update(_changed(form, at))
    for form in COMMON:
        for at in range(len(form)):
            made.update(_changed(form, at))
    return {**made, **FALSE_FORMS}


def _changed(form: str, at: int) -> dict[str, str]:
    """``form`` with every other character of the same sound at one place."""
    if form[at] in NUMERALS:
        return {}
    others = (c for c in alike(form[at]) if c not in NUMERALS)
    return {form[:at] + other + form[at + 1 :]: form for other in others}


def misspelt_form(text: str, start: int, half: str) -> tuple[int, int, str] | None:
    for form, offset in halves()[half]:
        begin = start - offset
        if begin < 0 or text.startswith(form, begin):
            continue
        written = text[begin : begin + len(form)]
        if len(written) != len(form):
            continue
        at = differing(written, form)
        if at is None or not (confused(form[at], written[at]) or _no_other_word(form, written, at)):
            continue
        if at or len(form) >= _LONG_FORM or not "一" <= text[begin - 1 : begin] <= "鿿":
            return begin, begin + len(form), form
    return None


def _no_other_word(form: str, written: str, at: int) -> bool:
    inner = 0 < at < len(form) - 1
    return form in UNMISTAKABLE and inner and "一" <= written[at] <= "鿿" and written[at] not in "与及"
