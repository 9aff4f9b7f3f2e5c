"""Layout to mentions (抽取层): one file a kind."""

from __future__ import annotations

from typing import NamedTuple

from govdoc.extract.claims import by_cue, find_claims
from govdoc.extract.dates import find_dates
from govdoc.extract.indicators import find_indicators
from govdoc.extract.references import find_references
from govdoc.extract.slogan_scanner import forms
from govdoc.extract.slogans import find_slogans
from govdoc.layout import Layout
from govdoc.model import Claim, DateMention, Indicator, Reference, SloganMention
from govdoc.text.phrases import Hit, PhraseScanner


class Mentions(NamedTuple):
    """All that a layout mentions, in reading order."""

    indicators: tuple[Indicator, ...]
    dates: tuple[DateMention, ...]
    slogans: tuple[SloganMention, ...]
    references: tuple[Reference, ...]
    claims: tuple[Claim, ...]


def scanners() -> tuple[PhraseScanner, PhraseScanner]:
    """The scanners of fixed phrases that the extractors use, to be run in one pass with others."""
    return forms().scanner, by_cue().scanner


def extract(layout: Layout, forms_found: list[Hit] | None = None, cues_found: list[Hit] | None = None) -> Mentions:
    """Every mention of the layout; each extractor sees what the ones before it took.

    ``forms_found`` and ``cues_found`` are what ``scanners()`` find, where a pass over the text has found it already.
    """
    references = find_references(layout)
    slogans = find_slogans(layout, references, forms_found)
    dates = find_dates(layout, references)
    indicators = find_indicators(layout, dates, slogans, references)
    claims = find_claims(layout, indicators, dates, cues_found)
    return Mentions(indicators, dates, slogans, references, claims)
