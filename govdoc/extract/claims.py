"""Every arithmetic statement of a document, right ones too (算式)."""

from __future__ import annotations

from govdoc.extract.arithmetic import (
    announced,
    compared,
    completion,
    from_to,
    handled,
    increase,
    parts,
    proportions,
    rates,
    ratios,
    repeated,
    respective,
    statutory,
    totals,
)
from govdoc.layout import Layout
from govdoc.model import Claim, DateMention, Indicator

_IN_PROSE = (parts, totals, completion, rates, proportions, from_to, compared, increase, ratios, respective, handled)
_NOT_PROSE = frozenset(("table", "toc", "chrome"))


def find_claims(layout: Layout, indicators: tuple[Indicator, ...], dates: tuple[DateMention, ...]) -> tuple[Claim, ...]:
    """The claims of the whole layout, in reading order; tables are read for the statutory forms alone."""
    text = layout.text
    claims = [claim for kind in _IN_PROSE for claim in kind.find(text)]
    claims += announced.find(text, layout.enumerations)
    claims += repeated.find(text, layout)
    closed = [(block.start, block.end) for block in layout.blocks if block.kind in _NOT_PROSE]
    if closed:
        claims = [claim for claim in claims if not _within(claim.stated_span.start, closed)]
    claims += statutory.find(text)
    return tuple(sorted(claims, key=lambda claim: (claim.span.start, claim.stated_span.start, claim.span.end)))


def _within(offset: int, places: list[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in places)
