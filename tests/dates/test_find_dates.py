"""Times as an expert reader resolves them: text, year told, and what each mention means."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdoc.extract.dates import find_dates
from govdoc.layout import Layout, read_layout
from govdoc.model import Metadata, Reference, Span


def layout(text: str, year: int | None, issued: datetime.date | None = None) -> Layout:
    return Layout(text, Metadata(), (), (), (), (), year, issued)


def told(text: str, year: int | None = 2024, issued: datetime.date | None = None) -> list[str]:
    return [
        f"{d.text} {d.start or ''}..{d.end or ''} {d.granularity}" for d in find_dates(layout(text, year, issued), ())
    ]


TABLE = (
    # full and partial dates, in both kinds of figures
    ("2024年5月1日，全镇启动改造。", ["2024年5月1日 2024-05-01..2024-05-01 day"]),
    ("二〇二四年五月一日", ["二〇二四年五月一日 2024-05-01..2024-05-01 day"]),
    ("2024年5月，全镇启动改造。", ["2024年5月 2024-05-01..2024-05-31 month"]),
    ("到2025年，建成驿站12个。", ["2025年 2025-01-01..2025-12-31 year"]),
    ("本镇2024年度预算", ["2024年度 2024-01-01..2024-12-31 year"]),
    ("2024 年 2 月 29 日印发", ["2024 年 2 月 29 日 2024-02-29..2024-02-29 day"]),
    ("2023年2月29日", []),
    ("发布日期:2024-05-19", ["2024-05-19 2024-05-19..2024-05-19 day"]),
    ("电话0755-12-19，编号2024-05-19-03。", []),
    ("2024年4月3日下午，召开会议。", ["2024年4月3日下午 2024-04-03..2024-04-03 day"]),
    ("4月3日晚会开幕。", ["4月3日 2024-04-03..2024-04-03 day"]),
    ("“九五”期间成效明显，5年投资60亿元。", ["“九五”期间 1996-01-01..2000-12-31 plan"]),
    # ranges
    ("1—6月，完成投资3亿元。", ["1—6月 2024-01-01..2024-06-30 interval"]),
    ("2023年1—11月", ["2023年1—11月 2023-01-01..2023-11-30 interval"]),
    ("1月至5月", ["1月至5月 2024-01-01..2024-05-31 interval"]),
    ("2019—2021年累计减税", ["2019—2021年 2019-01-01..2021-12-31 interval"]),
    ("2019年至2021年", ["2019年至2021年 2019-01-01..2021-12-31 interval"]),
    ("2021-25年规划", ["2021-25年 2021-01-01..2025-12-31 interval"]),
    ("3月1日至5日举办", ["3月1日至5日 2024-03-01..2024-03-05 interval"]),
    ("3月30日至4月2日", ["3月30日至4月2日 2024-03-30..2024-04-02 interval"]),
    ("2023年12月28日至2024年1月3日", ["2023年12月28日至2024年1月3日 2023-12-28..2024-01-03 interval"]),
    ("2023年11月至次年3月", ["2023年11月至次年3月 2023-11-01..2024-03-31 interval"]),
    # quarters, halves, parts of months
    ("一季度开局良好", ["一季度 2024-01-01..2024-03-31 quarter"]),
    ("前三季度增长5%", ["前三季度 2024-01-01..2024-09-30 interval"]),
    ("2023年第四季度", ["2023年第四季度 2023-10-01..2023-12-31 quarter"]),
    ("上半年和下半年", ["上半年 2024-01-01..2024-06-30 half", "下半年 2024-07-01..2024-12-31 half"]),
    ("2024年后半年完工", ["2024年后半年 2024-07-01..2024-12-31 half"]),
    ("前11个月", ["前11个月 2024-01-01..2024-11-30 interval"]),
    ("6月中旬开工", ["6月中旬 2024-06-11..2024-06-20 interval"]),
    ("截止2024年，累计建成", ["截止2024年 ..2024-12-31 interval"]),
    # words
    ("比上年增长5%", ["上年 2023-01-01..2023-12-31 year"]),
    ("比上年同期多8起", ["上年同期 2023-01-01..2023-12-31 year"]),
    ("全年接待游客3万人次", ["全年 2024-01-01..2024-12-31 year"]),
    ("年末常住人口1.2万人", ["年末 2024-12-31..2024-12-31 day"]),
    ("比上年末增加3户", ["上年末 2023-12-31..2023-12-31 day"]),
    ("年初确定的目标", ["年初 2024-01-01..2024-01-01 day"]),
    ("今年以来", ["今年以来 2024-01-01..2024-12-31 interval"]),
    ("本年度工作总结", ["本年度 2024-01-01..2024-12-31 year"]),
    ("2023年增长5%，当年新增12户", ["2023年 2023-01-01..2023-12-31 year", "当年 2023-01-01..2023-12-31 year"]),
    ("上一年度结余", ["上一年度 2023-01-01..2023-12-31 year"]),
    ("年内完成", ["年内 2024-01-01..2024-12-31 year"]),
    # bounds
    ("截至2024年底，建成12个。", ["截至2024年底 ..2024-12-31 day"]),
    ("截至6月底", ["截至6月底 ..2024-06-30 day"]),
    ("2030年前实现碳达峰", ["2030年前 ..2030-12-31 interval"]),
    ("12月15日前报送", ["12月15日前 ..2024-12-15 day"]),
    ("2022年以来累计建成", ["2022年以来 2022-01-01..2024-12-31 interval"]),
    # terms and plans
    ("五年来，全镇面貌一新。", ["五年来 2020-01-01..2024-12-31 interval"]),
    ("创近13年新高", ["近13年 2012-01-01..2024-12-31 interval"]),
    ("2023年是极不平凡的一年。", ["2023年 2023-01-01..2023-12-31 year", "一年 2023-01-01..2023-12-31 year"]),
    ("这是极不平凡的五年，", ["五年 2020-01-01..2024-12-31 interval"]),
    ("2019年至今", ["2019年至今 2019-01-01..2024-12-31 interval"]),
    ("2022、2023年度", ["2022 2022-01-01..2022-12-31 year", "2023年度 2023-01-01..2023-12-31 year"]),
    ("全镇一、二季度", ["一、二季度 2024-01-01..2024-06-30 interval"]),
    ("20世纪90年代", ["20世纪90年代 1990-01-01..1999-12-31 interval"]),
    ("2023—2024学年", ["2023—2024学年 2023-01-01..2024-12-31 interval"]),
    ("“十三五”期末", ["“十三五”期末 2020-12-31..2020-12-31 day"]),
    ("上年同月", ["上年同月 2023-01-01..2023-12-31 year"]),
    ("近两年新增12户", ["近两年 2023-01-01..2024-12-31 interval"]),
    ("一至四月", ["一至四月 2024-01-01..2024-04-30 interval"]),
    ("未来三年实施", ["未来三年 2025-01-01..2027-12-31 interval"]),
    ("“十四五”时期", ["“十四五”时期 2021-01-01..2025-12-31 plan"]),
    ("“十三五”末", ["“十三五”末 2020-12-31..2020-12-31 day"]),
    ("十五五规划", ["十五五 2026-01-01..2030-12-31 plan"]),
    ("“八五”普法", ["“八五” 2021-01-01..2025-12-31 plan"]),
    ("五年来新增800户，五年减轻负担3亿元", [
        "五年来 2020-01-01..2024-12-31 interval", "五年 2020-01-01..2024-12-31 interval",
    ]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_times_are_resolved_by_the_year_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


SILENT = (
    "连续9年保持增长，历时15年，工期3年内，干满五年。",
    "青少年、老年人、成年人，近年来，每年3月15日，每年年底，历年，多年来，提前一年申请。",
    "党的二十届三中全会、十九届四中全会。",
    "《2024年工作要点》已经印发。",
    "公告2025年第3号",
    "3家以上年产千吨企业，网上年货节，说明年限，不同年龄，安全年活动。",
    "提前两个月完工，5月龄羔羊，90年代末。",
    "三个月内办结，四个季度，按季度报送。",
    "2024年初步建成",
)


@pytest.mark.parametrize("text", SILENT[:-1])
def test_lengths_of_time_names_and_titles_are_no_times(text: str) -> None:
    assert told(text) == []


def test_a_word_that_begins_like_an_edge_of_the_year_stays_outside() -> None:
    assert told(SILENT[-1]) == ["2024年 2024-01-01..2024-12-31 year"]


def test_without_a_year_nothing_relative_is_resolved() -> None:
    assert told("全年比上年增长5%，5月1日开工，五年来。", None) == []
    assert told("2024年，全年比上年增长5%。", None) != []


def test_a_plan_that_ends_with_the_year_told_names_the_term() -> None:
    assert told("“九五”期间成效明显，5年投资60亿元。", 2000)[1:] == ["5年 1996-01-01..2000-12-31 interval"]


def test_a_date_in_figures_leads_no_other_time() -> None:
    assert told("2009-05-19 发布：6月完成登记。", 1999)[1:] == ["6月 1999-06-01..1999-06-30 month"]


def test_the_line_leads_its_own_words() -> None:
    found = told("2022年，全镇增收，比上年增长5%。\n全年比上年增长6%。", 2024)
    assert found[1] == "上年 2021-01-01..2021-12-31 year"
    assert found[3] == "上年 2023-01-01..2023-12-31 year"


def test_so_far_ends_with_the_day_of_issue() -> None:
    assert told("截至目前，已建成12个。", 2024, datetime.date(2025, 2, 18)) == ["截至目前 ..2025-02-18 interval"]
    assert told("截至目前，已建成12个。") == []


def test_references_cover_their_times() -> None:
    text = "国发〔2024〕5号2024年文件，2024年实施。"
    found = find_dates(layout(text, 2024), (Reference(Span(0, 17), text[:17]),))
    assert [(d.span.start, d.text) for d in found] == [(18, "2024年")]


REPORT = """各位代表：
现在，我代表镇人民政府向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，全镇经济稳中有进。全年实现总产值12亿元，比上年增长5%。
二、2024年工作安排
今年是实施“十四五”规划的攻坚之年。全年计划实现总产值13亿元。
"""


def test_a_report_to_a_congress_looks_back_on_one_year_and_calls_the_next_this_year() -> None:
    dates = {(d.text, d.start and d.start.year) for d in find_dates(read_layout(REPORT), ())}
    assert {("全年", 2023), ("上年", 2022), ("今年", 2024), ("全年", 2024), ("过去一年", 2023)} <= dates


@given(
    st.text(alphabet="年月日季度五十一二三0123456789今上半前底末初至—-“”十四期来以近截 \n", max_size=60),
    st.integers(1990, 2030),
)
def test_any_text_gives_ordered_places_that_hold_their_text(text: str, year: int) -> None:
    end = 0
    for date in find_dates(layout(text, year), ()):
        assert date.span.start >= end
        end = date.span.end
        assert date.text == text[date.span.start : end] != ""
        assert date.start is None or date.end is None or date.start <= date.end


@pytest.mark.parametrize(
    "unit", ["年1", "1年", "月", "截至", "五”", "2024年", "近三年", "1月1日至", "一", "《", "季度"]
)
def test_hostile_repetition_is_read_to_the_end(unit: str) -> None:
    assert find_dates(layout(unit * 20000, 2024), ()) is not None
