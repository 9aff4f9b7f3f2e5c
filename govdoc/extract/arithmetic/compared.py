"""Two years side by side (今年A，去年B，增长C%), or the one measured by the other (A，比去年的B增长C%)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govdoc.extract.arithmetic.changes import Pair, told_behind
from govdoc.extract.arithmetic.context import figures_back, is_change
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import UNIT_ENDS, Figure, figure_of, figure_pattern, written
from govdoc.extract.arithmetic.judging import Interval, claim, growth_rate, verdict_of
from govdoc.extract.arithmetic.remarks import remark_in
from govdoc.model import Claim, Span, Verdict

_MEASURED = ("，比", "，较", "，同比", "，与上", "，与去", "，与20")
_CUES = ("，去年", "，上年", "，今年", "，本年", "，20")
_SECOND = re.compile(
    rf"，(?P<year>[去上今本]年|20\d\d年)(?:同期)?[^，。；：、\d\n增减比较]{{0,10}}{figure_pattern('b')}(?=[，（、。；）])"
)
_THAN = re.compile(
    rf"，(?:同?比|较|与)[^，。；：、\d\n增减]{{0,8}}(?:20\d\d年)?[^，。；：、\d\n增减]{{0,6}}的?{figure_pattern('b')}(?:/[一-鿿]{{1,3}})?(?:相比|比较)?(?=[，增减提下降上升多少])"
)
_WORDED = re.compile(r"(20\d\d年|去年|上年|今年|本年|全年)?[^，。；\d\n增减比较]{0,28}$")
_PER = re.compile("/[一-鿿]{1,3}")
_PRESENT, _PAST = 9999, 9998
_YEARS = {"今年": _PRESENT, "本年": _PRESENT, "全年": _PRESENT, "去年": _PAST, "上年": _PAST, None: _PRESENT}
_REACH = 44


def read(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claims told behind two years of which ``cue`` opens the second."""
    if text[start - 1] not in UNIT_ENDS:
        return ()
    match = (_THAN if cue in _MEASURED else _SECOND).match(text, start)
    return _read(text, cue, start, match) if match is not None else ()


def _read(text: str, cue: str, start: int, match: re.Match[str]) -> Iterator[Claim]:
    later = figure_of(match, "b")
    figures = figures_back(text, start, reach=_REACH, stops="。；\n")
    earlier = next(figures, None)
    if earlier is None or (earlier.end != start and not _PER.fullmatch(text, earlier.end, start)):
        return
    first = next(figures, None) if cue not in _MEASURED else None
    if first is not None and earlier.unit == "%":
        yield from _rate_first(text, first, earlier, later)
        return
    if earlier.unit != later.unit:
        return
    if first is not None and first.unit == later.unit and is_change(text, earlier):
        yield from _change_first(text, first, earlier, later)
        return
    if cue in _MEASURED:
        yield from told_behind(Pair(text, earlier.start, later, earlier, match.end()))
        return
    worded = _WORDED.search(text, max(0, earlier.start - _REACH), earlier.start)
    years = _year(worded[1] if worded else None), _year(match["year"])
    if years[0] != years[1]:
        base, now = (earlier, later) if years[0] < years[1] else (later, earlier)
        start = worded.start() if worded and abs(years[0] - years[1]) > 1 else earlier.start
        yield from told_behind(Pair(text, start, base, now, later.end))


KIND = Kind((*_CUES, *_MEASURED), read)
_TIMES = re.compile(
    rf"，(?:约?是|相当于)(?:20\d\d年)?[^，。；：、\d\n]{{0,8}}{figure_pattern('b')}的(?P<n>\d{{1,3}}(?:\.\d{{1,2}})?)倍"
)


def read_times(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of what the figure before ``cue`` is of another (A，是2020年B的N倍)."""
    match = _TIMES.match(text, start) if text[start - 1] in UNIT_ENDS else None
    return _read_times(text, start, match) if match is not None else ()


def _read_times(text: str, start: int, match: re.Match[str]) -> Iterator[Claim]:
    now = next(figures_back(text, start, reach=_REACH, stops="。；\n"), None)
    if now is None or now.end != start:
        return
    base = figure_of(match, "b")
    if now.unit != base.unit or base.low <= 0:
        return
    count, half = written(match["n"])
    computed = Interval(now.low / base.high, now.high / base.low)
    whole_step = now.value % base.value == 0 and now.value / base.value != count
    fits = computed.meets(count - half * 2, count + half * 2) and not whole_step
    loose = now.loose or base.loose
    verdict: Verdict = "undecided" if loose else "consistent" if fits else "inconsistent"
    place = Span(match.start() + 1, match.end())
    reason = "约数" if loose else None
    yield claim("growth", "from_to", (now.span, base.span), count, place, computed, verdict, reason)


TIMES = Kind(("，是", "，约是", "，相当于"), read_times)


_LEVEL_GAP = re.compile(
    r"[，、（][比较](?:上年|去年)[^，。；、\d]{0,6}?(?P<down>减少|下降|少|降低|减)?(?:增加|增长|净增|多|增)?了?"
)


def _change_first(text: str, now: Figure, change: Figure, base: Figure) -> Iterator[Claim]:
    """The claim of a change told before the value it is measured from (A，比上年增加B，上年为C)."""
    gap = _LEVEL_GAP.fullmatch(text, now.end, change.start)
    if gap is None:
        return
    difference = Interval(now.low - base.high, now.high - base.low)
    towards = difference.negated() if gap["down"] else difference
    loose = now.loose or change.loose or base.loose
    verdict = "undecided" if loose else verdict_of(change, towards)
    yield claim(
        "difference", "from_to", (now.span, base.span), change.value, change.span, difference, verdict,
        "约数" if loose else None,
    )  # fmt: skip


_RATE_GAP = re.compile(r"[，、（](?:同比|[比较](?:上年|去年)(?:同期)?)(?:(?P<up>增长|上升|提高|增加)|下降|减少|降低)")


def _rate_first(text: str, now: Figure, rate: Figure, base: Figure) -> Iterator[Claim]:
    """The claim of a rate told before the value it is measured from (A，同比增长B%，去年为C)."""
    gap = _RATE_GAP.fullmatch(text, now.end, rate.start)
    computed = growth_rate(base, now) if gap is not None and now.unit == base.unit else None
    if gap is None or computed is None:
        return
    towards = computed if gap["up"] else computed.negated()
    reason = "约数" if now.loose or base.loose else remark_in(text, max(0, now.start - _REACH), base.end)
    yield claim(
        "growth", "from_to", (now.span, base.span), rate.value, rate.span, computed,
        "undecided" if reason else verdict_of(rate, towards), reason,
    )  # fmt: skip


def _year(word: str | None) -> int:
    return _YEARS[word] if word in _YEARS else int(word[:4]) if word else _PRESENT
