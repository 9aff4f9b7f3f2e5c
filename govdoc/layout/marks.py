"""Patterns of the document's own marks (公文要素)."""

from __future__ import annotations

import re

from govdoc.model import DocumentNumber, Span
from govdoc.text.days import DAY

NUMBER = re.compile(
    r"(?P<agency>[一-鿿（）]{1,20}?) ?"
    r"(?:[〔\[［（(﹝【] ?(?P<year>(?:19|20)[0-9]{2}) ?[〕\]］）)﹞】] ?第? ?|(?P<year2>(?:19|20)[0-9]{2}) ?年 ?第 ?)(?P<serial>[0-9]{1,5}) ?号"
)
ORDER_NUMBER = re.compile(r"第 ?(?P<serial>[0-9]{1,5}) ?号")
DAY_LINE = re.compile(rf"[（(]?(?P<whole>{DAY.pattern})[）)]?")
ORG_END = (
    "政府|办公厅|办公室|委员会|委|局|厅|部|院|会|署|处|行|党组|党委|公司|集团|大队|支队|总队|中心|社|小组|指挥部|法院|检察院|机关|学校|大学|学院|"
    "街道|街道办|管委会|站|所|办|联社|组"
)
ORG = re.compile(rf"[一-鿿（）()“”、 ]{{1,60}}(?:{ORG_END})")
PRINTED = re.compile(rf"(?P<org>[一-鿿（） ]{{2,40}}?) {{0,40}}(?P<whole>{DAY.pattern}) ?印[发制]?")


def read_number(m: re.Match[str], offset: int = 0) -> DocumentNumber:
    """The 发文字号 of a ``NUMBER`` match."""
    a = m.start() + offset
    year = m["year"] or m["year2"]
    return DocumentNumber(Span(a, m.end() + offset), m[0], m["agency"].strip(), int(year), int(m["serial"]))
