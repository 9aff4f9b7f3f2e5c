"""Figures of a statement (数值): the written digits with their rounding, scaled to the unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from govdoc.model import Span
from govdoc.text.alternation import alternation

NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,13}(?:\.\d{1,6})?)(?![\d]|\.\d|,\d)"
_NUMBER = r"\d(?<![\d.A-Za-z]\d)(?>\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{0,12}(?:\.\d{1,6})?)(?![\d]|\.\d|,\d)"
"""The same where a number begins, whole or not at all; the digit in front lets a search pass quickly over all else."""
_LONG_UNITS = (
    "个百分点", "百分点", "个百分比", "百分比", "美元", "港元", "欧元", "日元", "人次", "人", "户次", "户", "家次",
    "家", "个工作日", "个月", "个小时", "个", "件次", "件", "场次", "场", "项次", "项", "处次", "处", "台次",
    "台套", "台", "辆次", "辆", "架次", "架", "批次", "批", "吨标准煤", "吨", "公斤", "公顷", "公里", "千克",
    "千米", "千瓦时", "千瓦", "兆瓦时", "兆瓦", "亩次", "亩", "平方米", "平方公里", "平方千米", "立方米", "厘米",
    "毫米", "小时", "分钟", "分", "标准箱", "微克", "毫克",
)  # fmt: skip
_SHORT_UNITS = (
    "%元封名位起宗条所座套艘张份篇部本册期次克斤米度天年岁头只羽株栋幢间支种类门块片节集例对床把枚组口村孔盏盘班级"
    "卷笔轮款幅首根瓶箱袋颗桩堂趟尾道"
)
UNIT = f"(?:[{_SHORT_UNITS}]|{alternation(_LONG_UNITS)})"
UNIT_ENDS = frozenset((*_SHORT_UNITS, *(unit[-1] for unit in _LONG_UNITS)))
"""What a figure ends with."""
_MAGNITUDES = {
    "": Decimal(1), "千": Decimal(1000), "万": Decimal(10000), "亿": Decimal(100000000), "万亿": Decimal(10**12),
    "千万": Decimal(10**7),
}  # fmt: skip
_LOOSE_BEFORE = (
    "约",
    "近",
    "超",
    "逾",
    "达近",
    "超过",
    "不足",
    "不到",
    "突破",
    "不少于",
    "不低于",
    "至少",
    "高于",
    "低于",
    "不超过",
)
_LOOSE_LAST = frozenset(word[-1] for word in _LOOSE_BEFORE)
_LOOSE_AFTER = re.compile(r"余|多(?!\d)|以上|左右|以下|以内|上下|（?约")
_LOOSE_FIRST = frozenset("余多以左上（约")


class Figure(msgspec.Struct, frozen=True, gc=False):
    """A number with its unit: ``value`` and half of its last written digit, in the base unit.

    ``start`` and ``end`` hold number and unit, ``digits`` is the end of the digits alone; ``loose`` with 约, 余, 以上 …
    """

    start: int
    end: int
    digits: int
    value: Decimal
    half: Decimal
    unit: str
    loose: bool

    @property
    def span(self) -> Span:
        """The place of number and unit."""
        return Span(self.start, self.end)

    @property
    def low(self) -> Decimal:
        """The smallest value that is written so."""
        return self.value - self.half

    @property
    def high(self) -> Decimal:
        """The greatest value that is written so."""
        return self.value + self.half

    def rounded(self, half: Decimal) -> Figure:
        """The same figure with another rounding."""
        return Figure(self.start, self.end, self.digits, self.value, half, self.unit, self.loose)

    def moved(self, offset: int) -> Figure:
        """The same figure in a text that begins ``offset`` earlier."""
        start, end, digits = self.start + offset, self.end + offset, self.digits + offset
        return Figure(start, end, digits, self.value, self.half, self.unit, self.loose)


def figure_pattern(name: str) -> str:
    """The source of a pattern for one figure, its groups beginning with ``name``."""
    return (
        rf"(?P<{name}>{_NUMBER})(?P<{name}_more>[余多]?) ?(?P<{name}_scale>万亿|千万|[万亿]?)"
        rf"(?P<{name}_more2>[余多]?)(?P<{name}_unit>{UNIT})"
    )


def figure_of(match: re.Match[str], name: str) -> Figure:
    """The figure of the groups that begin with ``name``."""
    start, digits = match.span(name)
    end = match.end(f"{name}_unit")
    unit = match[f"{name}_unit"]
    value, half = _scaled(match.string, start, match[name], match[f"{name}_scale"], unit)
    loose = bool(match[f"{name}_more"] or match[f"{name}_more2"]) or _is_loose(match.string, start, end)
    return Figure(start, end, digits, value, half, _UNIT_NAMES.get(unit, unit), loose)


def _scaled(text: str, start: int, number: str, scale: str, unit: str) -> tuple[Decimal, Decimal]:
    value, half = written(number, scale)
    if not scale and unit in COUNTED and "." not in number:
        half = _EXACT
    if start > 1 and text[start - 1] in "-－" and not text[start - 2].isdecimal():
        value = -value
    return value, half


def percent_pattern(name: str) -> str:
    """The source of a pattern for one percentage."""
    return rf"(?<![\d.A-Za-z])(?P<{name}>\d{{1,5}}(?:\.\d{{1,4}})?)%"


def percent_of(match: re.Match[str], name: str) -> Figure:
    """The percentage of the group ``name``."""
    start, end = match.span(name)
    value, half = written(match[name])
    return Figure(start, end + 1, end, value, half, "%", _is_loose(match.string, start, end + 1))


_EXACT = Decimal(0)
COUNTED = frozenset((
    "人", "人次", "名", "位", "户", "户次", "家", "家次", "个", "件", "件次", "起", "宗", "场", "场次", "次", "项",
    "项次", "批次", "条", "处", "座", "台", "套", "辆", "艘", "架", "张", "份", "篇", "部", "本", "册", "期", "批",
    "所", "村", "种",
    "封", "卷", "例", "笔", "轮", "款", "门", "辆次", "架次", "台次", "栋", "幢", "间", "支", "头", "只", "枚", "天",
    "个月", "个工作日", "小时", "分钟",
))  # fmt: skip
"""Units that are counted: a whole number of them is exact."""
_UNIT_NAMES = {
    "百分点": "点",
    "个百分点": "点",
    "个百分比": "点",
    "百分比": "点",
    "千米": "公里",
    "千克": "公斤",
    "平方千米": "平方公里",
}
_OF_RATES = frozenset(("%", "百分点", "个百分点", "个百分比", "百分比"))


_HALVES = {
    scale: tuple(Decimal(5).scaleb(-places - 1) * magnitude for places in range(7))
    for scale, magnitude in _MAGNITUDES.items()
}


def written(digits: str, scale: str = "") -> tuple[Decimal, Decimal]:
    """The value of the digits and half of their last place.

    >>> written("3.2", "亿")
    (Decimal('320000000.0'), Decimal('5000000.00'))
    """
    point = digits.find(".")
    places = len(digits) - point - 1 if point >= 0 else 0
    value = Decimal(digits.replace(",", "") if "," in digits else digits)
    return value * _MAGNITUDES[scale] if scale else value, _HALVES[scale][places]


def _is_loose(text: str, start: int, end: int) -> bool:
    if text[start - 1 : start] in _LOOSE_LAST and text[max(0, start - 3) : start].endswith(_LOOSE_BEFORE):
        return True
    return text[end : end + 1] in _LOOSE_FIRST and _LOOSE_AFTER.match(text, end) is not None


_FIGURE = re.compile(rf"({_NUMBER})([余多]?) ?(万亿|千万|[万亿]?)([余多]?)({UNIT})")
_CALENDAR = frozenset("底末初至以前后度0123456789")


def read_figures(text: str, start: int, end: int) -> list[Figure]:
    """The figures of ``text[start:end]``; years and ordinals (第3位) are not figures.

    >>> [str(figure.value) + figure.unit for figure in read_figures("2024年税收3.5亿元，列第3位", 0, 17)]
    ['350000000.0元']
    """
    return [figure for figure in map(_figure, _FIGURE.finditer(text, start, end)) if figure is not None]


def figures_backwards(text: str, start: int, end: int, unit: str | None, rates: bool) -> Iterator[Figure]:
    """The same from the last to the first, those of ``unit`` or no ``rates`` alone, each made when it is asked for."""
    matches = [*_FIGURE.finditer(text, start, end)]
    if unit is not None:
        matches = [match for match in matches if _UNIT_NAMES.get(match[5], match[5]) == unit]
    if not rates:
        matches = [match for match in matches if match[5] not in _OF_RATES]
    return filter(None, map(_figure, reversed(matches)))


def _figure(match: re.Match[str]) -> Figure | None:
    text = match.string
    first, last = match.span()
    before = text[first - 1] if first else ""
    if before == "第":
        return None
    number, more, scale, more_behind, unit = match.groups()
    if unit == "年" and (len(number) == 4 or text[last : last + 1] in _CALENDAR):
        return None
    value, half = _scaled(text, first, number, scale, unit)
    loose = bool(more or more_behind) or _is_loose(text, first, last)
    return Figure(first, last, match.end(1), value, half, _UNIT_NAMES.get(unit, unit), loose)
