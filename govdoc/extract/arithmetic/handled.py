"""Handled of received (受理A件，办结B件): no more can be done than came in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.context import figures_before, lead_of
from govdoc.extract.arithmetic.figures import figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.remarks import sentence_bounds
from govdoc.model import Claim

_DONE = (
    "办结",
    "化解",
    "整改",
    "答复",
    "解决",
    "调处",
    "调解",
    "结案",
    "审结",
    "处置",
    "销号",
    "办复",
    "完成整治",
    "调成",
    "执结",
    "处理",
)
_PATTERNS = tuple(
    re.compile(rf"{word}(?:了|成功|完毕|完成)?[^，。；、\d\n]{{0,6}}?{figure_pattern('b')}") for word in _DONE
)
_RECEIVED = re.compile(
    r"受理|收到|接到|排查|承办|登记|立案|收集|发现|接收|交办|转办|摸排|查出|查摆|征集|新收|接报|接处|梳理|调处|调解"
)
_LINK = re.compile(
    r"[，、](?:其中)?(?:已|现场|全部|成功|现已|均|共|实际|依法|及时|推动|督促|就地)*(?:落实|完成|予以|有效)?"
)
_OTHER_STOCK = re.compile(r"结转|历年|往年|积案|上年|累计|旧存|存量|遗留|去年")
_COUNTED = frozenset("件起宗处条个项户人次")


def find(text: str) -> Iterator[Claim]:
    """The claims of all that was handled of what was received."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            done = figure_of(match, "b")
            if done.unit not in _COUNTED:
                continue
            figures = figures_before(text, match.start(), reach=70, stops="。；\n")
            if not figures or figures[-1].unit != done.unit:
                continue
            received = figures[-1]
            lead = text[max(0, received.start - 26) : received.start]
            gap = text[received.end : match.start()]
            if not _LINK.fullmatch(gap) or not _RECEIVED.search(lead_of(text, received) or lead):
                continue
            first, last = sentence_bounds(text, received.start, done.end)
            if _OTHER_STOCK.search(text, first, last):
                verdict, reason = "undecided", "含结转"
            elif received.loose or done.loose:
                verdict, reason = "undecided", "约数"
            else:
                more = done.value > received.value
                verdict, reason = ("inconsistent", "多于总数") if more else ("consistent", None)
            yield claim(
                "part_of_whole", "handled", (received.span,), done.value, done.span,
                Interval(done.value * 0, received.high), verdict, reason,
            )  # fmt: skip
