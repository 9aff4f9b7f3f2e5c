"""层次序数跳号。

What it does: reports a heading whose number jumps over one (一、… 三、…) among its siblings.
Why it is a fault: a section was lost, or the numbers were not put right after a change.
Known limits: numbers below a hundred. Silent where the missing number stands inside a paragraph (a lost line break), or
a heading without a number stands between, for then extraction lost the number.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from govdoc.model import Finding, Section, Span
from govdoc.rules.rule import Rule
from govdoc.rules.structure.numbering import broken_between, families, label_end
from govdoc.rules.view import View

_FARTHEST = 3
_HEAD = r"(?<![^。；：\n ”）)】])"
_GLUED_FIGURES = re.compile(rf"{_HEAD}(?=(\d(?: ?\d)?)(?:[.、]|[一-鿿]{{2}}))")
"""Any number where a label may begin: one pattern for all, for a range of characters is slow to compile."""
_CN = "零一二三四五六七八九十"


def check(view: View) -> Iterator[Finding]:
    for family in families(view):
        if family.reversal is not None:
            continue
        gaps = [gap for run in family.runs for gap in _gaps(run)]
        plain = [child.span.start for child in family.children if child.style == "plain"] if gaps else []
        for before, section in gaps:
            if _explained(view, plain, before, section):
                continue
            missing = (before.number or 0) + 1
            yield view.finding(
                RULE, section.span.start, label_end(section), f"“{section.label}”前缺第{missing}项",
                f"Number {missing} is missing", related=(Span(before.span.start, label_end(before)),),
            )  # fmt: skip


def _gaps(run: list[Section]) -> Iterator[tuple[Section, Section]]:
    """The neighbours between which a number is missing; one told twice (一、二、二、四) stands for the next."""
    for index, (before, section) in enumerate(pairwise(run)):
        step = (section.number or 0) - (before.number or 0)
        repeated = index > 0 and run[index - 1].number == before.number
        if 1 + repeated < step <= _FARTHEST:
            yield before, section


def _explained(view: View, plain: list[int], before: Section, section: Section) -> bool:
    low, high = before.span.start, section.span.start
    at = bisect_right(plain, low)
    if at < len(plain) and plain[at] < high:
        return True
    if any(child.style == "plain" for child in before.sections):
        return True
    if broken_between(view, before, section):
        return True
    number = before.number or 0
    if number > 98:
        return True
    if before.label[:-1] == str(number):
        figures = str(number + 1)
        return any(m[1].replace(" ", "") == figures for m in _GLUED_FIGURES.finditer(view.text, low, high))
    return _glued(before.label, number).search(view.text, low, high) is not None


@lru_cache(maxsize=256)
def _glued(label: str, number: int) -> re.Pattern[str]:
    """The label that would follow ``label``, where a lost line break or a lost point may leave it."""
    for old, new in ((_chinese(number), _chinese(number + 1)), (str(number), str(number + 1))):
        if old not in label:
            continue
        following = " ?".join(re.escape(char) for char in label.replace(old, new)[:-1])
        if label[0] in "（(":
            return re.compile(following + "[）)]")
        if old.isdecimal():
            return re.compile(rf"{_HEAD}{following}(?:[.、]|(?=[一-鿿]{{2}}))")
        if label[0] == "第":
            return re.compile(following + f" ?{label[-1]}")
        return re.compile(rf"(?<![一二三四五六七八九十、第]){following}[、.](?!三?产业|[一二三四五六七八九十])")
    return re.compile("(?!)")


def _chinese(number: int) -> str:
    """A number below one hundred in Chinese figures.

    >>> _chinese(21), _chinese(10)
    ('二十一', '十')
    """
    tens, units = divmod(number, 10)
    if not tens:
        return _CN[units]
    return (_CN[tens] if tens > 1 else "") + "十" + (_CN[units] if units else "")


RULE = Rule(
    code="STR101",
    name="section-number-gap",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.3.3",
    summary="层次序数跳号",
    check=check,
    bad=(
        "一、加强组织领导⏎各村认真落实。⏎⟦三、⟧强化工作保障⏎各村认真落实。",
        "一、主要任务⏎（一）建立工作机制。各村认真落实。⏎⟦（三）⟧压实工作责任。各村认真落实。",
        "1.建立工作机制。各村认真落实。⏎2.压实工作责任。各村认真落实。⏎⟦4.⟧强化监督检查。各村认真落实。",
    ),
    good=(
        "一、加强组织领导⏎各村认真落实。⏎二、强化工作保障⏎各村认真落实。",
        "一、主要任务⏎（一）建立工作机制。各村认真落实。⏎（二）压实工作责任。各村认真落实。⏎二、工作保障⏎（一）加强领导。各村认真落实。",
    ),
)
