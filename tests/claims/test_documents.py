"""Whole documents: tables are passed over, statutory forms are read, the order is that of reading."""

from __future__ import annotations

from pathlib import Path

import pytest

import govdoc

CORPORA = Path(__file__).parents[2] / "corpora" / "texts"

ANNUAL_REPORT = """岚水县2024年政府信息公开工作年度报告

一、总体情况
全年收到政府信息公开申请{told}件，办结14件。
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量\t10\t2\t0\t0\t0\t3\t15
二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1
三、本年度办理结果\t（一）予以公开\t8\t1\t0\t0\t0\t2\t11
（七）总计\t10\t1\t0\t0\t0\t3\t14
四、结转下年度继续办理\t1\t1\t0\t0\t0\t0\t{left}
四、政府信息公开行政复议、行政诉讼情况
结果维持\t结果纠正\t其他结果\t尚未审结\t总计
1\t0\t0\t1\t{reviews}\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1
"""


def wrong(text: str) -> list[tuple[str | None, str]]:
    return [
        (claim.form, text[claim.stated_span.start : claim.stated_span.end])
        for claim in govdoc.parse(text).claims
        if claim.verdict == "inconsistent"
    ]


@pytest.mark.parametrize(
    ("told", "left", "reviews", "expected"),
    [
        ("15", "2", "2", []),
        ("16", "2", "2", []),
        ("18", "2", "2", [("text_table", "18")]),
        ("15", "2", "3", [("statutory", "3")]),
    ],
)
def test_statutory_forms(told: str, left: str, reviews: str, expected: list[tuple[str, str]]) -> None:
    assert wrong(ANNUAL_REPORT.format(told=told, left=left, reviews=reviews)) == expected


def test_a_column_that_does_not_balance_is_wrong_in_its_row_and_column() -> None:
    forms = wrong(ANNUAL_REPORT.format(told="15", left="4", reviews="2"))
    assert forms == [("statutory", "4"), ("statutory", "4")]


def test_statutory_numbers_told_in_words() -> None:
    told = "本年新收政府信息公开申请15件，上年结转2件，办结14件，结转下年度继续办理{}件。"
    assert wrong(told.format(3)) == []
    assert wrong(told.format(4)) == [("statutory", "4")]


@pytest.mark.parametrize("path", sorted(CORPORA.glob("*.txt")), ids=lambda path: path.stem)
def test_claims_of_our_corpora_stand_in_reading_order(path: Path) -> None:
    text = path.read_text("utf-8")
    claims = govdoc.parse(text).claims
    assert list(claims) == sorted(claims, key=lambda c: (c.span.start, c.stated_span.start, c.span.end))
    for claim in claims:
        places = (*claim.operands, claim.stated_span)
        assert all(claim.span.start <= place.start < place.end <= claim.span.end for place in places)


def test_tables_make_no_claims_in_prose() -> None:
    text = "表1 收入情况\n项目\t金额\t其中\n税收\t80亿元\t由70亿元增至90亿元，增长50%\n非税\t20亿元\t8亿元\n"
    assert wrong(text) == []
