"""What a comparison of two years says (年度对比结果)."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from govdoc.model import Indicator, Text


class IndicatorPair(msgspec.Struct, frozen=True):
    """One indicator in both years; ``difference`` in its own unit, ``growth`` in per cent where both are amounts.

    ``doubtful``: the amounts are more than five times apart, so that the two may not measure the same (口径待核).
    """

    name: str
    old: Indicator
    new: Indicator
    difference: Decimal | None
    growth: Decimal | None
    doubtful: bool = False


class TargetResult(msgspec.Struct, frozen=True):
    """Last year's target against this year's result; ``met`` None where the words do not decide it."""

    name: str
    target: Indicator
    result: Indicator
    met: bool | None


class Copied(msgspec.Struct, frozen=True):
    """A paragraph taken over from the year before, verbatim (``similarity`` 1) or nearly.

    ``old_years`` are the places in the new text where the old year was left standing.
    """

    old: Text
    new: Text
    similarity: float
    old_years: tuple[Text, ...] = ()


class SloganUse(msgspec.Struct, frozen=True):
    """How often a slogan stands in either year; ``slogan`` is its id in the lexicon, ``text`` how it is written."""

    slogan: str | None
    text: str
    old: int
    new: int


class Comparison(msgspec.Struct, frozen=True):
    """Two years of one body; ``reused`` is the share of the new text's characters that stand in the old one in runs."""

    old_year: int | None
    new_year: int | None
    indicators: tuple[IndicatorPair, ...]
    targets: tuple[TargetResult, ...]
    copied: tuple[Copied, ...]
    reused: float
    slogans_gone: tuple[SloganUse, ...]
    slogans_new: tuple[SloganUse, ...]
    slogans_kept: tuple[SloganUse, ...]
