"""Approximators and the bounds they set (概数与界限)."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

LOW, HIGH, NONE = "low", "high", "none"

_AHEAD_LOW = (
    "超过 超 过 逾 突破 破 不低于 不少于 不下于 不小于 至少 最少 最低 高于 大于 多于 不止 上 "
    "不得低于 不得少于 不得小于 不应低于 不应少于 不应小于 "
    "不能低于 不能少于 不宜低于 不宜少于 不宜小于 最低不少于 最低不低于"
)
_AHEAD_HIGH = (
    "近 将近 接近 不足 不到 不超过 不高于 不多于 不大于 至多 最多 最高 低于 小于 少于 不满 未满 未超过 不超 "
    "最高不超过 最多不超过 最大不超过 不应超过 不应高于 不应大于 不应多于 "
    "不能超过 不能高于 不宜超过 不宜高于 不宜大于 不得超过 不得高于 不得多于 不得大于"
)
AHEAD = {
    **dict.fromkeys(_AHEAD_LOW.split(), LOW),
    **dict.fromkeys(_AHEAD_HIGH.split(), HIGH),
    **dict.fromkeys(["约", "大约", "大概", "约计", "前"], NONE),
}
BEHIND = {
    **dict.fromkeys(("以上", "及以上", "余", "多", "几"), LOW),
    **dict.fromkeys(("以下", "及以下", "以内", "之内", "内"), HIGH),
    **dict.fromkeys(("左右", "上下"), NONE),
}
_BY_LAST: dict[str, tuple[str, ...]] = {}
for _word in sorted(AHEAD, key=len, reverse=True):
    _BY_LAST[_word[-1]] = (*_BY_LAST.get(_word[-1], ()), _word)
LAST = frozenset(_BY_LAST)
_NOT_WORDS = frozenset(
    (
        "节约",
        "集约",
        "合约",
        "签约",
        "条约",
        "附近",
        "靠近",
        "就近",
        "邻近",
        "临近",
        "最近",
        "通过",
        "经过",
        "不过",
        "跨过",
        "迈过",
        "越过",
        "渡过",
        "度过",
        "走过",
        "有过",
        "来过",
    )
)


def without_note(behind: str) -> str:
    """The approximator without the note before it (（含）以上).

    >>> without_note("（含60周岁）以上")
    '以上'
    """
    return behind[max(behind.rfind("）"), behind.rfind(")")) + 1 :]


class Bound(NamedTuple):
    """An approximator found in front of a number: where it begins, the word, what it bounds."""

    start: int
    word: str
    effect: str


def ahead(text: str, start: int, number: str) -> Bound | None:
    """The approximator that ends where the number begins.

    >>> ahead("总里程突破7000公里", 5, "7000")
    Bound(start=3, word='突破', effect='low')
    """
    for word in _BY_LAST.get(text[start - 1 : start], ()):
        if text.endswith(word, 0, start):
            if word == "上" and number[:1] not in ("百", "千", "万", "亿"):
                return None
            if text[max(0, start - 2) : start] in _NOT_WORDS:
                return None
            return Bound(start - len(word), word, AHEAD[word])
    return None


def bounds(value: Decimal, effects: set[str]) -> tuple[Decimal | None, Decimal | None]:
    """``low`` and ``high`` of a value under the effects of its approximators."""
    if not effects:
        return value, value
    low = value if LOW in effects and HIGH not in effects else None
    high = value if HIGH in effects and LOW not in effects else None
    return low, high
