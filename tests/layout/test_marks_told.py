"""Own marks in layouts that offices and web pages really use: each row a text and the marks it must show."""

from __future__ import annotations

import pytest

import govdoc
from govdoc.model import Metadata

BODY = "现将有关事项通知如下：\n一、总体要求\n坚持稳中求进，抓好防汛各项工作落实，确保人民群众生命财产安全。\n"
SIGNED = "青溪县人民政府\n2024年5月8日\n"

TOLD = {
    "keys that a page spaces out": (
        "索 引 号：\tQX0012-2024\t信息分类：\t规范性文件\n文　　号：\t青政规〔2024〕2号\t关 键 词：\t房屋;征收\n"
        "有 效 性：\t有效\n青溪县人民政府关于加强房屋征收管理的通知\n各乡镇人民政府：\n" + BODY + SIGNED,
        {"title": "青溪县人民政府关于加强房屋征收管理的通知", "number": "青政规〔2024〕2号"},
    ),
    "report that a newspaper put on its page": (
        "分享:\n青溪县2026年政府工作报告\n2026年1月27日在青溪县第五届人民代表大会第六次会议上 青溪县县长 周明\n首页\n"
        "青溪县2026年政府工作报告\n2026年1月27日在青溪县第五届人民代表大会第六次会议上 青溪县县长 周明\n"
        "时间：\n2026-02-02 09:20\n分享:\n县长周明作政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n"
        + BODY,
        {"title": "青溪县2026年政府工作报告"},
    ),
    "caption of a photo above the title": (
        "政府工作报告。 青溪日报记者 李森 摄\n政府工作报告\n（2026年1月27日在青溪县第五届人民代表大会第六次会议上）\n"
        "县长 周明\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n" + BODY,
        {"title": "政府工作报告"},
    ),
    "addressees that take two lines": (
        "青溪县人民政府关于加强防汛工作的通知\n青政发〔2024〕8号\n"
        "各乡镇人民政府、街道办事处，白石高新技术产业开发区管委会，县政府各部\n门、各直属机构：\n" + BODY + SIGNED,
        {"addressees": "各乡镇人民政府、街道办事处，白石高新技术产业开发区管委会，县政府各部\n门、各直属机构"},
    ),
    "letterhead of three organs": (
        "青溪县发展和改革局\n青溪县财政局文件\n青溪县水利局\n青发改〔2024〕35号\n"
        "青溪县发展和改革局 青溪县财政局\n青溪县水利局关于下达水库投资计划的通知\n各乡镇人民政府：\n" + BODY,
        {
            "letterhead": "青溪县发展和改革局\n青溪县财政局文件\n青溪县水利局",
            "title": "青溪县发展和改革局 青溪县财政局\n青溪县水利局关于下达水库投资计划的通知",
        },
    ),
    "organ above a title that names the place again": (
        "青 溪 县 统 计 局\n青溪县2023年国民经济和社会发展统计公报\n青溪县统计局\n（2024年3月28日）\n一、综合\n"
        "全年地区生产总值312.5亿元，按不变价格计算，比上年增长6.2%。\n",
        {"title": "青溪县2023年国民经济和社会发展统计公报", "issuers": "青溪县统计局"},
    ),
    "minutes": (
        "青溪县人民政府常务会议纪要\n〔2024〕5号\n青溪县人民政府办公室 2024年3月22日\n"
        "2024年3月20日，县长林远主持召开县政府常务会议。现将会议议定事项纪要如下：\n一、关于经济运行\n会议要求紧盯目标任务。\n"
        "发：各乡镇人民政府，县政府各部门。\n送：县委办公室。\n",
        {"number": "〔2024〕5号", "copied_to": "各乡镇人民政府 县政府各部门 县委办公室"},
    ),
    "order of two ministries": (
        "云岭省交通运输厅\n云岭省公安厅 令\n2024年第6号\n"
        "《机动车维修管理规定》已经厅务会议通过，现予公布，自2024年6月1日起施行。\n"
        "厅  长  周  明\n2024年4月8日\n机动车维修管理规定\n第一章 总则\n第一条 为规范机动车维修，制定本规定。\n",
        {"number": "2024年第6号", "letterhead": "云岭省交通运输厅\n云岭省公安厅 令", "signatory": "厅  长  周  明"},
    ),
    "announcement of a people's congress": (
        "云岭市人民代表大会常务委员会公告\n（第六届）第12号\n《云岭市养犬管理条例》已由云岭市人民代表大会常务委员会通过，现予公布。\n"
        "云岭市人民代表大会常务委员会\n2024年7月2日\n",
        {"number": "（第六届）第12号"},
    ),
    "seal": (
        "关于禁止燃放烟花爆竹的通告\n为保护环境，现将有关事项通告如下：\n一、全天禁止燃放烟花爆竹。\n"
        "青溪县人民政府（印章）\n2024年1月10日\n",
        {"issuers": "青溪县人民政府"},
    ),
    "draft for comment": (
        "青溪县物业管理办法\n（征求意见稿）\n第一章 总则\n第一条 为规范物业管理活动，制定本办法。\n",
        {"title": "青溪县物业管理办法\n（征求意见稿）"},
    ),
    "public notice": (
        "关于2024年度科技计划拟立项项目的公示\n"
        "根据有关规定，经专家评审，现将拟立项项目予以公示，公示期为5个工作日。\n" + SIGNED,
        {"title": "关于2024年度科技计划拟立项项目的公示", "genre": "公示"},
    ),
    "summary and plan": (
        "白石镇2023年工作总结和2024年工作打算\n2023年，白石镇在县委、县政府的坚强领导下，较好完成了各项目标任务。\n",
        {"title": "白石镇2023年工作总结和2024年工作打算", "genre": "工作总结"},
    ),
    "measures": (
        "青溪县支持民营经济发展若干措施\n为支持民营经济发展，制定如下措施。\n一、降低经营成本\n二、加强金融支持\n",
        {"title": "青溪县支持民营经济发展若干措施", "genre": "若干措施"},
    ),
    "rules of a village": (
        "白石村村规民约\n（2023年8月15日村民代表会议表决通过）\n为推进民主法治建设，制定本村规民约，全体村民共同遵守执行。\n"
        "一、邻里和睦。\n二、爱护环境。\n",
        {"title": "白石村村规民约"},
    ),
}


def _written(marks: Metadata, name: str) -> str | None:
    found = getattr(marks, name)
    if isinstance(found, tuple):
        return " ".join([piece.text for piece in found])
    return None if found is None else str(found.text)


@pytest.mark.parametrize("name", TOLD)
def test_marks(name: str) -> None:
    text, told = TOLD[name]
    marks = govdoc.parse(text).metadata
    assert {key: _written(marks, key) for key in told} == told


CLOSING = (
    ("联系人：李清\n联系电话：0555-5551234\n", []),
    (
        "附：名词解释\n1.双减：指减轻学生作业负担和校外培训负担。\n",
        ["附：名词解释", "1.双减：指减轻学生作业负担和校外培训负担。"],
    ),
    ("青溪县防汛应急预案\n（试行）\n一、总则\n", ["青溪县防汛应急预案（试行）", "一、总则"]),
)


@pytest.mark.parametrize(("below", "openings"), CLOSING)
def test_what_stands_below_the_date(below: str, openings: list[str]) -> None:
    document = govdoc.parse(
        "青溪县人民政府关于防汛的通知\n各乡镇人民政府：\n现将有关事项予以通知，请遵照执行。\n" + SIGNED + below
    )
    assert [section.opening() for section in document.walk()] == openings
    assert document.metadata.attachments == ()
