"""Places in a text (位置): every object of the model stands on these two."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, gc=False):
    """A half-open interval ``[start, end)`` of code points in the text the caller passed.

    >>> Span(2, 5).end
    5
    """

    start: int
    end: int


class Text(msgspec.Struct, frozen=True, gc=False):
    """A piece of the document: ``text`` is always ``document.text[span.start:span.end]``.

    >>> Text(Span(0, 2), "全年").text
    '全年'
    """

    span: Span
    text: str
