"""Labels of the levels (层次序数): which style a line opens with, its number, where the label ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from govdoc.model import SectionStyle

_CN = "[一二三四五六七八九十百〇零]"
_DIGIT = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_ORDINAL_WORDS = {"首先": 1, "其次": 2, "再次": 3, "最后": None}
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
_DIVISIONS: dict[str, SectionStyle] = {
    "部分": "part",
    "编": "bian",
    "章": "chapter",
    "节": "section",
    "条": "article",
}

_LABEL = re.compile(
    rf"""(?P<paren>[（(]\ ?(?:(?P<cn_paren>{_CN}\ ?{_CN}{{0,4}})|(?P<arabic_paren>[0-9]{{1,3}}))\ ?[）)]、?)
    |第\ ?(?P<nth>{_CN}{{1,6}}|[0-9]{{1,4}})\ ?(?:(?P<division>部分|[编章节条])(?:之{_CN})?|(?P<ordinal>[，、,：:]))
    |(?P<cn>{_CN}{{1,4}})\ ?(?P<cn_mark>、|[.．](?![0-9])|是(?!否|不是)|要)
    |(?P<decimal>[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,5}})\.?(?=[\ 一-鿿“《（])(?!\ ?[%万亿个年月日元])
    |(?P<arabic>[0-9]{{1,3}})\ ?(?P<arabic_mark>[.、．]|[）)]|(?=\ ))
    |(?P<dotted>[⒈-⒛])
    |(?P<circled>[{CIRCLED}])
    |(?P<word>首先|其次|再次|最后)[，,：、]
    |附(?P<annex>件|录|表)?\ ?(?P<annex_no>[0-9]{{1,2}}|{_CN}{{1,3}})?\ ?(?P<annex_mark>[：:]|(?=\ |\n|$)|[.、])
    """,
    re.VERBOSE,
)
FIRST = frozenset(f"（(第一二三四五六七八九十百0123456789首其再最附{CIRCLED}⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")


class Label(NamedTuple):
    """A label found at the start of a line."""

    style: SectionStyle
    number: int | None
    start: int
    end: int


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
    m = _LABEL.match(text, start, end)
    if m is None:
        return None
    kind = m.lastgroup
    stop = m.end()
    if m["paren"]:
        if m["cn_paren"]:
            return _made("cn_paren", chinese_number(m["cn_paren"].replace(" ", "")), start, stop)
        return _made("arabic_paren", int(m["arabic_paren"]), start, stop)
    if m["nth"]:
        number = int(m["nth"]) if m["nth"].isascii() else chinese_number(m["nth"])
        style: SectionStyle = "ordinal" if m["ordinal"] else _DIVISIONS[m["division"]]
        return _made(style, number, start, stop)
    if m["cn"]:
        return _made("yishi" if m["cn_mark"] in "是要" else "cn", chinese_number(m["cn"]), start, stop)
    if m["decimal"]:
        return Label("decimal", int(m["decimal"].rpartition(".")[2]), start, m.end("decimal"))
    if m["arabic"]:
        return _arabic(m, text, start, end)
    if kind == "dotted":
        return _made("arabic", ord(m["dotted"]) - ord("⒈") + 1, start, stop)
    if kind == "circled":
        return _made("circled", CIRCLED.index(m["circled"]) + 1, start, stop)
    if kind == "word":
        return _made("ordinal", _ORDINAL_WORDS[m["word"]], start, stop)
    return _annex(m, text, start, end)


def _made(style: SectionStyle, number: int | None, start: int, end: int) -> Label:
    return Label(style, number, start, end)


def _arabic(m: re.Match[str], text: str, start: int, end: int) -> Label | None:
    number, mark, stop = int(m["arabic"]), m["arabic_mark"], m.end()
    following = text[stop : stop + 1] if stop < end else ""
    if mark == "":
        return Label("decimal", number, start, stop) if len(m["arabic"]) <= 2 else None
    if mark in "）)":
        return Label("arabic_paren", number, start, stop)
    if following.isdecimal() and not _TOUCHING.match(text, stop, end):
        return None
    return Label("arabic", number, start, stop)


_TOUCHING = re.compile(r"[0-9]{4} ?年|[0-9]{1,2} ?月|[0-9]{1,4} ?[个项家类大件座条所名批](?!百分)")


def _annex(m: re.Match[str], text: str, start: int, end: int) -> Label | None:
    if m["annex"] is None and m["annex_mark"] == "":
        return None
    written = m["annex_no"]
    number = None if written is None else int(written) if written.isascii() else chinese_number(written)
    return Label("annex", number, start, m.end())
