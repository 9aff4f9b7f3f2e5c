"""Where documents sign off and attached texts begin: 附件说明, 署名, 成文日期, 附注, 版记, 附件标题."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import read_label
from govdoc.layout.lines import Line
from govdoc.layout.marks import (
    COPIED,
    COPIES,
    DAY_LINE,
    DOTTED_DAY,
    NOTE,
    NUMBER,
    OPENNESS,
    ORGS,
    PERSON,
    PRINTED,
    TOPIC,
)
from govdoc.layout.opening import cut_title, is_authors
from govdoc.layout.republished import mark_republished

_ATTACH = re.compile(r"附 ?[件表]? ?(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2})? ?[：:] ?")
_DOTTED = re.compile(r"附 ?件 ?(?P<number>1|一) ?[.．、] ?(?=[^0-9 ])")
_FILE = re.compile(r"\.(?:docx?|xlsx?|pdf|zip|rar|wps|et|ofd|jpg|png)(?:\b|$)")
_ITEM = re.compile(r"(?:附件 ?)?[0-9]{1,2} ?[.、．：:] ?(?=[^0-9]|(?:19|20)[0-9]{2})")
_BARE_ANNEX = re.compile(r"附 ?[件录表]? ?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})? ?[：:]?$")
_FIRST_ANNEX = re.compile("附 ?件 ?[1一] (?=[^ ]{4,60}$)")
_ADDRESS = re.compile(r"[^。；！？]{2,300}[：:]$")
_SENTENCE = re.compile("[。；！？]")
_LIST_END = re.compile(r"(?:名单|清单|目录|一览表|名录|表|图|明细|指标)(?:[（(][^（）()]{1,20}[）)])?$")
_MARK_LAST = frozenset("日)）印发制开份xfcpts")
_MARK_FIRST = frozenset("抄分主附")
TITLE_MAX = 90
_WRAPPED = 16
_SHORT_DAY = 14
_FIRST_ITEM = frozenset(["1.", "1．", "1、"])


@dataclass
class Signoff:
    """The sign-off of the carrier document; lists hold indices of lines."""

    orgs: list[int] = field(default_factory=list)
    date: int | None = None
    person: int | None = None
    note: int | None = None
    attachments: list[int] = field(default_factory=list)
    wrapped: set[int] = field(default_factory=set)
    """Which of the lines of ``attachments`` only end the item above."""
    copied: list[int] = field(default_factory=list)
    printed: int | None = None
    end: int | None = None


def read_signoffs(lines: list[Line], body: int) -> Signoff:
    """Mark every sign-off and the title of each attached text; return the first, which is the carrier's."""
    mark_republished(lines, body)
    first = Signoff()
    last = next((line for line in reversed(lines) if line.kind != "chrome"), None)
    i = body - 1
    while (i := i + 1) < len(lines):
        line = lines[i]
        t = line.text
        if t[-1].isdecimal() and len(t) <= _SHORT_DAY and not line.kind and _signs_dotted(lines, i, body):
            first = _merge(first, _sign(lines, i, body)) if first.date is None else first
        if line.kind or (t[-1] not in _MARK_LAST and t[0] not in _MARK_FIRST) or len(t) > 300:
            continue
        if t[-1] in "日)）" and i > body and DAY_LINE.fullmatch(t):
            found = _sign(lines, i, body)
            if first.date is None:
                first = _merge(first, found)
        elif _is_imprint(line, i, first):
            line.kind = "mark"
        elif OPENNESS.fullmatch(t.strip("（）()")):
            line.kind = "mark"
            first.note = i if first.note is None else first.note
        elif len(t) < 80 and t[-1] in "xfcpts" and _FILE.search(t):
            line.kind = "mark"
        elif t[0] == "附":
            if _BARE_ANNEX.match(t):
                if line is last:
                    line.kind = "mark"
                    continue
                if t == "附件" and lines[i + 1].text[:2] in _FIRST_ITEM and _ITEM.match(lines[i + 1].text):
                    _attachment_list(lines, i, first)
                elif not lines[i + 1].kind:
                    _cut_titles(lines, i + 1)
            if _ATTACH.match(t) or (first.date is None and _DOTTED.match(t) and _dated_below(lines, i + 1)):
                _attachment_list(lines, i, first)
    return first


def _signs_dotted(lines: list[Line], i: int, body: int) -> bool:
    """Whether line ``i`` is a date in points below the organ that signs: 2024.5.8."""
    return i - 1 > body and DOTTED_DAY.fullmatch(lines[i].text) is not None and _is_organ(lines[i - 1])


def _is_organ(line: Line) -> bool:
    return not line.kind and len(line.text) < 60 and ORGS.fullmatch(line.text) is not None


def _merge(first: Signoff, found: Signoff) -> Signoff:
    found.attachments, found.wrapped = first.attachments, first.wrapped
    found.copied = first.copied + found.copied
    found.printed = found.printed if first.printed is None else first.printed
    return found


def _is_imprint(line: Line, i: int, first: Signoff) -> bool:
    t = line.text
    if COPIED.match(t) and (t[0] == "抄" or t[:2] in ("分送", "主送")):
        first.copied.append(i)
        return True
    if t[-1] in "印发制" and PRINTED.fullmatch(t):
        first.printed = i
        return True
    return TOPIC.match(t) is not None or COPIES.fullmatch(t) is not None


