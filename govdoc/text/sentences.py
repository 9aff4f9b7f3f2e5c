"""Sentences (句子): where they end."""

from __future__ import annotations

import re

_END = re.compile("[。！？!?\n][。！？!?”’』」）)]*")


def sentence_ends(text: str) -> list[int]:
    """The offsets at which sentences of a folded text end, the end of the text included.

    >>> sentence_ends("全年安全生产。“好！”他说")
    [7, 11, 13]
    """
    ends = [match.end() for match in _END.finditer(text)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return ends
