"""The rows of the statutory tables with a label each (年报表格逐行): applications by item, reviews by kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from govdoc.extract.arithmetic.judging import Interval, claim
from govdoc.model import Claim, Span, Verdict

_SEVEN, _FIVE = 7, 5
_CELL = r"[\t|　 ]{0,3}[\t|　 ]\d{1,7}"
_ITEM = re.compile(rf"(?m)(?<=[一-鿿）)”\"])(?P<cells>(?:{_CELL}){{{_SEVEN}}})[\t|　 ]*$")
_REVIEW = re.compile(
    rf"(?m)^[\t|　 ]*(?P<label>行政复议|未经复议直接起诉|复议后起诉)(?P<cells>(?:{_CELL}){{{_FIVE}}})[\t|　 ]*$"
)
_CARRIED, _TOTAL, _LEFT = "上年结转", "总计", re.compile("结转(?:至)?下")
_LAST_ITEM = re.compile(r"（六）|\(六\)|其他处理")
_ITEMS_AT_LEAST = 10
_HANDLED = re.compile(
    r"申请[^。；\n]{0,40}?[，、](?:已|均|共|全部|按时|依法)*(?:办结|答复|办理)(?:申请)?(?P<number>\d{1,7})[件宗]"
)
_REVIEWED = re.compile(r"行政复议(?:案件|申请)?(?:共计?)?(?P<number>\d{1,6})[件宗起]")
_SUED = re.compile(r"行政诉讼(?:案件)?(?:共计?)?(?P<number>\d{1,6})[件宗起]")


def applications(text: str, start: int) -> Iterator[Claim]:
    """The claims of the table of applications whose first row stands at ``start``."""
    rows: list[tuple[str, list[Span]]] = []
    for match in _ITEM.finditer(text, start, start + 8000):
        label = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        rows.append((label, _cells(match)))
        if _LEFT.search(label):
            break
    yield from (told for label, cells in rows for told in _row(text, label, cells))
    yield from _items(text, rows)
    totals = [cells[-1] for label, cells in rows if label.endswith(_TOTAL)]
    if len(totals) == 1:
        for match in _HANDLED.finditer(text, 0, start):
            yield _told(text, match, totals)


def _row(text: str, label: str, cells: list[Span]) -> Iterator[Claim]:
    """自然人 + … + 其他 = 总计; the four rows that balance are judged elsewhere."""
    if not (label.endswith(_TOTAL) or "结转" in label or "新收" in label):
        yield _sum(text, cells[:-1], cells[-1], "各列")


def _items(text: str, rows: list[tuple[str, list[Span]]]) -> Iterator[Claim]:
    """The items of the results add up to their total, in every column."""
    last = next((i for i, (label, _) in enumerate(rows) if label.endswith(_TOTAL)), None)
    first = next((i for i, (label, _) in enumerate(rows) if _CARRIED in label), None)
    if first is None or last is None or last - first <= _ITEMS_AT_LEAST or not _LAST_ITEM.search(rows[last - 1][0]):
        return
    items = [cells for _, cells in rows[first + 1 : last]]
    ends = [rows[first][1], *items]
    if any(text[a[-1].end : b[0].start].count("\n") != 1 for a, b in pairwise(ends)):
        return
    for column, total in enumerate(rows[last][1]):
        yield _sum(text, [cells[column] for cells in items], total, "各项")


def reviews(text: str, start: int) -> Iterator[Claim]:
    """The claims of the table of reviews and lawsuits whose head stands at ``start``, and of what the body tells."""
    totals: dict[str, Span] = {}
    for match in _REVIEW.finditer(text, start, start + 600):
        cells = _cells(match)
        yield _sum(text, cells[:-1], cells[-1], "各项")
        totals.setdefault(match["label"], cells[-1])
    if len(totals) == 3:
        for match in _REVIEWED.finditer(text, 0, start):
            yield _told(text, match, [totals["行政复议"]])
        for match in _SUED.finditer(text, 0, start):
            yield _told(text, match, [totals["未经复议直接起诉"], totals["复议后起诉"]])


def _cells(match: re.Match[str]) -> list[Span]:
    offset = match.start("cells")
    return [Span(offset + cell.start(), offset + cell.end()) for cell in re.finditer(r"\d+", match["cells"])]


def _sum(text: str, parts: list[Span], whole: Span, what: str) -> Claim:
    computed = sum(int(text[part.start : part.end]) for part in parts)
    stated = int(text[whole.start : whole.end])
    verdict: Verdict = "consistent" if computed == stated else "inconsistent"
    reason = None if computed == stated else f"{what}合计{computed}"
    known = Interval(Decimal(computed), Decimal(computed))
    return claim("sum", "statutory", parts, Decimal(stated), whole, known, verdict, reason)


def _told(text: str, match: re.Match[str], cells: list[Span]) -> Claim:
    known = sum(int(text[cell.start : cell.end]) for cell in cells)
    stated, place = Decimal(match["number"]), Span(*match.span("number"))
    verdict: Verdict = "consistent" if stated == known else "inconsistent"
    reason = None if stated == known else f"表中为{known}"
    return claim(
        "equality", "text_table", cells, stated, place, Interval(Decimal(known), Decimal(known)), verdict, reason
    )
