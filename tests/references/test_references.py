"""Citations: place, number, article, kind, short names and basis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govdoc
from govdoc.model import Reference


def cited(text: str) -> tuple[Reference, ...]:
    return govdoc.parse(text).references


SPANS = [
    ("依据⟦《中华人民共和国行政处罚法》第三十三条第二款⟧不予处罚。", "law"),
    ("依据⟦《云岭省消防条例》第九条、第十条、第十一条⟧处理。", "regulation"),
    ("符合⟦《办事指南》第五条（二）、（三）项⟧所列条件。", "document"),
    ("落实⟦《云岭省人民政府关于加强预算管理的意见》（云岭政发〔2021〕8号）⟧要求。", "document"),
    ("按照⟦《云岭省房屋管理办法》（云岭省人民政府令第181号）⟧执行。", "regulation"),
    ("按照⟦云岭政办发〔2019〕6号⟧文件要求推进。", "document"),
    ("认真贯彻落实⟦云岭政发〔2019〕6号⟧文精神。", "document"),
    ("执行⟦《标点符号用法》（GB/T 15834—2011）⟧。", "standard"),
    ("修订⟦《关于转发〈云岭省信访办法〉的通知》⟧。", "document"),
    ("修订⟦《关于转发《云岭省信访办法》的通知》⟧。", "document"),
    ("学习⟦《中国共产党纪律处分条例》⟧。", "party_rule"),
    ("根据⟦《云岭省人民政府关于促进就业的意见（云岭政发〔2020〕5号）⟧精神。", "document"),
    ("依据⟦《中华人民共和国预算法》⟧和⟦《云岭省预算审查监督条例》⟧编制。", "law"),
    ("根据⟦《云岭教育现代化2035》⟧部署，展演《记忆2020》。", "document"),
]


@pytest.mark.parametrize(("marked", "kind"), SPANS)
def test_place_and_kind(marked: str, kind: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    expected = [part.split("⟧")[0] for part in marked.split("⟦")[1:]]
    found = cited(text)
    assert [r.text for r in found] == expected
    assert found[0].kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "排演话剧《春到三河》，出版《清水年鉴史话》。",
        "拍摄《窑口党员在行动》专题片。",
        "核发《营业执照》和《烟花爆竹经营许可证》。",
        "《三河日报》作了报道。",
        "文件字号：三政发〔2025〕3号\n",
        "三河镇人民政府文件\n三政发〔2025〕3号\n关于报送工作总结的报告",
        "《" * 300,
        "》" * 300,
    ],
)
def test_no_citation(text: str) -> None:
    assert cited(text) == ()


def test_number_is_read_into_its_parts() -> None:
    number = cited("依照国办发〔2019〕6号文件办理。")[0].number
    assert number is not None
    assert (number.agency, number.year, number.serial) == ("国办发", 2019, 6)


def test_short_names_lead_back_to_the_full_title() -> None:
    text = (
        "现将《云岭省人民政府关于优化营商环境的意见》（云岭政发〔2021〕8号，以下简称《意见》）转发给你们。"
        "各地要对照《意见》第三条，逐项落实《意见》。"
    )
    full, first, second = cited(text)
    assert full.defines is not None and full.defines.text == "意见"
    assert first.short_name and first.article is not None and first.article.text == "第三条"
    assert second.full_title == "云岭省人民政府关于优化营商环境的意见"


def test_quoted_short_name() -> None:
    text = "印发《云岭省网格员管理办法》（以下简称“办法”）。各地按“办法”执行。"
    assert [(r.text, r.full_title) for r in cited(text)][1:] == [("“办法”", "云岭省网格员管理办法")]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("根据《中华人民共和国预算法》《云岭省预算审查监督条例》，现将情况报告如下。", [True, True]),
        ("按照《云岭省信访办法》和《云岭省调解办法》规定办理。", [True, True]),
        ("起草《云岭省信访办法》，印发《云岭省调解办法》。", [False, False]),
    ],
)
def test_basis(text: str, basis: list[bool]) -> None:
    assert [r.basis for r in cited(text)] == basis


def test_known_law_has_its_full_title() -> None:
    assert cited("按照《预算法》第五十四条规定安排支出。")[0].law == "中华人民共和国预算法"


@given(st.text(alphabet="《》〈〉（）()〔〕第条款号0123一二年、，。\n令国发“”简称以下", max_size=120))
def test_any_text_gives_places_inside_it(text: str) -> None:
    previous = 0
    for reference in cited(text):
        assert text[reference.span.start : reference.span.end] == reference.text
        assert previous <= reference.span.start < reference.span.end <= len(text)
        previous = reference.span.end


def test_bare_standard() -> None:
    found = cited("依据国发〔2021〕11号文件和GB/T 9704—2012标准执行。")
    assert [(r.text, r.kind) for r in found] == [("国发〔2021〕11号", "document"), ("GB/T 9704—2012", "standard")]


def test_name_given_to_what_has_no_title_marks() -> None:
    found = cited("三河县防汛应急预案（以下简称《预案》）已经县政府同意。各单位要落实《预案》要求。")
    assert found[-1].short_name and found[-1].full_title == "三河县防汛应急预案"


def test_title_in_front_of_a_bare_number() -> None:
    found = cited("1.关于加强消防工作的通知（云岭政发〔2019〕7号）\n")
    assert found[0].title is not None and found[0].title.text == "关于加强消防工作的通知"
