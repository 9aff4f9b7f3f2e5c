"""Relocation (还原位置): moves every place of a finished document from one text to another."""

from __future__ import annotations

import msgspec

from govdoc.model import Document
from govdoc.text.folding import Folded
from govdoc.text.movers import document_mover


def to_original(document: Document, folded: Folded) -> Document:
    """The document read from ``folded.text``, its spans and surfaces those of ``folded.original``."""
    if folded.text is folded.original:
        return document
    move = document_mover(folded.original, *folded.steps_outside(), folded.put)
    return msgspec.structs.replace(move(document), text=folded.original)


def to_folded(document: Document, folded: Folded) -> Document:
    """The inverse of ``to_original``."""
    if folded.text is folded.original:
        return document
    move = document_mover(folded.text, *folded.steps_inside())
    return msgspec.structs.replace(move(document), text=folded.text)
