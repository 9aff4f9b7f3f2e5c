"""Dated events of public life (大事): congresses, plenums, plan periods, campaigns, days, anniversaries."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from govdoc.lexicon.loader import load

EventKind = Literal[
    "party_congress", "plenum", "npc_session", "central_conference", "plan", "pufa", "campaign", "institution", "day",
    "anniversary",
]  # fmt: skip
Confidence = Literal["high", "medium", "low"]


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One event; ``start`` and ``end`` are ISO dates as precise as they are known (``1953``, ``2018-03``, a day)."""

    id: str
    kind: EventKind
    title: str
    start: str
    confidence: Confidence
    end: str | None = None
    aliases: tuple[str, ...] = ()
    document: str | None = None
    note: str = ""


@cache
def events() -> tuple[Event, ...]:
    """Every event of ``events.toml``.

    >>> [event.start for event in events() if "党的二十大" in event.aliases]
    ['2022-10-16']
    """
    return load("events", Event)
