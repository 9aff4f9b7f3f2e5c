from __future__ import annotations

from govdoc.layout import Layout
from govdoc.model import DateMention, Reference


def find_dates(layout: Layout, references: tuple[Reference, ...]) -> tuple[DateMention, ...]:
    return ()
