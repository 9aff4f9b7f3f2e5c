"""同一文件前后标题或文号不一致。

What it does: reports a title cited with two serials of one agency and year, or one number cited with two titles.
Why it is a fault: one of the citations is wrong.
Known limits: a title and the notice that issues it share a number, and so do short and full titles; they are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from govdoc.model import Finding, Reference
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NOISE = re.compile(r"关于|印发|转发|发布|公布|的|通知|[〈〉《》“”（）()\s、，]|人民政府|办公厅|办公室|试行|暂行")
_SHORTEST = 6


def check(view: View) -> Iterator[Finding]:
    by_title: dict[tuple[str, str, int], Reference] = {}
    by_number: dict[tuple[str, int, int], Reference] = {}
    for reference in view.document.references:
        number, title = reference.number, reference.title
        if number is None or title is None or number.year is None or reference.kind == "standard":
            continue
        core = _core(title.text)
        if len(core) < _SHORTEST or reference.short_name:
            continue
        first = by_title.setdefault((core, number.agency, number.year), reference)
        if first.number is not None and first.number.serial != number.serial:
            yield _told(view, reference, first, f"同一文件前文作“{first.number.text}”，此处作“{number.text}”")
            continue
        other = by_number.setdefault((number.agency, number.year, number.serial), reference)
        if other.title is not None and not _same(core, _core(other.title.text)):
            yield _told(view, reference, other, f"同一文号“{number.text}”前文标题为《{other.title.text}》")


def _told(view: View, reference: Reference, first: Reference, message: str) -> Finding:
    return view.finding(
        RULE,
        reference.span.start,
        reference.span.end,
        message,
        "One document is cited with two titles or numbers",
        related=(first.span,),
    )


def _core(title: str) -> str:
    return _NOISE.sub("", title)


def _same(one: str, other: str) -> bool:
    """Whether two titles may name one document: one holds the other, or they share most of their characters."""
    short, long = sorted((one, other), key=len)
    if _subjects_differ(one, other):
        return False
    return short in long or len(set(short) & set(long)) * 10 >= len(set(short)) * 7


def _subjects_differ(one: str, other: str) -> bool:
    """Whether two titles that begin and end alike (一市…管理办法) have no character in common between."""
    head = _shared(one, other)
    tail = _shared(one[head:][::-1], other[head:][::-1])
    middles = [title[head : len(title) - tail] for title in (one, other)]
    return head > 1 and tail > 1 and min(map(len, middles)) > 1 and not set(middles[0]) & set(middles[1])


def _shared(one: str, other: str) -> int:
    """How many characters two titles begin with alike."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


RULE = Rule(
    code="REF104",
    name="one-number-two-titles",
    since="0.1.0",
    severity="warning",
    source="引用公文前后一致（惯例）",
    summary="同一文件前后标题或文号不一致",
    check=check,
    bad=(
        "按照《云岭省人民政府关于加强耕地保护的意见》（云岭政发〔2023〕5号）要求推进。⟦《云岭省人民政府关于加强耕地保护的意见》（云岭政发〔2023〕8号）⟧继续执行。",
        "落实《云岭省优化营商环境条例实施细则》（云岭政办发〔2023〕7号）。⟦《云岭省农村公路养护考核奖惩方案》（云岭政办发〔2023〕7号）⟧同步执行。",
        "执行《云岭市政府投资管理办法》（云岭政规〔2023〕6号）。依据⟦《云岭市储备粮管理办法》（云岭政规〔2023〕6号）⟧核查。",
    ),
    good=(
        "落实《云岭省农村公路管理办法》（云岭政发〔2023〕5号）。《关于印发云岭省农村公路管理办法的通知》（云岭政发〔2023〕5号）继续有效。",
        "落实《云岭省人民政府关于加强耕地保护的意见》（云岭政发〔2023〕5号）和《云岭省人民政府关于加强水源保护的意见》（云岭政发〔2023〕6号）。",
    ),
)
