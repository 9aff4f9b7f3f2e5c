"""Words, names and idioms that only look like numbers (貌似数量的词语)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from govdoc.lexicon.number_words import number_words
from govdoc.lexicon.units import Unit
from govdoc.text.alternation import alternation

_MEASURES = frozenset({"money", "multiple", "area", "length", "mass", "volume", "energy", "power", "percent"})
_ONLY_MULTIPLIERS = frozenset("百千万亿佰仟萬億")
_COUNTED_ONE = re.compile(
    r"(?:(?:试用|有效|保修|质保|任|服务|聘|工|合同|公示|缓刑|考验|过渡)期限?为?|(?:只|仅)[^，。；、]{0,4}|未(?:发生|出现)|无|没有(?:发生|出现)?|等奖|各)$"
)
_CLASSIFIERS = frozenset("个批项种次条件场家名位支张份本部篇套座所处台起例人户类年天面方轮把")
_ONE_AT = re.compile(r"[只仅未无没奖期各]")
_CLASSES = re.compile(r"[一二](?:类|级|等)?[、和及至](?:[二三四](?:类|级|等)?[、和及])*$")
_NOT_AFTER = re.compile(
    r"次(?:、[一二三四五六七八九十]{1,3}次|全会|全体|会议|党代|党员|代表|产业|创业|供水|开发|污染|人大|常委|会|普查|修订|审议|分配|电池|能源|性)|"
    r"年(?: ?[（(] ?[0-9]{3,4}|刻本|"
    r"累计|工作|回顾|行动|计划|规划|攻坚|倍增|提升|来|义务|禁渔|一贯|方案|制|级|树人|前|后|间|磨)|名工程|"
    r"条(?=[，。；、”）])|个(?:一|率先|百年|维护|确立|意识|自信|代表|务必|结合|全面|毫不|大局|坚持|不|伟大)|"
    r"项(?:规定|制度|整治)|人(?:民|大|行|转)|周(?:岁)?(?=之)|方(?:协议)|起(?=[推抓做办])|部(?:曲|委)|本账|"
    r"位(?:一|数)|种形态|张(?:网|图|清单|表|牌)|篇(?:大)?文章|户(?:口)|天两|公里圈"
)
_CLOCK_BEFORE = re.compile(r"(?:[上下中]午|早上|晚上|凌晨|[日号天至]|[0-9]:[0-9]{2}[-—–~～至]) ?$")
_IDIOM_BEFORE = re.compile(r"[统唯万专划不同单逐]$")


def is_indefinite(text: str, start: int, end: int) -> bool:
    """一个, 一批, 一项: no count unless 只, 仅, 未, 无 … says so; told before anything else, for it is everywhere."""
    return end == start + 1 and text[end] in _CLASSIFIERS and _ONE_AT.search(text, max(0, start - 8), start) is None


def is_word(text: str, start: int, end: int, figures: str, unit: Unit | None, written: str, approximate: bool) -> bool:
    """Whether a Chinese numeral with the characters of a unit is a word, a name or an idiom (一批, 八项规定)."""
    before = text[start - 1 : start]
    if written == "类" and (
        figures == "二"
        or text[end : end + 1] in ("水", "区")
        or (before in "、和及至" and _CLASSES.search(text, max(0, start - 8), start))
    ):
        return True
    if figures == "一":
        return not _counted_one(text, start, end, unit)
    if figures in ("零", "〇") or (before and before in "第每初") or "〇" in figures:
        return True
    if (
        set(figures) <= _ONLY_MULTIPLIERS
        and not approximate
        and written != "强"
        and before not in ("上", "近", "数", "几", "超", "逾", "过", "约", "破", "、")
    ):
        return not (text.startswith("级", end) and len(figures) > 1)
    if _NOT_AFTER.match(text, end - len(written)) or _fixed().match(text, start):
        return True
    return before in ("“", "‘", "《", "「") or text[end : end + 1] in ("”", "’", "》")


@cache
def _fixed() -> re.Pattern[str]:
    return re.compile(alternation(number_words()))


def _counted_one(text: str, start: int, end: int, unit: Unit | None) -> bool:
    if unit is None:
        return False
    if _ONE_AT.search(text, max(0, start - 8), start) is not None and _COUNTED_ONE.search(
        text, max(0, start - 8), start
    ):
        return True
    if unit.dimension not in _MEASURES or unit.unit in ("度", "方", "角"):
        return False
    return text[start - 1 : start] not in ("统", "第", "每") and text[end : end + 1] in (
        "，",
        "。",
        "；",
        "、",
        "以",
        "",
        "的",
    )


def is_clock(text: str, start: int, end: int, terms: Sequence[str]) -> bool:
    """Whether h:mm is a time of day and not a ratio."""
    if len(terms) > 3 or any("." in term for term in terms) or int(terms[0][:4]) > 24:
        return False
    if not all(len(term) == 2 and term < "60" for term in terms[1:]):
        return False
    if "∶" in text[start:end]:
        return False
    return (
        _CLOCK_BEFORE.search(text, max(0, start - 8), start) is not None or "比" not in text[max(0, start - 14) : start]
    )
