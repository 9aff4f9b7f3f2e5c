"""Lists of attachments (附件说明)."""

from __future__ import annotations

from govdoc.layout.labels import read_label
from govdoc.layout.lines import Line
from govdoc.layout.marks import DAY_LINE, ORGS, PERSON
from govdoc.layout.signoff.attached_title import closes_title
from govdoc.layout.signoff.found import Signoff
from govdoc.layout.signoff.patterns import ATTACH, BARE_ANNEX, DOTTED, EXPLAINS, FILE, FIRST_ANNEX, ITEM, SENTENCE

_WRAPPED = 16


def list_attachments(lines: list[Line], i: int, first: Signoff) -> None:
    """附件：… before the sign-off or at the end lists attachments; elsewhere it heads an attached text."""
    t = lines[i].text
    m = ATTACH.match(t) or DOTTED.match(t)
    rest = t[m.end() :] if m else ""
    wrapped: set[int] = set()
    k = i + 1
    while k < len(lines) and not lines[k].kind and len(lines[k].text) < 160:
        if not _is_entry(lines[k].text):
            if not (rest or k > i + 1) or not _is_rest(lines, k):
                break
            wrapped.add(k)
        k += 1
    if not rest and k == i + 1:
        return
    if m is None:
        closes = dated_below(lines, k)
    else:
        closes = k >= len(lines) or lines[k].kind == "chrome" or _signs(lines, k)
    if closes or FILE.search(t):
        for n in range(i, k):
            lines[n].kind = "mark"
        if first.date is None or not first.attachments:
            first.attachments += range(i if m else i + 1, k)
            first.wrapped |= wrapped


def _is_entry(t: str) -> bool:
    """Whether ``t`` is an item of a list of attachments."""
    opens = ITEM.match(t) or FILE.search(t) or (ATTACH.match(t) and not BARE_ANNEX.match(t))
    return bool(opens) and not EXPLAINS.search(t)


def _is_rest(lines: list[Line], k: int) -> bool:
    """Whether line ``k`` is the rest of the item above, which did not fit its line."""
    t, above = lines[k].text, lines[k - 1].text
    if (
        len(above) < _WRAPPED
        or closes_title(above)
        or len(t) > 60
        or SENTENCE.search(t)
        or t[-1] in "：:"
        or t[0] == "附"
    ):
        return False
    if ORGS.fullmatch(t) or PERSON.fullmatch(t) or DAY_LINE.fullmatch(t) or read_label(t, 0, len(t)) is not None:
        return False
    return k + 1 < len(lines) and (_is_entry(lines[k + 1].text) or dated_below(lines, k + 1))


def dated_below(lines: list[Line], k: int) -> bool:
    """Whether the date of a sign-off stands soon below, with nothing but short lines between."""
    for line in lines[k : k + 8]:
        if DAY_LINE.fullmatch(line.text):
            return True
        if len(line.text) > 60 or line.text[-1] in "。：":
            return False
    return False


def _signs(lines: list[Line], k: int) -> bool:
    """Whether a sign-off stands at line ``k``."""
    for line in lines[k : k + 8]:
        if DAY_LINE.fullmatch(line.text):
            return True
        if not ORGS.fullmatch(line.text) and not PERSON.fullmatch(line.text):
            return BARE_ANNEX.match(line.text) is not None or FIRST_ANNEX.match(line.text) is not None
    return False
