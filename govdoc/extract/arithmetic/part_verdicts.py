"""Whether parts can belong to their whole, or make it up (总项与分项的判定)."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from govdoc.extract.arithmetic.complements import whole_list
from govdoc.extract.arithmetic.context import figures_before
from govdoc.extract.arithmetic.figures import Figure
from govdoc.extract.arithmetic.judging import Interval, claim, total
from govdoc.extract.arithmetic.part_list import in_clauses
from govdoc.model import Claim, ClaimForm, ClaimKind, Span, Verdict

_ASIDE = re.compile(r"等|含|预计|计划|目标|力争|拟")
_CROSSING = re.compile(
    r"[男女]|党员|民族|本科|硕士|博士|大专|学历|职称|高级|中级|初级|岁|老年|农村|城镇|私人|轿车|医师|护士|上市|规上|高新|专精|(?<!规模)(?<!限额)以上|"
    r"重大|重点|新建|在建|完工|续建|新开工|竣工|困难|贫困|低保|残疾"
)
_ET_CETERA = re.compile("(?<![中高初优同平对劣相])等(?!级|额|等|奖|次|于|同|职)")
_CAP = Decimal("0.25")
_NAMED, _PAIR = 16, 2
_LISTED = re.compile(r"[^，。；、\d]{0,6}(?P<mark>[，、])[^，。；、\d]{1,16}")
_MEASURES = re.compile("增加值|产值|营业收入|利润|投资|销售额|交易额|零售额|保费|贷款|存款")
_LEVELS = re.compile("国家级|省级|自治区级|市级|州级|县级|区级")


def judged_parts(
    text: str, start: int, whole: Figure, parts: list[Figure], leads: list[str], exhaustive: bool
) -> Claim:
    """The claim of a whole and the parts listed from ``start``."""
    listed = _prefix(whole, parts)
    if listed is not None:
        return _told(whole, listed, "consistent", None, equal=True)
    if any(part.loose for part in parts):
        return _told(whole, parts, "undecided", "约数")
    greater = _greater(text, whole, parts, leads)
    if greater is not None:
        return _told(whole, [greater], *_against(text, whole, greater, leads[parts.index(greater)]))
    if _ET_CETERA.search(text, start, parts[-1].end + 8):
        exhaustive = False
    number = whole_list(text[max(0, whole.start - _NAMED) : whole.start], leads)
    if exhaustive or number > _PAIR:
        return _exhaustive(whole, parts[: number or len(parts)])
    told = _among(text, start, whole, parts, leads)
    joined = _joined(text, parts)
    if told.verdict == "undecided" and 1 < joined < len(parts):
        closed = _among(text, start, whole, parts[:joined], leads[:joined])
        told = closed if closed.verdict == "inconsistent" else told
    return told if told.verdict == "inconsistent" or not number else _exhaustive(whole, parts)


def _joined(text: str, parts: list[Figure]) -> int:
    """How many of the first parts are joined by 、: a comma behind them ends the list (A1家、B2家，新登记3家)."""
    count = 1
    while count < len(parts) and text[parts[count - 1].end : parts[count - 1].end + 1] == "、":
        count += 1
    return count


def _greater(text: str, whole: Figure, parts: list[Figure], leads: list[str]) -> Figure | None:
    """The part that is greater than its whole: the first, or one that continues the list."""
    for index, (part, lead) in enumerate(zip(parts, leads, strict=True)):
        if part.low > whole.high and not _ASIDE.search(lead):
            gap = _LISTED.fullmatch(text, parts[index - 1].end, part.start) if index else None
            listed = gap is not None and (gap["mark"] == "、" or _CROSSING.search(lead))
            return part if not index or listed else None
    return None


def _against(text: str, whole: Figure, part: Figure, lead: str) -> tuple[Verdict, str]:
    """The verdict on a part greater than its whole: another figure before may be the whole that is meant."""
    rivals = _other_measure(text, whole, lead) or any(
        f.unit == whole.unit and f.high >= part.low for f in figures_before(text, whole.start, stops="。；\n")
    )
    return ("undecided", "总项不明") if rivals else ("inconsistent", "超过总项")


def _among(text: str, start: int, whole: Figure, parts: list[Figure], leads: list[str]) -> Claim:
    """The claim of parts that need not make up their whole, but together never exceed it."""
    computed = total(parts)
    if computed.low <= whole.high:
        return _told(whole, parts, "consistent", None)
    place = text[start : parts[-1].end]
    vague = _ASIDE.search(place) is not None or ("；" in place.rstrip("；") and not in_clauses(text, start))
    far = computed.low - whole.high > whole.value * _CAP and not all(map(_LEVELS.search, leads))
    counted = whole.unit != "元"
    crossing = counted and any(_CROSSING.search(lead) for lead in leads)
    if crossing or vague or far or len(parts) < 2 or (counted and not _closed(text, parts, leads)):
        return _told(whole, parts, "undecided", "分项可能交叉")
    return _told(whole, parts, "inconsistent", "超过总项")


def _other_measure(text: str, whole: Figure, lead: str) -> bool:
    """Whether the part is measured in another way than the whole (增加值, 产值)."""
    measure = _MEASURES.search(lead)
    return measure is not None and measure[0] not in text[max(0, whole.start - 24) : whole.start]


def _closed(text: str, parts: list[Figure], leads: list[str]) -> bool:
    """Whether the list is seen to end with its last part."""
    after = text[parts[-1].end : parts[-1].end + 1]
    if _alike(text, parts, leads) or after in "。；）)\n" or all(_LEVELS.search(lead) for lead in leads):
        return True
    return after == "，" and all("，" not in text[a.end : b.start] for a, b in pairwise(parts))


def _alike(text: str, parts: list[Figure], leads: list[str]) -> bool:
    """Whether every part has a clause of its own, under names that end alike (夏粮产量…；秋粮产量…)."""
    return len({lead[-2:] for lead in leads}) == 1 and all("；" in text[a.end : b.start] for a, b in pairwise(parts))


def _prefix(whole: Figure, parts: list[Figure]) -> list[Figure] | None:
    """The leading parts that make up the whole, rounding allowed."""
    low = high = Decimal(0)
    for index, part in enumerate(parts):
        low, high = low + part.low, high + part.high
        if index and low <= whole.high and whole.low <= high:
            return parts[: index + 1]
    return None


def _exhaustive(whole: Figure, parts: list[Figure]) -> Claim:
    computed = total(parts)
    slack = whole.half + max(part.half for part in parts)
    fits = computed.meets(whole.low - slack, whole.high + slack)
    return _told(whole, parts, "consistent" if fits else "inconsistent", None if fits else "合计不符", equal=True)


def _told(whole: Figure, parts: list[Figure], verdict: Verdict, reason: str | None, *, equal: bool = False) -> Claim:
    places: list[Span] = [part.span for part in parts]
    computed: Interval = total(parts)
    kind: ClaimKind = "sum" if equal else "part_of_whole"
    form: ClaimForm = "breakdown" if equal else "among"
    return claim(kind, form, places, whole.value, whole.span, computed, verdict, reason)
