"""The end of a document: 附件说明, 署名, 成文日期, 附注, 抄送, 印发 (落款与版记)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from govdoc.layout.lines import Line
from govdoc.layout.marks import DAY_LINE, ORG, PRINTED

_NOTE = re.compile(r"[（(](?P<note>.{2,80}?)[）)]$")
_COPIED = re.compile(r"(?:抄送|抄报|分送|主题词|报送)[：:]")
_ATTACH = re.compile(r"附件?[：:] ?")
_ITEM = re.compile(r"[0-9]{1,2} ?[.、．] ?")
_SIGN_MAX = 60


@dataclass
class Tail:
    """Where the carrier document signs off; lists hold indices of lines."""

    orgs: list[int] = field(default_factory=list)
    date: int | None = None
    note: int | None = None
    attachments: list[int] = field(default_factory=list)
    copied: list[int] = field(default_factory=list)
    printed: int | None = None
    end: int | None = None
    """The first line after the sign-off."""


def read_tail(lines: list[Line], body: int) -> Tail:
    """Find the first sign-off after ``body`` and the marks around it."""
    tail = Tail()
    for i in range(body, len(lines)):
        line = lines[i]
        t = line.text
        if len(t) > 200:
            continue
        if t[-1] in "日)）" and DAY_LINE.fullmatch(t) and tail.date is None and i > body:
            _sign(lines, i, body, tail)
        elif _COPIED.match(t):
            line.kind = "mark"
            if t.startswith("抄"):
                tail.copied.append(i)
        elif t.endswith(("印发", "印")) and PRINTED.fullmatch(t):
            line.kind = "mark"
            tail.printed = i
    _attachments(lines, body, tail)
    return tail


def _sign(lines: list[Line], i: int, body: int, tail: Tail) -> None:
    tail.date = i
    lines[i].kind = "mark"
    k = i - 1
    while k > body and len(tail.orgs) < 8 and len(lines[k].text) <= _SIGN_MAX and ORG.fullmatch(lines[k].text):
        tail.orgs.insert(0, k)
        lines[k].kind = "mark"
        k -= 1
    tail.end = i + 1
    if i + 1 < len(lines) and _NOTE.match(lines[i + 1].text):
        tail.note = i + 1
        lines[i + 1].kind = "mark"
        tail.end = i + 2


def _attachments(lines: list[Line], body: int, tail: Tail) -> None:
    stop = tail.orgs[0] if tail.orgs else tail.date
    if stop is None:
        stop = len(lines)
    for i in range(max(body, stop - 30), stop):
        if _ATTACH.match(lines[i].text) and lines[i].text[-1] not in "：:":
            for k in range(i, stop):
                if k > i and not _ITEM.match(lines[k].text):
                    break
                lines[k].kind = "mark"
                tail.attachments.append(k)
            return
