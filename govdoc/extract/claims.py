"""Every arithmetic statement of a document, right ones too (算式)."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from govdoc.extract.arithmetic import (
    accounts,
    announced,
    averages,
    balances,
    compared,
    completion,
    from_to,
    handled,
    increase,
    increments,
    named_counts,
    parts,
    proportions,
    rates,
    ratios,
    remainders,
    repeated,
    respective,
    retold,
    statutory,
    totals,
)
from govdoc.extract.arithmetic.cues import Kinds
from govdoc.layout import Layout
from govdoc.model import Claim, DateMention, Indicator
from govdoc.text.phrases import Hit

_OF_TABLES = frozenset(("statutory", "text_table"))
_PLACES = (
    repeated.OPENINGS,
    repeated.MEASURES,
    from_to.VERBS,
    parts.COLONS,
    ratios.MARKS,
    ratios.TO_ONE,
    ratios.STRUCTURES,
    respective.CUES,
    named_counts.SUMMED_UP,
    increase.LESS,
    increase.DOWN,
    rates.CUES,
    proportions.CUES,
)
"""The words whose places the kinds want that no cue opens."""
_NOT_PROSE = frozenset(("table", "toc", "chrome"))


@cache
def by_cue() -> Kinds:
    """The kinds of statement that a fixed word opens, with their scanner."""
    kinds = (
        parts.KIND,
        totals.KIND,
        completion.KIND,
        compared.KIND,
        compared.TIMES,
        handled.KIND,
        handled.PLAIN,
        statutory.KIND,
        averages.KIND,
        remainders.KIND,
        balances.KIND,
        accounts.KIND,
        increments.KIND,
        named_counts.KIND,
        named_counts.PLACES,
    )
    return Kinds(kinds, *_PLACES)


def find_claims(
    layout: Layout, indicators: tuple[Indicator, ...], dates: tuple[DateMention, ...], hits: list[Hit] | None = None
) -> tuple[Claim, ...]:
    """The claims of the whole layout, in reading order; tables are read for the statutory forms alone."""
    text = layout.text
    claims, found = by_cue().find(text, hits)
    openings, measures, verbs, colons, marks, to_one, structures, listed, summed, less, down, rate, proportion = found
    claims += parts.find(text, colons)
    claims += from_to.find(text, verbs)
    claims += ratios.find(text, marks, to_one, structures, listed)
    claims += respective.find(text, listed)
    claims += named_counts.find(text, summed)
    if "%" in text:
        claims += rates.find(text, rate)
        claims += proportions.find(text, proportion)
        claims += increase.find(text, less, down)
    claims += announced.find(text, layout.enumerations, layout.sections)
    claims += repeated.find(layout, openings, measures)
    tabled = {claim.stated_span.start for claim in claims if claim.form == "statutory"}
    if tabled:
        claims = [claim for claim in claims if claim.form != "breakdown" or claim.stated_span.start not in tabled]
    told = {claim.stated_span for claim in claims if claim.form == "repeated" and claim.verdict != "undecided"}
    claims += (claim for claim in retold.find(layout, indicators) if claim.stated_span not in told)
    claims = _in_prose(claims, layout)
    claims.sort(key=_place)
    return tuple(claims)


def _place(claim: Claim) -> tuple[int, int, int]:
    return claim.span.start, claim.stated_span.start, claim.span.end


def _in_prose(claims: list[Claim], layout: Layout) -> list[Claim]:
    """The claims outside tables, contents and page chrome."""
    closed = [block for block in layout.blocks if block.kind in _NOT_PROSE] if claims else []
    if not closed:
        return claims
    starts = [block.start for block in closed]
    kept = []
    for claim in claims:
        offset = claim.stated_span.start
        index = bisect_right(starts, offset) - 1
        if index < 0 or offset >= closed[index].end or claim.form in _OF_TABLES:
            kept.append(claim)
    return kept
