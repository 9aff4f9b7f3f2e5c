"""What holds for any text: it parses, sections nest, and every character of the body has one place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govdoc.formats.markdown import markdown
from govdoc.layout import Layout, read_layout
from govdoc.model import Document, Section
from govdoc.text.folding import fold
from govdoc.text.relocation import to_original
from tests.layout.samples import document_of

LABELS = "一、|二、|（一）|（二）|(一)|1.|2、|（1）|①|第一章 |第一条 |一是|第一，|附件1|附件：|1.1 "
SIGNS = "\n|\n|\n|　　| |。|；|：|，|\t|12.5|……1"
WORDS = (
    "总体要求|关于做好工作的通知|青溪县人民政府|2024年3月5日|（此件公开发布）|各乡镇人民政府：|青政发〔2024〕3号|目录|"
    "抄送：|（此件主动公开）|附件|关于优化环境的意见|县财政局 县公安局|年|【返回顶部】|二〇二四年一月|"
    "全年完成投资3.2亿元，增长5.8%|2023年工作回顾|各位代表："
)
PIECES = st.sampled_from([*LABELS.split("|"), *SIGNS.split("|"), *WORDS.split("|")])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))


def layout_of(text: str) -> Layout:
    return read_layout(fold(text).text)


def check_section(section: Section, text: str) -> None:
    span = section.span
    assert 0 <= span.start <= span.end <= len(text)
    assert text.startswith(section.label, span.start) or not section.label
    end = span.start
    for child in section.sections:
        assert child.level == section.level + 1
        assert end <= child.span.start and child.span.end <= span.end
        end = child.span.end
        check_section(child, text)
    for piece in [*section.paragraphs, *([section.heading] if section.heading else [])]:
        assert span.start <= piece.span.start and piece.span.end <= span.end
        assert text[piece.span.start : piece.span.end] == piece.text


@given(TEXTS)
@settings(max_examples=150)
def test_sections_nest_and_never_overlap(text: str) -> None:
    layout = layout_of(text)
    end = 0
    for section in layout.sections:
        assert end <= section.span.start
        end = section.span.end
        check_section(section, layout.text)


@given(TEXTS)
@settings(max_examples=150)
def test_every_character_but_blanks_stands_in_one_block(text: str) -> None:
    layout = layout_of(text)
    end = 0
    for block in layout.blocks:
        assert not layout.text[end : block.start].strip()
        assert end <= block.start < block.end
        end = block.end
    assert not layout.text[end:].strip()


@given(TEXTS)
@settings(max_examples=100)
def test_the_path_of_a_block_leads_to_a_section_that_holds_it(text: str) -> None:
    layout = layout_of(text)
    for block in layout.blocks:
        sections = layout.sections
        for index in block.section:
            holder = sections[index]
            assert holder.span.start <= block.start and block.end <= holder.span.end
            sections = holder.sections


@given(TEXTS)
@settings(max_examples=50)
def test_two_runs_are_equal(text: str) -> None:
    assert layout_of(text) == layout_of(text)


HOSTILE = [
    "1",
    "一、甲1\n",
    "（此件公开）",
    "附件\n甲的\n",
    "2024年1月1日\n意见 局 ",
    "（",
    "\n",
    "一",
    "“",
    "年1",
    "《",
    "一、",
    "日",
    "附件：",
    "1 \n",
    "十\n",
    "\t\n",
    "局 ",
    "1.1 ",
    "目录\n",
    "。  ",
    "号 ",
    "一是",
    "注：\n一、甲\n",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_endless_repetition_parses(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    layout = layout_of(text)
    assert sum(b.end - b.start for b in layout.blocks) <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "开展大型公开活动2余次。",
        "全年共办理12件",
        "2025年工作总结",
        "关于做好工作的通知",
        "第一，加强领导。第二，抓落实。",
    ],
)
def test_a_single_line_is_body(text: str) -> None:
    layout = layout_of(text)
    assert [block.kind for block in layout.blocks] == ["body"]
    assert layout.metadata.title is None


@given(TEXTS)
@settings(max_examples=100)
def test_surfaces_are_those_of_the_written_text(text: str) -> None:
    folded = fold(text)
    layout = read_layout(folded.text)
    inner = Document(layout.text, None, layout.metadata, layout.sections, layout.enumerations)
    document = to_original(inner, folded)
    assert document.text == text
    for section in document.walk():
        for piece in [*section.paragraphs, *([section.heading] if section.heading else [])]:
            assert text[piece.span.start : piece.span.end] == piece.text
    for mark in (document.metadata.title, document.metadata.number, *document.metadata.issuers):
        assert mark is None or text[mark.span.start : mark.span.end] == mark.text


@given(TEXTS)
@settings(max_examples=50)
def test_any_document_has_an_outline_and_markdown(text: str) -> None:
    document = document_of(text)
    assert document.outline().count("\n") >= len(document.sections) - 1
    assert markdown(document).endswith("\n")


def test_a_line_of_the_one_word_for_attachments_is_read() -> None:
    assert document_of("名称\n单位\n附\n数量\n合计\n附\n").text
