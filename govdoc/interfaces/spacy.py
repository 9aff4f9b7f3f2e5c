"""A spaCy component (spaCy 组件): ``nlp.add_pipe("govdoc")``.

Every kind of object becomes a span group: ``doc.spans["govdoc/indicators"]``, ``…/slogans``, ``…/dates``,
``…/references``, ``…/claims``, ``…/findings``, ``…/sections``. A span carries

- ``label_``: its kind (see ``LABELS``);
- ``kb_id_``: its id in the lexicon (indicator, slogan, law);
- ``id_``: its place in the parsed document, ``indicators/3``;
- ``span._.govdoc``: the object itself, and ``doc._.govdoc`` the whole ``Document``. These two are the only extensions.

**Alignment**: where an object begins or ends inside a token, the span is widened to whole tokens. The exact characters
stay in ``span._.govdoc.span``, which indexes ``doc.text``. With the ``char`` segmenter both are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from govdoc.api import parse
from govdoc.model import Document

KINDS = ("indicators", "slogans", "dates", "references", "claims", "findings", "sections")
PREFIX = "govdoc/"
DATA = "govdoc"
"""The key in ``doc.user_data`` under which the parsed document stands, as JSON, so that a ``DocBin`` keeps it."""

LABELS: dict[str, Callable[[Any], str]] = {
    "indicators": lambda item: item.quantity.kind,
    "slogans": lambda item: item.kind,
    "dates": lambda item: item.granularity,
    "references": lambda item: item.kind,
    "claims": lambda item: item.verdict,
    "findings": lambda item: item.code,
    "sections": lambda item: item.role,
}
_IDS: dict[str, Callable[[Any], str | None]] = {
    "indicators": lambda item: item.id,
    "slogans": lambda item: item.slogan,
    "references": lambda item: item.law,
}


class GovdocComponent:
    """Parses the text of each doc and lays what it finds over the tokens; a class, as spaCy asks for."""

    def __init__(self, kinds: Sequence[str] = KINDS) -> None:
        self.kinds = tuple(kinds)

    def __call__(self, doc: Doc) -> Doc:
        document = parse(doc.text)
        doc.user_data[DATA] = document.to_json()
        for kind in self.kinds:
            key = PREFIX + kind
            doc.spans[key] = SpanGroup(doc, name=key, spans=_spans(doc, kind, document))
        return doc


@Language.factory("govdoc", default_config={"kinds": list(KINDS)})
def create_govdoc(nlp: Language, name: str, kinds: list[str]) -> GovdocComponent:
    """The factory: ``nlp.add_pipe("govdoc", config={"kinds": ["findings"]})``."""
    if unknown := set(kinds) - set(KINDS):
        raise ValueError(f"no such kinds: {', '.join(sorted(unknown))}; there are {', '.join(KINDS)}")
    register_extensions()
    return GovdocComponent(kinds)


def register_extensions() -> None:
    """Set ``._.govdoc`` on docs and spans; call it to read a ``DocBin`` without building a pipeline."""
    if not Doc.has_extension("govdoc"):
        Doc.set_extension("govdoc", getter=document_of)
    if not Span.has_extension("govdoc"):
        Span.set_extension("govdoc", getter=object_of)


def document_of(doc: Doc) -> Document | None:
    """The parsed document of a doc, None for a doc that no govdoc component has seen."""
    data = doc.user_data.get(DATA)
    return _decoded(data) if data else None


def object_of(span: Span) -> Any:
    """The object a span stands for, None for a span of another component."""
    document = document_of(span.doc)
    kind, _, number = span.id_.partition("/")
    if document is None or kind not in KINDS or not number.isdigit():
        return None
    return _items(document, kind)[int(number)]


@lru_cache(maxsize=16)
def _decoded(data: str) -> Document:
    return Document.from_json(data)


def _items(document: Document, kind: str) -> Sequence[Any]:
    return tuple(document.walk()) if kind == "sections" else getattr(document, kind)


def _spans(doc: Doc, kind: str, document: Document) -> list[Span]:
    label, id = LABELS[kind], _IDS.get(kind)
    spans = []
    for number, item in enumerate(_items(document, kind)):
        span = doc.char_span(
            item.span.start, item.span.end, label=label(item), kb_id=(id(item) if id else None) or "",
            span_id=f"{kind}/{number}", alignment_mode="expand",
        )  # fmt: skip
        if span is not None:
            spans.append(span)
    return spans
