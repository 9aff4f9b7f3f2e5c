"""Notation of numbers: what is marked and, above all, what is left alone."""

from __future__ import annotations

import pytest

import govdoc
from govdoc.rules.numbers.written import figures_start

MARKED = [
    ("NUM101", "走访企业8多家。", ["8多家"]),
    ("NUM102", "发放宣传单235余份。", ["235余份"]),
    ("NUM103", "历时约2个小时左右。", ["约2个小时左右"]),
    ("NUM103", "占地大约20亩上下。", ["大约20亩上下"]),
    ("NUM104", "将近30余家企业入驻。", ["将近30余家"]),
    ("NUM105", "合格率不低于95%以上。", ["不低于95%以上"]),
    ("NUM106", "全镇约1253户完成改厕。", ["约1253户"]),
    ("NUM201", "增长10—15%左右。", ["10—15%"]),
    ("NUM202", "投资规模2～3亿元。", ["2～3亿元"]),
    ("NUM203", "下降.8个百分点。", [".8"]),
    ("NUM205", "收入1,23,456元。", ["1,23,456"]),
    ("NUM205", "完成投资12, 345万元。", ["12, 345"]),
    ("NUM206", "资金5百万元，三分之2以上。", ["5百", "三分之2"]),
    ("NUM207", "完成3..2亿元，增长5.%。", ["3..2亿元", "5.%"]),
    ("NUM208", "库容50万立方的水库。", ["50万立方"]),
    ("NUM209", "压力0.8MPA，用电3500KWH。", ["MPA", "KWH"]),
    ("NUM210", "井深80公尺。", ["80公尺"]),
    ("NUM211", "修路12公里，步道3千米。", ["千米"]),
]

LEFT_ALONE = [
    ("NUM101", "惠及2万余人，历时3个多月，重6吨多。"),
    ("NUM101", "位列第3，多个项目开工；打造“1+5多元共治”。"),
    ("NUM102", "惠及1.2万余人，投入63余万元，慰问120余户。"),
    ("NUM103", "节约用水300吨左右，签约项目20余个，制约发展3年多。"),
    ("NUM104", "近20多年来；附近200多名群众；超8000个社会多元主体。"),
    ("NUM105", "不少于2次县级以上培训；不少于50米不超过200米以内的区域。"),
    ("NUM105", "参训人员达到500人次以上；高于全省2个百分点以上。"),
    ("NUM106", "约1360人；约合1855万美元；签约8755户。"),
    ("NUM201", "2021—2025年增长6%；1—11月增长3%；5%—8%。"),
    ("NUM202", "3亿～5亿元；2021—2025年投入5亿元。"),
    ("NUM203", "提高0.5个百分点；见附件1.5万元以上项目。"),
    ("NUM205", "排名第3，100余家企业；得分98.5，200人参加。"),
    ("NUM206", "装机360千瓦；造林1.3千公顷；1亿多人；220千伏。"),
    ("NUM207", "列全国第1。5亿元项目落地。"),
    ("NUM208", "300立方米；20平方公里；面积5400平方 米。"),
    ("NUM209", "管网20km；K12教育；5G基站。"),
    ("NUM210", "500亩；马力全开；12英寸生产线。"),
]


@pytest.mark.parametrize(("code", "text", "places"), MARKED)
def test_fault_is_marked(code: str, text: str, places: list[str]) -> None:
    found = [text[f.span.start : f.span.end] for f in govdoc.parse(text).findings if f.code == code]
    assert found == places


@pytest.mark.parametrize(("code", "text"), LEFT_ALONE)
def test_look_alike_is_left_alone(code: str, text: str) -> None:
    assert [f for f in govdoc.parse(text).findings if f.code == code] == []


FIXES = [
    ("NUM201", "增长5—8%。", "5%—8%"),
    ("NUM202", "奖励3～5亿元。", "3亿～5亿元"),
    ("NUM203", "下降.8个百分点。", "0.8"),
    ("NUM205", "完成投资12, 345万元。", "12,345"),
    ("NUM206", "补助5千元。", "5000"),
    ("NUM209", "管网15KM。", "km"),
]


@pytest.mark.parametrize(("code", "text", "cure"), FIXES)
def test_safe_fix(code: str, text: str, cure: str) -> None:
    (finding,) = [f for f in govdoc.parse(text).findings if f.code == code]
    assert finding.fix is not None and finding.fix.safe
    assert [edit.text for edit in finding.fix.edits] == [cure]


def test_full_width_digits_are_told_once_with_every_place() -> None:
    text = "２０２４年，全镇共１２个村，３５６０人。"
    (finding,) = [f for f in govdoc.parse(text).findings if f.code == "NUM204"]
    places = [finding.span, *finding.related]
    assert [text[s.start : s.end] for s in places] == ["２０２４", "１２", "３５６０"]
    assert finding.fix is not None and [e.text for e in finding.fix.edits] == ["2024", "12", "3560"]


def test_range_with_words_is_only_warned_of() -> None:
    (finding,) = [f for f in govdoc.parse("增长5至8%。").findings if f.code == "NUM201"]
    assert finding.severity == "warning"


@pytest.mark.parametrize(("text", "end", "start"), [("共1,234.5万", 8, 1), ("A1", 2, 1), (",5", 2, 1), ("无", 1, 1)])
def test_where_a_figure_begins(text: str, end: int, start: int) -> None:
    assert figures_start(text, end) == start
