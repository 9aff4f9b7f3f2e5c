from __future__ import annotations

from govdoc.layout import Layout
from govdoc.model import DateMention, Indicator, Reference, SloganMention


def find_indicators(
    layout: Layout,
    dates: tuple[DateMention, ...],
    slogans: tuple[SloganMention, ...],
    references: tuple[Reference, ...],
) -> tuple[Indicator, ...]:
    return ()
