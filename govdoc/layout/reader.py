"""Reads the layout of a folded text (版面识别)."""

from __future__ import annotations

import datetime
import re

from govdoc.layout.front import Front, read_front
from govdoc.layout.genre import read_genre
from govdoc.layout.layout import Layout
from govdoc.layout.lines import Line, read_lines
from govdoc.layout.marks import NUMBER
from govdoc.layout.tail import Tail, read_tail
from govdoc.layout.tree import build_tree
from govdoc.model import Attachment, DateMention, Metadata, Span, Table, Text
from govdoc.text.days import DAY, read_day

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?= ?年| ?度)")
_NOTE_TEXT = re.compile(r"[（(]?(.*?)[）)]?$")
_BULLET = re.compile(r"(?:附件?[：:] ?)?(?:(?P<number>[0-9]{1,2}) ?[.、．])? ?")


def read_layout(text: str, *, tables: tuple[Table, ...] = ()) -> Layout:
    """The layout of ``text``; ``tables`` are those a file reader already knows."""
    lines = read_lines(text)
    front = read_front(text, lines)
    tail = read_tail(lines, front.body)
    metadata = _metadata(text, lines, front, tail)
    sections, blocks = build_tree(text, lines, front.body, tail.end)
    issued = metadata.issue_date.start if metadata.issue_date else None
    return Layout(text, metadata, sections, (), tables, blocks, _year(text, metadata, issued), issued)


def _year(text: str, metadata: Metadata, issued: datetime.date | None) -> int | None:
    title = metadata.title.text if metadata.title else ""
    m = _YEAR.search(title)
    if m:
        return int(m[0])
    if issued is not None:
        return issued.year
    m = _YEAR.search(text[:2000])
    return int(m[0]) if m else None


def _metadata(text: str, lines: list[Line], front: Front, tail: Tail) -> Metadata:
    title = _text(text, lines[front.title[0]].start, lines[front.title[-1]].end) if front.title else None
    number = front.number or front.meta_number
    if title is not None:
        m = NUMBER.search(title.text[-25:])
        if m and title.text.endswith(m[0]) and number is None:
            pass
    address = lines[front.address] if front.address is not None else None
    orgs = tail.orgs or front.orgs
    date = tail.date if tail.date is not None else (front.dates[0] if front.dates else None)
    day_line = lines[date] if date is not None else None
    note = None
    if tail.note is not None:
        line = lines[tail.note]
        note = _text(text, line.start + 1, line.end - 1)
    return Metadata(
        title=title,
        subtitle=_text(text, lines[front.subtitle[0]].start, lines[front.subtitle[-1]].end) if front.subtitle else None,
        number=number,
        issuers=tuple([_text(text, lines[i].start, lines[i].end) for i in orgs]),
        addressees=(_text(text, address.start, address.end - 1),) if address else (),
        issue_date=_date(day_line) if day_line else _date_in(lines, front.subtitle),
        note=note,
        attachments=_attachments(lines, tail),
        copied_to=(),
        printed_on=_date(lines[tail.printed]) if tail.printed is not None else None,
        genre=read_genre(title.text, title.span.start) if title else None,
    )


def _text(text: str, a: int, b: int) -> Text:
    return Text(Span(a, b), text[a:b])


def _date(line: Line) -> DateMention | None:
    m = DAY.search(line.text)
    if m is None:
        return None
    day = read_day(m)
    return DateMention(Span(line.start + m.start(), line.start + m.end()), m[0], day, day, "day")


def _date_in(lines: list[Line], indices: list[int]) -> DateMention | None:
    for i in indices:
        found = _date(lines[i])
        if found:
            return found
    return None


def _attachments(lines: list[Line], tail: Tail) -> tuple[Attachment, ...]:
    found: list[Attachment] = []
    for i in tail.attachments:
        line = lines[i]
        m = _BULLET.match(line.text)
        assert m is not None
        name = line.text[m.end() :]
        if name:
            a = line.start + m.end()
            found.append(Attachment(Span(a, line.end), name, int(m["number"]) if m["number"] else None, name))
    return tuple(found)
