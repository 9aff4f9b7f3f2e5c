"""Which name goes with which figure (指标名称的归属): own, behind, shared by 分别, or inherited from before."""

from __future__ import annotations

import re
from functools import cache

from govdoc.extract.indicators.following import MANNERS, counted_thing, following_name
from govdoc.extract.indicators.gaps import Gap
from govdoc.extract.indicators.grammar import grammar
from govdoc.extract.indicators.phrases import GIVEN
from govdoc.lexicon.units import by_form
from govdoc.model import Quantity

Place = tuple[int, int]
_COUNTED = frozenset(("count", "people", "households", "visits"))
_STEPS = frozenset(("位次", "名次", "位"))
_OPEN = re.compile(
    r"[^，。；：、！？\n）)（(]{1,16}?(?:级|(?!平方|立方|公[里顷斤]|千[米瓦克])[一-龥](?<![人个家户元吨亩名项件次]))[一-龥]{2}"
)
_RATES = frozenset(
    f"{average}{rate}"
    for average in ("", "年均", "平均")
    for rate in ["增幅", "涨幅", "降幅", "升幅", "增速", "增长率"]
)
_ACTS = frozenset(("次", "场", "轮", "期", "项", "方面", "批", "起", "类", "件", "场次", "人次", "批次", "大类"))
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


class Memory:
    """What the paragraph has named so far."""

    __slots__ = ("group", "head", "index", "name", "outer", "ranked", "recent")

    def __init__(self) -> None:
        self.name: Place | None = None
        self.group: tuple[Place, ...] = ()
        self.index = 0
        self.recent: list[Place] = []
        self.outer: list[Place | None] = []
        self.head: Place | None = None
        self.ranked: Place | None = None

    def sentence(self) -> None:
        """Forget what does not reach over a full stop."""
        self.group = ()
        self.recent = []
        self.outer = []
        if self.head is not None:
            self.name, self.head = self.head, None


def name_of(text: str, quantity: Quantity, gap: Gap, memory: Memory, following: int) -> tuple[Place | None, int]:
    """The place of the name, and where the text this figure uses ends; ``following`` is where the next one starts."""
    span = quantity.span
    start, end = span.start, span.end
    if gap.closes or gap.opens or gap.boundary >= 2 or gap.listed:
        _turn(gap, memory)
    if gap.joiner and gap.boundary == 0:
        return _joined(text, quantity, memory, following)
    own = None if gap.name is None else (start - gap.name[0], start - gap.name[1])
    dimension = _dimensions().get(quantity.unit_text or quantity.unit, "")
    if gap.opens and dimension not in _COUNTED and text[start - gap.tail] in "（(":
        own = None
    if gap.suffix.each:
        return _each(text, gap, own, memory, start, end, following), end
    if gap.direction is not None and not gap.new:
        if own is None and quantity.unit in _STEPS and memory.ranked is not None:
            return memory.ranked, end
        if own is None and dimension in _COUNTED and gap.earlier is None:
            behind = following_name(text, end, following)
            own = behind and (behind if quantity.unit_text in _ACTS else counted_thing(text, *behind))
        return _changed(text, gap, own, memory, start, end, following), end
    if quantity.kind == "rank":
        memory.ranked = own or memory.name
        return memory.ranked, end
    if dimension == "time":
        memory.name = own or memory.name
        if text.find("圈", end, end + 16) > 0 and (circle := following_name(text, end, following)) is not None:
            return circle, circle[1]
        return (own if own is not None and text[own[0] : own[1]].endswith(_TIME_HEADS) else None), end
    governed, own = (own, None) if gap.suffix.governs else (None, own)
    counted = dimension in _COUNTED or (quantity.unit is None and quantity.text[-1] in "万亿")
    people = quantity.unit is None and own is not None and text.endswith("人口", *own)
    if own is not None and text[own[1] - 1] == "和" and own[1] == start:
        own = (own[0], own[1] - 1) if following_name(text, end, following) is None else None
    if own is None or (counted and not people and not _closed(text, own)):
        behind = following_name(text, end, following)
        whole = behind
        if behind is not None and counted and quantity.unit_text not in _ACTS:
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
    return _keep(memory, own, level=True), end


