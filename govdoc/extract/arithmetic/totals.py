"""Totals told behind their parts (A、B、C，合计D)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from govdoc.extract.arithmetic.context import figures_back, is_change
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern, read_figures
from govdoc.extract.arithmetic.judging import Interval, claim, total
from govdoc.model import Claim, Verdict

_SUMS = tuple(f"{number}{unit}共" for number in "两二三四五六" for unit in "项批年期次者类处个县镇季块部")
_PERIODS = tuple(f"{period}{told}" for period in ("前三季度", "上半年", "前两季度") for told in ("累计", "共"))
_CUES = (
    "合计",
    "共计",
    "总计",
    "总共",
    "，共",
    "，总投入",
    "，总投资",
    "，总金额",
    "，总资金",
    "全年共",
    "年度共",
    "收入总量",
    "支出总量",
    *_SUMS,
    *_PERIODS,
)
_TOTAL = re.compile(rf"(?P<verb>[^，。；：、\d\n（）]{{0,8}}?){figure_pattern('t')}")
_PLAIN = re.compile("(?:金额|资金|人数|数量|投入|为|达到?|已|计|总额|总数)*")
_PLAIN_CUES = frozenset(("合计", "共计", "总计", "总共", "收入总量", "支出总量"))
_LINK = re.compile(
    r"(?:[两三四五]部分)?(?:[组构]成)?[^，。；、（）\d和及与]{0,6}[，、](?:以及|和|及)?[^，。；\d]{0,14}|(?:和|及|与|以及)[^，。；\d]{1,14}"
)
_SUMMED = re.compile(
    r"(?:[两三四五]部分)?(?:[组构]成)?[^，。；、（）\d]{0,4}[，、](?:[^，。；、\d]{0,6}|[^，。；、\d]{0,10}(?:收入|支出))"
)
_MADE_UP = re.compile(r"由[^。；\n]{4,90}[组构]成，$")
_JOINED = re.compile(r"[^，。；、\d（）]{2,12}(?:[、，]|以及|和|及)[^，。；、\d（）]{0,10}")
_PERSONS = frozenset(("人", "名", "位"))
_BRACKETED = re.compile("（[^（）]{0,200}）")
_REACH, _LONG_REACH = 120, 360


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claim of the total told at ``cue``, where its parts stand right before."""
    match = _TOTAL.match(text, start + len(cue))
    start += cue[0] == "，"
    if match is None or (cue[-1] == "共" and match["verb"].startswith("计")):
        return
    whole = figure_of(match, "t")
    staff = _staff(text, start, whole) if whole.unit in _PERSONS and not whole.loose else []
    if staff:
        computed = total(staff)
        fits = computed.meets(whole.low, whole.high)
        yield claim(
            "sum", "breakdown", [part.span for part in staff], whole.value, whole.span, computed,
            "consistent" if fits else "inconsistent", None if fits else "合计不符",
        )  # fmt: skip
        return
    run = [] if whole.loose or whole.unit in ("%", "点") else _run(text, start, whole)
    if len(run) > (cue not in _PLAIN_CUES):
        told = _claim(text, start, whole, run)
        if told.verdict == "consistent" or _same_words(text, match["verb"], run[0]):
            yield told


KIND = Kind(_CUES, read)


def _staff(text: str, end: int, whole: Figure) -> list[Figure]:
    """The people of whom a group is made up (由5名专家、3名干部组成，共8人)."""
    made = _MADE_UP.search(text, max(0, end - _REACH), end)
    if made is None:
        return []
    parts = [figure for figure in read_figures(text, made.start(), end) if figure.unit in _PERSONS]
    joined = all(_JOINED.fullmatch(text, a.end, b.start) for a, b in pairwise(parts))
    counted = joined and not any(part.loose for part in parts)
    return parts if len(parts) > 1 and counted and not re.search("其中|等", text[made.start() : end]) else []


def _same_words(text: str, verb: str, first: Figure) -> bool:
    """Whether the total tells of what the list tells (第一批下达A，第二批下达B，两批共下达C)."""
    words = _PLAIN.sub("", verb)
    return not words or words[-2:] in text[max(0, first.start - 24) : first.start]


