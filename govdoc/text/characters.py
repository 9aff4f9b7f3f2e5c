"""Characters folded one for one (字形归一): full-width forms, blanks of every kind, radicals that stand for characters."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_BLANKS = "　\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
_BREAKS = "\r\f\x0b\x85\u2028\u2029"
_SIGNS = {"％": "%", "．": ".", "－": "-", "﹒": ".", "﹝": "〔", "﹞": "〕"}
DROPPED = "\x00-\x08\x0e-\x1f\xad\u200b-\u200f\u2060-\u2064\ufeff"
# CJK Radicals Supplement: only those whose shape is that of one character (NFKC leaves most of the block alone).
_SUPPLEMENT = {
    "⺁": "厂", "⺄": "乙", "⺅": "亻", "⺆": "冂", "⺇": "几", "⺈": "刀", "⺉": "刂", "⺊": "卜", "⺋": "㔾", "⺎": "兀", "⺏": "尣",
    "⺐": "尢", "⺒": "巳", "⺓": "幺", "⺔": "彑", "⺖": "忄", "⺘": "扌", "⺙": "攵", "⺛": "旡", "⺝": "月", "⺞": "歹", "⺟": "母",
    "⺠": "民", "⺡": "氵", "⺢": "氺", "⺣": "灬", "⺦": "丬", "⺨": "犭", "⺪": "疋", "⺫": "目", "⺬": "示", "⺭": "礻", "⺮": "竹",
    "⺯": "糹", "⺰": "纟", "⺱": "罒", "⺲": "罒", "⺳": "网", "⺴": "网", "⺶": "羊", "⺷": "羊", "⺸": "羊", "⺹": "耂", "⺺": "肀",
    "⺻": "聿", "⺼": "肉", "⺽": "臼", "⺾": "艹", "⺿": "艹", "⻀": "艹", "⻁": "虎", "⻂": "衤", "⻃": "覀", "⻄": "西", "⻅": "见",
    "⻆": "角", "⻇": "角", "⻈": "讠", "⻉": "贝", "⻊": "足", "⻋": "车", "⻌": "辶", "⻍": "辶", "⻎": "辶", "⻏": "阝", "⻐": "钅",
    "⻑": "長", "⻒": "镸", "⻓": "长", "⻔": "门", "⻕": "阜", "⻖": "阝", "⻗": "雨", "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风",
    "⻜": "飞", "⻝": "食", "⻞": "食", "⻟": "飠", "⻠": "饣", "⻡": "首", "⻢": "马", "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟",
    "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻪": "黾", "⻫": "斉", "⻬": "齐", "⻭": "歯", "⻮": "齿", "⻯": "竜", "⻰": "龙", "⻱": "龜",
    "⻲": "亀", "⻳": "龟",
}  # fmt: skip
_ODD = re.compile(f"[{DROPPED}{_BREAKS}\xa0\u2000-\u200f\u202f\u205f⺀-⿕\uf900-\ufaff﹒﹝﹞％．－０-９Ａ-Ｚａ-ｚ]")


def fold_characters(text: str) -> tuple[str, bool]:
    """``text`` in plain forms, of the same length, and whether it holds characters that show nothing.

    >>> fold_characters("２０２４年，⼈⺠")
    ('2024年，人民', False)
    """
    if "　" in text:
        text = text.replace("　", " ")
    m = _ODD.search(text)
    if m is None:
        return text, False
    if "\r\n" in text:
        text = text.replace("\r\n", " \n")
    table = _table()
    while m is not None:
        plain = table.get(m[0])
        if plain is None:
            return _fold_all(text, table), True
        text = text.replace(m[0], plain)
        m = _ODD.search(text, m.start())
    return text, False


def _fold_all(text: str, table: dict[str, str]) -> str:
    for written in set(_ODD.findall(text)) & table.keys():
        text = text.replace(written, table[written])
    return text


@cache
def _table() -> dict[str, str]:
    table = {**_SUPPLEMENT, **_SIGNS, **dict.fromkeys(_BLANKS, " "), **dict.fromkeys(_BREAKS, "\n")}
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A), (0x2F00, 0x2FD5), (0xF900, 0xFAFF)):
        for code in range(first, last + 1):
            plain = unicodedata.normalize("NFKC", chr(code))
            if len(plain) == 1:
                table[chr(code)] = plain
    return table
