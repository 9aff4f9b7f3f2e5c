"""Findings as Word comments at their places, in a copy of the original (批注).

Nothing of the original changes but that runs are cut at the ends of a place; each part keeps the formatting it had.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from copy import deepcopy
from io import BytesIO
from typing import Any

from govdoc.formats.docx import open_docx, read_package
from govdoc.formats.docx_runs import Piece, W
from govdoc.formats.extracted import clean
from govdoc.formats.limits import Limits, require
from govdoc.formats.wording import Language, message, severity_word, shown
from govdoc.model import Document, Finding, GovdocError, Span

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_Place = tuple[Any, int]


def annotate_docx(
    document: Document, findings: Iterable[Finding], original: bytes | None = None, *, language: Language = "zh"
) -> bytes:
    """A Word file with a comment for each finding.

    ``original`` is the docx that ``document`` was read from; without it the text is set in a new file.
    """
    docx = require("docx", "docx")
    package = open_docx(original, Limits()) if original is not None else _set(document.text, docx)
    _, pieces = read_package(package)
    places = _places(document.text, pieces)
    told = [(finding, ends) for finding in findings if (ends := _ends(finding.span, places)) is not None]
    parts = _cut(ends for _, ends in told)
    from docx.text.run import Run

    for finding, (first, last) in told:
        runs = [Run(parts.run(first), package), Run(parts.run(last), package)]
        package.add_comment(runs, text=_comment(document, finding, language), author="govdoc", initials="校")
    stream = BytesIO()
    package.save(stream)
    return stream.getvalue()


def _comment(document: Document, finding: Finding, language: Language) -> str:
    lines = [f"【{severity_word(finding.severity, language)} {finding.code}】{message(finding, language)}"]
    if finding.fix is not None:
        cure = "；".join(
            f"{shown(document.text[e.span.start : e.span.end])} → {shown(e.text) or '（删去）'}"
            for e in finding.fix.edits
        )
        lines.append(("Cure: " if language == "en" else "修改：") + cure)
    if finding.source:
        lines.append(("Source: " if language == "en" else "依据：") + finding.source)
    return clean("\n".join(lines))


def _set(text: str, docx: Any) -> Any:
    """A new Word document with a paragraph for each line."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    package = docx.Document()
    font = package.styles["Normal"].font
    font.name, font.size = "Times New Roman", Pt(16)
    package.styles["Normal"].element.rPr.rFonts.set(qn("w:eastAsia"), "仿宋")
    for line in clean(text).splitlines():
        package.add_paragraph(line)
    return package


def _places(text: str, pieces: list[Piece]) -> dict[int, _Place]:
    """For the offsets in ``text`` of characters that are no blanks: the ``w:t`` and index they come from."""
    offsets = [offset for offset, c in enumerate(text) if not c.isspace() and clean(c)]
    owners: list[_Place | None] = []
    shown_text: list[str] = []
    for piece, node in pieces:
        for index, c in enumerate(piece):
            if not c.isspace() and clean(c):
                owners.append(None if node is None else (node, index))
                shown_text.append(c)
    if "".join(text[offset] for offset in offsets[: len(owners)]) != "".join(shown_text):
        raise GovdocError(
            "not-the-original",
            "批注要用解析时的原文件：文字与该 docx 不一致"
            " (the text is not that of this docx; pass the file it was read from)",
        )
    return {offset: owner for offset, owner in zip(offsets, owners, strict=False) if owner is not None}


def _ends(span: Span, places: dict[int, _Place]) -> tuple[_Place, tuple[Any, int]] | None:
    """The first and last character of a place that Word has; an automatic number has none, the text after it has."""
    inside = [offset for offset in range(span.start, max(span.end, span.start + 1)) if offset in places]
    if not inside:
        inside = [offset for offset in range(span.end, span.end + 200) if offset in places][:1]
    if not inside:
        inside = [offset for offset in range(span.start - 1, max(span.start - 200, -1), -1) if offset in places][:1]
    return (places[inside[0]], places[inside[-1]]) if inside else None


class _Parts:
    """Where the pieces of a cut ``w:t`` went."""

    def __init__(self) -> None:
        self._parts: dict[Any, tuple[list[int], list[Any]]] = {}

    def add(self, node: Any, starts: list[int], nodes: list[Any]) -> None:
        self._parts[node] = (starts, nodes)

    def run(self, place: _Place) -> Any:
        node, index = place
        starts, nodes = self._parts[node]
        part = nodes[bisect_right(starts, index) - 1]
        return next(holder for holder in part.iterancestors() if holder.tag == W + "r")


def _cut(places: Iterable[tuple[_Place, _Place]]) -> _Parts:
    """Cut runs so that each place begins and ends with one."""
    cuts: dict[Any, set[int]] = {}
    for (first, start), (last, end) in places:
        cuts.setdefault(first, set()).add(start)
        cuts.setdefault(last, set()).add(end + 1)
    parts = _Parts()
    for node, indices in cuts.items():
        starts = sorted({0, *(index for index in indices if 0 < index < len(node.text or ""))})
        text = node.text or ""
        ends = [*starts[1:], len(text)]
        nodes = [node]
        for start, end in zip(starts[1:], ends[1:], strict=True):
            nodes.append(_split(nodes[-1], text[start:end]))
        _write(node, text[: ends[0]])
        _begin_run(node)
        for each in nodes:
            _end_run(each)
        parts.add(node, starts, nodes)
    return parts


def _split(node: Any, text: str) -> Any:
    """A ``w:t`` with ``text``, in the run of ``node``, behind it."""
    part = node.makeelement(W + "t", {})
    _write(part, text)
    node.addnext(part)
    return part


def _write(node: Any, text: str) -> None:
    node.text = text
    node.set(_SPACE, "preserve")


def _end_run(node: Any) -> None:
    """Move what stands behind ``node`` in its run to a run of its own."""
    rest = list(node.itersiblings())
    if rest:
        run = node.getparent()
        properties = run.find(W + "rPr")
        following = run.makeelement(W + "r", dict(run.attrib))
        if properties is not None:
            following.append(deepcopy(properties))
        following.extend(rest)
        run.addnext(following)


def _begin_run(node: Any) -> None:
    """Leave what stands before ``node`` in its run to that run alone."""
    before = [item for item in node.itersiblings(preceding=True) if item.tag != W + "rPr"]
    if before:
        _end_run(before[0])
