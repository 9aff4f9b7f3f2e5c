"""In-line enumerations (段内序数): 一是…二是…, 第一，…第二，…, ①…②…, with the number the text announces."""

from __future__ import annotations

import re

from govdoc.layout.labels import CIRCLED, chinese_number
from govdoc.layout.layout import Block
from govdoc.layout.marks import text_of
from govdoc.model import Enumeration, EnumerationStyle, Text

_MARK = re.compile(
    rf"(?P<yishi>[一二三四五六七八九十]{{1,2}})(?=[是要]|则是)|第(?P<ordinal>[一二三四五六七八九十]{{1,2}})[，、：]|(?P<circled>[{CIRCLED}])"
    r"|(?P<arabic>[1-9])(?=[.、．](?![0-9]))"
)
_COUNT = r"[0-9]{1,2}|[两二三四五六七八九十]{1,3}"
_ANNOUNCED = re.compile(
    rf"(?<![0-9.第])(?P<number>{_COUNT})(?P<unit>个|项|条|点|大|类|种|方面|件|步|级)(?P<rest>[^。；，0-9]{{0,16}})$"
)
_BEFORE = frozenset("。；：，、:;,! ！？”）—\n")
_LEAD = 60


def find_enumerations(text: str, blocks: tuple[Block, ...]) -> tuple[Enumeration, ...]:
    """Every chain of at least two members that counts up from one inside a paragraph.

    >>> from govdoc.layout import read_layout
    >>> found = read_layout("抓好三项工作：一是修路；二是架桥；三是通水。").enumerations[0]
    >>> found.announced, [item.text for item in found.items]
    (3, ['一是修路', '二是架桥', '三是通水'])
    """
    found: list[Enumeration] = []
    chain: list[re.Match[str]] = []
    place = 0
    for m in _MARK.finditer(text):
        start = m.start()
        if start and text[start - 1] not in _BEFORE:
            continue
        while place < len(blocks) and blocks[place].end <= start:
            if chain:
                _close(text, blocks[place], chain, found)
                chain = []
            place += 1
        if place == len(blocks) or blocks[place].kind != "body" or start < blocks[place].start:
            continue
        if chain and m.lastgroup == chain[-1].lastgroup and _number(m) == len(chain) + 1:
            chain.append(m)
        elif _number(m) == 1:
            if chain and m.lastgroup != chain[-1].lastgroup and m.lastgroup in ("circled", "arabic"):
                continue
            _close(text, blocks[place], chain, found)
            chain = [m]
    if chain and place < len(blocks):
        _close(text, blocks[place], chain, found)
    return tuple(found)


def _number(m: re.Match[str]) -> int | None:
    written = m[m.lastgroup or 0]
    if m.lastgroup == "circled":
        return CIRCLED.index(written) + 1
    return int(written) if m.lastgroup == "arabic" else chinese_number(written)


def _close(text: str, block: Block, chain: list[re.Match[str]], found: list[Enumeration]) -> None:
    if len(chain) < 2:
        return
    starts = [m.start() for m in chain]
    last_stop = text.find("。", starts[-1], block.end)
    stops = [*starts[1:], block.end if last_stop < 0 else last_stop]
    items: list[Text] = []
    for a, b in zip(starts, stops, strict=True):
        while b > a and text[b - 1] in "。；，;, \n":
            b -= 1
        items.append(text_of(text, a, b))
    style: EnumerationStyle = chain[0].lastgroup  # type: ignore[assignment]
    announced, announcement = _announced(text, block.start, starts[0])
    found.append(Enumeration(text_of(text, items[0].span.start, items[-1].span.end).span, style, tuple(items), announced, announcement))


def _announced(text: str, start: int, end: int) -> tuple[int | None, Text | None]:
    """The count that the clause right before the chain announces (三项工作：)."""
    stop = end
    while stop > start and text[stop - 1] in "：:，。 ":
        stop -= 1
    if stop == end:
        return None, None
    a = max(start, stop - _LEAD)
    m = _ANNOUNCED.search(text[a:stop])
    if m is None:
        return None, None
    written = m["number"].replace("两", "二")
    number = int(written) if written.isdecimal() else chinese_number(written)
    return number, text_of(text, a + m.start(), a + m.end())
