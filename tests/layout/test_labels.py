"""Labels in real spellings, and what only looks like one."""

from __future__ import annotations

import pytest

from govdoc.layout.labels import chinese_number, read_label
from tests.layout.samples import document_of

BODY = "全县各部门认真落实任务，取得良好成效，各项指标好于预期，群众满意度不断提高，受到上级通报表扬。"

LABELS = [
    ("一、总则", "cn", 1, "一、"),
    ("十二、附则", "cn", 12, "十二、"),
    ("一．总则", "cn", 1, "一．"),
    ("（三）加强领导", "cn_paren", 3, "（三）"),
    ("(三)加强领导", "cn_paren", 3, "(三)"),
    ("（十一）加强领导", "cn_paren", 11, "（十一）"),
    ("1.抓项目", "arabic", 1, "1."),
    ("1、抓项目", "arabic", 1, "1、"),
    ("1．抓项目", "arabic", 1, "1．"),
    ("1 .抓项目", "arabic", 1, "1 ."),
    ("⒊抓项目", "arabic", 3, "⒊"),
    ("（1）抓项目", "arabic_paren", 1, "（1）"),
    ("1）抓项目", "arabic_paren", 1, "1）"),
    ("①抓项目", "circled", 1, "①"),
    ("第一部分 回顾", "part", 1, "第一部分"),
    ("第二编 物权", "bian", 2, "第二编"),
    ("第一章 总则", "chapter", 1, "第一章"),
    ("第三节 目标", "section", 3, "第三节"),
    ("第二十三条 本办法", "article", 23, "第二十三条"),
    ("第一，抓落实", "ordinal", 1, "第一，"),
    ("首先，抓落实", "ordinal", 1, "首先，"),
    ("一是抓落实", "yishi", 1, "一是"),
    ("二要抓落实", "yishi", 2, "二要"),
    ("附件2", "annex", 2, "附件2"),
    ("附件：", "annex", None, "附件："),
    ("附表1 明细", "annex", 1, "附表1"),
]


@pytest.mark.parametrize(("line", "style", "number", "label"), LABELS)
def test_reads(line: str, style: str, number: int | None, label: str) -> None:
    found = read_label(line, 0, len(line))
    assert found is not None
    assert (found.style, found.number, line[: found.end].rstrip()) == (style, number, label)


@pytest.mark.parametrize("line", ["2024年，", "3.5亿元", "第三产业增加值", "一心一意谋发展", "（含试点）", "附近村庄"])
def test_no_label(line: str) -> None:
    assert read_label(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("written", "value"), [("十", 10), ("二十三", 23), ("一百零五", 105), ("三〇", 30), ("天", None)]
)
def test_chinese_number(written: str, value: int | None) -> None:
    assert chinese_number(written) == value


HEADINGS = [
    ("一、总体要求\n" + BODY, "总体要求"),
    ("（一）加强领导。" + BODY, "加强领导"),
    ("（一）坚持以人为本、服务群众，办好民生实事。" + BODY, "坚持以人为本、服务群众，办好民生实事"),
    ("（一）严格执法，\n" + BODY, "严格执法，"),
    ("一、扩大投资：\n" + BODY, "扩大投资"),
    ("1.县财政局应当在每年3月底前公开预算，并说明情况。", None),
    ("1.由于工期紧张，项目分两年实施。" + BODY, None),
    ("（一）完成任务的；\n（二）没有完成任务的。", None),
    (
        "1.高风险类：指可能造成重大损失的项目，由县应急管理局统一组织评估，评估结果报县人民政府审定后向社会公布，并抄送有关部门。",
        None,
    ),
    ("第三条 申报条件。\n申请单位是依法登记的法人。\n第四条 申报材料。\n申请表一份。", "申报条件"),
    ("第三条 本办法所称补助，是指县级财政安排的资金。", None),
    ("（一）修建道路。\n" + BODY, "修建道路"),
    ("一、全县将统一组织换届选举。" + BODY, None),
    ("一、口岸范围包括查验区和大桥部分桥面。\n" + BODY, None),
    ("1.县本级完成基金收入6.8亿元，下降13.5%。" + BODY, None),
    ("（二）申请人为企业的，由注册地乡镇受理。" + BODY, None),
    ("一、推进依法行政是一项长期任务。" + BODY, None),
    ("四是践行绿水青山就是金山银山理念，发展旅游。" + BODY, "践行绿水青山就是金山银山理念，发展旅游"),
    ("一、待遇包括哪些内容？\n" + BODY, "待遇包括哪些内容"),
    ("1.申请材料 申请人应当提交以下材料，并对材料的真实性负责，逾期不予受理。", "申请材料"),
    ("1.“多调 联动”机制更加完善，矛盾纠纷得到及时化解，群众安全感明显增强。", None),
    ("一、2024年主要工作 2024年是攻坚之年，任务繁重，责任重大。" + BODY, "2024年主要工作"),
]


