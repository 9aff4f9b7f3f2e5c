from __future__ import annotations

from govdoc.layout import Layout
from govdoc.model import Reference, SloganMention


def find_slogans(layout: Layout, references: tuple[Reference, ...]) -> tuple[SloganMention, ...]:
    return ()
