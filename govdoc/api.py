"""The main job: parse, read, check (主接口)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import msgspec

from govdoc.extract import extract
from govdoc.layout import read_layout
from govdoc.model import Document, Finding, Table
from govdoc.rules.engine import DEFAULT, run
from govdoc.rules.settings import Settings
from govdoc.rules.view import View
from govdoc.text.folding import fold
from govdoc.text.relocation import to_folded, to_original


def parse(
    text: str, *, source: str | None = None, tables: tuple[Table, ...] = (), settings: Settings = DEFAULT
) -> Document:
    """Read ``text`` into a ``Document``; any string parses, none raises. ``settings`` choose the checks.

    >>> parse("开展大型公开活动2余次。").findings[0].code
    'NUM101'
    """
    folded = fold(text)
    layout = read_layout(folded.text, tables=tables)
    mentions = extract(layout)
    inner = Document(
        folded.text, source, layout.metadata, layout.sections, layout.enumerations, layout.tables,
        mentions.indicators, mentions.dates, mentions.slogans, mentions.references, mentions.claims,
    )  # fmt: skip
    findings = run(View(inner, layout, folded), settings)
    return to_original(msgspec.structs.replace(inner, findings=findings), folded)


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


def parse_many(texts: Iterable[str], *, workers: int = 1) -> Iterator[Document]:
    """Parse many texts in order, on ``workers`` processes."""
    yield from map(parse, texts)
