"""In-line enumerations (段内序数): 一是…二是…, 第一，…第二，…, ①…②…, with the number the text announces."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from govdoc.layout.labels import CIRCLED, chinese_number
from govdoc.layout.layout import Block
from govdoc.layout.marks import text_of
from govdoc.model import Enumeration, EnumerationStyle, Text

_CN = "一二三四五六七八九十"
_CHAINS: tuple[tuple[EnumerationStyle, tuple[str, ...]], ...] = (
    ("yishi", tuple([c + "是" for c in _CN])),
    ("yishi", tuple([c + "要" for c in _CN])),
    ("ordinal", tuple([f"第{c}，" for c in _CN])),
    ("ordinal", tuple([f"第{c}、" for c in _CN])),
    ("ordinal", tuple([f"其{c}，" for c in _CN])),
    ("circled", tuple(CIRCLED)),
    ("arabic", tuple([f"{n}." for n in range(1, 20)])),
    ("arabic", tuple([f"（{n}）" for n in range(1, 20)])),
    ("arabic", tuple([f"({n})" for n in range(1, 20)])),
)
_SECONDS = {marks[1]: chain for chain, (_, marks) in enumerate(_CHAINS)}
_BEFORE = frozenset("。；：，、:;,! ！？”）—\n")
_B = f"(?<=[{''.join(sorted(_BEFORE))}]"
# Each pattern opens with a literal, which the engine looks for at the speed of a plain search.
_SECOND = tuple([
    re.compile(pattern)
    for pattern in (
        rf"二(?:{_B}二)[是要]|{_B}第二)[，、]|{_B}其二)，)",
        rf"2(?:{_B}2)\.(?!\d)|{_B}（2)）|{_B}\(2)\))",
        rf"②{_B}②)",
    )
])  # fmt: skip
_COUNT = r"[0-9]{1,2}|[两二三四五六七八九十]{1,3}"
_ANNOUNCED = re.compile(
    rf"(?<![0-9.第])(?P<number>{_COUNT})(?P<unit>个|项|条|点|大|类|种|方面|件|步|级)(?P<rest>[^。；，0-9]{{0,16}})$"
)
_LEAD = 60


def find_enumerations(text: str, blocks: tuple[Block, ...]) -> tuple[Enumeration, ...]:
    """Every chain of at least two members that counts up from one inside a paragraph.

    >>> from govdoc.layout import read_layout
    >>> found = read_layout("抓好三项工作：一是修路；二是架桥；三是通水。").enumerations[0]
    >>> found.announced, [item.text for item in found.items]
    (3, ['一是修路', '二是架桥', '三是通水'])
    """
    found: list[Enumeration] = []
    starts = [block.start for block in blocks]
    done: set[tuple[int, int]] = set()
    for chain, at in _second_members(text):
        block = _block_at(blocks, starts, at)
        if block is not None and (chain, block.start) not in done:
            done.add((chain, block.start))
            found += _enumerations_in(text, block, *_CHAINS[chain])
    found.sort(key=lambda e: e.span)
    return tuple(found)


def _second_members(text: str) -> Iterator[tuple[int, int]]:
    """The chain and the place of all that may be a second member: the rarest sign that every chain has."""
    for pattern in _SECOND:
        for m in pattern.finditer(text):
            at, end = m.span()
            yield _SECONDS[m[0] if m[0] in _SECONDS else text[at - 1 : end]], at


def _enumerations_in(text: str, block: Block, style: EnumerationStyle, marks: tuple[str, ...]) -> Iterator[Enumeration]:
    at = text.find(marks[0], block.start, block.end)
    while at >= 0:
        stop = at + 1
        if _opens(text, at, marks[0], style):
            starts = _chain(text, at, block.end, marks, style)
            if len(starts) > 1:
                yield _enumeration(text, block, starts, style)
                stop = starts[-1]
        at = text.find(marks[0], stop, block.end)


def _block_at(blocks: tuple[Block, ...], starts: list[int], offset: int) -> Block | None:
    k = bisect_right(starts, offset) - 1
    return blocks[k] if k >= 0 and blocks[k].kind == "body" and offset < blocks[k].end else None


def _opens(text: str, at: int, mark: str, style: EnumerationStyle) -> bool:
    """Whether ``mark`` at ``at`` is a member of a chain and no part of a word or figure."""
    if at and text[at - 1] not in _BEFORE:
        return False
    return style != "arabic" or mark[-1] != "." or not text[at + len(mark) : at + len(mark) + 1].isdecimal()


def _chain(text: str, at: int, end: int, marks: tuple[str, ...], style: EnumerationStyle) -> list[int]:
    """Where the members of the chain that begins at ``at`` stand, all before ``end``."""
    starts = [at]
    for mark in marks[1:]:
        at = text.find(mark, at + 1, end)
        while at >= 0 and not _opens(text, at, mark, style):
            at = text.find(mark, at + 1, end)
        if at < 0:
            break
        starts.append(at)
    return starts


def _enumeration(text: str, block: Block, starts: list[int], style: EnumerationStyle) -> Enumeration:
    last_stop = text.find("。", starts[-1], block.end)
    stops = [*starts[1:], block.end if last_stop < 0 else last_stop]
    items: list[Text] = []
    for a, b in zip(starts, stops, strict=True):
        while b > a and text[b - 1] in "。；，;, \n":
            b -= 1
        items.append(text_of(text, a, b))
    announced, announcement = _announced(text, block.start, starts[0])
    span = text_of(text, items[0].span.start, items[-1].span.end).span
    return Enumeration(span, style, tuple(items), announced, announcement)


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
