"""Figures of conditions, definitions and starts (条件、定义与起点): they are no facts and no aims of their section."""

from __future__ import annotations

import re

from govdoc.model import Quantity

_BACK = 60
_AHEAD = 44
_FAR = 160
_RAISED = re.compile(
    r"[^，。；\n]{0,36}?(?:提高|提升|增加|增长|上升|上调|调高|调整|扩大|拓展|延长|[提增升降减扩]|降低|下降|减少|缩短|压缩|压减)[到至为]"
)
_SUBJECT = re.compile(r"(?:\A|[，。；：\n 　])(?:对|凡|凡是|对于)[^，。；：\n]*$")
_RULED = re.compile(
    r"(?:[（(]含[^（）()]{0,8}[）)])?[^，。；、\n]{0,24}?的[^，。；、\n]{0,12}，[^，。；\n]{0,10}?"
    r"(?:一律|依法|严格|取消|予以|给予|追究|不予|不得|实行|责令|处以|按照|应当)"
)
_DEFINED = re.compile(r"[^”：:]是指[^。；\n]*$")
_BY_RULE = re.compile(r"(?:规定|法定)(?:比例|标准|条件|要求|额度|限额|年限|期限)[（(][^（）()。；\n]*$")
_EACH_YEAR = re.compile(r"(?<=[1一]年内)[^，。；\n]{0,20}(?:不少于|不低于|至少)")
_WITHIN_YEAR = re.compile(r"[1一]年内[^，。；\n]{0,20}$")
_AT_LEAST = frozenset(("不少于", "不低于", "至少"))
_OWN_PARTS = re.compile(r"(?:[一二三]级|监测|考核|评价|核心)?指标(?:为|由|自动|构成|组成)")
_TOLD = re.compile(r"(?:目前|截至目前)[，已]|(?:全|我)[省市县区国州]有(?:[0-9]|$)|已(?:成功|累计|先后)")


def starts(text: str, end: int) -> bool:
    """Whether 从 or 由 opens what goes on to a new level (从每月150元、120元提高到800元、500元).

    >>> starts("从150元提高到800元", 5)
    True
    """
    return _RAISED.match(text, end, end + _AHEAD) is not None


def sets_condition(text: str, sentence: int, start: int, end: int) -> bool:
    """Whether a bound says what a rule applies to, what a word means, or what is prescribed.

    >>> text = "对发生3人以上事故的企业，依法追究责任"
    >>> sets_condition(text, 0, 3, 7)
    True
    """
    begin = max(sentence, start - _BACK)
    if _RULED.match(text, end, end + _AHEAD) is not None and _SUBJECT.search(text[begin:start]) is not None:
        return True
    return _BY_RULE.search(text, begin, start) is not None


def defines(text: str, sentence: int, start: int) -> bool:
    """Whether the sentence says what a word means (日间手术是指在1日内完成的手术)."""
    begin = max(sentence, start - _FAR)
    return text.find("是指", begin, start) > 0 and _DEFINED.search(text, begin, start) is not None


def how_often(text: str, quantity: Quantity, start: int, end: int) -> bool:
    """Whether a figure tells how often at least within a year (1年内解读不少于2次)."""
    if quantity.unit == "年":
        return _EACH_YEAR.match(text, end, end + _AHEAD) is not None
    told = quantity.unit == "次" and quantity.approximator in _AT_LEAST
    return told and _WITHIN_YEAR.search(text, start - _BACK, start) is not None


def counts_own_parts(text: str, end: int) -> bool:
    """Whether the parts of the document itself are counted (26个指标为监测指标)."""
    return _OWN_PARTS.match(text, end) is not None


def tells_fact(text: str, sentence: int, start: int) -> bool:
    """Whether the sentence of a rule tells what is so (全省有78所高校…，目前已成功帮扶)."""
    return _TOLD.search(text, max(sentence, start - _FAR), start) is not None
