"""Text, web pages, PDF, OFD: what the readers give."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govdoc
from govdoc.formats.limits import Limits
from govdoc.formats.reading import extract_text
from govdoc.formats.tabular import tab_tables
from govdoc.formats.txt import decode, encoding_of
from tests.formats.making import ofd, pdf

SAMPLE = "清政发〔2025〕3号\n各村民委员会：\n　　2024年，全乡共举办培训20余次，参训人员达到500人次以上。\n"
TRADITIONAL = "各村民委員會：\n　　全鄉共舉辦培訓，參訓人員達到五百人，經濟社會發展和各項民生工作有了新的進展。\n" * 3


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encodings_of_chinese_offices(encoding: str) -> None:
    text = SAMPLE if encoding != "gbk" else SAMPLE.replace("〔", "[").replace("〕", "]")
    assert decode(text.encode(encoding)).lstrip("\ufeff") == text


@pytest.mark.parametrize(
    "text", ["清政发〔2025〕3号", "通知", "二〇二五年", "○五年", "任務", "邓小平理论、“三个代表”重要思想"]
)
def test_a_short_gbk_text_is_not_taken_for_big5(text: str) -> None:
    assert decode(text.encode("gb18030")) == text


def test_big5_is_not_read_as_rubbish() -> None:
    assert encoding_of(TRADITIONAL.encode("big5")) == (b"", "big5")


def test_a_few_broken_bytes_do_not_lose_the_file() -> None:
    data = (SAMPLE * 50).encode("utf-8")
    assert decode(data[:-1]).startswith(SAMPLE)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_utf8_survives(text: str) -> None:
    assert decode(text.encode("utf-8-sig")) == text


@given(st.binary(max_size=400))
def test_any_bytes_read_or_are_refused_with_a_code(data: bytes) -> None:
    try:
        document = govdoc.read(data)
    except govdoc.GovdocError as error:
        assert error.code and error.message.isascii() is False
    else:
        assert document.source is None


PAGE = """<html><head><meta charset="{charset}"><title>清河乡2024年工作总结_清河乡人民政府</title></head><body>
<div class="nav"><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">办事服务</a><a href="/c">互动</a></div>
<div class="main"><h1>清河乡2024年工作总结</h1><p>来源：<span>党政办</span></p>
<div class="text"><p>　　2024年，全乡上下认真贯彻落实县委、县政府的部署，
各项工作取得新进展。</p><p style="display:none">不显示的文字，不显示的文字，不显示的文字。</p>
<ol><li>加强学习，提高本领。</li><li>转变作风，服务群众。</li></ol>
<table><tr><th rowspan="2">项目</th><th colspan="2">金额</th></tr><tr><td>预算</td><td>决算</td></tr></table>
<p>特此报告。</p></div></div>
<script>var a = "一、脚本里的文字，不是正文。";</script>
<div class="foot"><a>关于我们</a><a>联系我们</a><a>网站地图</a></div></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "gb2312"])
def test_a_page_gives_its_article(charset: str) -> None:
    data = PAGE.format(charset=charset).encode("gb18030" if charset == "gb2312" else charset)
    extracted = extract_text(data, Limits())
    assert extracted.text.split("\n") == [
        "清河乡2024年工作总结", "来源：党政办",
        "　　2024年，全乡上下认真贯彻落实县委、县政府的部署，各项工作取得新进展。",
        "1.加强学习，提高本领。", "2.转变作风，服务群众。", "项目\t金额\t", "\t预算\t决算", "特此报告。",
    ]  # fmt: skip
    assert [(c.row, c.column, c.text) for c in extracted.tables[0].cells] == [
        (0, 0, "项目"), (0, 1, "金额"), (1, 1, "预算"), (1, 2, "决算"),
    ]  # fmt: skip


def test_the_metadata_table_of_a_site_becomes_lines() -> None:
    page = (
        "<html><body><div><table>"
        "<tr><td>索 引 号：</td><td>0001/2025</td><td>发文机关：</td><td>清河乡人民政府</td></tr>"
        "<tr><td>发文字号：</td><td>清政发〔2025〕3号</td><td>成文日期：</td><td>2025年2月18日</td></tr></table>"
        "<p>为进一步做好今年的防汛工作，现将有关事项通知如下，请认真贯彻执行。</p></div></body></html>"
    )
    extracted = extract_text(page.encode(), Limits())
    assert extracted.tables == ()
    assert extracted.text.startswith("索引号：0001/2025\n发文机关：清河乡人民政府\n发文字号：清政发〔2025〕3号\n")


FULL = "全乡共举办培训20余次，参训人员达到500人次以上，群众满意度不断"
NEXT = "提高。其中，入户宣讲30余次，覆盖全部村组，发放资料200份，群众"


def test_pdf_lines_become_paragraphs_without_page_marks() -> None:
    def page(number: int) -> list[tuple[float, float, float, str]]:
        return [(400, 800, 10, "清河乡工作总结"), (282, 40, 10, f"—{number}—")]

    size = 14.0
    first = [(190.0, 740.0, 20.0, "清河乡工作总结报告"), (62 + 2 * size, 700.0, size, "一、主要成效"),
             (62.0, 676.0, size, FULL), (62.0, 652.0, size, NEXT)]  # fmt: skip
    second = [(62.0, 740.0, size, "普遍欢迎。"), (62 + 2 * size, 716.0, size, "二、存在问题")]
    third = [(62 + 2 * size, 740.0, size, "三、下一步打算")]
    text = extract_text(pdf([first + page(1), second + page(2), third + page(3)]), Limits()).text
    assert text.split("\n") == [
        "清河乡工作总结报告", "　　一、主要成效",
        FULL + NEXT + "普遍欢迎。",
        "　　二、存在问题", "　　三、下一步打算",
    ]  # fmt: skip


