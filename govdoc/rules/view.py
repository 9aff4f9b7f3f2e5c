"""What a rule sees of a document (规则视图)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govdoc.layout import Layout
from govdoc.model import Document, Edit, Finding, Fix, Span
from govdoc.rules.rule import Rule
from govdoc.text.folding import Folded


class View:
    """A folded document with its layout: every offset here is one into ``text``."""

    def __init__(self, document: Document, layout: Layout, folded: Folded) -> None:
        self.document = document
        self.layout = layout
        self.folded = folded
        self.text = document.text

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Matches of ``pattern`` in body text; tables of contents, tables and page chrome are passed over."""
        for match in pattern.finditer(self.text):
            yield match

    def finding(
        self, rule: Rule, start: int, end: int, message: str, message_en: str = "", *,
        related: Iterable[Span] = (), replacement: str | None = None, safe: bool = False,
    ) -> Finding:  # fmt: skip
        """A finding of ``rule`` at ``[start, end)``; ``replacement`` is the cure of the whole place."""
        fix = None if replacement is None else Fix((Edit(Span(start, end), replacement),), safe)
        return Finding(
            Span(start, end), rule.code, rule.name, message, rule.severity, tuple(related), fix, rule.source, message_en
        )
