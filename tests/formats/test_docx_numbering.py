"""Numbers that Word generates; expected values agree with the text export of LibreOffice."""

from __future__ import annotations

import pytest

from govdoc.formats.limits import Limits
from govdoc.formats.number_forms import write_number
from govdoc.formats.reading import extract_text
from tests.formats.making import abstract, docx, paragraph

OFFICIAL = [
    ("chineseCountingThousand", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."), ("decimal", "（%4）"),
    ("decimalEnclosedCircleChinese", "%5"),
]  # fmt: skip


def num(number: int, of: int, *, start: int | None = None) -> str:
    override = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>' if start else ""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{override}</w:num>'


def lines(body: str, numbering: str, styles: str = "") -> list[str]:
    return extract_text(docx(body, numbering=numbering, styles=styles), Limits()).text.split("\n")


def numbered(levels: str, definition: str) -> list[str]:
    body = "".join(paragraph("甲", number=1, level=int(level)) for level in levels)
    return [line.removesuffix("甲").strip() for line in lines(body, definition + num(1, 1))]


@pytest.mark.parametrize(
    ("levels", "definition", "expected"),
    [
        ("011223441021", abstract(1, OFFICIAL), "一、 （一） （二） 1. 2. （1） ① ② （三） 二、 1. （二）"),
        ("011201", abstract(1, [("decimal", "%1."), ("decimal", "%1.%2"), ("decimal", "%1.%2.%3")]),
         "1. 1.1 1.2 1.2.1 2. 2.1"),
        ("0" * 11, abstract(1, [("chineseCountingThousand", "第%1条")]),
         "第一条 第二条 第三条 第四条 第五条 第六条 第七条 第八条 第九条 第十条 第十一条"),
        ("01120", abstract(1, [("upperLetter", "%1."), ("lowerRoman", "%2)"), ("ideographTraditional", "%3、")]),
         "A. i) ii) 甲、 B."),
        ("01101", abstract(1, [("japaneseCounting", "第%1章"), ("japaneseCounting", "第%2节")]),
         "第一章 第一节 第二节 第二章 第一节"),
        ("010", abstract(1, [("chineseLegalSimplified", "%1、"), ("decimalFullWidth", "（%2）")]), "壹、 （１） 贰、"),
        ("01", abstract(1, [("japaneseCounting", "%1"), ("decimal", "%1.%2")], extra="<w:isLgl/>"), "一 1.1"),
    ],
)  # fmt: skip
def test_labels_are_those_word_prints(levels: str, definition: str, expected: str) -> None:
    assert numbered(levels, definition) == expected.split()


def test_lists_of_one_definition_count_on_and_an_override_starts_anew() -> None:
    body = paragraph("甲", number=1) + paragraph("乙", number=2) + paragraph("丙", number=3) + paragraph("丁", number=3)
    numbering = abstract(1, OFFICIAL) + num(1, 1) + num(2, 1) + num(3, 1, start=1)
    assert lines(body, numbering) == ["一、甲", "二、乙", "一、丙", "二、丁"]


def test_a_style_numbers_its_paragraphs_and_zero_switches_it_off() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = paragraph("甲", style="A") + paragraph("乙", style="B") + paragraph("丙", style="A", number=0)
    assert lines(body, abstract(1, OFFICIAL) + num(1, 1), style) == ["一、甲", "（一）乙", "丙"]


@pytest.mark.parametrize(
    ("value", "form", "expected"),
    [
        (10, "chineseCounting", "十"), (11, "chineseCounting", "十一"), (20, "chineseCounting", "二十"),
        (105, "chineseCounting", "一百零五"), (110, "chineseCounting", "一百一十"), (10, "ideographDigital", "一〇"),
        (28, "lowerLetter", "bb"), (1994, "upperRoman", "MCMXCIV"), (7, "decimalZero", "07"), (3, "none", ""),
        (21, "decimalEnclosedCircle", "21"), (2, "ideographZodiac", "丑"), (12, "chineseLegalSimplified", "壹拾贰"),
    ],
)  # fmt: skip
def test_number_forms(value: int, form: str, expected: str) -> None:
    assert write_number(value, form) == expected
