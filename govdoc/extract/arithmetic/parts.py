"""Wholes and parts (总项与分项): 其中, 分为, 包括, 由…组成."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govdoc.extract.arithmetic.context import figures_back
from govdoc.extract.arithmetic.cues import Kind, matches
from govdoc.extract.arithmetic.figures import Figure, read_figures
from govdoc.extract.arithmetic.part_list import parts_after
from govdoc.extract.arithmetic.part_verdicts import judged_parts
from govdoc.extract.arithmetic.wholes import whole_before
from govdoc.model import Claim

_LISTS = {
    "其中": (re.compile(r"其中[^。\n\d]{0,60}\d"), False),
    "包括": (re.compile(r"包括[^。；\n\d]{0,40}\d"), False),
    "包含": (re.compile(r"包含[^。；\n\d]{0,40}\d"), False),
    "，含": (re.compile(r"，含[^，。；：、（）\n\d]{2,16}\d"), False),
    "，用于": (re.compile(r"，用于[^，。；：、（）\n\d]{2,16}\d"), False),
    "（含": (re.compile(r"（含[^，。；：、（）\n\d]{2,16}\d"), False),
    "分为": (re.compile(r"分为[^。；\n\d]{0,40}\d"), True),
    "，男": (re.compile(r"，男[^，。；\n\d]{0,4}\d[^，。；\n]{0,12}[，、]女[^，。；\n\d]{0,4}\d"), True),
    **{
        f"，{first}": (
            re.compile(rf"，{first}[^，。；\n\d]{{0,4}}\d[^，。；\n]{{0,12}}[，、；]{second}[^，。；\n\d]{{0,6}}\d"),
            True,
        )
        for first, second in (
            ("城镇人口", "[乡农]村"),
            ("城镇常住人口", "[乡农]村"),
            ("出口", "进口"),
            ("地上", "地下"),
        )
    },
    "，分别用于": (re.compile(r"，分别用于[^。；\n\d]{1,30}\d"), True),
    "，分别为": (re.compile(r"，分别为[^。；\n\d]{1,16}\d"), True),
    "，分别是": (re.compile(r"，分别是[^。；\n\d]{1,16}\d"), True),
    "，由": (re.compile(r"，由[^。；\n\d]{0,40}\d[^。；\n]{0,140}?[组构]成"), True),
}
_COLON = re.compile(r"：(?=[^。；：\n\d（]{1,12}\d)")
COLONS = tuple(f"{unit}：" for unit in "人名个件家户项元处起宗条场次")
_INDUSTRIES = "第一产业"
_THREE = re.compile(
    "(?<![、中])第一产业(?:实现|完成)?(增加值|投资|税收)(?:实现|完成)?[0-9]"
    r"[^。\n]{0,50}?第二产业(?:实现|完成)?\1(?:实现|完成)?[0-9][^。\n]{0,50}?第三产业(?:实现|完成)?\1(?:实现|完成)?[0-9]"
)
_VALUE = r"[^，。；：\d\n]{0,12}[0-9]"
_KINDS = {
    _INDUSTRIES: _THREE,
    "采矿业": re.compile(
        rf"采矿业{_VALUE}[^。\n]{{0,40}}?制造业{_VALUE}[^。\n]{{0,40}}?电力[^，。；：\d\n]{{0,24}}[0-9]"
    ),
    "商品零售": re.compile(rf"商品零售{_VALUE}[^。\n]{{0,40}}?餐饮{_VALUE}"),
    "餐饮": re.compile(rf"餐饮{_VALUE}[^。\n]{{0,40}}?商品零售{_VALUE}"),
    "城镇": re.compile(rf"城镇{_VALUE}[^。\n]{{0,40}}?乡村{_VALUE}"),
}
"""Kinds that are told behind what they make up together, and never leave a part out."""
_DIVISION = "[分按从][^，。；：\n]{2,10}(?:看|分|统计|划分|核算)[，：,]?"
_BY_KIND = re.compile(rf"(?<=[。，；\n]){_DIVISION}$")
_DIVIDED = re.compile(_DIVISION)
_COUNTS = {"采矿业": 3}
_SENTENCE, _DIVISIONS = 160, 4
_BY_INDUSTRY = re.compile("(?<=[。，；\n])(?:(?:分|按|从)?三?次?产业[看分来]{1,3}[，：,])?$")
_NEAR = 40
_BESIDE = frozenset(("，含", "（含", "，用于"))
_NAMED = frozenset(("，男", "，城镇人口", "，城镇常住人口", "，出口", "，地上"))


def find(text: str, places: list[int]) -> Iterator[Claim]:
    """The claims of all wholes followed by a colon and their parts; ``places`` are those of ``COLONS``."""
    for match in matches(_COLON, text, places, 1):
        yield from _list(text, match.start(), match.end(), exhaustive=True)


def read(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of the list that ``cue`` opens."""
    if cue in _KINDS:
        return _divided(text, start, cue)
    pattern, exhaustive = _LISTS[cue]
    if not pattern.match(text, start) or (cue in _BESIDE and not _told_before(text, start)):
        return ()
    end = start + 1 if cue in _NAMED else start + len(cue)
    if cue == "包括" and text[start - 2 : start] in ("收入", "支出"):
        start -= 2
    return _list(text, start, end, exhaustive=exhaustive)


