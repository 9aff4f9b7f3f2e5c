"""One indicator told twice in other surroundings (总述与分述): a slip of a digit, or of 万 and 亿."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise
from operator import ne
from typing import NamedTuple

from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.layout import Layout
from govdoc.model import Claim, Indicator, Period, Span

_HEAD = re.compile(
    r"(?:(?:截至|到|至)?(?:20\d\d|[去今上本当])年(?:度|[底末初])?(?:\d{1,2}月)?|[本此]次|截至|[上下]半年|全年|[年月][底末]|年内|目前|一年来|今年以来|本年度|"
    r"(?P<scope>[全我本][镇县市区乡村省州局])|(?:共计?|累计|已|现|完成|实现)(?!有))*"
)
_IDLE = re.compile(r"(?:共计?|累计|总计|合计|已|完成|实现|达到?|为|总共|总数|数量?|共有|有|了)+$")
_IDLE_ENDS = frozenset("共计已成现达到为数量有了")
_ALTOGETHER = re.compile("(?<!公)共(?![同享建])")
_PLACE = re.compile(r"[一-鿿]{2,6}?[镇乡县市区](?=[一-鿿])")
_HEADING = 160
_OTHER = re.compile(
    r"目标|力争|预计|计划|拟|将|争取|每|平均|人均|户均|其中|(?<!新)增|减|下降|预算|分别|上年|同比|较|占|另|季度|先后|最|不|提高|上升|的$|[^，]*比"
)
_MEASURE = re.compile(
    r"(?:总|计划|项目|工程|规划|概算|合同|中标)*(?:建筑|占地|用地)?(?:面积|投资|投资额|金额|全长|长度|总额|资金|收入|产值)"
)
_ELSEWHERE = re.compile(
    r"领域|方面|第[一二三四五]|[一二三四]期|[一二三]批|其中|分别|另|每|先后|(?<![全我本各辖城])(?:村(?![级集民])|镇(?!村)|乡(?![村镇])|街道|社区|公司|集团|医院|学校|园区|县|区(?!域))"
)
_TEMPLATES = frozenset(("预算报告", "统计公报"))
_CLAUSE = re.compile(".*[，。；：、（ 　\n]", re.S)
_NUMBER = re.compile(r"(\d[\d,]*(?:\.\d+)?) ?(万亿|[万亿]?)")
_NOUN, _SHORTEST, _LONG, _REACH, _BESIDE = 3, 4, 6, 60, 120
_MANY = 12


class _Telling(NamedTuple):
    core: str
    scope: str
    start: int
    """Where the clause begins."""
    told: Indicator
    digits: str
    scale: str


def find(layout: Layout, indicators: tuple[Indicator, ...]) -> Iterator[Claim]:
    """The claims of all indicators whose two values differ by a slip."""
    groups: defaultdict[str, list[Indicator]] = defaultdict(list)
    for told in indicators:
        quantity = told.quantity
        unit = quantity.unit
        if unit is None or unit == "%" or quantity.approximator is not None:
            continue
        name = told.name
        if name is not None and quantity.value:
            groups[name.text[-_NOUN:] + unit].append(told)
    genre = layout.metadata.genre
    template = genre is not None and genre.value in _TEMPLATES
    title: str | None = None
    for group in groups.values():
        if len(group) > 1 and _suspected(layout.text, group, template=template):
            if title is None:
                lines = layout.text[:_HEADING].split("\n")
                title = "".join(line for line in lines if "。" not in line and "，" not in line)
            yield from _group(layout.text, title, group, template=template)


def _suspected(text: str, group: list[Indicator], *, template: bool) -> bool:
    """Whether any two of the figures may be one with a slip; many figures are looked at one by one."""
    written = {text[(number := told.quantity.number).start : number.end] for told in group}
    if len(written) < 2 or len(written) > _MANY:
        return len(written) > 1
    if len({number[-1] if number[-1] in "万亿" else "" for number in written}) == 1:
        return not template and any(_near(first, second) for first, second in combinations(written, 2))
    numbers = [(number[1].replace(",", ""), number[2]) for number in map(_NUMBER.fullmatch, written) if number]
    return any(
        not template and _near(digits, others) if scale == other else _of_one_size(digits, others)
        for (digits, scale), (others, other) in combinations(numbers, 2)
    )


def _group(text: str, title: str, group: list[Indicator], *, template: bool) -> Iterator[Claim]:
    """The claims of indicators of one noun and one unit."""
    by_core: defaultdict[tuple[str, Period | None], list[_Telling]] = defaultdict(list)
    for told in group:
        telling = _telling(text, title, told)
        if telling is not None:
            by_core[telling.core, told.period].append(telling)
    tellings = [telling for same in by_core.values() for telling in same]
    for first, second in pairwise(sorted(tellings, key=lambda telling: telling.start)):
        if _jumped(text, first, second):
            yield _claim(first, second, "量级")
    for same in by_core.values():
        if len(same) == 2 and not template and _slipped(text, title, *same):
            yield _claim(same[0], same[1], None)


def _telling(text: str, title: str, told: Indicator) -> _Telling | None:
    number = _NUMBER.fullmatch(text, told.quantity.number.start, told.quantity.number.end)
    if number is None:
        return None
    end = told.quantity.span.start
    low = max(0, end - _REACH)
    clause = _CLAUSE.match(text, low, end)
    start = low if clause is None else clause.end()
    place = _PLACE.match(text, start, end)
    named = place is not None and place[0] in title
    lead = place.end() if named and place is not None else start
    head = _HEAD.match(text, lead, end)
    scope = "题" if named else (head["scope"] or "") if head is not None else ""
    core = text[head.end() if head is not None else lead : end]
    if core and core[-1] in _IDLE_ENDS:
        core = _IDLE.sub("", core)
    if "共" in core:
        core = _ALTOGETHER.sub("", core)
    return _Telling(core, scope, start, told, number[1].replace(",", ""), number[2]) if len(core) > 1 else None


def _jumped(text: str, first: _Telling, second: _Telling) -> bool:
    """Whether both tell of one thing in figures alike, 万 or 亿 apart (280万元, 320亿元)."""
    if first.scale == second.scale or "万亿" in (first.scale, second.scale):
        return False
    if not _of_one_size(first.digits, second.digits):
        return False
    alike = first.digits == second.digits
    same = alike and len(first.digits.strip("0.")) > 1
    if not (first.scale and second.scale) and not alike:
        plain = second if first.scale else first
        if "." not in plain.digits:
            return False
    if first.core == second.core and not same:
        near = "\n" not in text[first.start : second.start] and second.start - first.start < _BESIDE
        return near and len(first.core) >= _SHORTEST
    ending = _shared_ending(first.core, second.core)
    enough = _NOUN if first.scale and second.scale else _SHORTEST
    return (same and ending >= enough) or (alike and ending >= _LONG)


def _shared_ending(first: str, second: str) -> int:
    """How many last characters the two have in common.

    >>> _shared_ending("本级安排预备费", "执行中动用预备费")
    3
    """
    pairs = zip(reversed(first), reversed(second), strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))


def _of_one_size(first: str, second: str) -> bool:
    one, other = float(first), float(second)
    return one <= 2 * other and other <= 2 * one


def _slipped(text: str, title: str, first: _Telling, second: _Telling) -> bool:
    """Whether both tell of one thing at one time, a digit or the order of the digits apart."""
    told = first.told.status == second.told.status == "actual"
    if not told or len(first.core) < _SHORTEST or _OTHER.search(first.core):
        return False
    if first.scale != second.scale or not _near(first.digits, second.digits):
        return False
    scopes = {first.scope, second.scope} - {"", "题"}
    if len(scopes) > 1 or (not scopes and (_MEASURE.fullmatch(first.core) or not _opens(text, first))):
        return False
    between = text[first.told.quantity.span.end : second.start]
    parted = "。" in between or "\n" in between
    return parted and not any(_elsewhere(text, title, telling) for telling in (first, second))


def _near(first: str, second: str) -> bool:
    """Whether a digit or the order of the digits is all that parts the two."""
    if len(first) != len(second) or len(first) < 2 or first.find(".") != second.find("."):
        return False
    apart = sum(map(ne, first, second))
    return apart == 1 or (apart > 1 and sorted(first) == sorted(second))


def _sentence(text: str, telling: _Telling) -> str:
    low = max(0, telling.start - 100)
    return text[max([low, *(text.rfind(mark, low, telling.start) + 1 for mark in "。\n；")]) : telling.start]


def _opens(text: str, telling: _Telling) -> bool:
    """Whether what is told belongs to the whole of which the document tells."""
    return telling.scope == "题" or re.match("20|[今去]年|全|我", _sentence(text, telling)) is not None


def _elsewhere(text: str, title: str, telling: _Telling) -> bool:
    sentence = _sentence(text, telling)
    place = _PLACE.match(sentence)
    if place is not None and place[0] in title:
        sentence = sentence[place.end() :]
    return _ELSEWHERE.search(sentence) is not None


def _claim(first: _Telling, second: _Telling, reason: str | None) -> Claim:
    earlier, later = first.told.quantity, second.told.quantity
    value = earlier.value or Decimal(0)
    places = (Span(earlier.span.start, earlier.span.end),)
    return claim(
        "equality", "repeated", places, later.value, later.span, Interval(value, value), "inconsistent", reason
    )
