"""The document's own marks as objects (公文要素), and the year the document tells of."""

from __future__ import annotations

import datetime
import re
from collections import Counter

from govdoc.layout.front import Front
from govdoc.layout.genre import ends_with_genre, infer_genre, read_genre
from govdoc.layout.lines import Line
from govdoc.layout.marks import (
    COPIED,
    NOTE,
    OPENNESS,
    ORG,
    PRINTED,
    SECRECY,
    SIGNATORY,
    day_in,
    text_of,
)
from govdoc.layout.signoff import Signoff
from govdoc.model import Attachment, DateMention, Metadata, Secrecy, Section, Span, Text

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?= ?年| ?度)")
_BULLET = re.compile(r"(?:附 ?[件表]? ?(?P<annex>[0-9]{1,2})? ?[：:.．、] ?)?(?:(?P<number>[0-9]{1,2}) ?[.、．])? ?")
_NEXT_ITEM = re.compile(r" +(?=[0-9]{1,2} ?[.、．] ?[^0-9])")
_ISO = re.compile(r"(?P<y>(?:19|20)[0-9]{2})[-/.年](?P<m>[0-9]{1,2})[-/.月](?P<d>[0-9]{1,2})")
_PERIOD = re.compile(r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2}) ?(?:年度|年|度)")
_REVIEW = re.compile(
    r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2}) ?年(?:度|以来)?[^，]{0,14}(?:回顾|总结|执行情况|完成情况|工作情况|工作成效)"
)
_NOTE_MARK = re.compile(r" ?\[[0-9]{1,2}\]$|[①*＊]$")
_TOLD = frozenset(["统计公报", "总结", "报告", "预算报告", "政府工作报告"])


def build_metadata(
    text: str, lines: list[Line], front: Front, signoff: Signoff, sections: tuple[Section, ...]
) -> Metadata:
    """The marks that ``front`` and ``signoff`` found."""
    title = _without_note_mark(_span(text, lines, front.title)) or _decreed(lines, front, sections)
    subtitle = _span(text, lines, front.subtitle)
    address = _line(lines, front.address)
    genre = (read_genre(title.text, title.span.start) if title else None) or infer_genre(text, sections)
    return Metadata(
        title=title,
        subtitle=subtitle,
        number=front.number or front.meta_number,
        issuers=_issuers(text, lines, signoff.orgs or front.orgs),
        addressees=(_trimmed(text, address.start, address.end - 1),) if address else (),
        issue_date=_issue_date(lines, front, signoff),
        signatory=_signatory(text, lines, front, signoff),
        secrecy=_secrecy(lines, front),
        urgency=_whole(text, lines, front.urgency),
        copy_number=_whole(text, lines, front.copy_number),
        letterhead=_whole(text, lines, front.letterhead),
        note=_note(text, lines, signoff),
        attachments=_attachments(text, lines, signoff),
        copied_to=_copied(text, lines, signoff),
        printed_by=_printed_by(text, lines, signoff),
        printed_on=_date(_line(lines, signoff.printed)),
        genre=genre,
        period=_period(title),
    )


def _line(lines: list[Line], index: int | None) -> Line | None:
    return None if index is None else lines[index]


def _span(text: str, lines: list[Line], indices: list[int]) -> Text | None:
    return text_of(text, lines[indices[0]].start, lines[indices[-1]].end) if indices else None


def _decreed(lines: list[Line], front: Front, sections: tuple[Section, ...]) -> Text | None:
    """The title of the regulation that an order (令) without a title of its own promulgates."""
    order = _line(lines, front.letterhead)
    if order is None or order.text[-1] != "令" or not sections or sections[0].style != "plain":
        return None
    heading = sections[0].heading
    return heading if heading is not None and ends_with_genre(heading.text) else None


def _without_note_mark(title: Text | None) -> Text | None:
    """The title without the footnote mark that may close it."""
    m = _NOTE_MARK.search(title.text) if title else None
    return (
        title
        if title is None or m is None
        else Text(Span(title.span.start, title.span.start + m.start()), title.text[: m.start()])
    )


def _whole(text: str, lines: list[Line], index: int | None) -> Text | None:
    return None if index is None else text_of(text, lines[index].start, lines[index].end)


def _trimmed(text: str, start: int, end: int) -> Text:
    while end > start and text[end - 1] == " ":
        end -= 1
    return text_of(text, start, end)


def _date(line: Line | None) -> DateMention | None:
    return None if line is None else day_in(line.text, line.start)


def _issuers(text: str, lines: list[Line], indices: list[int]) -> tuple[Text, ...]:
    """Each organ that signs; several may share a line."""
    found: list[Text] = []
    for i in indices:
        line = lines[i]
        parts = list(ORG.finditer(line.text))
        whole = len(parts) < 2 or not all(len(m[0]) > 2 for m in parts)
        for m in parts[:1] if whole else parts:
            a, b = (line.start, line.end) if whole else (line.start + m.start(), line.start + m.end())
            while text[a] in " 、":
                a += 1
            found.append(text_of(text, a, b))
    return tuple(found)


def _issue_date(lines: list[Line], front: Front, signoff: Signoff) -> DateMention | None:
    """成文日期 of the sign-off, else below the title, else in the 题注."""
    for i in [signoff.date, *front.dates, *front.subtitle]:
        found = _date(_line(lines, i))
        if found is not None:
            return found
    return None


def _signatory(text: str, lines: list[Line], front: Front, signoff: Signoff) -> Text | None:
    if front.signatory is not None:
        line = lines[front.signatory]
        m = SIGNATORY.search(line.text)
        if m:
            return text_of(text, line.start + m.start("name"), line.start + m.end("name"))
    return _whole(text, lines, signoff.person if signoff.person is not None else front.person)


