"""Wholes and parts (总项与分项): 其中, 分为, 包括, 由…组成."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from govdoc.extract.arithmetic.context import figures_before, lead_of, leads_to_change
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, read_figures
from govdoc.extract.arithmetic.judging import Interval, claim, total
from govdoc.model import Claim, ClaimForm, ClaimKind, Span, Verdict

_LISTS = {
    "其中": (re.compile(r"其中[^。\n\d]{0,60}\d"), False),
    "包括": (re.compile(r"包括[^。；\n\d]{0,40}\d"), False),
    "包含": (re.compile(r"包含[^。；\n\d]{0,40}\d"), False),
    "分为": (re.compile(r"分为[^。；\n\d]{0,40}\d"), True),
    "，男": (re.compile(r"，男[^，。；\n\d]{0,4}\d[^，。；\n]{0,12}[，、]女[^，。；\n\d]{0,4}\d"), True),
    "，分别用于": (re.compile(r"，分别用于[^。；\n\d]{1,30}\d"), True),
    "，分别为": (re.compile(r"，分别为[^。；\n\d]{1,16}\d"), True),
    "，分别是": (re.compile(r"，分别是[^。；\n\d]{1,16}\d"), True),
    "，由": (re.compile(r"，由[^。；\n\d]{0,40}\d[^。；\n]{0,140}?[组构]成"), True),
}
_COLON = re.compile(r"：(?<=[人名个件家户项元处起宗条场次]：)(?=[^。；：\n\d（]{1,12}\d)")
_STOP = re.compile(r"[。\n]|其中")
_NOT_A_PART = re.compile(r"人均|户均|平均|每(?!年)|占|比(?!例)|较|实际完成|加上|同比|超过?$|达到$")
_NOT_A_FURTHER_PART = re.compile(r"累计|总量|总额|总计|合计|共计|(?<!公)共$")
_ASIDE = re.compile(r"等|含|预计|计划|目标|力争|拟")
_CROSSING = re.compile(
    r"[男女]|党员|民族|本科|硕士|博士|大专|学历|职称|高级|中级|初级|岁|老年|农村|城镇|私人|轿车|医师|护士|上市|规上|高新|专精|(?<!规模)(?<!限额)以上|"
    r"重大|重点|新建|在建|完工|续建|新开工|竣工|困难|贫困|低保|残疾"
)
_INDUSTRIES = ("一产", "二产", "三产")
_CAP = Decimal("0.25")
_NEAR, _REACH = 44, 110
_NOT_A_WHOLE = re.compile("人均(?!可支配收入|消费支出|纯收入)|户均|平均|年均|每|不低于|岁")
_OTHER_LIST = re.compile("；|其中|包括")
_BRACKET = re.compile("[（()）]")
_BRACKETED = re.compile(r"[（(][^（(）)]{0,80}[）)]")


def find(text: str) -> Iterator[Claim]:
    """The claims of all wholes followed by a colon and their parts."""
    for match in _COLON.finditer(text):
        yield from _list(text, match.start(), match.end(), exhaustive=True)


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claim of the list that ``cue`` opens."""
    pattern, exhaustive = _LISTS[cue]
    if pattern.match(text, start):
        end = start + 1 if cue == "，男" else start + len(cue)
        if cue == "包括" and text[start - 2 : start] in ("收入", "支出"):
            start -= 2
        yield from _list(text, start, end, exhaustive=exhaustive)


KIND = Kind(tuple(_LISTS), read)


def _list(text: str, start: int, end: int, *, exhaustive: bool) -> Iterator[Claim]:
    whole = _whole(text, start)
    if whole is None:
        return
    parts, leads = _parts(text, end, whole)
    if parts:
        exhaustive = exhaustive or _all_named(text, end, whole, parts)
        yield _judged(text, end, whole, parts, leads, exhaustive)


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


