"""The titles of attached texts (附件标题)."""

from __future__ import annotations

import re

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import read_label
from govdoc.layout.lines import Line
from govdoc.layout.marks import NOTE, NUMBER, ORGS, VERSION
from govdoc.layout.opening import cut_title, is_authors
from govdoc.layout.signoff.patterns import BARE_ANNEX, CONTACT, ITEM, SENTENCE

_ADDRESS = re.compile(r"[^。；！？]{2,300}[：:]$")
_LIST_END = re.compile(r"(?:名单|清单|目录|一览表|名录|表|图|明细|指标)(?:[（(][^（）()]{1,20}[）)])?$")
TITLE_MAX = 90


def mark_attached(lines: list[Line], j: int) -> None:
    """Mark the title that opens an attached text at line ``j``, its number and its addressees."""
    if j >= len(lines) or lines[j].kind:
        return
    if BARE_ANNEX.match(lines[j].text):
        if j + 2 < len(lines) and ITEM.match(lines[j + 1].text) and ITEM.match(lines[j + 2].text):
            return
        mark_annex_title(lines, j + 1)
        return
    cut_titles(lines, j)
    k = _title_lines(lines, j)
    if k == j or k >= len(lines):
        return
    _mark_title(lines, j, k)


def cut_titles(lines: list[Line], j: int) -> None:
    """Part the title at line ``j``, which may take two lines, from what follows it without a break."""
    for k in range(j, min(j + 2, len(lines))):
        if lines[k].kind or closes_title(lines[k].text):
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
            or SENTENCE.search(t)
            or t[-1] in "：:，、"
            or "\t" in t
            or CONTACT.match(t)
            or NUMBER.fullmatch(t.strip("（）()"))
        ):
            break
        label = read_label(t, 0, len(t))
        if label is not None and not (t[0].isdecimal() and ends_with_genre(t)):
            break
        k += 1
        if closes_title(t) and not (k < len(lines) and lines[k].text[0] == "的"):
            return k + (k < len(lines) and not lines[k].kind and VERSION.fullmatch(lines[k].text) is not None)
    if k > j + 1 and not any(closes_title(line.text) for line in lines[j:k]):
        last = k
        k = j + 1
        while k < last and lines[k - 1].text[-1] in "的和及与":
            k += 1
    return k


def closes_title(t: str) -> bool:
    """Whether ``t`` ends as the title of an attached text does."""
    return ends_with_genre(t) or _LIST_END.search(t) is not None
