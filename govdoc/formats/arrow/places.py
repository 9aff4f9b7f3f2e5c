"""Where a mention stands: its section and its sentence (所在位置)."""

from __future__ import annotations

from bisect import bisect_right

from govdoc.model import Document, Section, Span
from govdoc.text.folding import fold
from govdoc.text.sentences import sentence_ends

InSection = tuple[str | None, str | None, str | None]
"""Section key, path of headings, role."""


class Places:
    """Looks up the section and the sentence of any place of one document.

    A section's key is its path of indices into ``document.sections`` (``0.2.1``).
    """

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._parents: list[int] = []
        self.sections: list[tuple[Section, InSection]] = []
        for index, section in enumerate(document.sections):
            self._add(section, str(index), "", -1)
        folded = fold(document.text)
        ends = sentence_ends(folded.text)
        if folded.text is not folded.original:
            ends = [folded.outside(end - 1) + 1 if end else 0 for end in ends]
        self._sentence_ends = ends
        self._sentence_place, self._sentence = (-1, -1), ""

    def _add(self, section: Section, key: str, path: str, parent: int) -> None:
        own = len(self.sections)
        title = section.label + (section.heading.text if section.heading else "")
        path = f"{path} › {title}" if path else title
        self._starts.append(section.span.start)
        self._ends.append(section.span.end)
        self._parents.append(parent)
        self.sections.append((section, (key, path, section.role)))
        for index, child in enumerate(section.sections):
            self._add(child, f"{key}.{index}", path, own)

    def section(self, offset: int) -> InSection:
        """The deepest section around ``offset``, as key, path and role."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0 and self._ends[index] <= offset:
            index = self._parents[index] if self._parents[index] >= 0 else -1
        return self.sections[index][1] if index >= 0 else (None, None, None)

    def sentence(self, span: Span) -> str:
        """The sentence, or the sentences, around ``span``; always a piece of the document's text."""
        ends = self._sentence_ends
        first = bisect_right(ends, span.start)
        last = bisect_right(ends, max(span.start, span.end - 1))
        start = ends[first - 1] if first else 0
        end = ends[last] if last < len(ends) else len(self._text)
        if (start, end) != self._sentence_place:
            self._sentence_place, self._sentence = (start, end), self._text[start:end].strip()
        return self._sentence
