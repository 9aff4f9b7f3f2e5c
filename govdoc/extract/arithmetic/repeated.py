"""One indicator told twice (同一指标前后两值): the same words lead to two values."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.layout import Layout
from govdoc.model import Claim, Verdict

OPENINGS = (
    "全年", "年末", "今年以来", "一年来", "年内", "本年度", "截至20", "。截至目前", "。截至年底", "。目前",
    "。20", "\n20", "　20",
    *(f"全{level}" for level in "镇县市区乡村省州"),
)  # fmt: skip
MEASURES = ("全长", "总投资", "总面积", "建筑面积", "占地面积", "总人口")
_SUBJECT = re.compile(r"(?<![^。，；：\n 　])[^。，；：、\d\n 　（）]{3,18}$")
_MEASURED = re.compile(rf"[^，。；：、\d\n]{{2,8}}+(?=\d){figure_pattern('x')}(?=[，。；]|$)", re.MULTILINE)
_VAGUE = re.compile(
    r"^(?:该|其|本|这|项目|工程|计划|规划|预计|另|一期|二期|全[国省])|^.{0,4}(?:项目|工程)$|其中|分别|新增|[由从]$"
)
_PARTED = re.compile(r"[。；\n]|其中|分别|一期")
_SHORTEST = 3
_STARTS = frozenset("。\n 　…")
_LEAD = re.compile(
    r"(?:20\d\d年(?:[年底末]|度)?，?|截至20\d\d年[年底末]*，?|截至(?:目前|年底)，?|目前，?|全年，?|年末，?|今年以来，?|一年来，?|年内，?|本年度，?|全)"
    rf"[^，。；：、\d\n（）“”《》\-]{{3,24}}+(?=\d){figure_pattern('x')}(?=[，。；]|$)",
    re.MULTILINE,
)
_PART_OF_YEAR = re.compile("(?:月|季度|半年|日)[^，。；\n]{0,3}，$")
_IDLE = re.compile(r"(?:共计?|累计|总计|合计|已|完成|实现|达到?|为|总共|顺利|约|超过?|新)+$")
_IDLE_ENDS = frozenset("共计已成现达到为利约超过新")
_SCOPE = re.compile(
    r"(?:截至)?(?P<year>20\d\d)?(?:年[年底末]*|目前|年度|全年|年末|年内|本年度|一年来|今年以来)?，?(?:全[镇县市区乡村省州])?(?:共|现|拥)?有?(?:累计|完成|实现)*"
)
_NOT_TOLD = re.compile(
    r"目标|力争|预计|计划|确保|拟|将|争取(?:达到|实现|完成)|每|平均|人均|其中|增长|下降|增加|减少|预算|分别|比上年|比去年|同比|较|占|"
    r"另有?|上半年|季度|第[一二三四]|(?<!目)前|先后|一是|二是|最|不"
)
_COMING = frozenset(("plans", "requirements", "attachment"))
_TEMPLATES = frozenset(("预算报告", "统计公报"))
"""Kinds of document that tell the same words of one scope after another."""


class _Telling(NamedTuple):
    lead: str
    figure: Figure


def find(layout: Layout, openings: list[int], measures: list[int]) -> Iterator[Claim]:
    """The claims of all indicators told twice in the same words, from where ``OPENINGS`` and ``MEASURES`` stand."""
    text = layout.text
    tellings: defaultdict[tuple[str, str], list[_Telling]] = defaultdict(list)
    places: set[int] = set()
    for telling in (*_opened(text, openings), *_measured(text, measures)):
        if telling.figure.start not in places:
            places.add(telling.figure.start)
            tellings[_core(telling.lead), telling.figure.unit].append(telling)
    if not any(len(told) > 1 for told in tellings.values()):
        return
    genre = layout.metadata.genre
    template = genre is not None and genre.value in _TEMPLATES
    for told in tellings.values():
        told.sort(key=lambda telling: telling.figure.start)
        for earlier, later in pairwise(told):
            reason = _against(layout, told, earlier, later, template=template)
            yield _claim(earlier.figure, later.figure, reason)


def _core(lead: str) -> str:
    """What is told, without its period, its scope and the words of telling."""
    scope = _SCOPE.match(lead)
    core = lead[scope.end() :] if scope is not None else lead
    if core and core[-1] in _IDLE_ENDS:
        core = _IDLE.sub("", core)
    return core if len(core) > _SHORTEST else lead


def _opened(text: str, openings: list[int]) -> Iterator[_Telling]:
    """What sentences open with where ``OPENINGS`` stand."""
    for opening in (0, *openings) if text.startswith("20") else openings:
        start = opening + 1 if text[opening : opening + 1] in _STARTS else opening
        before = text[start - 1 : start]
        if before and before not in _STARTS and not (before == "，" and text[start] == "全"):
            continue
        if before == "，" and _PART_OF_YEAR.search(text, max(0, start - 30), start):
            continue
        telling = _telling(text, start)
        if telling is not None:
            yield telling


def _telling(text: str, start: int) -> _Telling | None:
    """The figure a sentence opens with at ``start``, with the words before it."""
    match = _LEAD.match(text, start)
    if match is None:
        return None
    lead = text[start : match.start("x")].strip()
    figure = figure_of(match, "x")
    if figure.loose or len(lead) < 5 or _NOT_TOLD.search(lead):
        return None
    return _Telling(lead, figure)


def _measured(text: str, measures: list[int]) -> Iterator[_Telling]:
    """The measures of named things (青石路全长12.6公里，总投资2亿元); a clause further on tells of the same thing."""
    named, end = "", 0
    for start in measures:
        match = _MEASURED.match(text, start)
        if match is None:
            continue
        subject = _SUBJECT.search(text, max(0, start - 20), start)
        if subject is None and text[start - 1] == "，" and not _PARTED.search(text, end, start):
            subject_name = named
        else:
            subject_name = named = "" if subject is None or _VAGUE.search(subject[0]) else subject[0]
        lead, figure = subject_name + text[start : match.start("x")], figure_of(match, "x")
        end = figure.end
        if subject_name and not figure.loose and not _NOT_TOLD.search(lead):
            yield _Telling(lead, figure)


def _against(layout: Layout, told: list[_Telling], earlier: _Telling, later: _Telling, *, template: bool) -> str | None:
    if len(told) > 2 or (template and not earlier.lead.startswith("全年")):
        return "口径"
    if not _one_period(layout, earlier.lead, later.lead):
        return "时期不同"
    if earlier.lead == later.lead and "20" in earlier.lead:
        return None
    first, second = _top(layout, earlier.figure), _top(layout, later.figure)
    return "段落不同" if first != second and _planned(layout, first, second) else None


def _one_period(layout: Layout, *leads: str) -> bool:
    """Whether no two of the leads name different years; the year of the report need not be named."""
    years = {scope["year"] for scope in map(_SCOPE.match, leads) if scope is not None}
    return len({layout.year if year is None else int(year) for year in years}) < 2


def _top(layout: Layout, figure: Figure) -> int | None:
    index = bisect_right(layout.blocks, figure.start, key=lambda block: block.start) - 1
    section = layout.blocks[index].section if index >= 0 else ()
    return section[0] if section else None


def _planned(layout: Layout, *tops: int | None) -> bool:
    """Whether one of the two stands where the coming year is told, or behind the body."""
    return any(layout.sections[top].role in _COMING for top in tops if top is not None)


def _claim(first: Figure, second: Figure, against: str | None) -> Claim:
    verdict: Verdict = "consistent"
    reason = None
    if first.low > second.high or second.low > first.high:
        verdict, reason = "inconsistent", "量级" if _same_digits(first, second) else None
        if against is not None:
            verdict, reason = "undecided", against
    known = Interval(first.low, first.high)
    return claim("equality", "repeated", (first.span,), second.value, second.span, known, verdict, reason)


def _same_digits(first: Figure, second: Figure) -> bool:
    """Whether the two differ by 千, 万 or 亿 alone."""
    if not first.value or not second.value:
        return False
    ratio = max(first.value, second.value) / min(first.value, second.value)
    return ratio in (1000, 10000, 100000000)
