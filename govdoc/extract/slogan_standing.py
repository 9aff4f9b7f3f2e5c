"""Whether a form of the base stands as the formula and not as a piece of other words."""

from __future__ import annotations

from govdoc.lexicon.slogans import Slogan

_NUMERAL = "一二两双三四五六七八九十百"
_BEFORE_NUMERAL = "第十百千0123456789"
_CODE_EDGE = "0123456789+＋NX"
_SHORT = 3
HEADS = frozenset(("模范城", "模范县", "模范区", "模范单位", "问题", "方针", "规定", "工作", "经费", "政策"))
"""Nouns that a formula may open together with inside one pair of quotes (“双拥模范城”)."""
SEPARATOR = "、，,；·"


def stands(text: str, start: int, end: int, owner: Slogan, quote: tuple[int, int] | None) -> bool:
    """Whether the hit is the formula and not a piece of another word."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if quote is not None:
        fills = quote == (start, end)
        if fills:
            return not text.startswith("字样", end + 1)
        if left == "、" and "、" in text[start:end]:
            return False
        edges = (start == quote[0] or left in SEPARATOR) and (end == quote[1] or right in SEPARATOR)
        if not edges and end - start <= _SHORT:
            return start == quote[0] and owner.form == text[start:end] and text[end : quote[1]] in HEADS
    elif owner.quoted_only or (end - start <= 2 and owner.form != text[start:end]):
        return False
    if text[start] in _NUMERAL and left and left in _BEFORE_NUMERAL:
        return False
    if left and left in _CODE_EDGE and text[start] in _CODE_EDGE:
        return False
    if right and right in _CODE_EDGE and text[end - 1] in _CODE_EDGE:
        return False
    return not (
        (owner.not_after and text.endswith(owner.not_after, max(0, start - 4), start))
        or (owner.not_before and text.startswith(owner.not_before, end))
    )
