"""Labels of the levels (层次序数): which style a line opens with, its number, where the label ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import msgspec

from govdoc.model import SectionStyle

CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
_DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"
_CN = "[一二三四五六七八九十百〇零]"
_DIGIT = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_WORDS = {"首先": 1, "其次": 2, "再次": 3, "最后": None}
_DIVISIONS: dict[str, SectionStyle] = {"部分": "part", "编": "bian", "章": "chapter", "节": "section", "条": "article"}
_PAREN = re.compile(rf"[（(] ?(?:(?P<cn>{_CN} ?{_CN}{{0,4}})|(?P<arabic>[0-9]{{1,3}})) ?[）)]、?")
_NTH = re.compile(
    rf"第 ?(?P<nth>{_CN}{{1,6}}|[0-9]{{1,4}}) ?(?:(?P<division>部分|[编章节条])(?:之{_CN})?|(?P<ordinal>[，、,：:]))"
)
_CHINESE = re.compile(rf"(?P<cn>{_CN}{{1,4}}) ?(?P<mark>、|[.．](?![0-9])|是(?!否|不是)|要)")
_FIGURE = re.compile(
    r"(?P<decimal>[0-9]{1,2}(?:\.[0-9]{1,2}){1,5})\.?(?=[ 一-鿿“《（])(?! ?[%万亿个年月日元])"
    r"|(?P<arabic>[0-9]{1,3}) ?(?P<mark>[.、．]|[）)]|(?= ))"
    r"|(?P<touching>0[1-9]|[1-3][0-9]|[1-9])(?=[一-鿿])"
)
_WORD = re.compile("(?P<word>首先|其次|再次|最后)[，,：、]")
_ANNEX = re.compile(
    rf"附(?P<annex>[件录表])? ?(?P<number>[0-9]{{1,2}}|{_CN}{{1,3}})? ?(?P<mark>[：:]|(?= |\n|$)|[.、])"
)
_TOUCHING = re.compile(
    r"[0-9]{4} ?年|[0-9]{1,2} ?月|[0-9]{1,4} ?[个项家类大件座条所名批辆](?!百分)|[0-9]{1,3}[A-Za-z+＋]|12345(?![0-9])"
)


class Label(msgspec.Struct, frozen=True, gc=False):
    """A label found at the start of a line."""

    style: SectionStyle
    number: int | None
    start: int
    end: int


@lru_cache(4096)
def chinese_number(text: str) -> int | None:
    """The value of a Chinese numeral below one thousand, None when ill-formed.

    >>> chinese_number("二十三"), chinese_number("一百零五"), chinese_number("十")
    (23, 105, 10)
    """
    total, digit = 0, 0
    for c in text:
        if c == "百":
            total, digit = total + (digit or 1) * 100, 0
        elif c == "十":
            total, digit = total + (digit or 1) * 10, 0
        elif c in _DIGIT:
            digit = digit * 10 + _DIGIT[c] if digit else _DIGIT[c]
        else:
            return None
    return total + digit


def read_label(text: str, start: int, end: int) -> Label | None:
    """The label that ``text[start:end]`` opens with, or None.

    >>> read_label("（三）加强领导", 0, 7)
    Label(style='cn_paren', number=3, start=0, end=3)
    """
    reader = _READERS.get(text[start])
    return reader(text, start, end) if reader is not None else None


def _paren(text: str, start: int, end: int) -> Label | None:
    m = _PAREN.match(text, start, end)
    if m is None:
        return None
    written, figure = m.groups()
    if written:
        return Label("cn_paren", chinese_number(written.replace(" ", "")), start, m.end())
    return Label("arabic_paren", int(figure), start, m.end())


def _nth(text: str, start: int, end: int) -> Label | None:
    m = _NTH.match(text, start, end)
    if m is None:
        return None
    written, division, _ordinal = m.groups()
    number = int(written) if written.isascii() else chinese_number(written)
    return Label(_DIVISIONS[division] if division else "ordinal", number, start, m.end())


def _chinese(text: str, start: int, end: int) -> Label | None:
    m = _CHINESE.match(text, start, end)
    if m is None:
        return None
    written, mark = m.groups()
    return Label("yishi" if mark in "是要" else "cn", chinese_number(written), start, m.end())


def _figure(text: str, start: int, end: int) -> Label | None:
    m = _FIGURE.match(text, start, end)
    if m is None:
        return None
    decimal, written, mark, touching = m.groups()
    if touching:
        return Label("decimal", int(touching), start, m.end())
    if decimal:
        return Label("decimal", int(decimal.rpartition(".")[2]), start, start + len(decimal))
    stop = m.end()
    if mark == "":
        return Label("decimal", int(written), start, stop) if len(written) <= 2 else None
    if mark in "）)":
        return Label("arabic_paren", int(written), start, stop)
    if stop < end and text[stop].isdecimal() and not _TOUCHING.match(text, stop, end):
        return None
    return Label("arabic", int(written), start, stop)


def _mark(text: str, start: int, end: int) -> Label | None:
    if text[start] in CIRCLED:
        return Label("circled", CIRCLED.index(text[start]) + 1, start, start + 1)
    return Label("arabic", _DOTTED.index(text[start]) + 1, start, start + 1)


def _word(text: str, start: int, end: int) -> Label | None:
    m = _WORD.match(text, start, end)
    return Label("ordinal", _WORDS[m["word"]], start, m.end()) if m else None


def _annex(text: str, start: int, end: int) -> Label | None:
    m = _ANNEX.match(text, start, end)
    if m is None or (m["annex"] is None and m["mark"] == "" and m.end() < end):
        return None
    written = m["number"]
    number = None if written is None else int(written) if written.isascii() else chinese_number(written)
    return Label("annex", number, start, m.end())


_READERS: dict[str, Callable[[str, int, int], Label | None]] = {
    **dict.fromkeys("（(", _paren),
    "第": _nth,
    **dict.fromkeys("一二三四五六七八九十百", _chinese),
    **dict.fromkeys("0123456789", _figure),
    **dict.fromkeys(CIRCLED + _DOTTED, _mark),
    **dict.fromkeys("首其再最", _word),
    "附": _annex,
}
FIRST = frozenset(_READERS)
