"""Documents to rows (对象到行): one function a table, each row a tuple in the order of its schema."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from govdoc.formats.arrow.places import Places
from govdoc.model import Claim, DateMention, Document, Finding, Indicator, Reference, SloganMention, Span, Text

Row = tuple[Any, ...]


def document_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row a document; its offsets everywhere index the last column, ``text``."""
    marks = document.metadata
    severities = Counter(finding.severity for finding in document.findings)
    yield (
        _text(marks.title), marks.genre.value if marks.genre else None, *_number(marks.number),
        [issuer.text for issuer in marks.issuers], [body.text for body in marks.addressees],
        marks.issue_date.start if marks.issue_date else None, _text(marks.signatory), *_days(marks.period),
        len(document.text), len(places.sections), len(document.indicators), len(document.slogans),
        len(document.dates), len(document.references), len(document.claims), severities["error"],
        severities["warning"], severities["info"], document.text,
    )  # fmt: skip


def section_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row a section, in reading order; ``text`` holds its own paragraphs, not those of its sub-sections."""
    for section, where in places.sections:
        yield (
            *where, section.span.start, section.span.end, section.style, section.label, section.number, section.level,
            _text(section.heading), len(section.paragraphs), "\n".join([p.text for p in section.paragraphs]),
        )  # fmt: skip


def indicator_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row an indicator (指标)."""
    for item in document.indicators:
        quantity, change = item.quantity, item.change
        changes = (change.direction, change.basis, change.reference) if change else (None, None, None)
        yield (
            *_mention(document, places, item), item.id, _text(item.name), _text(item.action), quantity.kind,
            quantity.value, quantity.low, quantity.high, quantity.unit, quantity.unit_text, quantity.approximator,
            *_days(item.period), *changes, item.status, item.zero_statement,
        )  # fmt: skip


def slogan_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row a slogan (提法)."""
    for item in document.slogans:
        yield (*_mention(document, places, item), item.slogan, item.kind, [member.text for member in item.items])


def date_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row a date or period (时间)."""
    for item in document.dates:
        yield (*_mention(document, places, item), item.start, item.end, item.granularity)


def reference_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row a citation (引用)."""
    for item in document.references:
        yield (
            *_mention(document, places, item), _text(item.title), *_number(item.number), _text(item.article),
            item.kind, _text(item.defines), item.short_name, item.full_title, item.basis, item.law,
        )  # fmt: skip


def claim_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row an arithmetic claim (可验算的陈述)."""
    for item in document.claims:
        yield (
            *_mention(document, places, item), item.kind, _places(document, item.operands), item.stated,
            item.computed_low, item.computed_high, item.verdict, item.reason, item.form,
        )  # fmt: skip


def finding_rows(document: Document, places: Places) -> Iterator[Row]:
    """One row a finding (校核意见)."""
    for item in document.findings:
        fix = item.fix
        edits = None if fix is None else [{**_ends(edit.span), "text": edit.text} for edit in fix.edits]
        yield (
            *_mention(document, places, item), item.code, item.name, item.severity, item.message, item.message_en,
            item.source, _places(document, item.related), edits, None if fix is None else fix.safe,
        )  # fmt: skip


ROWS: dict[str, Callable[[Document, Places], Iterator[Row]]] = {
    "documents": document_rows,
    "sections": section_rows,
    "indicators": indicator_rows,
    "slogans": slogan_rows,
    "dates": date_rows,
    "references": reference_rows,
    "claims": claim_rows,
    "findings": finding_rows,
}


def _mention(
    document: Document, places: Places, item: Indicator | SloganMention | DateMention | Reference | Claim | Finding
) -> Row:
    span = item.span
    start, end = span.start, span.end
    return (*places.section(start), start, end, document.text[start:end], places.sentence(span))


def _text(piece: Text | None) -> str | None:
    return None if piece is None else piece.text


def _number(number: Any) -> Row:
    return (None, None, None, None) if number is None else (number.text, number.agency, number.year, number.serial)


def _days(period: Any) -> Row:
    return (None, None) if period is None else (period.start, period.end)


def _ends(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end}


def _places(document: Document, spans: tuple[Span, ...]) -> list[dict[str, Any]]:
    return [{**_ends(span), "surface": document.text[span.start : span.end]} for span in spans]
