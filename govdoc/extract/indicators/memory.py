"""What a paragraph has named so far (段内已出现的指标名称)."""

from __future__ import annotations

from govdoc.extract.indicators.gaps import Gap

Place = tuple[int, int]


class Memory:
    """What the paragraph has named so far."""

    __slots__ = ("group", "head", "index", "name", "outer", "ranked", "recent", "under")

    def __init__(self) -> None:
        self.name: Place | None = None
        self.group: tuple[Place, ...] = ()
        self.index = 0
        self.recent: list[Place] = []
        self.outer: list[Place | None] = []
        self.head: Place | None = None
        self.ranked: Place | None = None
        self.under: Place | None = None
        """The name that held when the last rank was told; a new one ends what was ranked."""

    def sentence(self) -> None:
        """Forget what does not reach over a full stop."""
        self.group = ()
        self.recent = []
        self.outer = []
        if self.head is not None:
            self.name, self.head = self.head, None


def turn(gap: Gap, memory: Memory) -> None:
    """What brackets, full stops and 其中 do to the names so far."""
    if gap.closes and memory.outer:
        memory.name = memory.outer.pop()
    if gap.opens:
        memory.outer.append(memory.name)
    if gap.boundary >= 2:
        memory.sentence()
    if gap.listed:
        memory.head = memory.name


def keep(memory: Memory, own: Place | None, *, level: bool) -> Place | None:
    """Remember a figure's own name, a ``level`` for the figures told with 分别 too; the name before for want of one."""
    if own is None:
        return memory.name
    memory.name = own
    memory.group = ()
    if level:
        memory.recent.append(own)
    return own
