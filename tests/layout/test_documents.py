"""Whole documents: their marks, their tree and what each line is."""

from __future__ import annotations

import datetime

import pytest

from govdoc.layout import read_layout
from govdoc.model import Document
from govdoc.text.folding import fold
from tests.layout import samples

OUTLINES = {
    "NOTICE": [
        "青溪县防汛应急预案",
        "  一、总则",
        "    （一）编制目的",
        "    （二）适用范围",
        "  二、组织体系",
        "附件1",
        "  青溪县防汛物资储备清单",
    ],
    "WEB_PAGE": ["一、总体要求", "二、主要任务", "  （一）建设公园绿地", "  （二）保护古树名木"],
    "WORK_REPORT": [
        "一、2023年工作回顾",
        "  （一）产业发展提质增效",
        "  （二）民生福祉持续增进",
        "二、2024年主要工作",
        "  （一）扩大有效投资",
        "  （二）保障改善民生",
    ],
    "DECREE": [
        "云岭省数据共享办法",
        "  第一章总则",
        "    第一条为了规范数据共享，制定本办法。",
        "    第二条本办法适用于本省行政区域内的数据共享活动。",
        "      （一）涉及国家秘密的数据；",
        "      （二）法律另有规定的数据。",
        "  第二章附则",
        "    第三条本办法自2023年8月1日起施行。",
    ],
    "REQUEST": ["一、项目概况", "二、资金筹措"],
    "PLAN": ["第一章发展基础", "第二章总体要求", "  第一节指导思想", "  第二节基本原则"],
    "EMERGENCY": [
        "1总则",
        "  1.1编制目的",
        "  1.2适用范围",
        "2组织机构",
        "  2.1领导小组",
        "    2.1.1职责",
        "      （1）分析粮食市场形势，提出启动预案的建议；",
        "      （2）完成县政府交办的其他事项。",
    ],
    "GLUED": ["一、工作目标", "二、工作要求", "  （一）加强领导"],
    "JOINT": [],
    "COMMUNIQUE": ["一、综合", "二、农业"],
    "UNNUMBERED": [
        "2023年工作回顾",
        "  （一）产业升级步伐加快",
        "  （二）城区面貌明显改善",
        "2024年工作安排",
        "  （一）扩大内需",
        "  （二）改善民生",
    ],
    "FORWARDED": [
        "关于优化项目建设环境的指导意见",
        "  一、提高认识",
        "  二、加强管理",
        "附件",
        "  优化项目建设环境的典型经验做法",
        "    1.云溪乡推行代办服务制度，把审批手续送到项目工地。",
        "    2.青石镇建立周调度机制，及时协调征地拆迁中的困难。",
    ],
    "LOST_NUMBER": ["一、综合", "二、农业", "服务业", "四、投资"],
    "PAGE_FOOT": ["一、加强值守"],
    "FORM": ["一、总体情况", "二、收到和处理申请情况", "三、存在的问题"],
}


@pytest.mark.parametrize("name", OUTLINES)
def test_outline(name: str) -> None:
    document = samples.document_of(getattr(samples, name))
    title = [] if document.metadata.title is None else [document.metadata.title.text]
    assert document.outline().split("\n") == [*title, *OUTLINES[name]]


MARKS = {
    "NOTICE": {
        "title": "青溪县人民政府办公室关于印发青溪县防汛应急预案的通知",
        "number": "青政办发〔2024〕17号",
        "addressees": ["各乡镇人民政府，县政府各部门、各直属机构"],
        "issuers": ["青溪县人民政府办公室"],
        "issue_date": datetime.date(2024, 5, 8),
        "note": "此件公开发布",
        "attachments": [(1, "青溪县防汛物资储备清单"), (2, "青溪县防汛责任人名单")],
        "copied_to": ["县委各部门", "县人大常委会办公室", "县政协办公室"],
        "printed_by": "青溪县人民政府办公室",
        "printed_on": datetime.date(2024, 5, 9),
        "genre": "通知",
    },
    "WEB_PAGE": {
        "title": "云岭市人民政府办公室关于加强城市绿化工作的意见",
        "number": "云政办〔2024〕9号",
        "addressees": ["各区人民政府，市政府各部门"],
        "issuers": ["云岭市人民政府办公室"],
        "issue_date": datetime.date(2024, 3, 18),
        "genre": "意见",
    },
    "WORK_REPORT": {
        "title": "政府工作报告",
        "subtitle": "——2024年1月16日在云岭市第八届人民代表大会第四次会议上",
        "addressees": [],
        "issuers": [],
        "issue_date": datetime.date(2024, 1, 16),
        "signatory": "云岭市人民政府市长 林远",
        "genre": "政府工作报告",
    },
    "DECREE": {
        "number": "第215号",
        "issue_date": datetime.date(2023, 6, 10),
        "signatory": "省长 周明",
        "letterhead": "云岭省人民政府令",
    },
    "REQUEST": {
        "copy_number": "000001",
        "secrecy": "机密★1年",
        "urgency": "特急",
        "letterhead": "青溪县人民政府文件",
        "number": "青政〔2024〕6号",
        "signatory": "李清",
        "title": "青溪县人民政府关于修建白石水库的请示",
        "addressees": ["云岭市人民政府"],
        "note": "联系人：王平，电话：5551234",
        "genre": "请示",
    },
    "GLUED": {
        "title": "关于做好农机检验工作的通知",
        "number": "云农发〔2018〕31号",
        "addressees": ["各市农业局"],
        "issuers": ["云岭省农业厅"],
        "issue_date": datetime.date(2018, 3, 28),
        "copied_to": ["农业部农机化司"],
    },
    "JOINT": {
        "issuers": ["云岭市生态环境局", "云岭市公安局"],
        "issue_date": datetime.date(2023, 3, 1),
        "number": "云环发〔2023〕8号",
    },
    "COMMUNIQUE": {
        "issuers": ["云岭市统计局", "国家统计局云岭调查队"],
        "issue_date": datetime.date(2024, 4, 10),
        "genre": "统计公报",
    },
    "UNNUMBERED": {"title": None, "genre": "政府工作报告"},
}


