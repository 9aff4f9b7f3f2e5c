"""What is left (剩余): told behind a whole and what was done of it (应办60件，已办50件，剩余10件)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.context import figures_before, is_change, lead_of
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import claim, total
from govdoc.model import Claim, Verdict

_LEFT = ("剩余", "其余", "余下", "还剩", "尚剩", "尚欠", "还欠")
_REST = frozenset(("其余", "余下"))
_STILL = ("还有", "尚有", "仍有")
_UNDONE_OF = "，未"
_GOING_ON = ("正在推进", "正在整改", "正在办理", "正在实施", "正在建设", "正在处置", "未完成", "未办结", "未整改")
_TOLD = re.compile(
    rf"..(?:[一-鿿]{{1,3}}|推进|整改|办理|实施|建设|处置|成|结|改)?的?[^，。；：、\d\n]{{0,8}}{figure_pattern('r')}"
)
_UNDONE = re.compile(r"[^，。；、\d]{0,8}(?:未|正在|没有|待|推进|整改中|办理中|在办)")
_WHOLE = re.compile(
    r"应|计划|任务|目标|共|总|受理|收到|接到|接收|排查|承办|登记|立案|交办|转办|摸排|查出|发现|列入|下达|涉及|现有|原有|梳理|需|反馈"
)
_DONE = re.compile(
    r"已|完成|办结|整改|化解|解决|销号|脱贫|实际|落实|处置|答复|拆除|治理|兑付|支付|拨付|使用|采纳|采用|开工|竣工|交付"
)
_REACH = 110


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claim of what is left, told at ``cue``."""
    match = _TOLD.match(text, start)
    if match is None or (cue in _STILL and not _UNDONE.match(text, match.end())):
        return
    left = figure_of(match, "r")
    figures = [f for f in figures_before(text, start, reach=_REACH, stops="。\n") if f.unit == left.unit]
    if left.unit in ("%", "点") or len(figures) < 2 or any(is_change(text, figure) for figure in figures):
        return
    whole, *done = figures[-2:]
    if len(figures) > 2 and _makes_up(figures[0], [*figures[1:], left]):
        whole, *done = figures
    told = _judged(text, whole, [*done, left], sole=len(figures) == 2, rest=cue in _REST)
    if told is not None:
        yield told


KIND = Kind((*_LEFT, *_STILL, *_GOING_ON, _UNDONE_OF), read)


def _judged(text: str, whole: Figure, parts: list[Figure], *, sole: bool, rest: bool) -> Claim | None:
    fits = _makes_up(whole, parts)
    verdict: Verdict = "consistent"
    reason = None
    if not fits:
        lead = text[whole.end : parts[0].start]
        listed = rest and "其中" in lead and "（" not in lead
        named = listed or (_WHOLE.search(lead_of(text, whole)) and _DONE.search(lead_of(text, parts[0])))
        if not sole or not named or parts[0].low > whole.high:
            return None
        loose = whole.loose or any(part.loose for part in parts)
        verdict, reason = ("undecided", "约数") if loose else ("inconsistent", "合计不符")
    places = [part.span for part in parts]
    return claim("sum", "breakdown", places, whole.value, whole.span, total(parts), verdict, reason)


def _makes_up(whole: Figure, parts: list[Figure]) -> bool:
    computed = total(parts)
    slack = whole.half + max(part.half for part in parts)
    return computed.meets(whole.low - slack, whole.high + slack)
