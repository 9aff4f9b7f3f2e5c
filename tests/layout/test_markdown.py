"""Documents written back as Markdown."""

from __future__ import annotations

import pytest

from govdoc.formats.markdown import markdown
from govdoc.formats.tabular import tab_tables
from govdoc.model import Document
from tests.layout.samples import NOTICE, WEB_PAGE, document_of

CASES = [
    ("一、成效\n（一）绿化。植树百亩。", "## 一、成效\n\n### （一）绿化\n\n植树百亩。\n"),
    ("一、成效\n1.植树百亩；\n2.修渠十里。", "## 一、成效\n\n1.植树百亩；\n\n2.修渠十里。\n"),
    ("全年共植树*百*亩。", "全年共植树\\*百\\*亩。\n"),
    ("- 植树百亩。", "\\- 植树百亩。\n"),
    ("", "\n"),
]


@pytest.mark.parametrize(("text", "written"), CASES)
def test_writes(text: str, written: str) -> None:
    assert markdown(document_of(text)) == written


def test_a_table_is_a_table() -> None:
    text = "各乡镇任务如下。\n乡镇\t植树（亩）\n白石镇\t120\n青溪镇\t80\n请认真落实。"
    written = markdown(Document(text, tables=tab_tables(text)))
    assert "| 乡镇 | 植树（亩） |\n| --- | --- |\n| 白石镇 | 120 |\n| 青溪镇 | 80 |" in written
    assert written.endswith("请认真落实。\n")


def test_page_debris_is_left_out() -> None:
    written = markdown(document_of(WEB_PAGE))
    assert written.startswith("# 云岭市人民政府办公室关于加强城市绿化工作的意见\n")
    assert "扫一扫" not in written and "索引号" not in written


def test_own_marks_stay() -> None:
    written = markdown(document_of(NOTICE))
    assert "青政办发〔2024〕17号" in written
    assert "### 一、总则" in written