@pytest.mark.parametrize(("text", "heading"), HEADINGS)
def test_heading_of_first_section(text: str, heading: str | None) -> None:
    first = document_of(text).sections[0]
    assert (first.heading and first.heading.text) == heading


TREES = [
    (
        "一、甲项\n1.乙项\n（1）丙项\n①丁项\n2.戊项\n二、己项",
        "一、甲项 1.乙项 （1）丙项 ①丁项 2.戊项 二、己项",
        (1, 2, 3, 4, 2, 1),
    ),
    ("3.月度工作\n4.3月底前完成整改任务。\n5.汇总上报", "3.月度工作 4.3月底前完成整改任务。 5.汇总上报", (1, 1, 1)),
    (
        "一、投资\n一是抓好项目建设。\n二是抓好资金筹措。\n二、消费",
        "一、投资 一是抓好项目建设。 二是抓好资金筹措。 二、消费",
        (1, 2, 2, 1),
    ),
    (
        "第一章 总则\n第一节 目的\n第一条 为了管理，制定本规定。\n第二章 附则\n第二条 自发布之日起施行。",
        None,
        (1, 2, 3, 1, 2),
    ),
    ("一、甲项\n（一）乙项\n1.完成；\n2.上报。\n（二）丙项\n二、丁项", None, (1, 2, 3, 3, 2, 1)),
    ("推进三项工作：1.修渠道。2.建泵站。3.清河道。", None, ()),
    ("一、职责（一）县水利局负责修渠。\n（二）县农业局负责选种。\n二、要求", None, (1, 2, 2, 1)),
    ("二、程序（五）县局受理。（六）县局审核。三、监督（七）县局检查。", None, (1, 2, 2, 1, 2)),
    (
        "（一）防汛。1.修渠。2.清淤。（二）抗旱。\n（三）救灾。3.储粮。（四）重建。4.建房。（五）验收。",
        None,
        (1, 2, 2, 1, 1, 1, 1),
    ),
    ("一、综合\n（一）人口\n注：\n1.数据为快报数。按现价计算。\n2.以年报为准。", None, (1, 2, 1, 1)),
    ("一、综合\n注：1.数据为快报数。\n2.以年报为准。\n（一）人口", None, (1, 2, 2)),
    ("一、职责\n（一）" + "县水利局负责修渠和清淤，" * 600 + "。（二）县农业局负责选种。", None, (1, 2, 2)),
]


@pytest.mark.parametrize(("text", "shown", "levels"), TREES)
def test_levels(text: str, shown: str | None, levels: tuple[int, ...]) -> None:
    sections = list(document_of(text).walk())
    assert tuple(section.level for section in sections) == levels
    assert shown is None or [section.opening() for section in sections] == shown.split(" ")


NOT_SECTIONS = [
    "一、二、三产业分别增长4%、6%、8%，结构不断优化。",
    "（一）项至第（三）项规定的情形，由县人民政府处理。",
    "第五条规定的情形除外，其他情形由县人民政府另行规定。",
    "3.5亿元用于修渠，0.8亿元用于架桥。",
    "全年共举办培训20余次。\n参训人员500人次。",
]


@pytest.mark.parametrize("text", NOT_SECTIONS)
def test_body_is_no_section(text: str) -> None:
    assert document_of(text).sections == ()
