"""Proportions of a whole (A，其中B，占C%；B，占总数A的C%)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.changes import alike
from govdoc.extract.arithmetic.context import figures_back, is_change
from govdoc.extract.arithmetic.cues import matches
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern, percent_of, percent_pattern
from govdoc.extract.arithmetic.shares import judged
from govdoc.model import Claim, Span

CUES = ("，占", "、占", "（占")
_PATTERN = re.compile(
    rf"占(?P<base>[^，。；：、\d（）占]{{0,14}}?)(?:的|的?比重|的?比例|的?份额|比)?(?:约?为|达到?|约|在)?(?=\d)"
    rf"(?:{percent_pattern('z')}|{figure_pattern('w')}的(?:比重|比例)?(?:约?为|达到?)?{percent_pattern('y')})"
)
_LINK = re.compile(
    r"(?:（[^）]{0,12}）|[^，。；：、（）\d]{1,10})?[，、（](?:(?:同比|比上年)?[^，、。；]{1,14}[\d.]{1,6}(?:%|个百分点)[，、])?"
)
_OF_ALL = re.compile(r"[^，。；\d]{0,8}中，|，已")
_TOTALS = ("总额", "总数", "总量", "合计")
_TOTAL = re.compile(rf"(?:为|达到?|共)?{figure_pattern('w')}")
_NAMED_IN_FULL, _LONG_NOUN, _BACK = 5, 3, 240
_VAGUE = re.compile(r"总数|总量|总额|全部|总人口|总户数|总人数|其|总面积|总值|总计|总件数|总收入|总支出|全年|合计")
_OUTSIDE = re.compile(r"全[市省县区州国镇球社]|世界|GDP|同期|国内|生产总值")
_PLANS = ("任务", "计划", "目标", "预算", "任务数", "计划数", "预算数", "目标任务")
_GENERAL = re.compile(r"^(?:当年|本级)|(?:的|总数|总量|总额|比重|比例)*$")


def find(text: str, places: list[int]) -> Iterator[Claim]:
    """The claims of all proportions of the text; ``places`` are those of ``CUES``."""
    for match in matches(_PATTERN, text, places, 1):
        told = _claim(text, match) if match["z"] else _of_named(text, match)
        if told is not None:
            yield told


def _of_named(text: str, match: re.Match[str]) -> Claim | None:
    whole = figure_of(match, "w")
    part = next(figures_back(text, match.start(), reach=60, stops="。；\n", unit=whole.unit), None)
    if part is None or whole.unit in ("", "%", "点") or not _LINK.fullmatch(text, part.end, match.start()):
        return None
    if match["base"].endswith(_PLANS):
        whole, part = alike(whole, part)
    return judged(text, "proportion", [whole], part, percent_of(match, "y"), Span(*match.span()), sole=True)


def _claim(text: str, match: re.Match[str]) -> Claim | None:
    back = figures_back(text, match.start(), reach=200, rates=False)
    last = next(back, None)
    if last is None:
        return None
    if match["base"].endswith(_TOTALS):
        told = _of_total(text, match, last)
        if told is not None:
            return told
    if "；" in text[last.end : match.start()]:
        return None
    part: Figure | None = last
    figures = [last]
    while part is not None and is_change(text, part):
        part = next(back, None)
        figures += () if part is None else (part,)
    if part is None or not _LINK.fullmatch(text, part.end, match.start()):
        return None
    figures = [*figures, *back][::-1]
    if len(figures) < 2:
        return None
    wholes, sole = _wholes(text, figures, part, match["base"])
    if not wholes:
        return None
    return judged(text, "proportion", wholes, part, percent_of(match, "z"), Span(*match.span()), sole=sole)


def _of_total(text: str, match: re.Match[str], part: Figure) -> Claim | None:
    """The share of a total named in full before (采购支出总额500万元。…420万元，占采购支出总额的84%)."""
    base = match["base"]
    place = text.rfind(base, max(0, part.start - _BACK), part.start) if len(base) > _NAMED_IN_FULL else -1
    if place < 0 or "\n" in text[place : part.start] or not _LINK.fullmatch(text[part.end : match.start()]):
        return None
    told = _TOTAL.match(text, place + len(base), part.start)
    if told is None or (whole := figure_of(told, "w")).unit != part.unit or is_change(text, part):
        return None
    return judged(text, "proportion", [whole], part, percent_of(match, "z"), Span(*match.span()), sole=True)


def _wholes(text: str, figures: list[Figure], part: Figure, base: str) -> tuple[list[Figure], bool]:
    """The figures ``part`` may be a share of, and whether only one can be meant."""
    same = [f for f in figures if f.unit == part.unit and f.start < part.start and not is_change(text, f)]
    heads = [f for f in same if _is_head(text, f)]
    if not base:
        return same[-3:], len(figures) == 2 and len(heads) == 1
    outside = _OUTSIDE.match(base)
    noun = _GENERAL.sub("", base[outside.end() :] if outside else base)
    if outside and (len(noun) < 2 or _VAGUE.fullmatch(noun)):
        return [], False
    if len(noun) < 2 or _VAGUE.fullmatch(base):
        return heads[-1:], len(heads) == 1
    named = [f for f in same if noun in text[max(0, f.start - len(noun) - 10) : f.start]]
    return named[-1:], len(named) == 1 and (_is_head(text, named[0]) or _led_by(text, named[0], noun))


def _led_by(text: str, figure: Figure, noun: str) -> bool:
    """Whether a noun of some length leads right to the figure (项目总投资5.6亿元)."""
    return (
        len(noun) >= _LONG_NOUN
        and re.search(rf"{re.escape(noun)}(?:共计?|约?为|达到?)?$", text[max(0, figure.start - 24) : figure.start])
        is not None
    )


def _is_head(text: str, figure: Figure) -> bool:
    return "其中" in text[figure.end : figure.end + 30] or _OF_ALL.match(text, figure.end) is not None
