"""The written marks of a citation (引文标识): document numbers, articles, standard codes."""

from __future__ import annotations

import re

from govdoc.model import DocumentNumber, Span

_N = "一二三四五六七八九十百千零〇两0-9"
_SUB = rf"(?: ?第 ?[{_N}]{{1,4}} ?[款项目]| ?[（(] ?[{_N}]{{1,3}} ?[）)] ?[款项目]?)"
_ARTICLE = rf"第 ?[{_N}]{{1,8}}(?: [{_N}]{{1,4}})? ?条(?: ?之 ?[一二三四五六七八九十]{{1,2}})?{_SUB}{{0,4}}"
ARTICLES = re.compile(rf"{_ARTICLE}(?: ?[、和及与至] ?(?:{_ARTICLE}|{_SUB})){{0,12}}")

_YEAR = r"[〔\[【（(﹝〈] ?(?:19|20)\d\d ?[〕\]】）)﹞〉]"
NUMBER_TAIL = re.compile(rf"(?P<year>{_YEAR}) ?(?:第|字)? ?(?P<serial>\d{{1,6}}) ?号")
ORDER = re.compile(
    r"(?P<kind>令|公告|通告) ?(?P<year>[〔\[（(]?(?:19|20)\d\d ?(?:[〕\]）)]|年)?)? ?第? ?(?P<serial>\d{1,4}) ?号"
)
_BODIES = "GB GBZ HJ JGJ CJJ CJ SL NY JT JTG AQ WS GA YY DL LY TD QB YD MZ SB CECS DBJ JB HG ISO"
STANDARD = re.compile(
    rf"(?<![A-Za-z])(?P<agency>(?:{'|'.join(_BODIES.split())}|DB ?\d\d)(?: ?/ ?[TZ])?) ?"
    r"(?P<serial>\d{1,6})(?:\.\d{1,2})?(?: ?[—–-]{1,2} ?(?P<year>(?:19|20)?\d\d)(?!\d))?"
)

_HAN_TAIL = re.compile(r"[一-鿿]+ ?$")
_CUES = (
    "符合|根据|依据|按照|依照|遵照|参照|执行|贯彻|落实|转发|印发|下发|颁发|发布|公布|通知|意见|办法|规定|决定|方案|函|批复|"
    "文号|文件|废止|已由|字号"
)
_BEFORE_AGENCY = re.compile(
    rf".*(?:{_CUES}|(?<=[日年月])|(?<=[一-鿿])[的见对以和与及将按据原在由])(?=[一-鿿]{{2,}} ?$)|[按据以与在由]"
)
_LONGEST_AGENCY = 26
_SHORTEST_AGENCY = 2


def find_number(text: str, tail: re.Match[str], floor: int) -> DocumentNumber | None:
    """The 发文字号 whose year and serial ``tail`` matched, its agency code read backwards down to ``floor``.

    >>> text = "根据国办发〔2019〕6号文件"
    >>> find_number(text, NUMBER_TAIL.search(text), 0).text
    '国办发〔2019〕6号'
    """
    low = max(floor, tail.start() - _LONGEST_AGENCY)
    agency = agency_before(text, low, tail.start())
    if agency is None:
        return None
    return _build(text, agency, tail.start(), tail.end(), tail["year"], tail["serial"])


def find_order(text: str, tail: re.Match[str], floor: int) -> DocumentNumber | None:
    """The number of an order or announcement (令, 公告) with the body that issued it.

    >>> text = "（国务院令第711号）"
    >>> find_order(text, ORDER.search(text), 0).serial
    711
    """
    low = max(floor, tail.start() - _LONGEST_AGENCY)
    agency = agency_before(text, low, tail.start())
    if agency is None:
        return None
    return _build(text, agency, tail.end("kind"), tail.end(), tail["year"] or "", tail["serial"])


def read_standard(text: str, match: re.Match[str]) -> DocumentNumber:
    """The code of a standard as a number: agency ``GB/T``, its serial and year."""
    year = match["year"]
    full = None if year is None else int(year) if len(year) == 4 else 1900 + int(year)
    agency = match["agency"].replace(" ", "")
    return DocumentNumber(Span(*match.span()), match[0], agency, full, int(match["serial"]))


def agency_before(text: str, low: int, end: int) -> int | None:
    """Where the agency code that ends at ``end`` begins, None when none stands there."""
    window = text[low:end]
    run = _HAN_TAIL.search(window)
    if run is None:
        return None
    cut = _BEFORE_AGENCY.match(run[0])
    start = low + run.start() + (cut.end() if cut else 0)
    return start if len(text[start:end].rstrip()) >= _SHORTEST_AGENCY else None


def _build(text: str, start: int, cut: int, end: int, year: str, serial: str) -> DocumentNumber:
    digits = "".join(c for c in year if c.isdecimal())
    return DocumentNumber(
        Span(start, end), text[start:end], text[start:cut].strip(), int(digits) if digits else None, int(serial)
    )
