"""Regulations printed again below the decision that changes them (修改决定后重新公布的法规)."""

from __future__ import annotations

import re

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import read_label
from govdoc.layout.lines import Line

_ENACTING = r"[（(](?:19|20)[0-9]{2} ?年[^（）]{0,300}(?:公布|发布|通过|修正|修订|施行|批准)[^（）]{0,30}[）)]"
_ENACTED = re.compile(rf"{_ENACTING}(?: ?(?=第一[章条])|$)")
_REPUBLISHED = re.compile(rf"(?P<title>[一-鿿（）]{{4,50}}(?:办法|规定|条例|细则|规则)) ?{_ENACTING} ?(?=第一[章条]|$)")
_TITLE_MIN, _TITLE_MAX = 6, 54
"""Where the bracket behind a title stands."""
_OPENING = ("第一章", "第一条")


def mark_republished(lines: list[Line], body: int) -> None:
    """Mark the titles of regulations printed again below the decision that changes them: （2011年…公布） follows."""
    i = body - 1
    while (i := i + 1) < len(lines):
        line = lines[i]
        t = line.text
        if line.kind:
            continue
        if t[0] in "（(":
            m = _ENACTED.match(t) if i > body and t[1:2] in "12" else None
            if m and _is_title_alone(lines[i - 1]):
                lines[i - 1].kind = "plain"
                lines[i : i + 1] = _parts(line, m.end())
        elif t.find("（", _TITLE_MIN, _TITLE_MAX) > 0 or t.find("(", _TITLE_MIN, _TITLE_MAX) > 0:
            m = _REPUBLISHED.match(t) if _leads_on(lines, i) else None
            if m:
                title = Line(line.start, line.start + m.end("title"), m["title"], "plain")
                below = Line(line.start + m.end("title"), line.end, t[m.end("title") :])
                lines[i : i + 1] = [title, *_parts(below, m.end() - m.end("title"))]


def _leads_on(lines: list[Line], i: int) -> bool:
    """Whether the text of the regulation begins on line ``i`` or below it."""
    t = lines[i].text
    if "）第一" in t or "） 第一" in t:
        return True
    return t[-1] == "）" and i + 1 < len(lines) and lines[i + 1].text.startswith(_OPENING)


def _parts(line: Line, at: int) -> list[Line]:
    """``line`` cut at ``at``, where a mark ends."""
    head, rest = line.text[:at].strip(), line.text[at:].strip()
    start = line.start + line.text.index(head)
    found = [Line(start, start + len(head), head, "mark")]
    return [*found, Line(line.end - len(rest), line.end, rest)] if rest else found


def _is_title_alone(line: Line) -> bool:
    t = line.text
    return not line.kind and len(t) <= 60 and ends_with_genre(t) and read_label(t, 0, len(t)) is None
