"""Political formulas (提法): one pass over the forms of the base, then quoted tokens by their shape."""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.extract.slogan_hits import Found, known_hits
from govdoc.extract.slogan_members import members_given
from govdoc.extract.slogan_quotes import Places, quotes_of
from govdoc.extract.slogan_scanner import forms
from govdoc.extract.slogan_shapes import shaped_tokens
from govdoc.layout import Layout
from govdoc.model import Reference, SloganMention, Span, Text
from govdoc.text.phrases import Hit


def find_slogans(
    layout: Layout, references: tuple[Reference, ...], found: list[Hit] | None = None
) -> tuple[SloganMention, ...]:
    """Every formula of the text outside the titles it cites, in reading order; ``found`` is what its scanner finds."""
    text = layout.text
    cited = Places([r.span.start for r in references], [r.span.end for r in references])
    quotes = quotes_of(text)
    hits = known_hits(layout, cited, quotes, forms().scanner.find(text) if found is None else found)
    shaped = shaped_tokens(text, hits, quotes, cited)
    return tuple([_mention(text, hit) for hit in (_merged(hits, shaped) if shaped else hits)])


def _longest_first(hit: Found) -> tuple[int, int]:
    return hit.start, -hit.end


def _merged(hits: list[Found], shaped: list[Found]) -> Iterator[Found]:
    """Both in reading order; a token replaces what lies inside it."""
    behind = 0
    for hit in sorted([*hits, *shaped], key=_longest_first):
        if hit.start >= behind:
            behind = hit.end
            yield hit


def _mention(text: str, hit: Found) -> SloganMention:
    items: tuple[Text, ...] = ()
    if hit.form and hit.kind == "numeric":
        items = members_given(text, hit.start, hit.end, hit.form)
    return SloganMention(Span(hit.start, hit.end), text[hit.start : hit.end], hit.slogan, hit.kind, items)
