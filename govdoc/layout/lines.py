"""Lines and the pieces of lines that lost their breaks (行)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.layout.labels import Label
from govdoc.text.days import DAY

_CN = "[一二三四五六七八九十百]"
KEYS = (
    "发文机构|发文机关|发布机构|发布时间|发布日期|成文日期|生成日期|发文字号|政策类型|政策层级|来源|关键字|关键词|索引号|"
    "主题分类|主题词|抄送|文号|有效性|信息来源|公开方式|公开类别|文件编号|统一编号|实施日期|生效日期|废止日期|文档附件|附件下载"
)
_CUT = re.compile(
    rf"""[。；：！？”）》\ :;]
    (?=[\ ]{{0,6}}(?:[（(]{_CN}{{1,3}}[）)]
        |{_CN}{{1,3}}、
        |第{_CN}{{1,5}}(?:[编章节条]|部分)[\ ]
        |[0-9]{{1,2}}[.、](?![0-9])
        |附件\ ?(?:[0-9]{{1,2}}|{_CN})?\ ?[：:]
        |(?:{KEYS})\ ?[：:]))
    """,
    re.VERBOSE,
)
_PARAGRAPH_GAP = re.compile(r"[。：；:] {2,8}(?=[^ \n])")
_SIGNED = re.compile(rf"(?P<org>[一-鿿（）、 ]{{2,80}}?) ?(?P<whole>{DAY.pattern})(?= |$|[（(关《中国])")
_CLOSERS = frozenset("。！？；")


class Line:
    """One piece of the text, without the blanks around it."""

    __slots__ = ("end", "kind", "label", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.kind = ""
        self.label: Label | None = None


def read_lines(text: str) -> list[Line]:
    """The non-blank pieces of ``text`` in order.

    >>> [line.text for line in read_lines("一、总则 （一）目的。为了…。 （二）范围")]
    ['一、总则', '（一）目的。为了…。', '（二）范围']
    """
    lines: list[Line] = []
    cuts = _cuts(text)
    cut = next(cuts, None)
    start = 0
    size = len(text)
    while start < size:
        end = text.find("\n", start)
        if end < 0:
            end = size
        while cut is not None and cut < end:
            if cut > start:
                _add(lines, text, start, cut)
                start = cut
            cut = next(cuts, None)
        _add(lines, text, start, end)
        start = end + 1
    return lines


def _add(lines: list[Line], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    bare = piece.strip()
    if not bare:
        return
    if piece is not bare:
        start += len(piece) - len(piece.lstrip())
    if bare[-1] == "日" or "日 " in bare[:120] or "日（" in bare[:120]:
        for a, b in _signature_parts(bare):
            lines.append(Line(start + a, start + b, bare[a:b]))
        return
    lines.append(Line(start, start + len(bare), bare))


def _signature_parts(piece: str) -> Iterator[tuple[int, int]]:
    """署名 and 成文日期 that share a line with each other or with what follows, apart."""
    m = _SIGNED.match(piece)
    if m is None:
        yield 0, len(piece)
        return
    yield 0, len(m["org"].rstrip())
    yield m.start("whole"), m.end("whole")
    rest = piece[m.end() :].lstrip()
    if rest:
        yield len(piece) - len(rest), len(piece)


def _cuts(text: str) -> Iterator[int]:
    """Offsets at which a line goes on with what should have been a new line."""
    last = -1
    for m in _CUT.finditer(text):
        at = m.end()
        if at <= last:
            continue
        mark = m[0]
        if mark == " ":
            before = text[max(0, at - 8) : at].rstrip()[-1:]
        else:
            before = mark
        following = text[at : at + 12].lstrip()
        if _is_break(before, mark, following):
            last = at
            yield at
    return


def _is_break(before: str, mark: str, following: str) -> bool:
    first = following[0]
    if first in "（(":
        return before in _CLOSERS and mark == " " or before in "。" or (mark == " " and before not in "，、；")
    if first == "第":
        return mark in " 。" 
    if first.isdecimal():
        return mark == " " or mark == "。"
    if first == "附":
        return mark in " 。"
    return mark == " " or before in "。：:"
