"""署名 and 成文日期 that share a line with each other or with what stands around them (落款拆分)."""

from __future__ import annotations

import re
from itertools import pairwise

from govdoc.layout.marks import ORG_END, ORGS, PERSON
from govdoc.text.days import DAY

_PART = rf"[一-鿿]{{1,22}}?(?:{ORG_END})"
_ORGS_BEFORE = re.compile(rf"(?:^|(?<=[ 。）)]))(?:{_PART}[ 、]+){{0,9}}{_PART}$")
_PRINTED = re.compile(" ?印[发制]?")
_LEADS_ON = frozenset("于至到自从在截前后为是及")
_FOLLOWS = frozenset("（(关《中国印主抄 ")
_WINDOW = 130
_MOST = 12


def signature_parts(piece: str) -> list[tuple[int, int]]:
    """Where ``piece`` is to be cut: before an organ that signs, around the date, behind an imprint.

    >>> line = "现予公布。 青溪县人民政府 2024年3月5日 （此件公开发布）"
    >>> [line[a:b] for a, b in signature_parts(line)]
    ['现予公布。', '青溪县人民政府', '2024年3月5日', '（此件公开发布）']
    """
    cuts = [0]
    for m in DAY.finditer(piece):
        follows = piece[m.end() : m.end() + 1]
        if (follows and follows not in _FOLLOWS) or len(cuts) > _MOST:
            continue
        start = _start_of_signature(piece, cuts[-1], m)
        if start is None:
            continue
        printed = _PRINTED.match(piece, m.end())
        cuts += [start, printed.end()] if printed else [start, m.start(), m.end()]
    cuts.append(len(piece))
    return [part for a, b in pairwise(cuts) if (part := _trimmed(piece, a, b))]


def _start_of_signature(piece: str, at: int, m: re.Match[str]) -> int | None:
    """Where the organ before a date begins, the date itself when it stands alone, None when it is no signature."""
    head = piece[at : m.start()]
    bare = head.rstrip()
    if not bare:
        return m.start() if at or _opens(piece, m) else None
    window = bare[-_WINDOW:]
    orgs = _ORGS_BEFORE.search(window)
    if orgs and (at == 0 or len(bare) == len(window) or orgs.start() > 0):
        return at + len(bare) - len(window) + orgs.start()
    if at == 0 and len(bare) <= 80 and (ORGS.fullmatch(bare) or PERSON.fullmatch(bare)):
        return 0
    ends = bare[-1] in "。；" or not m["year"].isascii() or (bare[-1].isdecimal() and "电话" in bare[-40:])
    alone = len(bare) < len(head) and ends
    return m.start() if alone and bare[-1] not in _LEADS_ON else None


def _opens(piece: str, m: re.Match[str]) -> bool:
    """Whether a date at the start of a line stands for itself: a note or a gap follows."""
    rest = piece[m.end() : m.end() + 4]
    return rest[:2] == "  " or rest.lstrip()[:2] in ("（此", "(此", "（主", "(主") or not m["year"].isascii()


def _trimmed(piece: str, a: int, b: int) -> tuple[int, int] | None:
    while a < b and piece[a] == " ":
        a += 1
    while b > a and piece[b - 1] == " ":
        b -= 1
    return (a, b) if a < b else None
