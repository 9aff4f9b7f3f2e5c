"""Names listed beside their number (甲、乙、丙等三个镇；三大产业，即甲、乙、丙)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.extract.arithmetic.multiples import small_number
from govdoc.model import Claim, Span, Verdict

_UNITS = ("个", "大", "项", "类", "种", "家", "条", "座", "所", "镇", "县", "市", "乡")
_CUES = tuple(number + unit for number in "三四五六七八九" for unit in _UNITS)
_NUMBERED = re.compile(
    rf"(?<![第一二三四五六七八九十百千万亿几])(?:[三四五六七八九](?![分会])|(?<=等)(?:[两十]|\d{{1,2}})) ?"
    rf"(?:{'|'.join(_UNITS)})(?!会)"
)
SUMMED_UP = tuple(f"等{number}" for number in "两十0123456789")
_BEHIND = re.compile(
    r"[^，。；：、\d\n（）]{0,14}+(?:，即：?|，分别是|，分别为|：|（即)(?P<items>[^，。；：\d\n（）]{2,150})(?=[。；）\n])"
)
_STOPPED = re.compile("(?s:.*)[，。；：\n（） 　]")
_QUOTED = re.compile("“[^”\n]{0,40}”|《[^》\n]{0,60}》|（[^（）\n]{0,60}）")
_LABEL = re.compile(r"^[一二三四五六七八九十]{1,3}、")
_REACH = 160
_JOINT = re.compile(r"以及|[和与]|(?<![涉普波危])及")
_OPEN = re.compile(r"等|[和与及对将了的各]$")
_DIGIT, _LEADING = re.compile(r"\d"), re.compile(r"\d+|.")
_LONGEST, _FEWEST = 9, 2
_SHORT_NAMES = (3, 4)


_PLACES = ("个乡镇", "个镇", "个乡", "个村", "个县", "个市", "个区", "个街道", "个社区", "个部门", "个单位")
_DIGITS = re.compile(r"(?<=[一-鿿])\d{1,2}$")


def read_places(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of the places counted in figures before ``cue`` (甲镇、乙镇、丙镇3个镇)."""
    digits = _DIGITS.search(text, max(0, start - 3), start)
    if digits is None or "、" not in text[max(0, digits.start() - 14) : digits.start()]:
        return ()
    match = _PLACES_TOLD.match(text, digits.start())
    told = None
    if match is not None and match.end() == start + len(cue) and text[digits.start() - 1] != "等":
        told = _named_before(text, match, _names_before(text, digits.start()))
    return () if told is None else (told,)


PLACES = Kind(_PLACES, read_places)
_PLACES_TOLD = re.compile(rf"\d{{1,2}}(?:{'|'.join(_PLACES)})")


def find(text: str, places: list[int]) -> Iterator[Claim]:
    """The claims of all numbers written behind 等 in figures, or as 两 or 十; ``places`` are those of ``SUMMED_UP``."""
    for place in places:
        yield from read(text, "", place + 1)


def read(text: str, cue: str, start: int) -> Iterable[Claim]:
    """The claim of the number at ``start`` and the names beside it."""
    match = _NUMBERED.match(text, start)
    if match is None:
        return ()
    if "、" in text[max(0, start - 14) : start]:
        told = _named_before(text, match, _names_before(text, start))
    else:
        behind = _BEHIND.match(text, match.end())
        told = _named_behind(match, behind) if behind is not None else None
    return () if told is None else (told,)


KIND = Kind(_CUES, read)


def _names_before(text: str, end: int) -> Span:
    """Where the list of names before ``end`` lies, inside its quotation marks or not."""
    low = max(0, end - _REACH)
    end -= text[end - 1] == "等"
    end -= text[end - 1] in "“”"
    if text[end : end + 1] == "”" and (opening := text.rfind("“", low, end)) >= 0 and "、" in text[opening:end]:
        return Span(opening + 1, end)
    near = _QUOTED.sub(_blank, text[low:end])
    stop = _STOPPED.match(near)
    names = _LABEL.sub("", near if stop is None else near[stop.end() :])
    return Span(end - len(names), end)


def _named_before(text: str, match: re.Match[str], place: Span) -> Claim | None:
    """The names that end right before the number, with 等 or without."""
    open_ended = text[match.start() - 1] == "等"
    names = _QUOTED.sub(_blank, text[place.start : place.end])
    parts = names.split("、")
    if len(parts) < 2 or not parts[-1] or _OPEN.search(parts[-1]) or _DIGIT.search(names):
        return None
    count, joints = len(parts), len(_JOINT.findall(names))
    number = _number(match)
    if number < _FEWEST:
        return None
    if count <= number <= count + joints:
        return _told(match, place, count, count + joints, "consistent")
    if open_ended:
        return _told(match, place, count, count + joints, "inconsistent") if count > number else None
    alike = count > 2 and all(len(part) <= _LONGEST for part in parts[1:]) and not joints
    near_miss = abs(count - number) == 1 and alike and _parallel(parts)
    return _told(match, place, count, count, "inconsistent") if near_miss else None


def _blank(match: re.Match[str]) -> str:
    """A quoted name as one word of the same length."""
    return "〃" * len(match[0])


def _parallel(parts: list[str]) -> bool:
    """Whether the names are of one length or short, or end alike; nothing between two 、 is a name of no length.

    >>> _parallel(["青石村", "绿水庄"]), _parallel(["青石", "", "绿水湾"])
    (True, False)
    """
    lengths = {len(part) for part in parts[1:]}
    if len(parts) > _SHORT_NAMES[0] and max(lengths) <= _SHORT_NAMES[1]:
        return True
    return len(lengths) == 1 or len({part[-1:] for part in parts}) == 1


def _named_behind(match: re.Match[str], behind: re.Match[str]) -> Claim | None:
    """The names that follow the number up to the end of the sentence."""
    items = behind["items"]
    parts = items.split("、")
    if len(parts) < 2 or "等" in items or "一是" in items:
        return None
    count, joints = len(parts), len(_JOINT.findall(items))
    number = _number(match)
    fits = count <= number <= count + joints
    return _told(match, Span(*behind.span("items")), count, count + joints, "consistent" if fits else "inconsistent")


def _number(match: re.Match[str]) -> int:
    digits = _LEADING.match(match[0])
    written = digits[0] if digits is not None else ""
    return int(written) if written.isdecimal() else small_number(written)


def _told(match: re.Match[str], names: Span, low: int, high: int, verdict: Verdict) -> Claim:
    bounds = Interval(Decimal(low), Decimal(high))
    return claim("count", "listed", (names,), Decimal(_number(match)), Span(*match.span()), bounds, verdict)
