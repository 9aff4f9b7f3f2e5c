"""The attachments a document lists (附件说明)."""

from __future__ import annotations

import re

from govdoc.layout.lines import Line
from govdoc.layout.marks import text_of
from govdoc.layout.signoff import Signoff
from govdoc.model import Attachment, Span

_BULLET = re.compile(r"(?:附 ?[件表]? ?(?P<annex>[0-9]{1,2})? ?[：:.．、] ?)?(?:(?P<number>[0-9]{1,2}) ?[.、．])? ?")
_NEXT_ITEM = re.compile(
    r" +(?=[0-9]{1,2} ?[.、．] ?(?:[^0-9]|(?:19|20)[0-9]{2} ?年))|(?<=[一-鿿）])(?=[2-9] ?[.．、] ?20[0-9]{2} ?年)"
)
_DOWNLOAD = re.compile("附件[^：:]{0,8}下载[：:]")
_NOTHING = re.compile("(?P<annex>)(?P<number>)")
_ENDING = re.compile("[A-Za-z]{2,4}$")


def attachments_of(text: str, lines: list[Line], signoff: Signoff) -> tuple[Attachment, ...]:
    """Each attachment listed; one that takes two lines is joined."""
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
            if m and _ENDING.match(name):
                m, name = _NOTHING.match(piece, skip), piece.strip()
            if m and name and not _DOWNLOAD.match(name):
                a = line.start + start + m.end()
                number = m["number"] or m["annex"]
                found.append(Attachment(Span(a, a + len(name)), name, int(number) if number else None, name))
            start = stop
    return tuple(found)
