"""The statutory tables of 政府信息公开工作年度报告 (国办公开办函〔2021〕30号), as tables or told in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from govdoc.extract.arithmetic import statutory_rows
from govdoc.extract.arithmetic.cues import Kind
from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Span, Verdict

_NUMBERS = re.compile(r"(?<![\d.（(第])\d{1,7}(?![\d.]|年|月|日)")
_ROW = r"[^\d\n]{0,24}?(?P<numbers>(?<!\d)\d{1,7}(?:[ \t|　]+\d{1,7}){0,8})[ \t|　]*(?:件|宗|\n|$|[，。；、）])"
_ROWS = {
    "received": re.compile(rf"(?:本年|本年度|当年|全年)?新收(?:到)?{_ROW}"),
    "carried": re.compile(rf"上年度?结转{_ROW}"),
    "handled": re.compile(rf"(?:（七）|\(七\))[ \t|]*总计{_ROW}"),
    "left": re.compile(rf"结转(?:至)?下(?:一)?年度?(?:继续办理)?{_ROW}"),
}
_HANDLED_TOLD = re.compile(rf"(?:办理结果|本年度?办理|已?办结|答复|办理){_ROW}")
_RESULTS = ("维持", "纠正", "其他结果", "尚未审结")
_BODY = re.compile(
    r"(?:收到|新收|受理|接到|接收)(?:的)?(?:各类|公民|群众)?(?:依申请公开)?(?:的)?(?:(?:政府)?信息公开)?(?:的)?申请(?:共|共计|总计|数量)?"
    r"(?P<number>\d{1,7})(?:件|宗)"
)
_FORM_FOUR = 15


def read(text: str, cue: str, start: int) -> Iterator[Claim]:
    """The claims of the statutory tables, told when ``cue`` stands for the first time."""
    if text.find(cue) == start:
        if cue == "新收":
            yield from _balance(text)
            yield from _against_body(text)
            first = _RECEIVED_ROW.search(text)
            if first is not None:
                yield from statutory_rows.applications(text, first.start())
        else:
            yield from _reviews(text)
            yield from statutory_rows.reviews(text, start)


KIND = Kind(("新收", "未审结"), read)


def _balance(text: str) -> Iterator[Claim]:
    """新收 + 结转 = 办理 + 结转下年度, column by column; 自然人 … 其他 = 总计, row by row."""
    last = re.search(r"结转(?:至)?下", text)
    table = _RECEIVED_ROW.search(text)
    for received in _ROWS["received"].finditer(
        text, table.start() - 4 if table is not None and table.start() > 4 else 0
    ):
        rows = {"received": received}
        end = received.end() + 4000
        for name in ("carried", "handled", "left"):
            match = _ROWS[name].search(text, received.end() - 1, end)
            if match is None and name == "handled":
                match = _HANDLED_TOLD.search(text, received.end() - 1, min(end, received.end() + 160))
            if match is not None:
                rows[name] = match
        if len(rows) == 4 and last is not None and rows["carried"].start() < rows["left"].start():
            yield from _columns(rows)
            yield from _row_totals(rows)
            return


def _numbers(match: re.Match[str]) -> list[tuple[int, Span]]:
    start = match.start("numbers")
    return [(int(m[0]), Span(start + m.start(), start + m.end())) for m in _NUMBERS.finditer(match["numbers"])]


def _columns(rows: dict[str, re.Match[str]]) -> Iterator[Claim]:
    received, carried, handled, left = (_numbers(rows[name]) for name in ("received", "carried", "handled", "left"))
    if not received or len({len(received), len(carried), len(handled), len(left)}) != 1:
        received, carried, handled, left = received[-1:], carried[-1:], handled[-1:], left[-1:]
    for a, b, c, d in zip(received, carried, handled, left, strict=False):
        came, went = a[0] + b[0], c[0] + d[0]
        verdict: Verdict = "consistent" if came == went else "inconsistent"
        yield claim(
            "sum", "statutory", (a[1], b[1], c[1]), Decimal(d[0]), d[1], _exactly(came - c[0]), verdict,
            None if came == went else f"新收与上年结转合计{came}，办理与结转下年度合计{went}",
        )  # fmt: skip


def _row_totals(rows: dict[str, re.Match[str]]) -> Iterator[Claim]:
    for row in rows.values():
        numbers = _numbers(row)
        if len(numbers) != 7:
            continue
        *parts, whole = numbers
        computed = sum(number for number, _ in parts)
        fits = computed == whole[0]
        yield claim(
            "sum", "statutory", [span for _, span in parts], Decimal(whole[0]), whole[1], _exactly(computed),
            "consistent" if fits else "inconsistent", None if fits else f"各列合计{computed}",
        )  # fmt: skip


def _against_body(text: str) -> Iterator[Claim]:
    """The applications told in the body against the row of the table: new ones, or those with the ones carried over."""
    row = _RECEIVED_ROW.search(text)
    if row is None:
        return
    received = _numbers(row)[-1]
    carried = _CARRIED_ROW.match(text, row.end()) or _CARRIED_ROW.search(text, row.end(), row.end() + 120)
    known = {received[0], received[0] + (_numbers(carried)[-1][0] if carried else 0)}
    for match in _BODY.finditer(text):
        if row.start() <= match.start() < row.end():
            continue
        number = int(match["number"])
        fits = number in known
        yield claim(
            "equality", "text_table", (received[1],), Decimal(number), Span(*match.span("number")),
            _exactly(received[0]), "consistent" if fits else "inconsistent", None if fits else f"表中为{received[0]}",
        )  # fmt: skip


_CELLS = r"[^\d\n，。；件宗]{0,10}(?P<numbers>\d{1,7}(?:[ \t|　]+\d{1,7}){0,8})[ \t|　]*(?=\n|$|。$)"
_RECEIVED_ROW = re.compile(rf"新收(?:的)?(?:政府信息公开)?申请(?:数量|总数|件数)?{_CELLS}")
_CARRIED_ROW = re.compile(rf"上年度?结转(?:的)?(?:(?:政府信息公开)?申请)?(?:数量|总数|件数)?{_CELLS}")


_TOLD_REVIEW = re.compile(
    r"(?:行政复议|行政诉讼|复议|诉讼)[^，。；\d\n]{0,14}(?P<whole>\d{1,6})[件宗起][^。；\n]{0,20}?维持[^，。；、\d\n]{0,4}(?P<a>\d{1,6})[件宗起]"
    r"[^。；\n]{0,10}?纠正[^，。；、\d\n]{0,4}(?P<b>\d{1,6})[件宗起][^。；\n]{0,10}?其他(?:结果)?[^，。；、\d\n]{0,4}(?P<c>\d{1,6})[件宗起]"
    r"[^。；\n]{0,10}?(?:尚未|未)审结[^，。；、\d\n]{0,4}(?P<d>\d{1,6})[件宗起]"
)
_TOLD_ROW = re.compile(
    r"(?:行政复议|直接起诉|复议后起诉|行政诉讼)[^。；\n]{0,12}?维持[^，。；、\d\n]{0,4}(?P<a>\d{1,6})[件宗起]"
    r"[^。；\n]{0,10}?纠正[^，。；、\d\n]{0,4}(?P<b>\d{1,6})[件宗起][^。；\n]{0,10}?其他(?:结果)?[^，。；、\d\n]{0,4}(?P<c>\d{1,6})[件宗起]"
    r"[^。；\n]{0,10}?(?:尚未|未)审结[^，。；、\d\n]{0,4}(?P<d>\d{1,6})[件宗起][，、；](?:总计|合计|共计|共)[^，。；、\d\n]{0,4}(?P<whole>\d{1,6})[件宗起]"
)
_REVIEW_LINE = re.compile(r"(?m)^[ \t|]*(\d{1,6}(?:[ \t|]+\d{1,6}){14})[ \t|]*$")


def _reviews(text: str) -> Iterator[Claim]:
    """维持 + 纠正 + 其他 + 尚未审结 = 总计, for reviews and both kinds of lawsuits."""
    for match in chain(_TOLD_REVIEW.finditer(text), _TOLD_ROW.finditer(text)):
        places = [Span(*match.span(name)) for name in "abcd"]
        yield _total([int(match[name]) for name in "abcd"], places, int(match["whole"]), Span(*match.span("whole")))
    begin = text.find("尚未审结")
    for match in _REVIEW_LINE.finditer(text, begin if begin >= 0 else len(text)):
        spans = [Span(match.start(1) + m.start(), match.start(1) + m.end()) for m in re.finditer(r"\d+", match[1])]
        for group in range(0, _FORM_FOUR, 5):
            *parts, whole = spans[group : group + 5]
            yield _total([int(text[s.start : s.end]) for s in parts], parts, int(text[whole.start : whole.end]), whole)
        yield from _reviews_told(text, spans, match.start())
        return


_REVIEWS_TOLD = (
    (re.compile(r"行政复议(?:案件|申请)?(?:共|共计)?(?P<number>\d{1,6})[件宗起]"), (4,)),
    (re.compile(r"行政诉讼(?:案件)?(?:共|共计)?(?P<number>\d{1,6})[件宗起]"), (9, 14)),
)


def _reviews_told(text: str, cells: list[Span], table: int) -> Iterator[Claim]:
    """Reviews and lawsuits told in the body before the table, against its totals."""
    for pattern, columns in _REVIEWS_TOLD:
        places = [cells[column] for column in columns]
        known = sum(int(text[place.start : place.end]) for place in places)
        for match in pattern.finditer(text, 0, table):
            fits = int(match["number"]) == known
            place, stated = Span(*match.span("number")), Decimal(match["number"])
            yield claim(
                "equality", "text_table", places, stated, place, _exactly(known),
                "consistent" if fits else "inconsistent", None if fits else f"表中为{known}",
            )  # fmt: skip


def _total(values: list[int], places: list[Span], whole: int, place: Span) -> Claim:
    computed = sum(values)
    fits = computed == whole
    return claim(
        "sum", "statutory", places, Decimal(whole), place, _exactly(computed), "consistent" if fits else "inconsistent",
        None if fits else f"各项合计{computed}",
    )  # fmt: skip


def _exactly(number: int) -> Interval:
    return Interval(Decimal(number), Decimal(number))
