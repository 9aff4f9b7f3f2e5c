"""Layout to mentions (抽取层): one file a kind."""

from __future__ import annotations

from typing import NamedTuple

from govdoc.extract.claims import find_claims
from govdoc.extract.dates import find_dates
from govdoc.extract.indicators import find_indicators
from govdoc.extract.references import find_references
from govdoc.extract.slogans import find_slogans
from govdoc.layout import Layout
from govdoc.model import Claim, DateMention, Indicator, Reference, SloganMention


class Mentions(NamedTuple):
    """All that a layout mentions, in reading order."""

    indicators: tuple[Indicator, ...]
    dates: tuple[DateMention, ...]
    slogans: tuple[SloganMention, ...]
    references: tuple[Reference, ...]
    claims: tuple[Claim, ...]


def extract(layout: Layout) -> Mentions:
    """Every mention of the layout; each extractor sees what the ones before it took."""
    references = find_references(layout)
    slogans = find_slogans(layout, references)
    dates = find_dates(layout, references)
    indicators = find_indicators(layout, dates, slogans, references)
    claims = find_claims(layout, indicators, dates)
    return Mentions(indicators, dates, slogans, references, claims)
