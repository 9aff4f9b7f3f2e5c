"""Announced counts (三项工作：一是…二是…三是…)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Enumeration, Span, Verdict

_NUMERALS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
_ANNOUNCED = re.compile(
    r"(?P<count>[两二三四五六七八九十]|(?<!\d)[2-9])(?P<noun>个方面|方面(?=[：:。]|工作|问题|任务|内容|措施|举措)|个问题|项?工作|项(?:重点|主要|具体|关键|突出)?(?:工作|措施|任务|要求|举措|内容|制度|机制|行动)|"
    r"[个大](?:重点|关键|环节|突出问题|不足|短板|问题|难题|转变|坚持|注重|突破|提升)|[点条](?:要求|意见|建议|措施|体会|希望|经验)|大(?:任务|行动|工程|举措)|件(?:大事|实事|要事))"
    r"[^，。；：\n]{0,10}[：:。]?\n?[ 　]*$"
)
_REACH = 40
_LABELS = ("一二三四五六七八九十", "①②③④⑤⑥⑦⑧⑨⑩", "123456789")


def find(text: str, enumerations: tuple[Enumeration, ...]) -> Iterator[Claim]:
    """The claims of all counts announced right before a chain."""
    for chain in enumerations:
        start = chain.span.start
        match = _ANNOUNCED.search(text, max(0, start - _REACH), start)
        if match is None or len(chain.items) < 2:
            continue
        stated = _NUMERALS.get(match["count"]) or int(match["count"])
        count = len(chain.items)
        place = Span(match.start(), match.end("noun"))
        verdict: Verdict
        if stated == count:
            verdict, reason = "consistent", None
        elif _broken(chain) or _goes_on(text, chain) or "以上" in match[0] or "等" in match[0]:
            verdict, reason = "undecided", "列举不全"
        else:
            verdict, reason = "inconsistent", None
        yield claim(
            "count", "announced", tuple(item.span for item in chain.items), Decimal(stated), place,
            Interval(Decimal(count), Decimal(count)), verdict, reason,
        )  # fmt: skip


def _broken(chain: Enumeration) -> bool:
    """Whether the labels do not count on from one."""
    return any(
        str(_NUMERALS_BACK[index + 1]) not in item.text[:4]
        and str(index + 1) not in item.text[:4]
        and _LABELS[1][index % 10] not in item.text[:2]
        for index, item in enumerate(chain.items)
        if index < 10
    )


_NUMERALS_BACK = {number: word for word, number in _NUMERALS.items() if word != "两"}


def _goes_on(text: str, chain: Enumeration) -> bool:
    """Whether the next label follows in a later paragraph."""
    following = _NUMERALS_BACK.get(len(chain.items) + 1)
    if following is None:
        return True
    rest = text[chain.span.end - 1 : chain.span.end + 1500]
    anew = re.search(r"(?:^|[。；：\n 　])(?:第?一[是要、，]|其一)", rest)
    found = re.search(rf"(?:^|[。；\n 　])(?:第?{following}[是要、，]|其{following})", rest)
    return found is not None and (anew is None or found.start() < anew.start())
