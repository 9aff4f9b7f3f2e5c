"""Names that several figures share (共用的指标名称): lists, 分别, and changes of what was named before."""

from __future__ import annotations

from govdoc.extract.indicators.dimensions import COUNTED, dimensions
from govdoc.extract.indicators.following import following_name
from govdoc.extract.indicators.gaps import Gap
from govdoc.extract.indicators.memory import Memory, Place, keep
from govdoc.model import Quantity


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
    shared = quantity.kind == "percent" and text[end : end + 1] == "的"
    if (dimension in COUNTED and not memory.group) or shared:
        behind = following_name(text, end, following)
        if behind is not None:
            memory.name = behind
            memory.recent.append(behind)
            return behind, behind[1]
    return memory.name, end


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