def test_pdf_line_that_ends_before_a_figure_goes_on() -> None:
    size = 14.0
    short = FULL[:-3]
    lines = [
        (62.0, 700 - 24 * at, size, text)
        for at, text in enumerate([FULL, short, "12.5%，" + NEXT[6:], short, "成效。"])
    ]
    assert extract_text(pdf([lines]), Limits()).text.split("\n") == [
        FULL + short + "12.5%，" + NEXT[6:] + short,
        "成效。",
    ]


def test_pdf_end_of_a_sentence_above_a_table_is_no_cell() -> None:
    size = 12.0
    rows = [
        (x, y, size, text)
        for y, cells in ((700, ("招生数", "在校生数")), (660, ("3149", "9226")), (640, ("2205", "6917")))
        for x, text in zip((250, 380), cells, strict=True)
    ]
    names = [(62, 680, size, "指标"), (62, 660, size, "本科"), (62, 640, size, "小学")]
    extracted = extract_text(pdf([[(62, 740, size, FULL), (62, 720, size, "万人。"), *rows, *names]]), Limits())
    (found,) = extracted.tables
    assert [c.text for c in found.cells if c.text][:3] == ["招生数", "在校生数", "指标"]


def test_pdf_characters_are_sorted_by_place_not_by_order_in_the_file() -> None:
    line = [
        (62.0 + 14 * at, 700.0, 14.0, c) for at, c in enumerate("牢固树立“四个意识”，坚定“四个自信”，做到“两个维护”。")
    ]
    assert extract_text(pdf([line[::-1]]), Limits()).text == "牢固树立“四个意识”，坚定“四个自信”，做到“两个维护”。"


def test_ofd_gives_its_lines() -> None:
    data = ofd([(60, 40, 7, "清河乡人民政府文件"), (30, 70, 5, "一、主要成效"), (30, 80, 5, "二、存在问题")])
    assert extract_text(data, Limits()).text == "清河乡人民政府文件\n一、主要成效\n二、存在问题"


def test_a_path_and_a_binary_file_are_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "总结.docx"
    path.write_text(SAMPLE, "utf-8")
    with path.open("rb") as stream:
        assert govdoc.read(stream) == govdoc.read(path) == govdoc.read(str(path))
    assert govdoc.read(path).source == str(path)


@pytest.mark.parametrize(
    ("text", "tables"),
    [
        ("表1\n项目\t金额\n税收\t380\n完", 1),
        ("只有\t一行", 0),
        ("一、总体要求\t1\n二、主要任务\t3\n三、保障措施\t9", 0),
        ("增值税\t380\n企业所得税\t96", 1),
        ("甲\t乙\n丙\t丁\n\n戊\t己\n庚\t辛", 2),
        ("没有表", 0),
    ],
)
def test_tables_in_plain_text(text: str, tables: int) -> None:
    found = tab_tables(text)
    assert len(found) == tables
    for cell in (cell for table in found for cell in table.cells):
        assert text[cell.span.start : cell.span.end] == cell.text


def test_a_printed_table_becomes_cells_and_a_chart_does_not() -> None:
    size = 12.0

    def row(y: float, *cells: tuple[float, str]) -> list[tuple[float, float, float, str]]:
        return [(x, y, size, text) for x, text in cells]

    table = (
        row(700, (62, "项目"), (250, "预算数"), (380, "增长"))
        + row(680, (62, "一、税收收入"), (250, "380.5"), (380, "4.2"))
        + row(660, (62, "二、非税收入"), (250, "96"))
        + row(640, (62, "及其他"))
        + row(620, (62, "合计"), (250, "476.5"), (380, "3.1"))
    )
    chart = [each for y in (500, 480, 460) for each in row(y, (100, "12%"), (300, "400"))]
    extracted = extract_text(pdf([[(62, 740, size, "现将预算执行情况报告如下，请予审议。"), *table, *chart]]), Limits())
    (found,) = extracted.tables
    assert {(c.row, c.column): c.text for c in found.cells if c.text} == {
        (0, 0): "项目", (0, 1): "预算数", (0, 2): "增长", (1, 0): "一、税收收入", (1, 1): "380.5", (1, 2): "4.2",
        (2, 0): "二、非税收入", (2, 1): "96", (3, 0): "及其他", (4, 0): "合计", (4, 1): "476.5", (4, 2): "3.1",
    }  # fmt: skip
    for cell in found.cells:
        assert extracted.text[cell.span.start : cell.span.end] == cell.text


SHORT = """<html><head><title>关于停水的通知</title></head><body><div class="top-nav">首页 通知公告 正文</div>
<table width="100%"><tr><td class="left">栏目</td><td><table><tr><td><h2>关于停水的通知</h2></td></tr><tr><td>
<p>各村民小组：</p><p>因管网检修，定于3月5日停水一天，请做好准备。</p><p>附件：<a href="1">停水范围</a></p>
<p>清河乡人民政府</p></td></tr></table></td></tr></table><div id="footer">版权所有：清河乡人民政府，主办：党政办公室，
地址：清河乡政府大院，网站标识码：0000000000，备案号：甲ICP备00000000号，建议使用1024*768分辨率浏览本站。</div></body></html>"""


def test_a_short_notice_in_a_layout_table_is_not_lost_in_its_footer() -> None:
    lines = extract_text(SHORT.encode(), Limits()).text.split("\n")
    assert lines[-4:] == [
        "各村民小组：",
        "因管网检修，定于3月5日停水一天，请做好准备。",
        "附件：停水范围",
        "清河乡人民政府",
    ]
    assert "关于停水的通知" in lines
    assert not any("备案号" in line or "首页" in line for line in lines)
