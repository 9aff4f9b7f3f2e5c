"""Handled of received (受理A件，办结B件): no more can be done than came in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.context import figures_back, lead_of
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.figures import COUNTED, Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.remarks import sentence_bounds
from govdoc.model import Claim, Verdict

_DONE = (
    "办结", "化解", "整改", "答复", "解决", "调处", "调解", "结案", "审结", "处置", "销号", "办复", "整治", "调成",
    "执结", "处理", "移送", "审执结", "实到",
    "合格", "获批", "采纳", "采用", "实参", "到会", "参会", "到考",
)  # fmt: skip
_DONE_WITH = ("拆除", "修复", "办理", "改造", "清退", "关停", "取缔", "搬迁", "清理", "回访")
"""What is handled only where 已 says so."""
_TOLD = re.compile(rf"(?:审执结|..)(?:了|成功|完毕|完成)?[^，。；、\d\n]{{0,6}}{figure_pattern('b')}")
_RECEIVED = re.compile(
    r"受理|接听|接访|查处|查办|收到|接到|排查|承办|登记|立案|收集|发现|接收|交办|转办|摸排|查出|查摆|征集|新收|接报|接处|梳理|调处|调解|应|抽检|抽查|检测|送检|申报|报名|发出|提出|存在|共有|现有|辖区有|鉴定"
)
_LINK = re.compile(
    r"[，、](?:[^，。；、\d\n]{0,8}(?:牵头|负责|承办|组织)[^，。；、\d\n]{0,6}，)?(?:其中)?(?:已|现场|全部|成功|现已|均|共|实际|依法|及时|推动|督促|就地)*(?:落实|完成|予以|有效|办理)?"
    r"(?P<noun>[一-鿿]{2,4})?"
)
_OTHER_STOCK = re.compile(r"结转|历年|往年|积案|上年|旧存|存量|遗留|去年(?!共?(?:收到|受理|接到|排查|接访))")


def read(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of what was handled, told at ``cue``, of what was received."""
    match = _TOLD.match(text, start) if cue != "执结" or text[start - 1] != "审" else None
    return _read(text, cue, start, match) if match is not None else ()


def _read(text: str, cue: str, start: int, match: re.Match[str]) -> Iterator[Claim]:
    done = figure_of(match, "b")
    if done.unit not in COUNTED:
        return
    figures = figures_back(text, start, reach=70, stops="。；\n")
    last = next(figures, None)
    link = _LINK.fullmatch(text, last.end, start) if last is not None and last.unit == done.unit else None
    if last is None or link is None or (cue in _DONE_WITH and "已" not in link[0]):
        return
    received = _opening(text, last, next(figures, None))
    before = text[max(0, received.start - 26) : received.start]
    if _RECEIVED.search(before) and (link["noun"] is None or link["noun"] in before):
        yield _claim(text, received, done)


KIND = Kind((*_DONE, *_DONE_WITH), read)
_PLAIN = re.compile(rf"，(?:已(?!办|达|有|连|超)|实际)(?P<verb>[一-鿿]{{2,3}}){figure_pattern('b')}")
_ON_RECORD = re.compile("登记|共有|现有|应|摸排|排查|存在|受理|收到|发现|列入|上报|备案|在册|需")
_BEYOND = re.compile("计划|目标|任务|预算|力争|新增|新建|每|响应|适应|供应|对应|相应|反应")


def read_plain(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of what was done by any other word (登记A辆，已年检B辆；应参保A人，实际参保B人)."""
    match = _PLAIN.match(text, start)
    if match is None or match["verb"].endswith(_DONE) or match["verb"] in _DONE_WITH:
        return ()
    done = figure_of(match, "b")
    last = next(figures_back(text, start, reach=40, stops="。；\n"), None)
    if last is None or last.end != start or last.unit != done.unit or done.unit not in COUNTED:
        return ()
    lead = lead_of(text, last)
    told = "应" in lead if cue == "，实际" else _ON_RECORD.search(lead) is not None
    return (_claim(text, last, done),) if told and not _BEYOND.search(lead) else ()


PLAIN = Kind(("，已", "，实际"), read_plain)


def _opening(text: str, last: Figure, before: Figure | None) -> Figure:
    """What came in: the last figure, or the one it is a part of (受理A件，其中新收B件，办结C件)."""
    if before is not None and before.unit == last.unit and "其中" in text[before.end : last.start]:
        return before
    return last


def _claim(text: str, received: Figure, done: Figure) -> Claim:
    first, last = sentence_bounds(text, received.start, done.end)
    verdict: Verdict = "undecided"
    reason: str | None = None
    if _OTHER_STOCK.search(text, first, last):
        reason = "含结转"
    elif received.loose or done.loose:
        reason = "约数"
    elif done.value > received.value:
        verdict, reason = "inconsistent", "多于总数"
    else:
        verdict = "consistent"
    limits = Interval(Decimal(0), received.high)
    return claim("part_of_whole", "handled", (received.span,), done.value, done.span, limits, verdict, reason)
