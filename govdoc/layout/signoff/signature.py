"""署名, 成文日期, 附注 and 版记 around one date."""

from __future__ import annotations

from govdoc.layout.lines import Line
from govdoc.layout.marks import COPIED, COPIES, DOTTED_DAY, NOTE, OPENNESS, ORGS, PERSON, PRINTED, TOPIC
from govdoc.layout.signoff.attached_title import mark_attached
from govdoc.layout.signoff.found import Signoff
from govdoc.layout.signoff.patterns import FILE


def sign(lines: list[Line], i: int, body: int) -> Signoff:
    """Mark the sign-off around the date at line ``i`` and what stands below it."""
    found = Signoff(date=i)
    lines[i].kind = "mark"
    k = i - 1
    while k > body and not lines[k].kind and len(found.orgs) < 12 and ORGS.fullmatch(lines[k].text):
        found.orgs.insert(0, k)
        lines[k].kind = "mark"
        k -= 1
    if k > body and not found.orgs and not lines[k].kind and PERSON.fullmatch(lines[k].text):
        found.person = k
        lines[k].kind = "mark"
    j = i + 1
    if j < len(lines) and not lines[j].kind and NOTE.fullmatch(lines[j].text):
        found.note = j
        lines[j].kind = "mark"
        j += 1
    while j < len(lines) and _is_after(lines[j]):
        lines[j].kind = lines[j].kind or "mark"
        if not is_imprint(lines[j], j, found) and COPIED.match(lines[j].text):
            found.copied.append(j)
        if found.note is None and OPENNESS.fullmatch(lines[j].text.strip("（）()")):
            found.note = j
        j += 1
    found.end = j
    mark_attached(lines, j)
    return found


def _is_after(line: Line) -> bool:
    t = line.text
    return bool(
        line.kind == "mark" or COPIED.match(t) or TOPIC.match(t) or COPIES.fullmatch(t) or PRINTED.fullmatch(t)
        or OPENNESS.fullmatch(t.strip("（）()")) or (FILE.search(t) and len(t) < 120)
    )  # fmt: skip


def is_imprint(line: Line, i: int, first: Signoff) -> bool:
    """Whether ``line`` belongs to the imprint (版记); who gets copies and who prints is kept in ``first``."""
    t = line.text
    if COPIED.match(t) and (t[0] == "抄" or t[:2] in ("分送", "主送")):
        first.copied.append(i)
        return True
    if t[-1] in "印发制" and PRINTED.fullmatch(t):
        first.printed = i
        return True
    return TOPIC.match(t) is not None or COPIES.fullmatch(t) is not None


def signs_dotted(lines: list[Line], i: int, body: int) -> bool:
    """Whether line ``i`` is a date in points below the organ that signs: 2024.5.8."""
    return i - 1 > body and DOTTED_DAY.fullmatch(lines[i].text) is not None and _is_organ(lines[i - 1])


def _is_organ(line: Line) -> bool:
    return not line.kind and len(line.text) < 60 and ORGS.fullmatch(line.text) is not None
