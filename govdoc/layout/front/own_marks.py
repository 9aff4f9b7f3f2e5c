"""The document's own marks above the body: 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人, 题注."""

from __future__ import annotations

import re

from govdoc.layout.front.found import Front
from govdoc.layout.lines import Line
from govdoc.layout.marks import (
    BARE_NUMBER,
    COPY_NUMBER,
    DAY_LINE,
    ISSUE,
    LETTERHEAD,
    NUMBER,
    ORDER_NUMBER,
    ORGS,
    SECRECY,
    SIGNATORY,
    URGENCY,
    number_of,
    order_number_of,
)
from govdoc.model import DocumentNumber

_SUBTITLE = re.compile(
    r"[—-]{1,4} ?(?=(?:19|20)?[0-9一二〇]{2})|[（(]?(?:19|20)[0-9]{2} ?年[^。]{2,40}(?:会议|"
    r"大会)[^。]{0,30}$|[（(][^（）]{4,60}(?:通过|批准|审议)[）)]$"
)
_SUBTITLE_END = re.compile(r"(?:上|通过|批准|次会议)[）)]?$")


def mark_own(lines: list[Line], front: Front) -> None:
    """Mark each line above the body that is one of the document's own marks."""
    for i in range(front.body):
        line = lines[i]
        if not line.kind and _is_mark(line, i, front):
            line.kind = "mark"
    _widen_letterhead(lines, front)
    for i in front.subtitle[:1]:
        while (
            not _SUBTITLE_END.search(lines[i].text)
            and i + 1 < front.body
            and not lines[i + 1].kind
            and len(lines[i + 1].text) < 30
        ):
            i += 1
            lines[i].kind = "mark"
            front.subtitle.append(i)


def _widen_letterhead(lines: list[Line], front: Front) -> None:
    """The organs above and below the line that closes with 文件 issue with the one that stands there."""
    for first in front.letterhead[:1]:
        above, below = first, first + 1
        while above > 0 and _is_organ(lines[above - 1]):
            above -= 1
        while below < front.body and _is_organ(lines[below]):
            below += 1
        if below >= front.body or lines[below].kind != "mark":
            below = first + 1
        front.letterhead = list(range(above, below))
        for i in front.letterhead:
            lines[i].kind = "mark"


def _is_organ(line: Line) -> bool:
    return not line.kind and len(line.text) < 40 and ORGS.fullmatch(line.text) is not None


def _is_mark(line: Line, i: int, front: Front) -> bool:
    t = line.text
    m = NUMBER.fullmatch(t.strip("（）()")) if t[-1] in "号）)" else None
    if m:
        front.number = number_of(m, line.start + (t[0] in "（("))
    elif t[-1] == "号" and i and (bare := BARE_NUMBER.fullmatch(t)):
        front.number = number_of(bare, line.start)
    elif (o := ORDER_NUMBER.fullmatch(t)) is not None and i:
        front.number = order_number_of(o, line.start)
    elif DAY_LINE.fullmatch(t):
        front.dates.append(i)
    elif ISSUE.fullmatch(t):
        pass
    elif _SUBTITLE.match(t):
        front.subtitle.append(i)
    elif SECRECY.match(t):
        front.secrecy = i
    elif URGENCY.match(t):
        front.urgency = i
    elif COPY_NUMBER.match(t) and i < 5:
        front.copy_number = i
    elif SIGNATORY.search(t) and len(t) < 80:
        front.signatory = i
        n = NUMBER.match(t)
        if n:
            front.number = number_of(n, line.start)
    elif LETTERHEAD.match(t):
        front.letterhead = [i]
    else:
        return False
    return True


def number_in_title(line: Line) -> DocumentNumber | None:
    """The number that a web page put in brackets behind the title."""
    at = max(line.text.rfind("（"), line.text.rfind("(")) + 1
    piece = line.text[at:].rstrip("）)")
    if at == 0 or piece[-1:] != "号":
        return None
    m = NUMBER.fullmatch(piece)
    if m:
        return number_of(m, line.start + at)
    o = ORDER_NUMBER.fullmatch(piece)
    return order_number_of(o, line.start + at) if o else None
