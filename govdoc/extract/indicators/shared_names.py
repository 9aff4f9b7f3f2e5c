"""Names that several figures share (共用的指标名称): lists, 分别, and changes of what was named before."""

from __future__ import annotations

import re

from govdoc.extract.indicators.dimensions import ACTS, COUNTED, dimensions
from govdoc.extract.indicators.following import counted_thing, following_name
from govdoc.extract.indicators.gaps import Gap
from govdoc.extract.indicators.memory import Memory, Place, keep
from govdoc.extract.indicators.shapes import members
from govdoc.model import Quantity

_JOINED = re.compile("[、和及与]")
_EXAMPLES = re.compile("(?<![平均同中高初优上下相特次])等(?![级额次距分待比高])")


NEXT: Place = (-1, -1)
"""The name is that of the next figure (3批计25名后勤干部)."""


def changed(
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
    return keep(memory, own, level=False)


def joined(text: str, quantity: Quantity, memory: Memory, following: int) -> tuple[Place | None, int]:
    """The name of a figure that only 、 or 和 parts from the one before, and where the text it uses ends."""
    dimension = dimensions().get(quantity.unit_text or quantity.unit, "")
    end = quantity.span.end
    if memory.group and memory.index + 1 < len(memory.group):
        memory.index += 1
        return memory.group[memory.index], end
    if quantity.kind == "rank" and memory.ranked is not None:
        return memory.ranked, end
    name = memory.name
    if quantity.kind == "percent" and name is not None and (pair := _second(text, name, quantity)) is not None:
        memory.name = pair
        return pair, end
    behind_too = name is not None and name[1] == quantity.span.start - 1
    shared = quantity.kind == "percent" and (behind_too or text[end : end + 1] == "的")
    counted = dimension in COUNTED or (behind_too and quantity.unit is None and quantity.text[-1] in "万亿")
    if (counted and not memory.group) or shared:
        behind = following_name(text, end, following)
        if behind is not None:
            kept = behind[1]
            if not shared and quantity.unit_text not in ACTS:
                behind = _alone(text, *behind) or behind
            memory.name = behind
            memory.recent.append(behind)
            return behind, kept if behind[1] == kept else end
        if quantity.unit is None and end == following:
            return NEXT, end
    return memory.name, end


def _second(text: str, name: Place, quantity: Quantity) -> Place | None:
    """The second of two that a name joins, where two figures are told of them (甲、乙比例达到70%和50%以上)."""
    start, stop = name
    told = text[stop : quantity.span.start]
    if "分别" in told or len(_JOINED.findall(told)) != 1 or listed(text, quantity.span.end) != 1:
        return None
    if "%" not in told and "％" not in told:
        return None
    parts = members(text[start:stop], (stop - start, 0))
    return (stop - parts[1][0], stop - parts[1][1]) if len(parts) == 2 else None


def _alone(text: str, start: int, stop: int) -> Place | None:
    """The thing one figure of a list counts: without what is done for it, and without what all of the list are."""
    examples = _EXAMPLES.search(text, start + 2, stop)
    return counted_thing(text, start, stop) if examples is None else (start, examples.start())


def each(text: str, gap: Gap, own: Place | None, memory: Memory, start: int, end: int, following: int) -> Place | None:
    """The name of the first figure told with 分别; the members of its name wait for those that follow."""
    if gap.members:
        memory.group = tuple((start - a, start - b) for a, b in gap.members)
        memory.index = 0
        memory.name = own
        memory.recent.append(own or memory.group[-1])
        return own if len(memory.group) != listed(text, end) else _first(memory, own)
    if own is not None:
        return keep(memory, own, level=gap.direction is None)
    count = listed(text, end)
    if not memory.group and gap.earlier is not None and len(memory.recent) < count:
        return keep(memory, (start - gap.earlier[0], start - gap.earlier[1]), level=False)
    if not memory.group and len(memory.recent) >= count > 1:
        memory.group = tuple(memory.recent[-count:])
    memory.index = 0
    return memory.group[0] if memory.group else memory.name


def _first(memory: Memory, own: Place | None) -> Place | None:
    return memory.group[0] if memory.group else own


def listed(text: str, end: int) -> int:
    """How many figures the list that begins here holds, told from its commas and 和."""
    stop = min((at for at in (text.find(mark, end, end + 80) for mark in "，。；\n") if at >= 0), default=end + 80)
    return 1 + sum(text.count(mark, end, stop) for mark in "、和")
