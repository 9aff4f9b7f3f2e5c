"""发文字号的顺序号。

What it does: reports a serial number with 第 or with a leading nought (〔2025〕03号, 〔2025〕第3号).
Why it is a fault: the serial number takes neither 第 nor a filling nought.
Known limits: only the document's own number, alone on its line in the letterhead; orders (令第3号) differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import HEAD
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_SERIAL = re.compile(r"[〕\]】）)］] ?(?P<serial>第 ?[0-9]{1,4} ?号|0[0-9]{1,4} ?号)(?=[ \t]*(?:\n|$|签发人|[ \t]{2}))")
_AGENCY = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:发文字号|文 ?号)[：:] ?)?(?P<agency>[一-鿿]{1,14}) ?[〔\[【（(［](?:19|20)[0-9]{2}$"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for start, _ in view.hits(RULE):
        if start > HEAD:
            break
        match = _SERIAL.match(text, start)
        own = _AGENCY.search(text, max(0, start - 40), start) if match is not None else None
        if match is None or own is None or own["agency"].endswith(("公告", "通告", "令", "公报")):
            continue
        begin, end = match.span("serial")
        number = re.sub("[第 ]", "", match["serial"]).lstrip("0")
        yield view.finding(
            RULE, begin, end, "发文字号的顺序号不加“第”，不编虚位", "No 第 and no leading nought in the serial number",
            replacement=number, safe=True,
        )  # fmt: skip


RULE = Rule(
    code="FMT102",
    name="number-padded",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.2.5",
    summary="发文字号顺序号编虚位或加“第”",
    check=check,
    cues=tuple(f"{mark}{form}" for mark in "〕]】）)" for form in ("第", "0", " 第")),
    fixable=True,
    bad=("青政发〔2025〕⟦03号⟧", "青政发〔2025〕⟦第3号⟧"),
    good=("青政发〔2025〕3号", "青政发〔2025〕30号", "青石市人民政府令第30号"),
)
