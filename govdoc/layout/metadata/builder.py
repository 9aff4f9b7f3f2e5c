"""The document's own marks as objects (公文要素)."""

from __future__ import annotations

import datetime
import re

from govdoc.layout.front import Front
from govdoc.layout.genre import ends_with_genre, infer_genre, read_genre
from govdoc.layout.lines import Line
from govdoc.layout.marks import NOTE, OPENNESS, SECRECY, text_of
from govdoc.layout.metadata.attachments import attachments_of
from govdoc.layout.metadata.parties import copied_to, issuers_of, printed_by, signatory_of
from govdoc.layout.metadata.pieces import date_of, line_at, span_of, trimmed, whole_line
from govdoc.layout.signoff import Signoff
from govdoc.model import DateMention, Metadata, Secrecy, Section, Span, Text

_PERIOD = re.compile(r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2}) ?(?:年度|年|度)")
_NOT_OF_TITLE = re.compile(r" ?\[[0-9]{1,2}\]$|[①*＊]$| ?（[一-鿿]{1,12}〔[0-9]{4}〕第?[0-9]{1,5}号）$")
"""A footnote mark or the document's number in brackets."""


def build_metadata(
    text: str, lines: list[Line], front: Front, signoff: Signoff, sections: tuple[Section, ...]
) -> Metadata:
    """The marks that ``front`` and ``signoff`` found."""
    title = _bare(span_of(text, lines, front.title)) or _decreed(lines, front, sections)
    subtitle = span_of(text, lines, front.subtitle)
    address = line_at(lines, front.address)
    genre = (read_genre(title.text, title.span.start) if title else None) or infer_genre(text, sections)
    return Metadata(
        title=title,
        subtitle=subtitle,
        number=front.number or front.meta_number,
        issuers=issuers_of(text, lines, signoff.orgs or front.orgs),
        addressees=(trimmed(text, lines[front.address_start or 0].start, address.end - 1),) if address else (),
        issue_date=_issue_date(lines, front, signoff),
        signatory=signatory_of(text, lines, front, signoff),
        secrecy=_secrecy(lines, front),
        urgency=whole_line(text, lines, front.urgency),
        copy_number=whole_line(text, lines, front.copy_number),
        letterhead=span_of(text, lines, front.letterhead),
        note=_note(text, lines, signoff),
        attachments=attachments_of(text, lines, signoff),
        copied_to=copied_to(text, lines, signoff),
        printed_by=printed_by(text, lines, signoff),
        printed_on=date_of(line_at(lines, signoff.printed)),
        genre=genre,
        period=_period(title),
    )


def _decreed(lines: list[Line], front: Front, sections: tuple[Section, ...]) -> Text | None:
    """The title of the regulation that an order (令) without a title of its own promulgates."""
    if not any(lines[i].text[-1] == "令" for i in front.letterhead) or not sections or sections[0].style != "plain":
        return None
    heading = sections[0].heading
    return heading if heading is not None and ends_with_genre(heading.text) else None


def _bare(title: Text | None) -> Text | None:
    """The title without what may close it and is no part of it."""
    m = _NOT_OF_TITLE.search(title.text) if title else None
    return (
        title
        if title is None or m is None
        else Text(Span(title.span.start, title.span.start + m.start()), title.text[: m.start()])
    )


def _issue_date(lines: list[Line], front: Front, signoff: Signoff) -> DateMention | None:
    """成文日期 of the sign-off, else below the title, else in the 题注."""
    for i in [signoff.date, *front.dates, *front.subtitle]:
        found = date_of(line_at(lines, i))
        if found is not None:
            return found
    return None


def _secrecy(lines: list[Line], front: Front) -> Secrecy | None:
    line = line_at(lines, front.secrecy)
    m = SECRECY.match(line.text) if line else None
    if line is None or m is None:
        return None
    return Secrecy(Span(line.start, line.end), line.text, m["level"], m["term"])


def _note(text: str, lines: list[Line], signoff: Signoff) -> Text | None:
    line = line_at(lines, signoff.note)
    if line is None:
        return None
    m = NOTE.fullmatch(line.text)
    if m:
        return trimmed(text, line.start + m.start("note"), line.start + m.end("note"))
    m = OPENNESS.search(line.text)
    return text_of(text, line.start + m.start("note"), line.start + m.end("note")) if m else None


def _period(title: Text | None) -> DateMention | None:
    """The report period a title names."""
    m = _PERIOD.search(title.text) if title else None
    if m is None or title is None:
        return None
    year, a = int(m["year"]), title.span.start + m.start()
    return DateMention(Span(a, a + len(m[0])), m[0], datetime.date(year, 1, 1), datetime.date(year, 12, 31), "year")
