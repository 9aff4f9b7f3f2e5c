from __future__ import annotations

from govdoc.layout import Layout
from govdoc.model import Reference


def find_references(layout: Layout) -> tuple[Reference, ...]:
    return ()
