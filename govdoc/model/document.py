"""The parsed document (公文)."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import msgspec

from govdoc.model.finding import Claim, Finding
from govdoc.model.mentions import DateMention, Indicator, Reference, SloganMention
from govdoc.model.metadata import Metadata
from govdoc.model.section import Enumeration, Section, Table


class Document(msgspec.Struct, frozen=True, gc=False):
    """A document read into typed objects; all spans index ``text``.

    >>> Document("全文").to_dict()["text"]
    '全文'
    """

    text: str
    source: str | None = None
    metadata: Metadata = msgspec.field(default_factory=Metadata)
    sections: tuple[Section, ...] = ()
    enumerations: tuple[Enumeration, ...] = ()
    tables: tuple[Table, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    dates: tuple[DateMention, ...] = ()
    slogans: tuple[SloganMention, ...] = ()
    references: tuple[Reference, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()

    def walk(self) -> Iterator[Section]:
        """All sections of the tree, in reading order."""
        for section in self.sections:
            yield from section.walk()

    def outline(self) -> str:
        """The tree of headings, one a line, indented by level; a numbered paragraph shows how it opens.

        >>> from govdoc import parse
        >>> print(parse("关于绿化的报告\\n一、成效\\n（一）山区。植树百亩。").outline())
        关于绿化的报告
        一、成效
          （一）山区
        """
        title = [" ".join(self.metadata.title.text.split())] if self.metadata.title else []
        return "\n".join(title + ["  " * (section.level - 1) + section.opening() for section in self.walk()])

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON-like objects; decimals and dates as strings."""
        data: dict[str, Any] = msgspec.to_builtins(self)
        return data

    def to_json(self) -> str:
        """The document as JSON; ``Document.from_json`` gives back an equal object."""
        return msgspec.json.encode(self).decode()

    def _repr_html_(self) -> str:
        # Named by string: the model knows no layer above it, and only a notebook that asks for HTML loads the view.
        view: str = import_module("govdoc.formats.html_view").document_html(self)
        return view

    @classmethod
    def from_json(cls, data: str | bytes) -> Document:
        """Read what ``to_json`` wrote; raises ``msgspec.ValidationError`` on anything else.

        >>> Document.from_json(Document("全文").to_json()) == Document("全文")
        True
        """
        return msgspec.json.decode(data, type=cls)
