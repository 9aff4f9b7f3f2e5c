"""引用的发文字号写法不规范。

What it does: reports cited document numbers with other brackets than 〔〕, or with 第 or a nought before the serial.
Why it is a fault: a document number is agency code, 〔four-digit year〕 and serial, without 第 and without padding.
Known limits: numbers of before 2000 are told as notes, for they were printed so then; orders (令第3号) and court cases
have their own forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import DocumentNumber, Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.phrases import places

_FORM = re.compile(
    r"(?P<open>[〔\[【（(﹝〈{]) ?(?P<year>\d{4}) ?(?P<close>[〕\]】）)﹞〉}]) ?(?P<serial>(?:第|字)? ?0*\d+ ?号)"
)
_PLAIN_SERIAL = re.compile(r"[1-9]\d* ?号")
_COURT = re.compile(r"[初终民刑行执再申]$")
_ILL_OPENED = re.compile(r"(?P<place>〔\d\d〕(?= ?\d{1,4} ?号)|〔(?:19|20)\d\d〕 ?\d{1,4}(?= ?[）)]))")
_ILL_CLOSED = re.compile(r"[一-鿿](?P<place>(?:19|20)\d\d〕 ?\d{1,4} ?号)")
_OLD, _OLD_SERIAL = 2000, 2012


def check(view: View) -> Iterator[Finding]:
    for reference in view.document.references:
        number = reference.number
        if number is None or number.year is None or number.agency.endswith(("令", "公告", "通告")):
            continue
        match = _FORM.search(view.text, number.span.start, number.span.end)
        if match is None or _COURT.search(number.agency) or not view.open(number.span.start):
            continue
        yield from _faults(view, number, match)
    yield from _unread(view)


def _unread(view: View) -> Iterator[Finding]:
    """Numbers too ill-formed to be read: a year of two figures, a bracket or 号 left out."""
    for mark, pattern, before in (("〔", _ILL_OPENED, 0), ("〕", _ILL_CLOSED, 5)):
        for at in places(view.text, mark):
            match = pattern.match(view.text, max(0, at - before))
            if match and view.open(at):
                told = "发文字号不完整，应为机关代字、〔四位年份〕、顺序号、“号”"
                yield view.finding(RULE, *match.span("place"), told, "An incomplete document number")


def _faults(view: View, number: DocumentNumber, match: re.Match[str]) -> Iterator[Finding]:
    year = number.year or 0
    if match["open"] not in "〔﹝" or match["close"] not in "〕﹞":
        yield view.finding(
            RULE, match.start("open"), match.end("close"), "引用的发文字号年份应用六角括号〔〕",
            "The year of a document number stands in 〔〕", replacement=f"〔{match['year']}〕", safe=True,
            severity=None if year >= _OLD else "info",
        )  # fmt: skip
    if not _PLAIN_SERIAL.fullmatch(match["serial"]):
        yield view.finding(
            RULE, match.start("serial"), match.end("serial"), "发文顺序号不加“第”，不编虚位",
            "The serial takes no 第 and no padding", replacement=f"{number.serial}号", safe=True,
            severity=None if year >= _OLD_SERIAL else "info",
        )  # fmt: skip


RULE = Rule(
    code="REF102",
    name="cited-number-form",
    since="0.1.0",
    severity="warning",
    source="GB/T 9704—2012 7.2.5",
    summary="引用的发文字号写法不规范",
    check=check,
    fixable=True,
    bad=(
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发⟦[2023]⟧5号）要求。",
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发⟦（2023）⟧5号）要求。",
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发〔2023〕⟦第5号⟧）要求。",
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发〔2023〕⟦05号⟧）要求。",
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发⟦〔23〕⟧5号）要求。",
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发⟦〔2023〕5⟧）要求。",
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发⟦2023〕5号⟧）要求。",
    ),
    good=(
        "落实《云岭省人民政府关于促进就业的意见》（云岭政发〔2023〕5号）要求。",
        "执行《城市生活垃圾管理办法》（建设部令第157号）。",
    ),
)