def _run(text: str, end: int, whole: Figure) -> list[Figure]:
    """The unbroken list of figures of one unit that ends right before ``end``; what brackets tell is left out."""
    run: list[Figure] = []
    following = end
    for figure in figures_back(text, end, reach=_LONG_REACH, stops="。；\n"):
        between = text[figure.end : following]
        if "）" in between:
            if not 0 <= between.find("（") < between.find("）"):
                continue
            between = _BRACKETED.sub("", between)
        if figure.unit != whole.unit or not _LINK.fullmatch(between):
            break
        run.append(figure)
        following = figure.start
    run.reverse()
    return run if not any(f.loose or is_change(text, f) for f in run) else []


def _claim(text: str, cue: int, whole: Figure, run: list[Figure]) -> Claim:
    computed = total(run)
    slack = whole.half + max(part.half for part in run)
    added = "加" in text[max(0, run[0].start - 20) : run[0].start]
    verdict: Verdict = "undecided"
    reason: str | None = "加项不明"
    parts = run
    if not added and len(run) > 1 and _fits(computed, whole, slack):
        verdict, reason = "consistent", None
    else:
        base = _missing(text, run, whole, computed, slack)
        if base is not None:
            verdict, reason, parts = "consistent", None, [base, *run]
        elif not added and len(run) > 1 and _opens(text, run[0]) and _SUMMED.fullmatch(text, run[-1].end, cue):
            verdict, reason = "inconsistent", "合计不符"
        elif added and (base := _account(text, run, cue, whole)) is not None:
            verdict, reason, parts = "inconsistent", "合计不符", [base, *run]
    places = [part.span for part in parts]
    return claim("sum", "breakdown", places, whole.value, whole.span, total(parts), verdict, reason)


_ACCOUNT = re.compile(r"(?:收入|支出)(?:完成|执行|实现|决算)?(?:数)?(?:为|达到?)?$")
_UNSURE = re.compile("其中|[（）：]|税收|包括")
_ADDED = re.compile(r"[，。；](?:再)?加上?[^，。；、\d]{2,40}(?:、[^，。；\d]{2,40})?$")


def _account(text: str, run: list[Figure], cue: int, whole: Figure) -> Figure | None:
    """The one account to which the list can have been added (收入A，增长5%。加上B、C，收入总计D)."""
    told = _ADDED.search(text, max(0, run[0].start - 90), run[0].start)
    if told is None or "加" in text[run[-1].end : cue]:
        return None
    base = next(figures_back(text, told.start(), reach=_REACH, stops="\n", unit=whole.unit), None)
    if base is None or base.loose:
        return None
    low = max(0, base.start - _REACH)
    opening = max(low, text.rfind("。", low, base.start))
    if _UNSURE.search(text, opening, told.start()):
        return None
    return base if _ACCOUNT.search(text, max(0, base.start - 12), base.start) else None


def _missing(text: str, run: list[Figure], whole: Figure, computed: Interval, slack: Decimal) -> Figure | None:
    """The earlier figure that makes up the total with the list (收入A。加上B、C，总计D)."""
    for figure in figures_back(text, run[0].start, reach=260, stops="\n", unit=whole.unit):
        if _fits(Interval(computed.low + figure.low, computed.high + figure.high), whole, slack):
            return figure
    return None


def _fits(computed: Interval, whole: Figure, slack: Decimal) -> bool:
    return computed.meets(whole.low - slack, whole.high + slack)


def _opens(text: str, first: Figure) -> bool:
    """Whether the list begins with its sentence, so that nothing before it can belong to it."""
    near = text[max(0, first.start - 50) : first.start]
    return (
        re.search(
            r"(?:^|[。；\n])(?:20\d\d年[^，。；\d\n]{0,4}，)?(?:[^，。；\d\n]{1,20}\d[^，。；\n]{0,8}，)?[^，。；\d\n]{1,20}$",
            near,
        )
        is not None
    )
