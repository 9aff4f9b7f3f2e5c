"""Remarks that forbid recomputing (口径说明): constant prices, comparable scope, averages."""

from __future__ import annotations

import re

_REMARKS = (
    (
        "不变价",
        re.compile(r"不变价|可比价|生产总值|GDP|增加值|经济总量|经济规模|总产值|实际增[长速]|扣除价格|剔除价格"),
    ),
    ("口径", re.compile(r"可比|口径|剔除|还原|同比例|考虑.{0,12}因素|(?<!加计)扣除|重新核算|修订")),
    ("年均", re.compile(r"年均(?!浓度|值|气温|降水)|平均(?!浓度|气温)|每年(?!\d)|年递增|累计增")),
)
_OTHER_BASE = re.compile(r"同比|环比|[比较]上?[年月季]?(?:上年|去年|年初|同期|上月|上季)")


def remark_in(text: str, start: int, end: int) -> str | None:
    """The kind of remark in ``text[start:end]``, None where nothing stands against recomputing.

    >>> remark_in("按可比价格计算，增长5%", 0, 12)
    '不变价'
    """
    for reason, pattern in _REMARKS:
        if pattern.search(text, start, end):
            return reason
    return None


def other_base_in(text: str, start: int, end: int) -> bool:
    """Whether the change in ``text[start:end]`` is measured from another time than the one written."""
    return _OTHER_BASE.search(text, start, end) is not None


_STOPS = re.compile("[。！？；\n]")


def sentence_bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause between 。；around ``[start, end)``, at most 200 characters to either side."""
    low = max(0, start - 200)
    first = max(text.rfind(mark, low, start) for mark in "。！？；\n") + 1
    stop = _STOPS.search(text, end, end + 200)
    return max(first, low), stop.start() if stop else min(end + 200, len(text))
