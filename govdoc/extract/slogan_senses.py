"""Which entry of the base a form stands for at one place (义项辨析)."""

from __future__ import annotations

from govdoc.lexicon.slogans import Slogan

_REACH = 40
_SHORT_VARIANT = 4
_SHORT_FORM = 2


def choose(owners: tuple[Slogan, ...], text: str, start: int, end: int, year: int | None) -> Slogan | None:
    """The owner of the form that fits the place: cues first, then the entry whose own form it is; None if none fits."""
    form = text[start:end]
    around = text[max(0, start - _REACH) : end + _REACH]
    possible = [owner for owner in owners if _possible(owner, text, around, year)]
    for owner in possible:
        if any(cue in around for cue in owner.cues):
            return owner
    for owner in possible:
        if not owner.cues and (owner.form == form or not owner.ambiguous or len(form) > _SHORT_VARIANT):
            return owner
    return next((owner for owner in possible if owner.form == form), None)


def shows_another(owner: Slogan, text: str, start: int, end: int) -> bool:
    """Whether words near the place show another sense than that of the owner."""
    around = text[max(0, start - _REACH) : end + _REACH]
    return any(cue in around for cue in owner.other_cues)


def _possible(owner: Slogan, text: str, around: str, year: int | None) -> bool:
    if owner.region is not None and owner.region not in text:
        return False
    if any(cue in around for cue in owner.other_cues):
        return False
    if (owner.ambiguous or len(owner.form) <= _SHORT_FORM) and year is not None and owner.first_used is not None:
        return year >= int(owner.first_used[:4])
    return True
