"""The noun phrase without loose marks, words of duty and names that say nothing (短语的修整)."""

from __future__ import annotations

_OPEN_AHEAD = frozenset(" 　·”、，’）)")
STEPS = ("台阶", "大关", "关口")
"""What a value passes, and no name of one (跨过3个万亿元台阶)."""
SINGLE = frozenset("村镇乡县牛羊猪马鸡鸭鹅兔驴鱼虾蟹杏桃梨枣茶麻棉煤班省市区州盟旗")
"""Names of one character."""
_OPEN_BEHIND = frozenset(" 　“、‘")
_LOOSE_AHEAD = _OPEN_AHEAD | {"“"}
_DUTY = frozenset("应须需要")
_LOOSE_BEHIND = _OPEN_BEHIND | _DUTY | {"]"}
_MEASURED_ENDS = frozenset("率量额数度龄重比值")


def trim(body: str, begin: int, empty: frozenset[str]) -> tuple[int, int]:
    """The phrase from ``begin`` on without loose marks; (0, 0) where it is in ``empty`` and names nothing.

    >>> trim("“两重”项目、", 0, frozenset()), trim("合计", 0, frozenset(["合计"]))
    ((0, 6), (0, 0))
    """
    end = len(body)
    if begin < end and (body[begin] in _LOOSE_AHEAD or body[end - 1] in _LOOSE_BEHIND):
        begin, end = _trim_marks(body, begin, end)
    if body[begin:end] in empty or body[end - 2 : end] in STEPS or (end - begin < 2 and body[begin:end] not in SINGLE):
        return 0, 0
    return begin, end


def _trim_marks(body: str, begin: int, end: int) -> tuple[int, int]:
    """Loose marks, a note in brackets and quotation marks around the whole."""
    while begin < end and body[begin] in _OPEN_AHEAD:
        begin += 1
    while begin < end and body[end - 1] in _OPEN_BEHIND:
        end -= 1
    if end - begin > 2 and body[end - 1] in _DUTY:
        bare = end - 1 - (body[end - 2] == "不")
        end = bare if body[bare - 1] in _MEASURED_ENDS else end
    if body[end - 1 : end] == "]":
        end = max(begin, body.rfind("[", begin, end))
    if body[begin : begin + 1] == "“":
        close = body.find("”", begin, end)
        if close == end - 1 and end - begin > 2:
            begin, end = begin + 1, close
        elif close < 0:
            begin += 1
    return begin, end
