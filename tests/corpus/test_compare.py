"""Two years of one body."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govdoc
from govdoc.corpus.compare import compare
from govdoc.corpus.matching import met, pairs, results
from govdoc.corpus.reuse import copied, paragraphs, reused_share
from govdoc.model import Change, Document, Indicator, Period, Quantity, QuantityKind, Span, Status, Text

OLD = """青柳镇2023年度工作总结

一是部分干部能力还不强；二是普法宣传的针对性还不够；三是执法力量不足的问题依然存在。
2023年，全镇上下齐心协力，积极推进各项重点工作任务落实见效。
全年开展联合执法检查34次，检查经营单位165家，发现问题58个，整改到位56个。
本段只在上一年的文件里出现，内容是关于修建道路和桥梁的若干安排。
"""
NEW = """青柳镇2024年度工作总结

一是部分干部能力还不强；二是普法宣传的针对性还不够；三是执法力量不足的问题依然存在。
2023年，全镇上下齐心协力，积极推进各项重点工作任务落实见效。
全年开展联合执法检查37次，检查经营单位180家，发现问题61个，整改到位60个。
新增的一段说明今年围绕水利设施和防汛抗旱开展的几项具体工作。
"""


def figure(
    value: str, *, name: str = "社会消费品零售总额", unit: str = "元", year: int | None = None,
    status: Status = "actual",
    low: str | None = None, high: str | None = None, approximator: str | None = None, change: bool = False,
    id: str | None = None,
) -> Indicator:  # fmt: skip
    place = Span(0, 1)
    exact = Decimal(value) if low is None and high is None else None
    bounds = [Decimal(bound) if bound else None for bound in (low, high)]
    kind: QuantityKind = "percent" if unit == "%" else "quantity"
    quantity = Quantity(place, value + unit, kind, exact, *bounds, unit, unit, approximator, place)
    period = Period(datetime.date(year, 1, 1), datetime.date(year, 12, 31)) if year else None
    grown = Change("up", "yoy") if change else None
    return Indicator(place, quantity, Text(place, name), None, period, grown, status, (), id)


def test_paragraphs_are_matched_verbatim_or_nearly_and_the_old_year_is_told() -> None:
    found = copied(govdoc.parse(OLD), govdoc.parse(NEW), 2023, 2024)
    assert [(item.new.text[:6], item.similarity == 1) for item in found] == [
        ("一是部分干部", True), ("2023年，", True), ("全年开展联合", False),
    ]  # fmt: skip
    assert [[year.text for year in item.old_years] for item in found] == [[], ["2023"], []]
    (year,) = found[1].old_years
    assert NEW[year.span.start : year.span.end] == "2023"


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("全镇生产总值比2023年增长一成以上，主要指标都有提高。", 0),
        ("自2023年起，全镇持续开展人居环境整治提升五年行动。", 0),
        ("一年来，我们按照2023年工作部署，扎实推进各项任务。", 1),
    ],
)
def test_a_year_that_is_only_compared_with_is_not_left_over(sentence: str, left: int) -> None:
    document = Document(sentence)
    ((item),) = copied(document, document, 2023, 2024)
    assert len(item.old_years) == left


def test_the_share_of_text_reused() -> None:
    first, second = govdoc.parse(OLD), govdoc.parse(NEW)
    assert reused_share(first, first) == 1.0
    assert reused_share(first, Document("毫不相干的另一篇文字，讲的是完全不同的事情。")) == 0.0
    assert 0.4 < reused_share(first, second) < 0.8


@given(st.text(alphabet="一二三，。\n 年２", max_size=80))
def test_paragraphs_are_pieces_of_the_text(text: str) -> None:
    document = govdoc.parse(text)
    for paragraph in paragraphs(document):
        assert text[paragraph.span.start : paragraph.span.end] == paragraph.text
    assert 0.0 <= reused_share(document, document) <= 1.0


def test_indicators_pair_by_id_or_name_kind_and_unit() -> None:
    old = [
        figure("100", year=2023),
        figure("5", unit="%", change=True),
        figure("8", name="全县户籍人口", unit="人"),
        figure("9", name="甲"),
    ]
    new = [
        figure("90", year=2023), figure("120", year=2024), figure("6", unit="%", change=True),
        figure("9", name="户籍人口", unit="人"), figure("3", name="甲", unit="%"),
    ]  # fmt: skip
    found = [(pair.name, pair.difference, pair.growth) for pair in pairs(old, new, 2023, 2024)]
    assert found == [
        ("社会消费品零售总额", Decimal(20), Decimal("20.0")),
        ("社会消费品零售总额（增幅）", Decimal(1), None),
        ("户籍人口", Decimal(1), Decimal("12.5")),
    ]  # fmt: skip
    named = [figure("1", name="GDP", id="gdp")], [figure("2", name="地区生产总值", id="gdp")]
    assert [pair.name for pair in pairs(*named, None, None)] == ["地区生产总值"]


def test_amounts_far_apart_are_doubtful_and_dropped_under_a_name_that_says_little() -> None:
    old = [
        figure("3", name="项目", unit="个"),
        figure("35", name="城市公园", unit="个"),
        figure("4", name="横幅", unit="条"),
    ]
    new = [
        figure("157", name="项目", unit="个"),
        figure("1350", name="城市公园", unit="个"),
        figure("5", name="横幅", unit="条"),
    ]
    found = [(pair.name, pair.doubtful) for pair in pairs(old, new, None, None)]
    assert found == [("城市公园", True), ("横幅", False)]


def test_a_target_finds_its_result_under_a_shorter_name() -> None:
    old = [figure("96", name="矛盾纠纷调解成功率", unit="%", status="target")]
    new = [figure("97", name="调解成功率", unit="%"), figure("99", name="办结率", unit="%")]
    assert [(item.name, item.met) for item in results(old, new, None)] == [("矛盾纠纷调解成功率", True)]


def test_slogans_that_came_and_went() -> None:
    old = govdoc.parse("2023年，增强“四个意识”，做到“两个维护”。")
    new = govdoc.parse("2024年，做到“两个维护”，做到“两个维护”，深刻领悟“两个确立”的决定性意义。")
    comparison = compare(old, new)
    assert [(use.text, use.old, use.new) for use in comparison.slogans_kept] == [("两个维护", 1, 2)]
    assert [use.text for use in comparison.slogans_new] == ["两个确立"]
    assert [use.text for use in comparison.slogans_gone] == ["四个意识"]


def test_targets_of_last_year_meet_results_of_this() -> None:
    old = [
        figure("6", unit="%", status="target", year=2024, change=True),
        figure("7", unit="%", status="target", year=2025, change=True),
    ]
    new = [figure("5.8", unit="%", year=2024, change=True)]
    (found,) = results(old, new, 2024)
    assert (found.target.quantity.value, found.met) == (Decimal(6), False)


@pytest.mark.parametrize(
    ("target", "result", "expected"),
    [
        (figure("6"), "6", True),
        (figure("6"), "5", False),
        (figure("6", approximator="左右"), "5.9", None),
        (figure("6", low="6", approximator="以上"), "5.9", False),
        (figure("5", high="5", approximator="以内"), "4.8", True),
        (figure("5", high="5", approximator="以内"), "5.1", False),
        (figure("15", name="PM2.5年均浓度"), "17.3", False),
        (figure("15", name="PM2.5年均浓度"), "14", True),
        (figure("5", name="城镇登记失业率", unit="%"), "4.1", True),
        (figure("3", name="单位能耗", unit="%", change=True), "3.5", True),
    ],
)
def test_whether_a_target_is_met(target: Indicator, result: str, expected: bool | None) -> None:
    assert met(target, figure(result, change=target.change is not None)) is expected


def test_compare_puts_it_all_together() -> None:
    comparison = compare(govdoc.parse(OLD), govdoc.parse(NEW))
    assert (comparison.old_year, comparison.new_year) == (2023, 2024)
    assert len(comparison.copied) == 3
