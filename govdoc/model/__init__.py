"""The public contract: frozen classes and their vocabularies (数据模型)."""

from govdoc.model.document import Document
from govdoc.model.errors import GovdocError
from govdoc.model.finding import Claim, Edit, Finding, Fix
from govdoc.model.kinds import (
    Basis,
    ClaimForm,
    ClaimKind,
    Direction,
    EnumerationStyle,
    Granularity,
    QuantityKind,
    ReferenceKind,
    SectionRole,
    SectionStyle,
    Severity,
    SloganKind,
    Status,
    Verdict,
)
from govdoc.model.mentions import (
    Change,
    DateMention,
    DocumentNumber,
    Indicator,
    Period,
    Quantity,
    Reference,
    SloganMention,
)
from govdoc.model.metadata import Attachment, Genre, Metadata, Secrecy
from govdoc.model.section import Cell, Enumeration, Section, Table
from govdoc.model.span import Span, Text

__all__ = [
    "Attachment", "Basis", "Cell", "Change", "Claim", "ClaimForm", "ClaimKind", "DateMention", "Direction",
    "Document", "DocumentNumber", "Edit", "Enumeration", "EnumerationStyle", "Finding", "Fix", "Genre",
    "GovdocError", "Granularity", "Indicator", "Metadata", "Period", "Quantity", "QuantityKind", "Reference",
    "ReferenceKind", "Secrecy", "Section", "SectionRole", "SectionStyle", "Severity", "SloganKind", "SloganMention",
    "Span", "Status", "Table", "Text", "Verdict",
]  # fmt: skip