KIND = Kind((*_LISTS, *_KINDS), read)


def _told_before(text: str, start: int) -> bool:
    """Whether a figure ends right at ``start``."""
    figure = next(figures_back(text, start, reach=_NEAR), None)
    return figure is not None and figure.end == start


def _divided(text: str, start: int, cue: str) -> Iterator[Claim]:
    """The kinds told behind what they make up together, without 其中 (分产业看，第一产业…)."""
    if cue == _INDUSTRIES:
        opened = _BY_INDUSTRY.search(text, max(0, start - 10), start)
        if opened is not None and _THREE.match(text, start):
            yield from _list(text, opened.start(), start, exhaustive=True)
        return
    opened = _BY_KIND.search(text, max(0, start - 16), start)
    if opened is None or not _KINDS[cue].match(text, start):
        return
    whole = whole_before(text, _first_division(text, opened.start()))
    if whole is None or next(figures_back(text, whole.start, unit=whole.unit), None) is not None:
        return
    parts, leads = parts_after(text, start, whole)
    if len(parts) == _COUNTS.get(cue, 2) and all(part.low <= whole.high for part in parts):
        yield judged_parts(text, start, whole, parts, leads, True)


def _first_division(text: str, start: int) -> int:
    """Where the first of the divisions of one whole begins, of which the last begins at ``start``."""
    for _ in range(_DIVISIONS):
        before = max(text.rfind(mark, max(0, start - _SENTENCE), start - 1) for mark in "。\n") + 1
        if not before or _DIVIDED.match(text, before) is None:
            break
        start = before
    return start


def _list(text: str, start: int, end: int, *, exhaustive: bool) -> Iterator[Claim]:
    whole = whole_before(text, start)
    if whole is None:
        return
    parts, leads = parts_after(text, end, whole)
    if not parts and (first := read_figures(text, end, end + _NEAR)) and first[0].unit != whole.unit:
        whole = whole_before(text, start, first[0].unit) or whole
        parts, leads = parts_after(text, end, whole)
    if parts:
        exhaustive = exhaustive or _all_named(text, end, whole, parts)
        yield judged_parts(text, end, whole, parts, leads, exhaustive)


_BUDGET = re.compile("收支总|收入总|支出总|总收入|总支出")
_OFFICIAL = ("出国", "用车", "接待")


def _all_named(text: str, start: int, whole: Figure, parts: list[Figure]) -> bool:
    """Whether the list is one that never leaves a part out: totals of a budget, and 三公 with its three kinds."""
    if text.startswith("包括：", start - 2):
        return _BUDGET.search(text, max(0, whole.start - 14), whole.start) is not None
    if len(parts) != len(_OFFICIAL) or "三公" not in text[max(0, whole.start - 30) : whole.start]:
        return False
    ends = (start, *(part.end for part in parts))
    names = [text[end : part.start] for end, part in zip(ends, parts, strict=False)]
    return all(sum(word in name for name in names) == 1 for word in _OFFICIAL)
