"""The walk over a layout's figures (指标抽取)."""

from __future__ import annotations

import re

import msgspec

from govdoc.extract.indicators.changes import change_of
from govdoc.extract.indicators.dimensions import measured_units
from govdoc.extract.indicators.gaps import LIMIT, Gap, read_gap, read_gap_of_rank
from govdoc.extract.indicators.headings import Headings, Path, Standing
from govdoc.extract.indicators.memory import Memory, Place
from govdoc.extract.indicators.mood import Mood
from govdoc.extract.indicators.names import keep_own, name_of
from govdoc.extract.indicators.periods import Calendar, period_of, whole_year
from govdoc.extract.indicators.status_marks import status_of
from govdoc.extract.quantities import find_quantities
from govdoc.extract.quantities.pattern import ZERO_EVENT
from govdoc.layout import Block, Layout
from govdoc.lexicon.indicators import ids_by_name
from govdoc.model import DateMention, Indicator, Period, Quantity, Reference, SloganMention, Span, Text
from govdoc.model.kinds import Status

_SILENT = frozenset(("table", "toc", "chrome", "title"))
_ITEMS = ("安排情况是：", "安排情况如下：", "安排如下：", "安排情况：", "安排为：", "安排是：")
"""What ends a paragraph that announces the items of a budget."""
_LENGTHS = frozenset(("年", "月", "日", "天", "小时", "工作日"))
_OVER = frozenset(("以上", "以下", "及以上"))
_EVENT = re.compile(ZERO_EVENT)
_LINKS = frozenset("、和及")
_LONG = frozenset(("interval", "plan"))
_FAR = 1 << 60
_WHOLE = Block("body", 0, _FAR, ())


def find_indicators(
    layout: Layout,
    dates: tuple[DateMention, ...],
    slogans: tuple[SloganMention, ...],
    references: tuple[Reference, ...],
) -> tuple[Indicator, ...]:
    """The indicators of a layout, in reading order."""
    taken = [(m.span.start, m.span.end) for mentions in (dates, slogans, references) for m in mentions]
    taken += [(block.start, block.end) for block in layout.blocks if block.kind in _SILENT]
    taken.sort()
    quantities = find_quantities(layout.text, taken)
    if not quantities:
        return ()
    walk = _walked(layout, quantities, dates)
    _inherit_forward(walk.found, walk.unnamed)
    return tuple(walk.found)


def _inherit_forward(found: list[Indicator], unnamed: list[int]) -> None:
    """Names left to the next figure (3批计25名后勤干部)."""
    for at in reversed(unnamed):
        after = found[at + 1].name if at + 1 < len(found) else None
        found[at] = msgspec.structs.replace(found[at], name=after)


def _walked(layout: Layout, quantities: list[Quantity], dates: tuple[DateMention, ...]) -> _Walk:
    walk = _Walk(layout, quantities, dates)
    at, size, starts = 0, len(quantities), walk.starts
    for block in (*layout.blocks, _WHOLE):
        first, end = at, block.end
        while at < size and starts[at] < end:
            at += 1
        if at > first:
            walk.paragraph(block, first, at)
        if at == size:
            break
    return walk


