"""Characters folded one for one (字形归一): full-width forms, blanks of every kind, radicals."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_BLANKS = "　\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
_BREAKS = "\r\f\x0b\x85\u2028\u2029"
_SIGNS = {"％": "%", "．": ".", "－": "-", "﹒": ".", "﹝": "〔", "﹞": "〕"}
NEVER = "\r"
"""A character that no folded text holds."""
DROPPED = "\x00-\x08\x0e-\x1f\xad\u200b-\u200f\u2060-\u2064\ufeff"
# CJK Radicals Supplement: only those whose shape is that of one character (NFKC leaves most of the block alone).
_RADICALS = (
    "⺁⺄⺅⺆⺇⺈⺉⺊⺋⺎⺏⺐⺒⺓⺔⺖⺘⺙⺛⺝⺞⺟⺠⺡⺢⺣⺦⺨⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀"
    "⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲"
    "⻳"
)
_CHARACTERS = (
    "厂乙亻冂几刀刂卜㔾兀尣尢巳幺彑忄扌攵旡月歹母民氵氺灬丬犭疋目示礻竹糹纟罒罒网网羊羊羊耂肀聿肉臼艹艹艹"
    "虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀"
    "龟"
)
_ODD = re.compile(f"[{DROPPED}{_BREAKS}\xa0\u2000-\u200f\u202f\u205f⺀-⿕\uf900-\ufaff﹒﹝﹞％．－０-９Ａ-Ｚａ-ｚ]")


def is_han(character: str) -> bool:
    """Whether it is one of the common Chinese characters (汉字).

    >>> is_han("村"), is_han("A"), is_han("")
    (True, False, False)
    """
    return "一" <= character <= "鿿"


def fold_characters(text: str) -> tuple[str, bool, str]:
    """``text`` in plain forms, of the same length; whether it holds characters that show nothing; what was put.

    The last is the one character put for others, ``NEVER`` when none was, empty when there were more.

    >>> fold_characters("２０２４年，⼈⺠"), fold_characters("10％。")
    (('2024年，人民', False, ''), ('10%。', False, '%'))
    """
    put = NEVER
    if "　" in text:
        text = text.replace("　", " ")
        put = " "
    m = _ODD.search(text)
    if m is None:
        return text, False, put
    if "\r\n" in text:
        text = text.replace("\r\n", " \n")
        put = put_also(put, " ")
        m = _ODD.search(text, m.start())
    table = _table()
    while m is not None:
        plain = table.get(m[0])
        if plain is None:
            return _fold_all(text, table), True, ""
        text = text.replace(m[0], plain)
        put = put_also(put, plain)
        m = _ODD.search(text, m.start())
    return text, False, put


def put_also(put: str, character: str) -> str:
    """The one character that was put where ``put`` tells of those before."""
    return character if put in (NEVER, character) else ""


def _fold_all(text: str, table: dict[str, str]) -> str:
    for written in set(_ODD.findall(text)) & table.keys():
        text = text.replace(written, table[written])
    return text


@cache
def _table() -> dict[str, str]:
    table = {
        **dict(zip(_RADICALS, _CHARACTERS, strict=True)),
        **_SIGNS,
        **dict.fromkeys(_BLANKS, " "),
        **dict.fromkeys(_BREAKS, "\n"),
    }
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A), (0x2F00, 0x2FD5), (0xF900, 0xFAFF)):
        for code in range(first, last + 1):
            plain = unicodedata.normalize("NFKC", chr(code))
            if len(plain) == 1 and plain != chr(code):
                table[chr(code)] = plain
    return table
