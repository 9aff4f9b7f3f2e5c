"""One hand-made document that fills every field of the model, and one written text for whole parses."""

from __future__ import annotations

import datetime
from decimal import Decimal

from govdoc.model import (
    Change,
    Claim,
    DateMention,
    Document,
    DocumentNumber,
    Edit,
    Finding,
    Fix,
    Genre,
    Indicator,
    Metadata,
    Period,
    Quantity,
    Reference,
    Section,
    SloganMention,
    Span,
    Text,
)

TITLE = "青柳镇2024年工作总结"
HEADING = "一、主要成效"
BODY = "全镇生产总值12.5亿元，增长6%。依据《青柳镇章程》（青政发〔2024〕3号）第五条，做到“两个维护”。共2余次。"
TEXT = f"{TITLE}\n{HEADING}\n{BODY}\n"


def span(piece: str) -> Span:
    start = TEXT.index(piece)
    return Span(start, start + len(piece))


def text(piece: str) -> Text:
    return Text(span(piece), piece)


def quantity(piece: str, number: str, value: str, unit: str, kind: str = "quantity") -> Quantity:
    return Quantity(span(piece), piece, kind, Decimal(value), Decimal(value), None, unit, unit, None, span(number))  # type: ignore[arg-type]


YEAR = DateMention(span("2024年"), "2024年", datetime.date(2024, 1, 1), datetime.date(2024, 12, 31), "year")
NUMBER = DocumentNumber(span("青政发〔2024〕3号"), "青政发〔2024〕3号", "青政发", 2024, 3)
SAMPLE = Document(
    TEXT,
    "青柳镇_2024.txt",
    Metadata(
        title=text(TITLE), number=NUMBER, issuers=(text("青柳镇"),), genre=Genre(span("总结"), "总结", "总结"),
        period=YEAR,
    ),
    (
        Section(
            Span(TEXT.index(HEADING), len(TEXT)), "cn", "一、", 1, 1, text("主要成效"), "achievements",
            paragraphs=(text(BODY),),
        ),
    ),
    indicators=(
        Indicator(
            span("12.5亿元"), quantity("12.5亿元", "12.5", "1250000000", "元"), text("全镇生产总值"),
            period=Period(YEAR.start, YEAR.end), section=(0,), id="gdp",
        ),
        Indicator(
            span("6%"), quantity("6%", "6", "6", "%", "percent"), text("全镇生产总值"),
            change=Change("up", "yoy", "2023"), section=(0,),
        ),
    ),
    dates=(YEAR,),
    slogans=(SloganMention(span("“两个维护”"), "“两个维护”", "两个维护", "numeric", (text("维护"),)),),
    references=(
        Reference(
            span("《青柳镇章程》（青政发〔2024〕3号）第五条"), "《青柳镇章程》（青政发〔2024〕3号）第五条",
            text("《青柳镇章程》"), NUMBER, text("第五条"), basis=True,
        ),
    ),
    claims=(
        Claim(
            span("增长6%"), "growth", (span("12.5亿元"),), Decimal(6), span("6%"), Decimal("5.9"), Decimal("6.1"),
            "consistent",
        ),
    ),
    findings=(
        Finding(
            span("2余次"), "NUM101", "approximate-below-ten", "十以下的数不用“余”", "error", (span("共"),),
            Fix((Edit(span("2余次"), "2次"),), False), "GB/T 15835", "not for less than ten",
        ),
    ),
)  # fmt: skip

WRITTEN = """临岚县2024年工作总结

　　２０２４年，全县地区生产总值达到86.3亿元，比上年增长5.8%；新增城镇就业2300余人。
做到“两个维护”，贯彻《中华人民共和国行政处罚法》第三条。

　　一、主要工作
　　（一）强化组织领导。召开专题会议6次，排查隐患120处，整改118处，整改率98.3%。开展大型公开活动2余次。
　　（二）加强队伍建设。举办培训班3期，培训500人次。

　　二、下一步工作
　　2025年，力争地区生产总值增长6%左右，新建农村公路35公里。

　　　　　　　　　　临岚县人民政府
　　　　　　　　　　2025年1月15日
"""