class _Walk:
    """The walk over the figures of one layout, a paragraph at a time."""

    def __init__(self, layout: Layout, quantities: list[Quantity], dates: tuple[DateMention, ...]) -> None:
        self.text = layout.text
        self.year = layout.year if layout.year is not None else _first_year(dates)
        self.settled = self.year
        if self.year is not None and layout.issued is not None and layout.issued.year == self.year:
            self.settled = self.year - 1
        self.quantities = quantities
        self.starts = [quantity.span.start for quantity in quantities]
        self.starts.append(_FAR)
        self.headings = Headings(layout, dates)
        self.calendar = Calendar(layout.text, dates)
        self.mood = Mood(untitled=layout.metadata.title is None)
        self.ids = ids_by_name()
        self.found: list[Indicator] = []
        self.named: Text | None = None
        self.place: Place | None = None
        self.standard: str | None = None
        self.lead: tuple[Path, Standing] | None = None
        self.unnamed: list[int] = []
        """The numbers of the figures that take the name of the next."""

    def paragraph(self, block: Block, first: int, last: int) -> None:
        """The figures numbered ``first`` to ``last`` stand in ``block``."""
        text, quantities, starts, settled = self.text, self.quantities, self.starts, self.settled
        mood, calendar = self.mood, self.calendar
        path, measured = block.section, measured_units()
        calendar.paragraph(block.start)
        section, heading = self._standing(path)
        year = heading.end.year if heading is not None and heading.end is not None else self.year
        memory = Memory()
        used = sentence = block.start
        name: Place | None = None
        before: Gap | None = None
        previous: Quantity | None = None
        status = section
        done = False
        quiet = section == "actual" and mood.quiet(text, block.start, starts[first], starts[last - 1])
        for at in range(first, last):
            quantity, start = quantities[at], starts[at]
            begin = used
            stop = text.rfind("。", used, start)
            if stop >= 0:
                sentence, begin = stop + 1, stop
                calendar.sentence()
            if not quantity.value and (event := _event(text, quantity)) is not None:
                self.found.append(_nothing(text, quantity, event, self.year, section, path))
                used = event[1]
                continue
            between = text[begin if start - begin < LIMIT else start - LIMIT : start]
            gap = read_gap(between) if quantity.kind != "rank" else read_gap_of_rank(between)
            done = gap.done or (done and not gap.tail and text[used] in _LINKS)
            if not quiet:
                mood.read(text, sentence, start, used if used > sentence else sentence, section)
            end = quantity.span.end
            if gap.bare and memory.name is not None and not memory.group and not gap.listed and memory.ranked is None:
                name, used = memory.name, end
            elif gap.owned and (gap.direction is not None or quantity.unit_text in measured):
                name, used = keep_own(gap, memory, start), end
            else:
                name, used = name_of(text, quantity, start, end, gap, memory, starts[at + 1])
            date = calendar.at(sentence, start)
            if previous is not None and name is not None and (status == "standard" or text[name[0]] == "级"):
                name = _with_bound(name, previous)
            if (
                not (gap.joiner or status == "standard")
                or before is None
                or previous is None
                or not _continues(gap, quantity, previous, status)
            ):
                status = status_of(text, quantity, start, end, gap, section, date, mood, year, settled, sentence)
            elif gap.joiner:
                gap = msgspec.structs.replace(before, name=None, action=None)
            before, previous = gap, quantity
            self._add(quantity, gap, name, self._period(date, heading, gap, start, status, done), status, path)
        if status == "target" and path and text.endswith(_ITEMS, block.start, block.end):
            self.lead = (path, (status, calendar.at(sentence, block.end)))

    def _standing(self, path: Path) -> Standing:
        """What holds for a paragraph: its headings, the plan that announced it (安排情况是：), or its box."""
        standing = self.headings.of(path)
        if self.lead is not None:
            above, announced = self.lead
            if path[: len(above)] != above:
                self.lead = None
            elif path != above and standing == self.headings.of(above) and announced[1] is not None:
                return announced
        boxed = self.calendar.boxed
        if boxed is not None:
            if boxed.span.start < self.headings.begins(path):
                self.calendar.boxed = None
            elif standing[0] == "target":
                return "target", boxed
        return standing

    def _period(
        self, date: DateMention | None, heading: DateMention | None, gap: Gap, start: int, status: Status, done: bool
    ) -> Period | None:
        if status != "actual" and status != "target":
            return None
        long = self.calendar.long
        if date is None:
            if status == "actual" and gap.suffix.opens and heading is not None and heading.start is not None:
                return whole_year(heading.start.year - 1)
            if heading is None and long is None:
                return None if self.year is None else whole_year(self.year)
            date = heading
            if heading is not None:
                told = self.headings.mixed.get(heading.span.start)
                if told is not None and status == "target":
                    return whole_year(told)
                if told is not None and heading.end is not None and _happened(gap):
                    return whole_year(heading.end.year)
                if long is None and heading.granularity in _LONG:
                    long = heading
        elif status == "target" and heading is not None and heading.end is not None and date.end is not None:
            over = self.settled is None or date.end.year <= self.settled
            over = over and self.text[date.span.start - 1 : date.span.start] != "到"
            date = heading if over and heading.end > date.end else date
        return period_of(date, long, self.year, gap, start, status == "target", done)

    def _add(
        self, quantity: Quantity, gap: Gap, name: Place | None, period: Period | None, status: Status, section: Path
    ) -> None:
        text, span, named, standard = self.text, quantity.span, None, None
        if name is not None:
            if name == self.place:
                named, standard = self.named, self.standard
            else:
                written = text[name[0] : name[1]]
                named, standard = Text(Span(name[0], name[1]), written), self.ids.get(written)
                self.place, self.named, self.standard = name, named, standard
            if name[0] < 0:
                self.unnamed.append(len(self.found))
        action = None
        if gap.action is not None:
            a, b = span.start - gap.action[0], span.start - gap.action[1]
            action = Text(Span(a, b), text[a:b])
        change = None if status == "standard" and gap.new else change_of(text, quantity, gap)
        self.found.append(Indicator(span, quantity, named, action, period, change, status, section, standard))


def _happened(gap: Gap) -> bool:
    """Whether a figure tells a change or what was done in one year, and no level."""
    return (gap.direction is not None or gap.action is not None) and not (gap.new or gap.suffix.flow)


def _continues(gap: Gap, quantity: Quantity, previous: Quantity, status: Status) -> bool:
    """Whether a figure goes on with what the one before says: a list in one unit, or 五百元以上五千元以下."""
    if gap.joiner and gap.boundary == 0:
        return quantity.unit == previous.unit
    return status == "standard" and previous.span.end == quantity.span.start


def _with_bound(name: Place, previous: Quantity) -> Place:
    """亿元以上 is part of what 亿元以上项目48个 counts, but no length of time is (1年内解读政策不少于1次)."""
    if previous.unit in _LENGTHS and previous.approximator not in _OVER:
        return name
    return (previous.span.start, name[1]) if name[0] == previous.span.end else name


def _first_year(dates: tuple[DateMention, ...]) -> int | None:
    """The year of the first date that names one, where the layout tells none."""
    return next((date.end.year for date in dates if date.granularity == "year" and date.end is not None), None)


def _event(text: str, quantity: Quantity) -> tuple[int, int] | None:
    """The untoward event that a zero statement denies."""
    if quantity.value is None or quantity.text[0] not in "无未没一":
        return None
    match = _EVENT.match(text, quantity.span.end)
    return None if match is None else match.span()


def _nothing(
    text: str, quantity: Quantity, event: tuple[int, int], year: int | None, status: Status, section: tuple[int, ...]
) -> Indicator:
    """A zero statement: 全年无重大安全生产事故."""
    name = Text(Span(*event), text[event[0] : event[1]])
    period = whole_year(year) if year is not None and status == "actual" else None
    return Indicator(quantity.span, quantity, name, None, period, None, status, section, zero_statement=True)
