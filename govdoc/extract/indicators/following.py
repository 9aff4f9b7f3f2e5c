"""The noun phrase behind a figure (数字后的名词短语): 19名网格长, 3948人的安全饮水问题."""

from __future__ import annotations

import re

from govdoc.extract.indicators.grammar import grammar

_PHRASE = re.compile(
    r" ?的?(?P<phrase>[^ ，,。；;：:、！？!?（）()\n0-9《》—]{1,32}(?:、[^ ，。；：、！？（）()\n0-9《》—]{2,24})?)"
)
_WEAK = re.compile(r"(?:类|项|种|级)$")


def following_name(text: str, end: int, limit: int) -> tuple[int, int] | None:
    """Where the noun phrase that begins at ``end`` stands; None when a verb or a mark follows. ``limit`` is the next figure.

    >>> text = "19名网格长、34名网格员全覆盖"
    >>> [text[slice(*following_name(text, end, limit))] for end, limit in ((3, 7), (10, 15))]
    ['网格长', '网格员']
    """
    match = _PHRASE.match(text, end, min(limit, end + 60))
    if match is None:
        return None
    start, stop = match.span("phrase")
    comma = text.find("、", start, stop)
    if comma >= 0 and comma - start > 3:
        stop = comma
    halt = grammar().stop.search(text, start, stop)
    if halt is not None:
        stop = halt.start()
    if text[start] == "“":
        close = text.find("”", start, stop)
        if close == stop - 1:
            start, stop = start + 1, close
        elif close < 0:
            return None
    close = text.find("”", start, stop)
    if close >= 0 and "“" not in text[start:close]:
        stop = close
    of = text.rfind("的", start, stop)
    if of >= start and stop - of > 2:
        start = of + 1
    elif of >= start:
        stop = of
    start += len(_leading(text, start, stop))
    if stop - start < 2:
        return None
    return start, stop


def _leading(text: str, start: int, stop: int) -> str:
    match = grammar().verb.match(text, start, stop)
    return match.group() if match is not None and stop - match.end() >= 2 else ""