def _sign(lines: list[Line], i: int, body: int) -> Signoff:
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
        _is_imprint(lines[j], j, found)
        if found.note is None and OPENNESS.fullmatch(lines[j].text.strip("（）()")):
            found.note = j
        j += 1
    found.end = j
    _attached_title(lines, j)
    return found


def _is_after(line: Line) -> bool:
    t = line.text
    return bool(
        line.kind == "mark" or COPIED.match(t) or TOPIC.match(t) or COPIES.fullmatch(t) or PRINTED.fullmatch(t)
        or OPENNESS.fullmatch(t.strip("（）()")) or (_FILE.search(t) and len(t) < 120)
    )  # fmt: skip


def _attached_title(lines: list[Line], j: int) -> None:
    """Mark the title that opens an attached text at line ``j``, its number and its addressees."""
    if j >= len(lines) or lines[j].kind:
        return
    if _BARE_ANNEX.match(lines[j].text):
        if j + 2 < len(lines) and _ITEM.match(lines[j + 1].text) and _ITEM.match(lines[j + 2].text):
            return
        mark_annex_title(lines, j + 1)
        return
    _cut_titles(lines, j)
    k = _title_lines(lines, j)
    if k == j or k >= len(lines):
        return
    _mark_title(lines, j, k)


def _cut_titles(lines: list[Line], j: int) -> None:
    """Part the title at line ``j``, which may take two lines, from what follows it without a break."""
    for k in range(j, min(j + 2, len(lines))):
        if lines[k].kind or _closes(lines[k].text):
            return
        lines[k : k + 1] = parts = cut_title(lines[k])
        if len(parts) > 1:
            return


def mark_annex_title(lines: list[Line], j: int) -> None:
    """Mark the title below the annex label that stands above line ``j``."""
    k = _title_lines(lines, j)
    if k > j:
        _mark_title(lines, j, k)


def _mark_title(lines: list[Line], j: int, k: int) -> None:
    lines[j].kind = "plain"
    for line in lines[j + 1 : k]:
        line.kind = "plain+"
    while k < len(lines) and not lines[k].kind and len(lines[k].text) < 300:
        t = lines[k].text
        number = NUMBER.fullmatch(t.strip("（）()"))
        address = (
            _ADDRESS.match(t) and read_label(t, 0, len(t)) is None and (t[0] == "各" or len(t) < 40) and "，现" not in t
        )
        signed = (len(t) < 60 and ORGS.fullmatch(t)) or is_authors(t)
        dated = t[0] in "（(" and NOTE.fullmatch(t) and len(t) < 60
        if not (number or address or dated or signed):
            break
        lines[k].kind = "mark"
        k += 1
        if address:
            break


def _title_lines(lines: list[Line], j: int) -> int:
    """The first line after the title that begins at line ``j``; ``j`` itself when there is no title."""
    k = j
    while k < len(lines) and k - j < 4 and not lines[k].kind:
        t = lines[k].text
        if (
            len(t) > TITLE_MAX
            or _SENTENCE.search(t)
            or t[-1] in "：:，、"
            or "\t" in t
            or NUMBER.fullmatch(t.strip("（）()"))
        ):
            break
        label = read_label(t, 0, len(t))
        if label is not None and not (t[0].isdecimal() and ends_with_genre(t)):
            break
        k += 1
        if _closes(t) and not (k < len(lines) and lines[k].text[0] == "的"):
            break
    if k > j + 1 and not any(_closes(line.text) for line in lines[j:k]):
        last = k
        k = j + 1
        while k < last and lines[k - 1].text[-1] in "的和及与":
            k += 1
    return k


def _closes(t: str) -> bool:
    return ends_with_genre(t) or _LIST_END.search(t) is not None


def _attachment_list(lines: list[Line], i: int, first: Signoff) -> None:
    """附件：… before the sign-off or at the end lists attachments; elsewhere it heads an attached text."""
    t = lines[i].text
    m = _ATTACH.match(t) or _DOTTED.match(t)
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
        closes = _dated_below(lines, k)
    else:
        closes = k >= len(lines) or lines[k].kind == "chrome" or _signs(lines, k)
    if closes or _FILE.search(t):
        for n in range(i, k):
            lines[n].kind = "mark"
        if first.date is None:
            first.attachments += range(i if m else i + 1, k)
            first.wrapped |= wrapped


def _is_entry(t: str) -> bool:
    """Whether ``t`` is an item of a list of attachments."""
    return bool(_ITEM.match(t) or _FILE.search(t) or (_ATTACH.match(t) and not _BARE_ANNEX.match(t)))


def _is_rest(lines: list[Line], k: int) -> bool:
    """Whether line ``k`` is the rest of the item above, which did not fit its line."""
    t, above = lines[k].text, lines[k - 1].text
    if len(above) < _WRAPPED or _closes(above) or len(t) > 60 or _SENTENCE.search(t) or t[-1] in "：:" or t[0] == "附":
        return False
    if ORGS.fullmatch(t) or PERSON.fullmatch(t) or DAY_LINE.fullmatch(t) or read_label(t, 0, len(t)) is not None:
        return False
    return k + 1 < len(lines) and (_is_entry(lines[k + 1].text) or _dated_below(lines, k + 1))


def _dated_below(lines: list[Line], k: int) -> bool:
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
            return _BARE_ANNEX.match(line.text) is not None or _FIRST_ANNEX.match(line.text) is not None
    return False