def _whole(text: str, cue: int) -> Figure | None:
    """The level told right before the cue; only changes may stand between."""
    end = cue - 1 if text[cue - 1 : cue] in ("。", "\n") else cue
    for reach in (_NEAR, _REACH):
        whole = _level(text, end, reach)
        if whole is not None:
            break
    else:
        return None
    if (end < cue and cue - whole.end > 30) or whole.loose or whole.value <= 0:
        return None
    if text[whole.end : whole.end + 1] in ("的", "/", "／") or _OTHER_LIST.search(text, whole.end, cue):
        return None
    return None if _NOT_A_WHOLE.search(lead_of(text, whole)) else whole


def _level(text: str, end: int, reach: int) -> Figure | None:
    """The last level of the sentence within ``reach``, bracketed ones left out."""
    nested = _brackets(text, max(0, end - _REACH), end)
    for figure in reversed(figures_before(text, end, reach=reach)):
        if figure.unit in ("%", "点") or any(a < figure.start < b for a, b in nested):
            continue
        if (reach == _REACH or figure.start > end - reach + 14) and not leads_to_change(lead_of(text, figure)):
            return figure
    return None


def _parts(text: str, start: int, whole: Figure) -> tuple[list[Figure], list[str]]:
    """The figures of the list with the words before each; nested brackets are left out."""
    stop = _STOP.search(text, start, start + 400)
    end = stop.start() if stop else min(start + 400, len(text))
    if stop and stop[0] == "其中":
        end = max(start, *(text.rfind(mark, start, end) for mark in "，。；（、"))
    if "（" in text[start - 4 : start - 2] or "(" in text[start - 4 : start - 2]:
        end = _closing(text, start, end)
    if text[start - 1] == "：":
        colon = text.find("：", start, end)
        end = colon if colon >= 0 else end
    semicolon = text.find("；", start, end)
    if semicolon >= 0 and not _in_clauses(text, start):
        end, semicolon = semicolon, -1
    nested = _brackets(text, start, end)
    parts: list[Figure] = []
    leads: list[str] = []
    clauses = 1
    for figure in read_figures(text, start, end):
        if 0 <= semicolon < figure.start:
            if len(parts) > clauses or "包括" in text[semicolon : semicolon + 8]:
                break
            clauses, semicolon = clauses + 1, text.find("；", figure.start, end)
        if figure.unit != whole.unit or any(a <= figure.start < b for a, b in nested):
            continue
        lead = lead_of(text, figure, limit=start)
        if _is_part(text, figure, lead, first=not parts):
            parts.append(figure)
            leads.append(lead)
    return parts, leads


def _in_clauses(text: str, start: int) -> bool:
    """Whether the list at ``start`` may have its items parted by semicolons (其中：A；B)."""
    return text[start] in "：:" or text.startswith(("，夏粮", "，第一产业"), start)


def _is_part(text: str, figure: Figure, lead: str, *, first: bool) -> bool:
    if text[figure.end : figure.end + 1] in ("的", "/", "以") or leads_to_change(lead) or _NOT_A_PART.search(lead):
        return False
    return first or _NOT_A_FURTHER_PART.search(lead) is None


def _closing(text: str, start: int, end: int) -> int:
    """Where the bracket closes that the list stands in."""
    depth = 0
    for match in _BRACKET.finditer(text, start, end):
        depth += 1 if match[0] in "（(" else -1
        if depth < 0:
            return match.start()
    return end


def _brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The bracketed passages, none where there is no bracket at all."""
    if text.find("（", start, end) < 0 and text.find("(", start, end) < 0:
        return []
    return [match.span() for match in _BRACKETED.finditer(text, start, end)]


def _judged(text: str, start: int, whole: Figure, parts: list[Figure], leads: list[str], exhaustive: bool) -> Claim:
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
    vague = _ASIDE.search(place) is not None or ("；" in place.rstrip("；") and not _in_clauses(text, start))
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


_MEASURES = re.compile("增加值|产值|营业收入|利润|投资|销售额|交易额|零售额|保费|贷款|存款")


def _other_measure(text: str, whole: Figure, lead: str) -> bool:
    """Whether the part is measured in another way than the whole (增加值, 产值)."""
    measure = _MEASURES.search(lead)
    return measure is not None and measure[0] not in text[max(0, whole.start - 24) : whole.start]


_LEVELS = re.compile("国家级|省级|自治区级|市级|州级|县级|区级")


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
