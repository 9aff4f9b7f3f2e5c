"""The main job: parse, read, check (主接口)."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from functools import cache, partial
from typing import IO

import msgspec

from govdoc.extract import extract, scanners
from govdoc.formats.tabular import tab_tables
from govdoc.layout import read_layout
from govdoc.model import Document, Finding, Table
from govdoc.rules.engine import DEFAULT, cue_scanner, run
from govdoc.rules.settings import Settings
from govdoc.rules.view import View
from govdoc.text.folding import fold
from govdoc.text.phrases import SharedPass
from govdoc.text.relocation import to_folded, to_original


def parse(
    text: str, *, source: str | None = None, tables: tuple[Table, ...] = (), settings: Settings = DEFAULT
) -> Document:
    """Read ``text`` into a ``Document``; any string parses, none raises. ``settings`` choose the checks.

    >>> parse("开展大型公开活动2余次。").findings[0].code
    'NUM101'
    """
    folded = fold(text)
    known = to_folded(Document(text, tables=tables), folded).tables if tables else tab_tables(folded.text)
    layout = read_layout(folded.text, tables=known)
    cues, forms, openings = _phrases().find(folded.text)
    mentions = extract(layout, forms, openings)
    inner = Document(
        folded.text, source, layout.metadata, layout.sections, layout.enumerations, layout.tables,
        mentions.indicators, mentions.dates, mentions.slogans, mentions.references, mentions.claims,
    )  # fmt: skip
    findings = run(View(inner, layout, folded), settings, cue_hits=cues)
    return to_original(msgspec.structs.replace(inner, findings=findings), folded)


@cache
def _phrases() -> SharedPass:
    """The fixed phrases of extraction and the cues of the rules, read in one pass over a text."""
    return SharedPass((cue_scanner().phrases, *scanners()))


def check(
    document: Document, *, select: Collection[str] = (), ignore: Collection[str] = (), settings: Settings = DEFAULT
) -> tuple[Finding, ...]:
    """Run the rules again with other settings; code prefixes to ``select`` (default: all that are on) and ``ignore``.

    >>> check(parse("开展大型公开活动2余次。"), ignore=["NUM"])
    ()
    """
    folded = fold(document.text)
    inner = to_folded(document, folded)
    layout = read_layout(folded.text, tables=inner.tables)
    findings = run(View(inner, layout, folded), settings, select=select, ignore=ignore)
    return to_original(msgspec.structs.replace(inner, findings=findings), folded).findings


def read(
    source: str | os.PathLike[str] | bytes | IO[bytes], *,
    settings: Settings = DEFAULT, max_bytes: int | None = None, max_unpacked: int | None = None,
    max_pages: int | None = None, timeout: float | None = None,
) -> Document:  # fmt: skip
    """Read a file (txt, html, docx, pdf, ofd, doc, wps) given as path, bytes or binary file into a ``Document``.

    Its content tells what it is. A file that cannot be read raises ``GovdocError`` with a code and what to do.
    The limits guard against hostile files: bytes of the file and once unpacked, pages, seconds of conversion.

    >>> read("全年举办培训20余次。".encode("gb18030")).text
    '全年举办培训20余次。'
    """
    from govdoc.formats.limits import Limits
    from govdoc.formats.reading import extract_text, load

    chosen = {"max_bytes": max_bytes, "max_unpacked": max_unpacked, "max_pages": max_pages, "timeout": timeout}
    limits = msgspec.structs.replace(Limits(), **{name: value for name, value in chosen.items() if value is not None})
    data, name = load(source, limits)
    extracted = extract_text(data, limits, name)
    return parse(extracted.text, source=name, tables=extracted.tables, settings=settings)


def parse_many(texts: Iterable[str], *, workers: int = 1, settings: Settings = DEFAULT) -> Iterator[Document]:
    """Parse many texts in order, on ``workers`` processes; the result does not depend on their number.

    >>> [len(document.findings) for document in parse_many(["活动2余次。", "活动20余次。"])]
    [1, 0]
    """
    if workers <= 1:
        for text in texts:
            yield parse(text, settings=settings)
        return
    from govdoc.processes import ordered_map

    decode = msgspec.msgpack.Decoder(Document).decode
    for packed in ordered_map(partial(_parse_batch, settings=settings), texts, workers):
        yield decode(packed) if isinstance(packed, bytes) else packed


def _parse_batch(texts: list[str], settings: Settings) -> list[bytes | Document]:
    """Documents as bytes, which cross to the parent faster than objects; one with a lone surrogate crosses as it is."""
    encode = msgspec.msgpack.Encoder().encode
    packed: list[bytes | Document] = []
    for text in texts:
        document = parse(text, settings=settings)
        try:
            packed.append(encode(document))
        except UnicodeEncodeError:
            packed.append(document)
    return packed