def keep_own(gap: Gap, memory: Memory, start: int) -> Place | None:
    """The figure's own name, where nothing is doubtful about it."""
    if gap.name is None:
        return memory.name
    if gap.boundary >= 2:
        memory.sentence()
    return _keep(memory, (start - gap.name[0], start - gap.name[1]), level=gap.direction is None)


@cache
def measured_units() -> frozenset[str]:
    """The written units that measure and do not count: a name before them needs no look at what comes behind."""
    return frozenset(
        form for form, unit in by_form().items() if unit.dimension not in _COUNTED and unit.dimension != "time"
    )


def _turn(gap: Gap, memory: Memory) -> None:
    """What brackets, full stops and 其中 do to the names so far."""
    if gap.closes and memory.outer:
        memory.name = memory.outer.pop()
    if gap.opens:
        memory.outer.append(memory.name)
    if gap.boundary >= 2:
        memory.sentence()
    if gap.listed:
        memory.head = memory.name


def _changed(
    text: str, gap: Gap, own: Place | None, memory: Memory, start: int, end: int, following: int
) -> Place | None:
    """The name of an amount of change: its own, that of the first in a list of changes, or the level's."""
    if own is None:
        if memory.group and text[end:following].strip() in ("和", "、", "及"):
            memory.index = 0
            return memory.group[0]
        if gap.boundary >= 2 or (text.startswith("的", end) and text[end - 1] not in "%点倍"):
            own = following_name(text, end, following)
        elif memory.name is None and gap.earlier is not None:
            own = (start - gap.earlier[0], start - gap.earlier[1])
    return _keep(memory, own, level=False)


NEXT: Place = (-1, -1)
"""The name is that of the next figure (3批计25名后勤干部)."""


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


@cache
def _dimensions() -> dict[str | None, str]:
    return {form: unit.dimension for form, unit in by_form().items()}


def _closed(text: str, own: Place) -> bool:
    """A name that ends like a figure's own (人数, 总量) takes the number; what follows is another matter."""
    if text[own[1]] == "等":
        return False
    return text[own[1] - 1] in "数率量额值" or text[own[1] - 2 : own[1]] in ("面积", "规模", "里程")


def _keep(memory: Memory, own: Place | None, *, level: bool) -> Place | None:
    if own is None:
        return memory.name
    memory.name = own
    memory.group = ()
    if level:
        memory.recent.append(own)
    return own


def _joined(text: str, quantity: Quantity, memory: Memory, following: int) -> tuple[Place | None, int]:
    dimension = _dimensions().get(quantity.unit_text or quantity.unit, "")
    end = quantity.span.end
    if memory.group and memory.index + 1 < len(memory.group):
        memory.index += 1
        return memory.group[memory.index], end
    shared = quantity.kind == "percent" and text[end : end + 1] == "的"
    if (dimension in _COUNTED and not memory.group) or shared:
        behind = following_name(text, end, following)
        if behind is not None:
            memory.name = behind
            memory.recent.append(behind)
            return behind, behind[1]
    return memory.name, end


def _each(text: str, gap: Gap, own: Place | None, memory: Memory, start: int, end: int, following: int) -> Place | None:
    if gap.members:
        memory.group = tuple((start - a, start - b) for a, b in gap.members)
        memory.index = 0
        memory.name = own
        memory.recent.append(own or memory.group[-1])
        return own if len(memory.group) != _listed(text, end) else _first(memory, own)
    if own is not None:
        return _keep(memory, own, level=gap.direction is None)
    count = _listed(text, end)
    if not memory.group and gap.earlier is not None and len(memory.recent) < count:
        return _keep(memory, (start - gap.earlier[0], start - gap.earlier[1]), level=False)
    if not memory.group and len(memory.recent) >= count > 1:
        memory.group = tuple(memory.recent[-count:])
    memory.index = 0
    return memory.group[0] if memory.group else memory.name


def _first(memory: Memory, own: Place | None) -> Place | None:
    return memory.group[0] if memory.group else own


def _listed(text: str, end: int) -> int:
    """How many figures the list that begins here holds, told from its commas and 和."""
    stop = min((at for at in (text.find(mark, end, end + 80) for mark in "，。；\n") if at >= 0), default=end + 80)
    return 1 + sum(text.count(mark, end, stop) for mark in "、和")
