"""Names and values told 分别: as many of the one as of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.cues import matches
from govdoc.extract.arithmetic.figures import NUMBER, UNIT
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.multiples import small_number
from govdoc.model import Claim, Span, Verdict

_VALUE = rf"{NUMBER}[余多]?[万亿]{{0,2}}(?:微克/立方米|毫克/升|{UNIT})(?:以上|以下|左右|以内)?"
_LISTED = re.compile(
    rf"分别(?P<verb>[^，。；：\d、\n]{{0,8}}?)(?P<list>(?<![\d.-]){_VALUE}(?:(?:、|和|及|与|以及){_VALUE}){{1,9}})(?![、和及与]|/)"
)
_VALUES = re.compile(_VALUE)
_VALUE_LAST = re.compile(rf"(?<![\d.]){_VALUE}$")
_STOPS = "，。；：\n"
_REACH = 90
_ASIDE = re.compile(r"（[^（）]{0,60}）|\([^()]{0,60}\)")
_QUOTED = re.compile(r"“[^”]{0,30}”")
_INDUSTRIES = re.compile("三次产业|第?一、?二、?三(?:次产业|产业?)")
_JOINT = re.compile(
    r"以及|(?<!碳中)(?<![饱共总缓温随柔调])和(?![平谐睦解田县林顺静政硕龙])|(?<![参给])与(?![会否])|(?<![普涉波危以])及(?![时其格早])"
)
_UNSURE = re.compile(r"[\d其]")
_COMPRESSED = re.compile(
    r"[城乡男女存贷收支内外产销]{2}|进出口|上下|大中小|[一二三]、?二|[一二三]产|同比|环比|两|各|等|以来|期间|数量|总数|累计|其|前|“|〃"
)


CUES = ("分别",)


def find(text: str, places: list[int]) -> Iterator[Claim]:
    """The claims of all 分别 with listed values; ``places`` are those of ``CUES``."""
    for match in matches(_LISTED, text, places):
        near = text[max(0, match.start() - _REACH) : match.start()].removesuffix("\n")
        names = near[max(map(near.rfind, _STOPS)) + 1 :]
        told = _of_values(match, names) or _of_years(match) or (_claim(match, names) if len(names) > 1 else None)
        if told is not None:
            yield told


def _of_values(match: re.Match[str], names: str) -> Claim | None:
    """The values told before, in one list, to which those behind 分别 belong (A12家、B8家，分别增长…)."""
    text, end = match.string, match.start()
    if text[end - 1] == "，":
        near = text[max(0, end - _REACH) : end - 1]
        names = near[max(map(near.rfind, _STOPS)) + 1 :]
        end -= 1
    parts = names.split("、")
    if len(parts) < 2 or not all(_VALUE_LAST.search(part) for part in parts):
        return None
    count, values = len(parts), len(_VALUES.findall(match["list"]))
    start = end - len(names)
    fewer = 2 <= values < count and len({_unit(part) for part in parts}) == 1
    verdict: Verdict = "consistent" if values == count else "inconsistent" if fewer else "undecided"
    reason = {"consistent": None, "inconsistent": f"{count}项对{values}个数", "undecided": "项数不明"}[verdict]
    return claim(
        "count", "respective", (Span(start, end),), None, Span(match.start(), match.end("list")),
        Interval(_decimal(count), _decimal(count)), verdict, reason,
    )  # fmt: skip


_YEARS = re.compile(r"(20\d\d)年?[至到—-](20\d\d)年?(?!末)[^、\d]{0,40}$")


def _of_years(match: re.Match[str]) -> Claim | None:
    """The values of a run of years (2021年至2024年，产值分别为…)."""
    near = match.string[max(0, match.start() - _REACH) : match.start()]
    near = near[max(near.rfind(mark) for mark in "。；：\n") + 1 :]
    years = _YEARS.search(near)
    if years is None or int(years[1]) >= int(years[2]) or _JOINT.search(years[0]):
        return None
    count, values = int(years[2]) - int(years[1]) + 1, len(_VALUES.findall(match["list"]))
    start = match.start() - len(near) + years.start()
    fits = count == values
    return claim(
        "count", "respective", (Span(start, match.start()),), None, Span(match.start(), match.end("list")),
        Interval(_decimal(count), _decimal(count)), "consistent" if fits else "inconsistent",
        None if fits else f"{count}年对{values}个数",
    )  # fmt: skip


def _unit(part: str) -> str:
    return part.rstrip("0123456789.")[-1:]


def _claim(match: re.Match[str], names: str) -> Claim | None:
    owners = _OWNERS.match(names)
    if owners is not None and "、" in names[owners.end() :]:
        names = names[owners.end() :]
    named = _INDUSTRIES.sub("农业、工业、服务业", _ASIDE.sub("", names))
    compact = _QUOTED.sub("〃", named)
    parts = [part for part in compact.replace("〃〃", "〃、〃").replace("〃〃", "〃、〃").split("、") if part]
    joints = sum(len(_JOINT.findall(part)) for part in parts)
    split = _split_last(parts)
    if split is not None:
        parts, joints = split, 0
    values = len(_VALUES.findall(match["list"]))
    if len(parts) + joints < 2:
        return None
    low, high = len(parts), len(parts) + joints
    start = match.start() - len(names)
    sure = _parallel(parts) and not _UNSURE.search(compact)
    more = (values > high and not _COMPRESSED.search(compact) and _opens(match.string, start)) or (
        values > low == high == _announced(parts[-1]) and values > 1
    )
    verdict: Verdict
    if sure and (2 <= values < low or more):
        verdict, reason = "inconsistent", f"{low}项对{values}个数"
    elif low <= values <= high:
        verdict, reason = "consistent", None
    else:
        verdict, reason = "undecided", "项数不明"
    return claim(
        "count", "respective", (Span(start, match.start()),), None, Span(match.start(), match.end("list")),
        Interval(*(map(_decimal, (low, high)))), verdict, reason,
    )  # fmt: skip


_OWNERS = re.compile(r"[^，]*?(?:[两三四五六七八九十]|\d{1,3})个[^、，的]{1,8}的")
"""Of whom the names behind are told (甲、乙、丙三个街道的小学、初中入学率)."""
_NUMBERED = re.compile(
    "[一-鿿](?P<count>[两三四五六七八九]|(?<!\\d)\\d)(?:个|大|家|项|类|条|种|名|座|所)(?P<rest>[^和与及、]*)$"
)


def _announced(last: str) -> int:
    """The number told behind the last name of a list (东关、西关两个派出所); 0 where none is told.

    >>> _announced("西关两个派出所辖区警情"), _announced("西关派出所")
    (2, 0)
    """
    match = _NUMBERED.search(last)
    if match is None:
        return 0
    return int(match["count"]) if match["count"].isdecimal() else small_number(match["count"])


_NO_LIST = re.compile(
    r"(?:持续|不断|稳步|显著|明显|进一步|扎实|深入|全面|有效|成效|好转|提升|增强|开展|推进)[^，。；：、\n和与及]{0,12}，$"
)
_SHORT_CLAUSE = re.compile(r"(?:^|[。；：\n])[^，。；：、\n]{0,8}，$|\d[^，。；：\n]{0,10}，$")


def _opens(text: str, start: int) -> bool:
    """Whether the list of names cannot have begun in an earlier clause."""
    return (
        text[start - 1 : start] != "，"
        or _NO_LIST.search(text[max(0, start - 40) : start]) is not None
        or _SHORT_CLAUSE.search(text[max(0, start - 24) : start]) is not None
    )


def _split_last(parts: list[str]) -> list[str] | None:
    """The names with the last one parted at 和, where its halves end like the others (工业、农业和服务业)."""
    joints = list(_JOINT.finditer(parts[-1])) if len(parts) > 1 else []
    if len(joints) != 1 or any(_JOINT.search(part) for part in parts[:-1]):
        return None
    left, right = parts[-1][: joints[0].start()], parts[-1][joints[0].end() :]
    ending = left[-1:]
    alike = all(part.endswith(ending) and abs(len(part) - len(left)) < 3 for part in parts[:-1]) and ending in right
    return [*parts[:-1], left, right] if alike and len(left) < 7 else None


def _parallel(parts: list[str]) -> bool:
    return all(len(part) <= 16 for part in parts)


def _decimal(number: int) -> Decimal:
    return Decimal(number)
