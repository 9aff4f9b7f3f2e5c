"""Bodies set up for a task and what they are called for short (领导小组, 指挥部)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from govdoc.rules.terms.introduced import introduced

ENDINGS = {
    "领导小组": ("组",),
    "联席会议": ("会议",),
    "委员会": ("委会", "委"),
    "办公室": ("办",),
    "专班": ("专班",),
    "指挥部": ("指挥部",),
}
"""The endings of short names, by the ending of the full one."""
FULL = re.compile(
    r"(?<=[，。；：、\n 由成设立在与和经“（）])"
    r"([一-鿿]{2,22}?(?:领导小组|联席会议|委员会办公室|委员会|办公室|专班|指挥部))"
)
_AFTER_SHORT = (
    "负责", "办公室", "组成", "应", "成员", "牵头", "统一", "协调", "主任", "要", "可", "对", "根据", "将", "及", "，",
    "。", "；", "、", "（",
)  # fmt: skip
_SHORT = re.compile(r"(?:^|[，。；：、\n 由经报向“（.])([一-鿿]{1,7})$")
_LEVEL = re.compile("^各?(?:[省市县区]级)?")
_KNOWN = re.compile(
    "^[省市县区]委$|[业居村]委会?|国务院|党?委办|政府办|发改委|国资委|卫健委|纪委|政法委|改革委|健康委|监委|农委|经信委"
    "|教委|建委|管委"
)


def shortened(text: str, full: dict[str, int]) -> Iterator[tuple[int, int, str]]:
    """Where a word stands that is perhaps a short name of one of these bodies, and its full name.

    ``full`` gives the first place of each full name.

    >>> text = "由县突发环境事件应急指挥部领导。县应急指挥部负责协调。"
    >>> list(shortened(text, {"县突发环境事件应急指挥部": 1}))
    [(16, 22, '县突发环境事件应急指挥部')]
    """
    longer: dict[str, str | None] = {}
    for start, end in _short_names(text, full):
        short = text[start:end]
        if short not in longer:
            longer[short] = _longer_name(text, short, full)
        name = longer[short]
        if name is not None and full[name] <= start:
            yield start, end, name


def _short_names(text: str, full: Iterable[str]) -> list[tuple[int, int]]:
    """Where a word that may be a short name of one of these bodies stands as a subject, in reading order."""
    endings = dict.fromkeys(ending for name in full for ending in _endings(name))
    found = []
    for ending in endings:
        at = text.find(ending, 1)
        while at >= 0:
            end = at + len(ending)
            if text.startswith(_AFTER_SHORT, end):
                match = _SHORT.search(text, max(0, at - 8), at)
                if match:
                    found.append((match.start(1), end))
            at = text.find(ending, end)
    return sorted(found)


@lru_cache(maxsize=1024)
def _endings(name: str) -> tuple[str, ...]:
    return next(short for long, short in ENDINGS.items() if name.endswith(long))


def _longer_name(text: str, short: str, full: dict[str, int]) -> str | None:
    """The first full name that ``short`` may stand for; None where it needs no introduction or has one."""
    core = _LEVEL.sub("", short)
    if len(core) < 2 or _KNOWN.search(short):
        return None
    for name in full:
        if short.endswith(_endings(name)) and not name.endswith(short) and len(short) + 3 <= len(name):
            characters = iter(name)
            if all(char in characters for char in core):
                return None if introduced(text, short) else name
    return None
