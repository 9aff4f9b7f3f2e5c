"""Which name goes with which figure (指标名称的归属): own, behind, shared by 分别, or inherited from before."""

from __future__ import annotations

import re

from govdoc.extract.indicators.dimensions import ACTS, COUNTED, dimensions
from govdoc.extract.indicators.following import MANNERS, counted_thing, following_name
from govdoc.extract.indicators.gaps import Gap
from govdoc.extract.indicators.grammar import grammar
from govdoc.extract.indicators.memory import Memory, Place, keep, turn
from govdoc.extract.indicators.phrases import GIVEN
from govdoc.extract.indicators.shared_names import NEXT, changed, each, joined, listed
from govdoc.model import Quantity

_STEPS = frozenset(("位次", "名次", "位"))
_OPEN = re.compile(
    r"[^，。；：、！？\n）)（(]{1,16}?(?:级|(?!平方|立方|公[里顷斤]|千[米瓦克])[一-龥](?<![人个家户元吨亩名项件次]))[一-龥]{2}"
)
_RATES = frozenset(
    f"{average}{rate}"
    for average in ("", "年均", "平均")
    for rate in ["增幅", "涨幅", "降幅", "升幅", "增速", "增长率"]
)
_TIME_HEADS = (
    "期",
    "时间",
    "时长",
    "年限",
    "周期",
    "学时",
    "期限",
    "工期",
    "寿命",
    "年龄",
    "距离",
    "天数",
    "日数",
    "小时数",
)


def name_of(
    text: str, quantity: Quantity, start: int, end: int, gap: Gap, memory: Memory, following: int
) -> tuple[Place | None, int]:
    """The place of the name, and where the text this figure uses ends; ``following`` is where the next one starts."""
    if gap.closes or gap.opens or gap.boundary >= 2 or gap.listed:
        turn(gap, memory)
    if gap.joiner and gap.boundary == 0:
        return joined(text, quantity, memory, following)
    own = None if gap.name is None else (start - gap.name[0], start - gap.name[1])
    dimension = dimensions().get(quantity.unit_text or quantity.unit, "")
    if gap.opens and dimension not in COUNTED and text[start - gap.tail] in "（(":
        own = None
    if gap.suffix.each:
        return each(text, gap, own, memory, start, end, following), end
    if gap.direction is not None and not gap.new:
        if own is None and quantity.unit in _STEPS and memory.ranked is not None:
            return memory.ranked, end
        if own is None and dimension in COUNTED and gap.earlier is None:
            behind = following_name(text, end, following)
            own = behind and (behind if quantity.unit_text in ACTS else counted_thing(text, *behind))
        return changed(text, gap, own, memory, start, end, following), end
    if quantity.kind == "rank":
        if own is None and gap.earlier is not None:
            own = (start - gap.earlier[0], start - gap.earlier[1])
        if own is not None or gap.boundary or memory.ranked is None or memory.under != memory.name:
            memory.ranked, memory.under = own or memory.name, memory.name
        if len(gap.members) > 1 and len(gap.members) == listed(text, end):
            memory.group, memory.index = tuple((start - a, start - b) for a, b in gap.members), 0
            return memory.group[0], end
        return memory.ranked, end
    if dimension == "time":
        memory.name = own or memory.name
        if text.find("圈", end, end + 16) > 0 and (circle := following_name(text, end, following)) is not None:
            return circle, circle[1]
        return (own if own is not None and text[own[0] : own[1]].endswith(_TIME_HEADS) else None), end
    governed = None
    if gap.suffix.governs:
        governed, own = own, None
    counted = dimension in COUNTED or quantity.unit == "级" or (quantity.unit is None and quantity.text[-1] in "万亿")
    people = quantity.unit is None and own is not None and text.endswith("人口", *own)
    if own is not None and own[1] == start and text[start - 1] == "和":
        own = (own[0], own[1] - 1) if following_name(text, end, following) is None else None
    if own is None or (counted and not people and not _closed(text, own)):
        behind = following_name(text, end, following)
        whole = behind
        if behind is not None and (counted or quantity.unit == "千伏") and quantity.unit_text not in ACTS:
            behind = counted_thing(text, *behind)
        if behind is not None:
            memory.name = behind
            memory.recent.append(behind)
            memory.group = ()
            kept = behind != whole or text[end] == "级" or _states(text, behind[1], following)
            return behind, (end if kept else behind[1])
        if following - end <= 1 and (own is None or counted) and _goes_on(text, end, following):
            return NEXT, end
    if own is None and gap.action is not None and dimension == "money":
        verb = (start - gap.action[0], start - gap.action[1])
        written = text[verb[0] : verb[1]]
        return (None if written in grammar().pure or written in GIVEN else verb), end
    if own is None and text.startswith(MANNERS, end):
        own = governed
    if own is not None and memory.name is not None and text[own[0] : own[1]] in _RATES:
        return memory.name, end
    if own is None:
        if len(memory.group) > 1 and gap.boundary == 0 and listed(text, end) == len(memory.group):
            memory.index = 0
            return memory.group[0], end
        return memory.name, end
    memory.name = own
    memory.group = ()
    memory.recent.append(own)
    return own, end


def keep_own(gap: Gap, memory: Memory, start: int) -> Place | None:
    """The figure's own name, where nothing is doubtful about it."""
    if gap.name is None:
        return memory.name
    if gap.boundary >= 2:
        memory.sentence()
    return keep(memory, (start - gap.name[0], start - gap.name[1]), level=gap.direction is None)


def _states(text: str, stop: int, following: int) -> bool:
    """Whether the noun phrase runs into the next figure by a stating word (147个断面优良率达98.6%)."""
    if text[stop : stop + 1] in ("（", "("):
        return True
    between = text[stop:following].strip(" 、和及") if following - stop <= 8 else ""
    return bool(between) and grammar().suffix.fullmatch(between[::-1]) is not None


def _goes_on(text: str, end: int, following: int) -> bool:
    return (
        following < len(text) and text[end:following] in ("", "计", "共") and _OPEN.match(text, following) is not None
    )


def _closed(text: str, own: Place) -> bool:
    """A name that ends like a figure's own (人数, 总量) takes the number; what follows is another matter."""
    if text[own[1]] == "等":
        return False
    return text[own[1] - 1] in "数率量额值" or text[own[1] - 2 : own[1]] in ("面积", "规模", "里程")
