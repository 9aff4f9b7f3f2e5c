"""Word files: what stands in the text, what is kept out, and where the cells are."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

import govdoc
from govdoc.formats.extracted import Extracted
from govdoc.formats.limits import Limits
from govdoc.formats.reading import extract_text
from tests.formats.making import archive, docx, paragraph


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def read(body: str, **options: str) -> Extracted:
    return extract_text(docx(body, **options), Limits())


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (run("全文") + "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>", "全文"),
        (f"<w:ins>{run('补入')}</w:ins>", "补入"),
        ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
         f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("5")}<w:r><w:fldChar w:fldCharType="end"/></w:r>', "5"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>" + run("显"), "显"),
        (f'<w:commentRangeStart w:id="0"/>{run("评")}<w:commentRangeEnd w:id="0"/>'
         '<w:r><w:commentReference w:id="0"/></w:r>', "评"),
        (run("上") + "<w:r><w:br/></w:r>" + run("下"), "上\n下"),
        (f"<w:hyperlink>{run('链接')}</w:hyperlink>", "链接"),
        ("<w:r><w:t>三</w:t><w:noBreakHyphen/><w:t>五</w:t><w:softHyphen/></w:r>", "三-五"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' + run("同意"), "□同意"),
        (f"<w:moveFrom>{run('原处')}</w:moveFrom><w:moveTo>{run('新处')}</w:moveTo>", "新处"),
        (f"<w:sdt><w:sdtContent>{run('控件')}</w:sdtContent></w:sdt>", "控件"),
    ],
)  # fmt: skip
def test_what_a_paragraph_shows(inside: str, expected: str) -> None:
    assert read(f"<w:p>{inside}</w:p>").text == expected


def test_a_text_box_stands_once_before_its_paragraph() -> None:
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{paragraph('清河乡人民政府文件')}</w:txbxContent>"
    body = (
        f"<w:p><w:r><mc:AlternateContent {space}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        f"</mc:AlternateContent></w:r>{run('正文')}</w:p>"
    )
    assert read(body).text == "清河乡人民政府文件\n正文"


def test_tables_stand_in_order_with_their_cells_in_the_text() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"

    first, second = cell("项目", '<w:vMerge w:val="restart"/>'), cell("金额", '<w:gridSpan w:val="2"/>')
    table = (
        f"<w:tbl><w:tr>{first}{second}</w:tr><w:tr>{cell('', '<w:vMerge/>')}{cell('预算')}{cell('决算')}</w:tr></w:tbl>"
    )
    extracted = read(paragraph("表前") + table + paragraph("表后"))
    assert extracted.text == "表前\n项目\t金额\t\n\t预算\t决算\n表后"
    cells = {(c.row, c.column): (c.text, c.row_span, c.column_span) for c in extracted.tables[0].cells}
    assert cells == {(0, 0): ("项目", 2, 1), (0, 1): ("金额", 1, 2), (1, 1): ("预算", 1, 1), (1, 2): ("决算", 1, 1)}
    for each in extracted.tables[0].cells:
        assert extracted.text[each.span.start : each.span.end] == each.text


def test_the_cells_of_the_document_are_its_text() -> None:
    rows = (("项目", "金额"), ("税收", "３８０亿元"))
    table = "".join(f"<w:tr><w:tc>{paragraph(a)}</w:tc><w:tc>{paragraph(b)}</w:tc></w:tr>" for a, b in rows)
    document = govdoc.read(docx(paragraph("一、财政收入") + f"<w:tbl>{table}</w:tbl>"))
    cells = document.tables[0].cells
    assert [document.text[c.span.start : c.span.end] for c in cells] == ["项目", "金额", "税收", "３８０亿元"]


def test_footnotes_stand_at_the_end_with_the_numbers_they_print() -> None:
    def mark(number: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(text)}</w:footnote>' for number, text in ((7, "乙注"), (9, "甲注"))
    )
    body = f"<w:p>{run('甲')}{mark(9)}{run('乙')}{mark(7)}</w:p>"
    assert extract_text(docx(body, more={"footnotes": notes}), Limits()).text == "甲[1]乙[2]\n[1] 甲注\n[2] 乙注"


def test_a_title_row_is_the_caption_and_an_annex_line_stands_above_its_table() -> None:
    def wide(text: str) -> str:
        return f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph(text)}</w:tc></w:tr>'

    row = f"<w:tr><w:tc>{paragraph('项目')}</w:tc><w:tc>{paragraph('金额')}</w:tc></w:tr>"
    table = f"<w:tbl>{wide('附件1')}{wide('附表1')}{wide('预算收支表')}{wide('单位：万元')}{row}</w:tbl>"
    extracted = read(table)
    assert extracted.text == "附件1\n附表1\t\n预算收支表\t\n单位：万元\t\n项目\t金额"
    caption = extracted.tables[0].caption
    assert caption is not None
    assert extracted.text[caption.span.start : caption.span.end] == caption.text == "预算收支表"


def test_tables_that_share_a_grid_are_told_apart() -> None:
    def row(*texts: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{paragraph(text)}</w:tc>' for text in texts)}</w:tr>"

    rows = (
        row("附表1", "")
        + row("收入表", "")
        + row("税收", "380")
        + row("附表2", "")
        + row("支出表", "")
        + row("教育", "96")
    )
    first, second = read(f"<w:tbl>{rows}</w:tbl>").tables
    assert (first.caption, second.caption) != (None, None)
    assert [first.caption.text, second.caption.text] == ["收入表", "支出表"]  # type: ignore[union-attr]
    assert [cell.text for cell in second.cells if cell.text] == ["附表2", "支出表", "教育", "96"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"openxmlformats-officedocument.wordprocessingml.document", b"ms-word.document.macroEnabled"),
        (b"wordprocessingml.document.main", b"wordprocessingml.template.main"),
        (b"</Relationships>", b'<Relationship Id="r9" Type="http://a/image" Target="../NULL"/></Relationships>'),
    ],
)  # fmt: skip
def test_what_office_opens_is_read(old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(BytesIO(docx(paragraph("一、总体要求")))) as package:
        members = {name: package.read(name).replace(old, new) for name in package.namelist()}
    assert extract_text(archive(members), Limits()).text == "一、总体要求"
