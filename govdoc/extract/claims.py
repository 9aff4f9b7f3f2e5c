from __future__ import annotations

from govdoc.layout import Layout
from govdoc.model import Claim, DateMention, Indicator


def find_claims(layout: Layout, indicators: tuple[Indicator, ...], dates: tuple[DateMention, ...]) -> tuple[Claim, ...]:
    return ()
