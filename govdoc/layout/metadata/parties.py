"""Who issues, signs, gets and prints a document (发文机关署名, 签发人, 抄送机关, 印发机关)."""

from __future__ import annotations

import re

from govdoc.layout.front import Front
from govdoc.layout.lines import Line
from govdoc.layout.marks import COPIED, ORG, PRINTED, SEAL, SIGNATORY, text_of
from govdoc.layout.metadata.pieces import line_at, trimmed, whole_line
from govdoc.layout.signoff import Signoff
from govdoc.model import Text


def issuers_of(text: str, lines: list[Line], indices: list[int]) -> tuple[Text, ...]:
    """Each organ that signs; several may share a line."""
    found: list[Text] = []
    for i in indices:
        line = lines[i]
        parts = list(ORG.finditer(line.text))
        whole = len(parts) < 2 or not all(len(m[0]) > 2 for m in parts)
        for m in parts[:1] if whole else parts:
            a, b = (line.start, line.end) if whole else (line.start + m.start(), line.start + m.end())
            while text[a] in " 、":
                a += 1
            if seal := SEAL.search(text, a, b):
                b = seal.start()
            found.append(text_of(text, a, b))
    return tuple(found)


def signatory_of(text: str, lines: list[Line], front: Front, signoff: Signoff) -> Text | None:
    """The 签发人 above the title, else the person who signs."""
    if front.signatory is not None:
        line = lines[front.signatory]
        m = SIGNATORY.search(line.text)
        if m:
            return text_of(text, line.start + m.start("name"), line.start + m.end("name"))
    return whole_line(text, lines, signoff.person if signoff.person is not None else front.person)


def copied_to(text: str, lines: list[Line], signoff: Signoff) -> tuple[Text, ...]:
    """Each organ that gets a copy (抄送机关)."""
    found: list[Text] = []
    for i in signoff.copied:
        line = lines[i]
        m = COPIED.match(line.text)
        assert m is not None
        offset = line.start + m.end()
        for piece in re.finditer(r"[^，,。；;]+", line.text[m.end() :]):
            bare = piece[0].strip()
            if bare:
                a = offset + piece.start() + len(piece[0]) - len(piece[0].lstrip())
                found.append(text_of(text, a, a + len(bare)))
    return tuple(found)


def printed_by(text: str, lines: list[Line], signoff: Signoff) -> Text | None:
    """The organ that prints (印发机关)."""
    line = line_at(lines, signoff.printed)
    m = PRINTED.fullmatch(line.text) if line else None
    if line is None or m is None:
        return None
    return trimmed(text, line.start + m.start("org"), line.start + m.end("org"))
