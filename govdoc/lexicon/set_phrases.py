"""Fixed wordings (固定提法) and how they are written wrong, from ``set_phrases.toml``."""

from __future__ import annotations

from functools import cache

import msgspec

from govdoc.lexicon.loader import load


class SetPhrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The fixed wordings of one source.

    ``quoted`` are written in quotation marks, ``any_slip`` so long and fixed that any one slip is a mistake,
    ``same_sound`` wrong where one character is changed for one of the same sound or shape; ``everyday`` are like these
    but of words in every text. ``false_forms`` pairs forms seen with the right ones; ``others`` are right wordings one
    slip away.
    """

    source: str
    quoted: tuple[str, ...] = ()
    any_slip: tuple[str, ...] = ()
    same_sound: tuple[str, ...] = ()
    everyday: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    false_forms: tuple[tuple[str, str], ...] = ()


@cache
def set_phrases() -> SetPhrases:
    """The fixed wordings of all sources in one.

    >>> "供给侧结构性改革" in set_phrases().any_slip
    True
    """
    groups = load("set_phrases", SetPhrases)
    return SetPhrases(
        "；".join(group.source for group in groups),
        quoted=tuple(form for group in groups for form in group.quoted),
        any_slip=tuple(form for group in groups for form in group.any_slip),
        same_sound=tuple(form for group in groups for form in group.same_sound),
        everyday=tuple(form for group in groups for form in group.everyday),
        others=tuple(form for group in groups for form in group.others),
        false_forms=tuple(pair for group in groups for pair in group.false_forms),
    )
