"""Folding: what it joins, drops and keeps, and that every place finds its way back."""

from __future__ import annotations

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdoc.text.folding import fold

WRAPPED = """关于青溪县水利建设的报告

2024年，全县水利部门围绕防汛抗旱、农田灌溉和城乡供水
三项任务，完成水利投资3.2亿元，新建和加固堤防18公里，
惠及群众4万余人，各项工作取得新的进展。
一、防汛抗旱
修订县乡村三级防汛预案42个，储备编织袋12万条、救生
衣2000件，组织演练6次。
— 1 —
二、农田灌溉
整修干渠15条，恢复灌溉面积1.6万亩，新增高效节水灌溉
面积8000亩，灌溉水利用系数提高到0.58。
三、城乡供水
建成集中供水工程9处，自来水普及率达到96.5%，水质合
格率保持在98%以上。
"""

CASES = [
    ("２０２４年，增长５．８％", "2024年，增长5.8%"),
    ("⼀、总体要求\n⾼举旗帜，为了⼈⺠", "一、总体要求\n高举旗帜，为了人民"),
    ("\ufeff青溪县\u200b人民政府", "青溪县人民政府"),
    ("青溪县&nbsp;人民政府", "青溪县人民政府"),
    ("完成 38.5 亿元，占 12 %", "完成38.5亿元，占12%"),
    ("收入1,234, 567万元，增长", "收入1,234,567万元，增长"),
    ("坚持“ 两手抓 ”，做到（ 含试点 ）", "坚持“两手抓”，做到（含试点）"),
    ("政 府 工 作 报 告\n各位代表：", "政府工作报告\n各位代表："),
    ("十\n一、文化\n全年", "十一、文化\n全年"),
    ("一、综\n合\n全年", "一、综合\n全年"),
    ("（\n三）深化改革", "（三）深化改革"),
    ("1.\n建立台账，落实责任。", "1. 建立台账，落实责任。"),
    ("严格执法\n，加大处罚力度。", "严格执法，加大处罚力度。"),
    (
        "全年完成地区生产总值291.55\n亿元，增长5.7%，好于预期。",
        "全年完成地区生产总值291.55\n亿元，增长5.7%，好于预期。",
    ),
]
KEPT = [
    "",
    "一、总则\n二、职责\n",
    "开展培训20次。\n参训500人次。",
    "1 总则\n1.1 编制目的",
    "项目\t金额\n税收\t380亿元\n非税\t20亿元",
    "青溪县水利局 2024年3月5日",
    "各乡镇人民政府：\n现将有关事项通知如下：\n一、统一思想",
]


@pytest.mark.parametrize(("written", "folded"), CASES)
def test_folds(written: str, folded: str) -> None:
    assert fold(written).text == folded


@pytest.mark.parametrize("text", KEPT)
def test_keeps_what_needs_no_folding(text: str) -> None:
    folded = fold(text)
    assert folded.text is folded.original


def test_joins_hard_wrapped_lines_and_drops_page_numbers() -> None:
    lines = fold(WRAPPED).text.split("\n")
    assert (
        "2024年，全县水利部门围绕防汛抗旱、农田灌溉和城乡供水三项任务，完成水利投资3.2亿元，新建和加固堤防18公里，惠及群众4万余人，各项工作取得新的进展。"
        in lines
    )
    assert "一、防汛抗旱" in lines
    assert "二、农田灌溉" in lines
    assert not [line for line in lines if "— 1 —" in line]


def test_a_figure_torn_over_two_lines_is_joined() -> None:
    text = "初步核算，全年完成地区生产总值（GDP）291.55\n亿元，较上年增长5.7%。"
    assert "291.55亿元" in fold(text).text


def test_spans_map_back_to_the_written_text() -> None:
    written = "２０２４年，完成 38.5 亿\n元。"
    folded = fold(written)
    at = folded.text.index("38.5")
    assert written[folded.outside(at) : folded.outside(at + 3) + 1] == "38.5"


PIECES = st.sampled_from(
    [
        "　　",
        "一、",
        "（一）",
        "\n",
        "\r\n",
        "\f",
        "２０",
        "％",
        " ",
        "，",
        "。",
        "工作",
        "1.",
        "⼈",
        "\u200b",
        "— 3 —",
        "十\n",
        "\t",
        "亿元",
    ]
)
MESSY = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join))


@given(MESSY)
def test_every_kept_character_finds_its_way_back(text: str) -> None:
    folded = fold(text)
    places = [folded.outside(i) for i in range(len(folded.text))]
    assert places == sorted(places)
    assert all(folded.inside(place) <= i for i, place in enumerate(places))
    assert all(0 <= place < len(text) for place in places)


@given(MESSY)
def test_the_steps_are_those_of_every_offset(text: str) -> None:
    folded = fold(text)
    ways = ((folded.steps_outside(), folded.outside, folded.text), (folded.steps_inside(), folded.inside, text))
    for (starts, shifts), single, source in ways:
        for offset in range(len(source)):
            assert offset + shifts[bisect_right(starts, offset) - 1] == single(offset)


@given(MESSY)
def test_folding_twice_gives_the_same(text: str) -> None:
    assert fold(text).text == fold(text).text


@given(st.text(alphabet="工作一二三，。；\n", max_size=200))
def test_only_breaks_are_lost_from_plain_text(text: str) -> None:
    assert fold(text).text.replace("\n", "") == text.replace("\n", "")
