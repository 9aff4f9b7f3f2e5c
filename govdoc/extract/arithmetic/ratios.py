"""Structures (结构): shares written as 10:45:45 or in a list, which make up the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.context import figures_before, is_change
from govdoc.extract.arithmetic.cues import matches
from govdoc.extract.arithmetic.figures import written
from govdoc.extract.arithmetic.judging import HUNDRED, Interval, claim
from govdoc.model import Claim, Span, Verdict

_TERM = r"\d{1,3}(?:\.\d{1,3})?"
_RATIO = re.compile(rf"[:：∶]{_TERM}(?: ?[:：∶] ?{_TERM}){{1,8}}(?![\d:：∶])")
MARKS = tuple(f"{digit}{mark}" for digit in "0123456789" for mark in ":：∶")
_FIRST = re.compile(rf"(?<![\d.:：∶/]){_TERM}$")
_PARTED = re.compile(r"[:：∶]")
_NAMED = re.compile(r"结构|比重|构成|占比|比例|产业|比为|之比")
_SLACK = Decimal("0.11")
_LISTED = re.compile(rf"分别(?:占|为|达到?|占比为?|是)*(?P<list>{_TERM}%(?:(?:、|和|，|及){_TERM}%){{1,6}})(?![、和])")
_WHOLE = re.compile(
    r"(?:三次产业|一二三产|一、二、三[次产]|第一、二、三产业|第一产业[^。；]{0,16}第二产业[^。；]{0,16}第三产业)[^。；]{0,40}(?:比重|占比|结构|构成|比例|贡献率)[^。；]{0,10}$"
)
_SHARE = rf"(?:\d{{1,2}}(?:[至—～-]\d{{1,2}})?岁)?[一-鿿]{{0,12}}占(?:比)?(?:为|达)?{_TERM}%"
_KINDS = (
    "能源",
    "消费",
    "产业",
    "收入",
    "支出",
    "投资",
    "来源",
    "学历",
    "年龄",
    "用地",
    "就业",
    "人口",
    "债务",
    "贸易",
    "客源",
    "品种",
    "用水",
)
STRUCTURES = tuple(f"{kind}结构" for kind in _KINDS)
"""Kinds that never overlap; the list may break off, but never exceeds the whole."""
_SHARES = re.compile(
    r"结构(?:为|中|上看?|看|来看|是)?[：，]?"
    rf"(?:[^，。；：、\d\n占]{{2,12}}中，)?"
    rf"(?P<list>{_SHARE}(?:[、，；]{_SHARE}){{2,6}})(?P<cross>[、，；]其中)?"
)
_OF_STRUCTURE = re.compile(
    r"结构(?!性|调整|优化升级)[^。；\d]{0,12}，[^。；，\d]*、[^。；，\d]*(?:占比|比重|比例|占[^。；，、\d]{0,12})$"
)
_OF_TWO = re.compile(
    r"(?:男女|男[性生]?[和、与]女[性生]?|城乡|城镇[和、与][乡农]村)[^。；，\d]{0,8}(?:占比|比例|比重|占[^。；，、\d]{0,12})各?$"
)
_OF_KINDS = re.compile(
    r"(?:^|[，。；：])(?P<kinds>[^，。；：、\d]{1,14}(?:[、和及与][^，。；：、和及与\d]{1,14}){1,6}?)"
    r"(?:占比|比重|占[^。；，、\d]{0,10}的?(?:比重|比例))各?$"
)
_AND = re.compile("[、和及与]")
_EXCESS = Decimal("0.3")
_MISSED = Decimal(6)
_NOT_SHARES = re.compile(r"贡献(?!率分别|率$)|拉动|增长(?!的?贡献)|增速|提高|上升|下降")


def find(text: str, marks: list[int], ratios: list[int], kinds: list[int], listed: list[int]) -> Iterator[Claim]:
    """The claims of all structures, from where ``MARKS``, ``TO_ONE``, ``STRUCTURES`` and ``分别`` stand."""
    for match in matches(_RATIO, text, marks, 1):
        first = _FIRST.search(text, max(0, match.start() - 7), match.start())
        if first is not None:
            yield from _structure(text, first.start(), match.end())
    for match in matches(_TO_ONE, text, ratios, 2):
        yield from _to_one(text, match)
    for match in matches(_SHARES, text, kinds, 2):
        terms = re.findall(rf"({_TERM})%", match["list"])
        told = _summed(match.start("list"), match.end("list"), terms)
        crossed = match["cross"] or any(match["list"].count(word) > 1 for word in ("以上", "以下"))
        whole = all(f"第{number}产业" in match["list"] for number in "一二三")
        if not crossed and (whole or told.verdict == "consistent" or (told.computed_low or 0) > HUNDRED):
            yield told
    for match in matches(_LISTED, text, listed):
        before = text[max(0, match.start() - 70) : match.start()]
        if _NOT_SHARES.search(before[-24:]):
            continue
        terms = re.findall(_TERM, match["list"])
        told = _summed(match.start("list"), match.end("list"), terms)
        if len(terms) == 2:
            if _OF_TWO.search(before) and _near_whole(told):
                yield told
        elif (
            _too_much(before, len(terms), told)
            or _WHOLE.search(before)
            or (_OF_STRUCTURE.search(before) and _near_whole(told))
        ):
            yield told


def _too_much(before: str, count: int, told: Claim) -> bool:
    """Whether shares of as many kinds as are named together exceed the whole a little (来电、网络、来信占比分别为)."""
    named = _OF_KINDS.search(before) if (told.computed_low or 0) > HUNDRED + _EXCESS else None
    return named is not None and _near_whole(told) and len(_AND.split(named["kinds"])) == count


def _near_whole(told: Claim) -> bool:
    """Whether shares that may leave something out still come near the whole."""
    return told.computed_low is not None and abs(told.computed_low - HUNDRED) <= _MISSED


TO_ONE = ("生师比", "师生比", "报录比", "收入比", "床护比", "医护比", "岗位比", "供需比", "入出比")
_TO_ONE = re.compile(
    r"比(?:例)?(?:约?为|达到?|是)?"
    r"(?:(?P<many>\d{1,4}(?:\.\d{1,2})?)[:：∶]1|1[:：∶](?P<few>\d{1,4}(?:\.\d{1,2})?))(?![\d:：∶.])"
)
_TOLERATED = Decimal("0.03")


def _to_one(text: str, match: re.Match[str]) -> Iterator[Claim]:
    """The claim of a ratio to one behind its two numbers (在校生A人，教职工B人，生师比15:1)."""
    figures = figures_before(text, match.start(), reach=100, stops="。\n")
    figures = [f for f in figures if f.unit not in ("%", "点") and not is_change(text, f)]
    if len(figures) != 2 or any(figure.low <= 0 for figure in figures):
        return
    more, fewer = sorted(figures, key=lambda figure: figure.value, reverse=True)
    count, half = written(match["many"] or match["few"])
    computed = Interval(more.low / fewer.high, more.high / fewer.low)
    slack = max(half * 2, count * _TOLERATED / 2)
    loose = more.loose or fewer.loose
    exact = computed.low == computed.high
    fits = abs(computed.low - count) < slack if exact else computed.meets(count - slack, count + slack)
    verdict: Verdict = "consistent" if fits else "undecided" if loose else "inconsistent"
    places = [figure.span for figure in figures]
    yield claim(
        "ratio", "rate", places, count, Span(*match.span()), computed, verdict, "约数" if loose and not fits else None
    )


def _structure(text: str, start: int, end: int) -> Iterator[Claim]:
    terms = [term.strip() for term in _PARTED.split(text[start:end])]
    values = [Decimal(term) for term in terms]
    near = HUNDRED * Decimal("0.85") <= sum(values) <= HUNDRED * Decimal("1.15")
    if len(terms) >= 3 and near and _NAMED.search(text, max(0, start - 40), end + 12):
        yield _summed(start, end, terms)


def _summed(start: int, end: int, terms: list[str]) -> Claim:
    value = sum((Decimal(term) for term in terms), Decimal(0))
    half = sum((written(term)[1] for term in terms), Decimal(0))
    slack = max(half, _SLACK)
    place = Span(start, end)
    verdict: Verdict = "consistent" if abs(value - HUNDRED) <= slack else "inconsistent"
    return claim("ratio", "structure", (place,), HUNDRED, place, Interval(value - half, value + half), verdict)