def shown(document: Document, mark: str) -> object:
    value = getattr(document.metadata, mark)
    if mark in ("issue_date", "printed_on"):
        return value and value.start
    if mark == "genre":
        return value and value.value
    if mark == "attachments":
        return [(a.number, a.title) for a in value]
    if isinstance(value, tuple):
        return [item.text for item in value]
    return value and value.text


@pytest.mark.parametrize(("name", "mark"), [(name, mark) for name, marks in MARKS.items() for mark in marks])
def test_mark(name: str, mark: str) -> None:
    assert shown(samples.document_of(getattr(samples, name)), mark) == MARKS[name][mark]


NUMBERS = [
    ("工信厅通信函〔2020〕25号", "工信厅通信函〔2020〕25号"),
    ("云岭交通运输厅令2016年第82号", "云岭交通运输厅令2016年第82号"),
    ("云府令14号", "云府令14号"),
    ("云岭海关公告第26号", "云岭海关公告第26号"),
    ("（青政发〔2011〕61号）", "青政发〔2011〕61号"),
]


@pytest.mark.parametrize(("line", "number"), NUMBERS)
def test_number_below_the_title(line: str, number: str) -> None:
    text = f"关于做好防汛工作的通知\n{line}\n各乡镇人民政府：\n汛期将至，现就有关工作通知如下。\n"
    assert shown(samples.document_of(text), "number") == number


TITLES = [
    (
        "云岭市人民政府关于印发中医药振兴计划的通知（云政发〔2011〕61号）\n各区人民政府：\n现予印发。\n",
        "云岭市人民政府关于印发中医药振兴计划的通知",
        "云政发〔2011〕61号",
    ),
    (
        "云府函〔2017〕36号云岭省人民政府转发国务院关于\n青溪城市群发展规划\n批复的通知\n各市人民政府：\n现予转发。\n",
        "云岭省人民政府转发国务院关于\n青溪城市群发展规划\n批复的通知",
        "云府函〔2017〕36号",
    ),
    (
        "财政部关于印发《有关问题解答 (四)》的通知\n财会〔2004〕3号\n各市财政局：\n现予印发。\n",
        "财政部关于印发《有关问题解答 (四)》的通知",
        "财会〔2004〕3号",
    ),
]


@pytest.mark.parametrize(("text", "title", "number"), TITLES)
def test_title_and_number_that_touch(text: str, title: str, number: str) -> None:
    document = samples.document_of(text)
    assert (shown(document, "title"), shown(document, "number")) == (title, number)


YEARS = {"NOTICE": 2024, "WORK_REPORT": 2023, "COMMUNIQUE": 2023, "JOINT": 2023, "GLUED": 2018, "UNNUMBERED": 2023}


@pytest.mark.parametrize("name", YEARS)
def test_the_year_a_document_tells_of(name: str) -> None:
    assert read_layout(fold(getattr(samples, name)).text).year == YEARS[name]


BARE_REPORTS = [
    ("一、本届政府工作回顾\n2018年10月，新区成立。四年来发展加快。\n二、2023年重点工作\n抓好产业。\n", 2022),
    ("一、过去五年工作回顾\n2016年起步，2020年收官，2020年税收增长。\n二、今后五年主要工作\n到2025年翻番。\n", 2020),
]


@pytest.mark.parametrize(("parts", "year"), BARE_REPORTS)
def test_the_year_that_a_report_without_title_and_date_tells_of(parts: str, year: int) -> None:
    text = "各位代表：\n现在，我代表清河区人民政府向大会报告政府工作，请予审议。\n" + parts
    assert read_layout(fold(text).text).year == year


KINDS = [
    ("WEB_PAGE", "发布日期：2024-03-20", "chrome"),
    ("WEB_PAGE", "扫一扫", "chrome"),
    ("WEB_PAGE", "新建口袋公园40个。", "body"),
    ("WEB_PAGE", "（一）建设公园绿地", "heading"),
    ("PLAN", "第一章 发展基础……1", "toc"),
    ("COMMUNIQUE", "万吨", "table"),
    ("COMMUNIQUE", "38.2", "table"),
    ("FORM", "三、本年度办理结果", "table"),
    ("FORM", "（一）予以公开 8", "table"),
    ("NOTICE", "各乡镇人民政府，县政府各部门、各直属机构：", "mark"),
    ("NOTICE", "（一）编制目的。为了做好防汛工作，制定本预案。", "body"),
]


@pytest.mark.parametrize(("name", "line", "kind"), KINDS)
def test_kind_of_line(name: str, line: str, kind: str) -> None:
    layout = read_layout(fold(getattr(samples, name)).text)
    found = {layout.text[b.start : b.end]: b.kind for b in layout.blocks}
    assert found[line] == kind


def test_roles() -> None:
    review, plan = samples.document_of(samples.WORK_REPORT).sections
    assert (review.role, plan.role) == ("achievements", "plans")
    assert {child.role for child in review.sections} == {"achievements"}
    assert {child.role for child in plan.sections} == {"plans"}


def test_enumeration_with_what_it_announces() -> None:
    (found,) = samples.document_of(samples.WORK_REPORT).enumerations
    assert found.announced == 3
    assert [item.text for item in found.items] == ["一是抓项目", "二是优环境", "三是惠民生"]
