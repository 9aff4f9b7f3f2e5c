"""Whether parts can belong to their whole, or make it up (总项与分项的判定)."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

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
_INDUSTRIES = ("一产", "二产", "三产")
_CAP = Decimal("0.25")
_MEASURES = re.compile("增加值|产值|营业收入|利润|投资|销售额|交易额|零售额|保费|贷款|存款")
_LEVELS = re.compile("国家级|省级|自治区级|市级|州级|县级|区级")


def judged_parts(
    text: str, start: int, whole: Figure, parts: list[Figure], leads: list[str], exhaustive: bool
) -> Claim:
    listed = _prefix(whole, parts)
    if listed is not None:
        return _told(whole, listed, "consistent", None, equal=True)
    place = text[start : parts[-1].end]
    if any(part.loose for part in parts):
        return _told(whole, parts, "undecided", "约数")
    if parts[0].low > whole.high and not _ASIDE.search(leads[0]):
        rivals = _other_measure(text, whole, leads[0]) or any(
            f.unit == whole.unit and f.high >= parts[0].low for f in figures_before(text, whole.start, stops="。；\n")
        )
        return _told(whole, parts[:1], *(("undecided", "总项不明") if rivals else ("inconsistent", "超过总项")))
    if re.search("等(?!级|额|等|奖|次)", text[start : parts[-1].end + 8]):
        exhaustive = False
    industries = len(parts) >= 3 and all(
        any(n in lead.replace("第", "").replace("次产", "产").replace("产业", "产") for lead in leads)
        for n in _INDUSTRIES
    )
    sexes = len(parts) == 2 and [("男" in lead, "女" in lead) for lead in leads] in (
        [(True, False), (False, True)],
        [(False, True), (True, False)],
    )
    if exhaustive or industries or sexes:
        listed = parts[:3] if industries else parts
        return _exhaustive(whole, listed)
    computed = total(parts)
    if computed.low <= whole.high:
        return _told(whole, parts, "consistent", None)
    excess = computed.low - whole.high
    crossing = whole.unit != "元" and any(_CROSSING.search(lead) for lead in leads)
    vague = _ASIDE.search(place) is not None or ("；" in place.rstrip("；") and not in_clauses(text, start))
    open_ended = whole.unit != "元" and not _closed(text, parts, leads)
    if (
        crossing
        or vague
        or open_ended
        or len(parts) < 2
        or (excess > whole.value * _CAP and not all(map(_LEVELS.search, leads)))
    ):
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
    fits = computed.distance(whole.low - slack, whole.high + slack) == 0
    return _told(whole, parts, "consistent" if fits else "inconsistent", None if fits else "合计不符", equal=True)


def _told(whole: Figure, parts: list[Figure], verdict: Verdict, reason: str | None, *, equal: bool = False) -> Claim:
    places: list[Span] = [part.span for part in parts]
    computed: Interval = total(parts)
    kind: ClaimKind = "sum" if equal else "part_of_whole"
    form: ClaimForm = "breakdown" if equal else "among"
    return claim(kind, form, places, whole.value, whole.span, computed, verdict, reason)
