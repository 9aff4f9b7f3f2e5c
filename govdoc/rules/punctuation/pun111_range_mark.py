"""起止年份、数值范围用了半角连接号。

What it does: reports - or ~ between two years, days or quantities.
Why it is a fault: GB/T 15834—2011 joins the ends of a span of time with — and of quantities with ～ or —.
Known limits: telephone, standard and model numbers keep -; 10%—20% is right. Web pages often write - throughout: then
it is told once, as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NUMBER = r"\d{1,4}(?:\.\d{1,3})?"
_UNITS = (
    "周岁|平方米|立方米|[个名家天人年次条项户场岁级件台套座亩吨米倍月日周期批处所篇班轮位元万亿℃度%]"
    "|井|小时|分钟|公里|平方|立方|毫米|厘米|千米|学时"
)
_YEARS = re.compile(r"(?<![\d.A-Za-z/-])((?:19|20)\d\d年?) {0,2}[-~]{1,2} {0,2}((?:19|20)\d\d) {0,2}(?:年|学年|财年)")
_DAYS = re.compile(
    r"(?<![\d.A-Za-z/-])((?:(?:19|20)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)(?<=[年月日]) {0,2}[-~]{1,2} {0,2}"
    r"((?:(?:19|20)\d\d年)?\d{1,2})(?:月(?:\d{1,2}日)?|日)"
)
_AMOUNTS = re.compile(
    rf"(?<![\d.A-Za-z/+—-])(?<!第)({_NUMBER}(?:%|[万亿元个月日号年]{{1,2}})?) ?[-~] ?"
    rf"({_NUMBER}) ?(?:{_UNITS})(?!{_NUMBER}[-月])"
)
_FOLLOWED = re.compile(rf"[-~]{{1,2}} {{0,2}}{_NUMBER} {{0,2}}(?:{_UNITS}|学年|财年)")
"""What stands behind the first number of any of these."""


def check(view: View) -> Iterator[Finding]:
    text, last = view.text, 0
    for at, _ in view.hits(RULE):
        if at < last or not _FOLLOWED.match(text, at) or not _between_digits(text, at):
            continue
        start = _number_start(text, at)
        match = _YEARS.match(text, start) or _DAYS.match(text, start) or _AMOUNTS.match(text, start)
        if match is None or match.end() <= at or not view.open(start, "own"):
            continue
        last = match.end()
        mark = "～" if match.re is _AMOUNTS else "—"
        yield view.finding(
            RULE,
            start,
            last,
            f"起止范围的连接号应为“{mark}”",
            f"A range is joined by {mark}",
            replacement=match[1] + mark + text[match.start(2) : last],
            safe=True,
        )


def _between_digits(text: str, at: int) -> bool:
    left, right = text[max(0, at - 3) : at].rstrip(" -~"), text[at + 1 : at + 4].lstrip(" -~")
    return bool(left) and (left[-1].isdigit() or left[-1] in "%年月日万亿元个号") and right[:1].isdigit()


def _number_start(text: str, at: int) -> int:
    start = at
    while start > 0 and at - start < 12 and (text[start - 1].isdigit() or text[start - 1] in " .%年月日万亿元个号-~"):
        start -= 1
    while start < at and not text[start].isdigit():
        start += 1
    return start


RULE = Rule(
    code="PUN111",
    name="range-mark",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.13.3；GB/T 15835—2011 5.1.3",
    summary="起止范围用了半角连接号",
    check=check,
    cues=("-", "~"),
    bad=("制定⟦2021-2025年⟧行动计划。", "每年举办⟦3~5场⟧专题培训。", "公示期为⟦5月6日-5月12日⟧。"),
    good=("制定2021—2025年行动计划。", "咨询电话0755-12345678，执行GB 18598-2019标准。", "增幅在10%—20%之间。"),
    artefact=4,
    fixable=True,
)
