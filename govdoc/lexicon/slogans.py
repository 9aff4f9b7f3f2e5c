"""The base of political formulas (提法): one dated entry a formula, with members, senses and proofs."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from govdoc.lexicon.events import Confidence
from govdoc.lexicon.loader import load
from govdoc.model.kinds import SloganKind

Theme = Literal[
    "culture", "diplomacy", "discipline", "economy", "environment", "ethnic-united-front", "gov-reform",
    "governance-security", "history", "ideology", "livelihood", "military", "party-building", "regional", "rule-of-law",
    "rural",
]  # fmt: skip


class Version(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A wording that held from ``since`` to ``until``; ``form`` where the name itself changed."""

    since: str
    members: tuple[str, ...]
    until: str | None = None
    form: str | None = None


class Sense(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One meaning of an ambiguous form, with its members where they are known."""

    name: str
    members: tuple[str, ...] = ()


class Slogan(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One formula.

    ``first_used`` is as precise as it is known (``2016-01`` or ``2016``); ``date_confidence`` speaks of the date,
    ``confidence`` of the entry. ``cues`` are words near an ambiguous form that show this sense, ``other_cues`` such as
    show another; ``not_after`` and ``not_before`` are neighbours that make the hit part of another word;
    ``quoted_only`` forms are formulas only inside quotation marks; ``region`` is where a local formula is at home.
    """

    id: str
    form: str
    kind: SloganKind
    theme: Theme
    date_confidence: Confidence
    confidence: Confidence
    label: str | None = None
    variants: tuple[str, ...] = ()
    full: str | None = None
    members: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()
    order_fixed: bool = False
    first_used: str | None = None
    occasion: str = ""
    until: str | None = None
    superseded_by: str | None = None
    pairs_with: tuple[str, ...] = ()
    collocates: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    senses: tuple[Sense, ...] = ()
    ambiguous: bool = False
    local: bool = False
    region: str | None = None
    quoted_only: bool = False
    cues: tuple[str, ...] = ()
    other_cues: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    note: str = ""
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether the entry may ground an error: one sense, national, its facts beyond doubt."""
        return self.confidence == "high" and not self.ambiguous and not self.local


@cache
def slogans() -> tuple[Slogan, ...]:
    """Every entry of the base.

    >>> [slogan.members[0] for slogan in slogans() if slogan.form == "四个意识"]
    ['政治意识']
    """
    return load("slogans", Slogan)


@cache
def slogans_by_id() -> dict[str, Slogan]:
    """The entries by their id."""
    return {slogan.id: slogan for slogan in slogans()}


@cache
def slogans_by_form() -> dict[str, tuple[Slogan, ...]]:
    """The entries by form and variant; several where a form is shared, those whose own form it is first."""
    owners: dict[str, list[Slogan]] = {}
    for slogan in slogans():
        owners.setdefault(slogan.form, []).append(slogan)
    for slogan in slogans():
        for variant in slogan.variants:
            owners.setdefault(variant, []).append(slogan)
    return {form: tuple(entries) for form, entries in owners.items()}
