"""Laws, administrative regulations and party rules with their dates and article counts (法律法规)."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from govdoc.lexicon.events import Confidence
from govdoc.lexicon.loader import load


class Law(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One law or regulation by its full title.

    ``articles`` is the highest number of articles of any text that was counted, ``articles_as_of`` the day of the
    newest of them; ``amended`` lists the days of amendment known.
    """

    title: str
    kind: Literal["law", "regulation", "party_rule"]
    confidence: Confidence
    aliases: tuple[str, ...] = ()
    adopted: str | None = None
    amended: tuple[str, ...] = ()
    repealed: str | None = None
    articles: int | None = None
    articles_as_of: str | None = None


@cache
def laws_by_title() -> dict[str, Law]:
    """Every law under its full title and its usual short names.

    >>> laws_by_title()["行政处罚法"].adopted
    '1996-03-17'
    """
    laws = load("laws", Law)
    return {alias: law for law in laws for alias in law.aliases} | {law.title: law for law in laws}
