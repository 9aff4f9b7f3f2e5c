"""How figures are written in running text (数字写法): what the rules of this family look at."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from govdoc.rules.rule import Rule
from govdoc.rules.view import View

NUMERAL = r"(?:\d[\d,]{0,14}(?:\.\d{1,6})?|[一二三四五六七八九十百千万两几数半]{1,8})"
"""A number in either figures."""

MAGNITUDE = r"[万亿千百]{0,2}"

COUNTER = (
    r"(?:[名个人次件家户项场所处起条元份篇宗期批幅张台套座只辆位天年月吨亩株头辈岁种类村栋幢艘架部例]|公里|公顷|公斤|千米|平方|立方|"
    r"小时|分钟|余)"
)
"""What may be counted or measured; 元 not in 元化 (多元化)."""

UNIT = (
    r"(?:[万亿千]{0,2}(?:%|个?百分点|个工作日|个月|个小时|小时|学时|课时|分钟|工作日|平方(?:公里|米)|立方米|公里|公顷|公斤|千米|"
    r"厘米|毫米|人次|件次|场次|家次|[名个人次件家户项场所处起条元份篇宗期批张台套座只辆位天日年月周岁吨亩株头种米倍成])?)"
)

NOT_ABOUT = frozenset("节制条公契合签预违履集俭简隐特邀婚毁续纽相租誓盟失爽要立践")
"""Characters that make a word with 约 (节约, 条约 …), so that it does not mean about."""

NOT_NEAR = frozenset("附就走最靠邻远逼接将相临切亲贴抵亲迫")
"""Characters that make a word with 近; 接近 and 将近 are looked for by themselves."""

DIGITS = "0123456789"
APPROXIMATED_CUES = tuple(f"{digit}{word}" for digit in DIGITS for word in "余多")
"""An Arabic figure with 余 or 多 behind it."""

_COUNTED = re.compile(rf"(?={COUNTER})(?!元化|年生|次元|人间|家庭|种[植子]|项式|位一体)")
_FIGURES = f"{DIGITS}.,"
_NOT_COUNTED = re.compile(r"多(?:元[化主]|部门|地区|类型|层次|点[发位]|项目)")


class Approximated(msgspec.Struct, frozen=True, gc=False):
    """A number followed by 余 or 多: ``number`` as written, the place of the whole up to the counter."""

    start: int
    number: str
    mark: int
    end: int


def approximated(view: View, rule: Rule) -> Iterator[Approximated]:
    """Arabic numbers with 余 or 多 directly behind and a counter after that, at the cues of ``rule``."""
    text = view.text
    for _, end in view.hits(rule):
        mark = end - 1
        if _COUNTED.match(text, end) and not _NOT_COUNTED.match(text, mark) and view.open(mark, "own"):
            start = figures_start(text, mark)
            yield Approximated(start, text[start:mark], mark, counter_end(text, end))


def figures_start(text: str, end: int) -> int:
    """Where the Arabic number that ends at ``end`` begins.

    >>> figures_start("共1,234.5万", 7)
    1
    """
    start = end
    limit = max(0, end - 24)
    while start > limit and text[start - 1] in _FIGURES:
        start -= 1
    while start < end and text[start] in ".,":
        start += 1
    return start


def amount_start(text: str, unit: int) -> int | None:
    """Where the Arabic amount before the unit at ``unit`` begins, 万亿余多 passed over; None if there is none.

    >>> amount_start("共500余立方", 5), amount_start("若干立方", 2)
    (1, None)
    """
    head = unit
    while head > 0 and text[head - 1] in "万亿多余":
        head -= 1
    start = figures_start(text, head)
    return start if start < head else None


_POINT = re.compile(r"[\d一二三四五六七八九十百零〇]点$")


def behind_point(text: str, start: int) -> bool:
    """Whether the figures at ``start`` stand behind a decimal point spelt out (三点5), no 安置点.

    >>> behind_point("三点5万", 2), behind_point("安置点5个", 3)
    (True, False)
    """
    return _POINT.search(text[max(0, start - 2) : start]) is not None


_COUNTER_END = re.compile(rf"{MAGNITUDE}{COUNTER}")


def counter_end(text: str, start: int) -> int:
    """The end of the counter that begins at ``start``."""
    match = _COUNTER_END.match(text, start)
    return match.end() if match else start


class WrittenRange(msgspec.Struct, frozen=True, gc=False):
    """A range of two bare numbers before one unit: 3—5亿, 5—8%."""

    start: int
    left: str
    joint: str
    right: str
    unit: str
    end: int


_RANGE = re.compile(r"[—～~–至到-](?<=\d[—～~–至到-])(\d{1,9}(?:\.\d{1,4})?)(%|[万亿])")
_PLAIN = re.compile(r"\d+\.?\d*")
_NOT_A_RANGE_BEFORE = re.compile(r"[第/〔\[\-—～~–A-Za-z年月]")


def range_cues(joints: str) -> tuple[str, ...]:
    """What opens the second number of a range with one of ``joints``."""
    return tuple(f"{joint}{digit}" for joint in joints for digit in DIGITS)


def ranges(view: View, rule: Rule) -> Iterator[WrittenRange]:
    """Ranges at the cues of ``rule`` whose first number bears no unit; codes, years and dates are left out."""
    text = view.text
    for match in view.at(rule, _RANGE, "own"):
        start = figures_start(text, match.start())
        left = text[start : match.start()]
        if not _PLAIN.fullmatch(left) or _NOT_A_RANGE_BEFORE.match(text, start - 1 if start else 0, start):
            continue
        if float(left) < float(match[1]):
            yield WrittenRange(start, left, match[0][0], match[1], match[2], match.end())
