"""The rows of ``govdoc parse --table``, for people (各表的行)."""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.formats.positions import Lines
from govdoc.formats.wording import severity_word, shown
from govdoc.interfaces.cli.figures import change_text, interval_text, is_change_of, period_text, value_text
from govdoc.interfaces.cli.vocabulary import CLAIMS, GRANULARITIES, REFERENCES, ROLES, SLOGANS, STATUS, VERDICTS
from govdoc.model import Document, Indicator, Section, Span

Row = tuple[str, ...]


def section_path(document: Document, path: tuple[int, ...]) -> str:
    """The labels that lead to a section: 一、（二）."""
    labels = []
    sections: tuple[Section, ...] = document.sections
    for index in path:
        if index >= len(sections):
            break
        section = sections[index]
        labels.append(section.label.strip() or shown(section.heading.text if section.heading else "", 6))
        sections = section.sections
    return "".join(labels)


def indicator_rows(document: Document) -> Iterator[Row]:
    """Figures in reading order; the growth told right behind a figure stands in its row."""
    lines = Lines(document.text)
    pending: Indicator | None = None
    for indicator in document.indicators:
        if pending is not None and is_change_of(pending, indicator):
            yield _indicator(document, pending, lines, change_text(indicator.change, _value(document, indicator)))
            pending = None
            continue
        if pending is not None:
            yield _indicator(document, pending, lines)
        pending = indicator
    if pending is not None:
        yield _indicator(document, pending, lines)


def _value(document: Document, indicator: Indicator) -> str:
    number = indicator.quantity.number
    return value_text(indicator.quantity, document.text[number.start : number.end])


def _indicator(document: Document, indicator: Indicator, lines: Lines, change: str = "") -> Row:
    value = _value(document, indicator)
    name = (
        "".join(indicator.name.text.split())
        if indicator.name
        else "".join(("（", indicator.action.text, "）"))
        if indicator.action
        else ""
    )
    if indicator.change is not None:
        change, value = change_text(indicator.change, value), ""
    return (
        name, value, change, period_text(indicator.period), STATUS[indicator.status],
        section_path(document, indicator.section), _line(lines, indicator.span),
    )  # fmt: skip


def slogan_rows(document: Document) -> Iterator[Row]:
    counts: dict[str, list[int]] = {}
    for at, slogan in enumerate(document.slogans):
        counts.setdefault(slogan.slogan or slogan.text, []).append(at)
    for places in counts.values():
        first = document.slogans[places[0]]
        items = "、".join(shown(item.text, 16) for item in first.items)
        yield (shown(first.text, 40), SLOGANS[first.kind], str(len(places)), items, first.slogan or "")


def date_rows(document: Document) -> Iterator[Row]:
    lines = Lines(document.text)
    for date in document.dates:
        yield (
            shown(date.text, 30), str(date.start or ""), str(date.end or ""), GRANULARITIES[date.granularity],
            _line(lines, date.span),
        )  # fmt: skip


def reference_rows(document: Document) -> Iterator[Row]:
    lines = Lines(document.text)
    for reference in document.references:
        title = reference.title.text if reference.title else reference.full_title or reference.text
        yield (
            shown(title, 60), REFERENCES[reference.kind], reference.number.text if reference.number else "",
            reference.article.text if reference.article else "", "依据" if reference.basis else "",
            reference.defines.text if reference.defines else "", _line(lines, reference.span),
        )  # fmt: skip


def claim_rows(document: Document) -> Iterator[Row]:
    lines = Lines(document.text)
    for claim in document.claims:
        stated = document.text[claim.stated_span.start : claim.stated_span.end]
        computed = interval_text(claim.computed_low, claim.computed_high, stated)
        yield (
            _line(lines, claim.span), CLAIMS[claim.kind], shown(document.text[claim.span.start : claim.span.end], 70),
            shown(stated, 20), computed, VERDICTS[claim.verdict], claim.reason or "",
        )  # fmt: skip


def section_rows(document: Document) -> Iterator[Row]:
    lines = Lines(document.text)
    for section in document.walk():
        heading = section.heading.text if section.heading else ""
        label = "　" * (section.level - 1) + section.label.strip()
        yield (
            label,
            shown(heading, 60),
            ROLES[section.role],
            str(len(section.paragraphs)),
            _line(lines, section.span),
        )


def enumeration_rows(document: Document) -> Iterator[Row]:
    lines = Lines(document.text)
    for enumeration in document.enumerations:
        items = "；".join(shown(item.text, 24) for item in enumeration.items)
        announced = enumeration.announcement.text if enumeration.announcement else ""
        yield (_line(lines, enumeration.span), announced, str(len(enumeration.items)), items)


def table_rows(document: Document) -> Iterator[Row]:
    lines = Lines(document.text)
    for table in document.tables:
        rows = 1 + max((cell.row for cell in table.cells), default=0)
        columns = 1 + max((cell.column for cell in table.cells), default=0)
        filled = [cell for cell in table.cells if cell.text]
        first = next((row for row in range(rows) if sum(cell.row == row for cell in filled) > 1), 0)
        head = "、".join(shown(cell.text, 12) for cell in filled if cell.row == first)
        yield (
            _line(lines, table.span),
            shown(table.caption.text, 50) if table.caption else "",
            f"{rows}×{columns}",
            shown(head, 80),
        )


def finding_rows(document: Document) -> Iterator[Row]:
    lines = Lines(document.text)
    for finding in document.findings:
        surface = document.text[finding.span.start : finding.span.end]
        yield (
            _line(lines, finding.span),
            severity_word(finding.severity),
            finding.code,
            shown(surface, 30),
            finding.message,
        )


def _line(lines: Lines, span: Span) -> str:
    return str(lines.place(span.start)[0])