def _secrecy(lines: list[Line], front: Front) -> Secrecy | None:
    line = _line(lines, front.secrecy)
    m = SECRECY.match(line.text) if line else None
    if line is None or m is None:
        return None
    return Secrecy(Span(line.start, line.end), line.text, m["level"], m["term"])


def _note(text: str, lines: list[Line], signoff: Signoff) -> Text | None:
    line = _line(lines, signoff.note)
    if line is None:
        return None
    m = NOTE.fullmatch(line.text)
    if m:
        return _trimmed(text, line.start + m.start("note"), line.start + m.end("note"))
    m = OPENNESS.search(line.text)
    return text_of(text, line.start + m.start("note"), line.start + m.end("note")) if m else None


def _attachments(text: str, lines: list[Line], signoff: Signoff) -> tuple[Attachment, ...]:
    found: list[Attachment] = []
    for i in signoff.attachments:
        line = lines[i]
        if i in signoff.wrapped and found:
            last = found[-1]
            whole = text_of(text, last.span.start, line.end)
            found[-1] = Attachment(whole.span, whole.text, last.number, whole.text.replace("\n", ""))
            continue
        start = 0
        for stop in [*[m.start() for m in _NEXT_ITEM.finditer(line.text)], len(line.text)]:
            piece = line.text[start:stop]
            skip = len(piece) - len(piece.lstrip())
            m = _BULLET.match(piece, skip)
            name = piece[m.end() :].rstrip() if m else ""
            if m and name:
                a = line.start + start + m.end()
                number = m["number"] or m["annex"]
                found.append(Attachment(Span(a, a + len(name)), name, int(number) if number else None, name))
            start = stop
    return tuple(found)


def _copied(text: str, lines: list[Line], signoff: Signoff) -> tuple[Text, ...]:
    found: list[Text] = []
    for i in signoff.copied:
        line = lines[i]
        m = COPIED.match(line.text)
        assert m is not None
        offset = line.start + m.end()
        for piece in re.finditer(r"[^，,。；;]+", line.text[m.end() :]):
            bare = piece[0].strip()
            if bare:
                a = offset + piece.start() + len(piece[0]) - len(piece[0].lstrip())
                found.append(text_of(text, a, a + len(bare)))
    return tuple(found)


def _printed_by(text: str, lines: list[Line], signoff: Signoff) -> Text | None:
    line = _line(lines, signoff.printed)
    m = PRINTED.fullmatch(line.text) if line else None
    if line is None or m is None:
        return None
    return _trimmed(text, line.start + m.start("org"), line.start + m.end("org"))


def _period(title: Text | None) -> DateMention | None:
    """The report period a title names."""
    m = _PERIOD.search(title.text) if title else None
    if m is None or title is None:
        return None
    year, a = int(m["year"]), title.span.start + m.start()
    return DateMention(Span(a, a + len(m[0])), m[0], datetime.date(year, 1, 1), datetime.date(year, 12, 31), "year")


def told_year(
    text: str, lines: list[Line], front: Front, metadata: Metadata, sections: tuple[Section, ...]
) -> int | None:
    """The year the document tells of: the reporting year of a report, else the year of issue."""
    title = _YEAR.search(metadata.title.text) if metadata.title else None
    issued = metadata.issue_date.start if metadata.issue_date else None
    genre = metadata.genre.value if metadata.genre else ""
    if genre in _TOLD:
        return _reviewed_year(sections) or _reporting_year(text, lines, front, sections, genre, title, issued)
    if issued is not None:
        return issued.year
    if metadata.number is not None and metadata.number.year:
        return metadata.number.year
    for i in front.meta_dates:
        m = _ISO.search(lines[i].text)
        if m:
            return int(m["y"])
    m = title or _YEAR.search(text, 0, 3000)
    return int(m[0]) if m else None


def _reviewed_year(sections: tuple[Section, ...]) -> int | None:
    """The year that a heading such as 2024年工作回顾 names."""
    for section in sections[:4]:
        m = _REVIEW.search(section.heading.text) if section.heading else None
        if m:
            return int(m["year"])
    return None


def _year_before_plans(sections: tuple[Section, ...]) -> int | None:
    """The year before the one that a heading plans for (2018年工作安排)."""
    for section in sections:
        m = _YEAR.search(section.heading.text) if section.heading and section.role == "plans" else None
        if m:
            return int(m[0]) - 1
    return None


def _last_reviewed(text: str, sections: tuple[Section, ...]) -> int | None:
    """The year that the review speaks of most, for a report that names none on its face."""
    review = next((section.span for section in sections if section.role == "achievements"), None)
    years = Counter(int(m[0]) for m in _YEAR.finditer(text, review.start, review.end)) if review else None
    return max(years, key=lambda year: (years[year], year)) if years else None


def _reporting_year(
    text: str,
    lines: list[Line],
    front: Front,
    sections: tuple[Section, ...],
    genre: str,
    title: re.Match[str] | None,
    issued: datetime.date | None,
) -> int | None:
    if genre == "政府工作报告":
        if issued or title:
            return (issued.year if issued else int(title[0]) if title else 0) - 1
        year = _year_before_plans(sections) or _last_reviewed(text, sections)
        if year:
            return year
    if title:
        return int(title[0])
    for line in lines[front.body : front.body + 8]:
        m = _YEAR.search(line.text, 0, 400) if len(line.text) > 20 else None
        if m:
            return int(m[0])
    return issued.year - 1 if issued else None
