"""Shapes of pages that web sites and printers leave: each row a text, the marks it must show and its outline."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import govdoc

SIGNED = "青溪县人民政府\n2024年5月8日\n"


class Shape(NamedTuple):
    """A text, its title, and its outline; ``attachments`` and ``issued`` only where the shape is about them."""

    text: str
    title: str | None
    outline: list[str]
    attachments: list[str] | None = None
    issued: str | None = None


SHAPES = {
    "first sentence that ends with a cited notice": Shape(
        "关于发布《青溪县排污口设置规范》等2项标准的公告\n发文机构：青溪县生态环境局\n"
        "为贯彻落实《云岭省水污染防治条例》、《云岭省人民政府关于加强排污口管理的通知》 （云政发〔2020〕8号），"
        "现批准2项标准，并予发布。\n"
        "一、 《青溪县排污口设置规范 工业企业》（Q 11-2024）\n二、 《青溪县排污口设置规范 农村》（Q 12-2024）\n"
        "青溪县生态环境局\n2024年5月8日\n",
        "关于发布《青溪县排污口设置规范》等2项标准的公告",
        [
            "一、《青溪县排污口设置规范 工业企业》（Q 11-2024）",
            "二、《青溪县排污口设置规范 农村》（Q 12-2024）",
        ],
    ),
    "text that is left out": Shape(
        "关于建设项目办理情况的函\n云岭省人民政府：\n现将有关情况函告如下：\n"
        "一、关于云岭水库建设问题。你省请求加大投资力度，建议列入明年计划，并安排前期经费。\n"
        "二、关于青溪机场建设问题。（略）\n"
        "三、关于电网建设问题。你省请求对农村电网改造给予支持，有关部门正在研究。\n" + SIGNED,
        "关于建设项目办理情况的函",
        ["一、关于云岭水库建设问题", "二、关于青溪机场建设问题", "三、关于电网建设问题"],
    ),
    "attachments that are labelled like an annex": Shape(
        "关于划定青溪口岸范围的批复\n云岭市人民政府：\n你市请示收悉。现批复如下：\n同意划定。\n"
        "附件1.青溪口岸查验区界址点坐标\n2.青溪口岸桥面界址点坐标\n" + SIGNED,
        "关于划定青溪口岸范围的批复",
        [],
        ["青溪口岸查验区界址点坐标", "青溪口岸桥面界址点坐标"],
    ),
    "attachment whose name takes two lines": Shape(
        "关于调整审批事项的通知\n各乡镇人民政府：\n现将有关事项予以公布，请遵照执行。\n"
        "附件：青溪县人民政府决定在经济开发区暂时调整有关行政审\n批事项和备案事项目录\n" + SIGNED,
        "关于调整审批事项的通知",
        [],
        ["青溪县人民政府决定在经济开发区暂时调整有关行政审\n批事项和备案事项目录"],
    ),
    "attachments announced above an annex that shares its line": Shape(
        "关于做好签约服务的通知\n各乡镇人民政府：\n现就有关工作通知如下。\n"
        "一、工作目标\n"
        "到2025年，签约率达到60%以上，群众满意度明显提高。\n"
        "附件：1.签约服务监测指标\n2.签约服务任务分工表\n附件1 签约服务监测指标\n"
        "签约率由县卫生健康局每季度统计一次，并向社会公布。\n",
        "关于做好签约服务的通知",
        ["一、工作目标", "附件1签约服务监测指标"],
        ["签约服务监测指标", "签约服务任务分工表"],
    ),
    "two attached texts that the notice names": Shape(
        "关于印发两个文件的通知\n各乡镇人民政府：\n"
        "《青溪县支持物流发展若干政策》《青溪县物流发展行动计划》已经县政府同意，现印发给你们。\n"
        + SIGNED
        + "青溪县支持物流发展若干政策\n为加快物流业发展，制定以下政策，请认真贯彻执行。\n一、支持企业\n"
        "对新增企业给予奖励，具体由县商务局会同县财政局办理。\n"
        "青溪县物流发展行动计划\n为加快物流业发展，推动降本增效，制定本行动计划，请认真贯彻执行。\n一、总体要求\n"
        "到2026年，物流成本明显下降，服务能力明显增强。\n",
        "关于印发两个文件的通知",
        ["青溪县支持物流发展若干政策", "  一、支持企业", "青溪县物流发展行动计划", "  一、总体要求"],
    ),
    "figures that touch the heading": Shape(
        "青溪县2023年国民经济和社会发展统计公报\n青溪县统计局\n2024年3月28日\n01综合\n"
        "初步核算，全年地区生产总值320.7亿元，比上年增长4.7%。\n02农业\n全年粮食产量21.9万吨，比上年减产1.8%。\n附件：\n",
        "青溪县2023年国民经济和社会发展统计公报",
        ["01综合", "02农业"],
    ),
    "attachments below a bare word": Shape(
        "关于事故调查情况的通报\n各乡镇人民政府：\n现将有关情况通报如下，请认真吸取教训。\n附件\n1.青溪镇关于事故的检查报告\n"
        "2.石桥镇关于事故的检查报告\n" + SIGNED,
        "关于事故调查情况的通报",
        [],
        ["青溪镇关于事故的检查报告", "石桥镇关于事故的检查报告"],
    ),
    "text that begins with a year behind its heading": Shape(
        "关于印发青溪县三年行动计划的通知\n各乡镇人民政府：\n现予印发。\n" + SIGNED + "青溪县三年行动计划\n"
        "一、主要目标 2021—2023年，重点推进乡村振兴，培育发展新动能。\n"
        "二、项目方案 三年行动项目分为两大类。\n三、继续办好 2024年民生实事，让群众满意。\n",
        "关于印发青溪县三年行动计划的通知",
        ["青溪县三年行动计划", "  一、主要目标", "  二、项目方案", "  三、继续办好 2024年民生实事，让群众满意。"],
    ),
    "regulation printed again in one line with its text": Shape(
        "关于修改《青溪市房屋租赁管理办法》的决定\n市人民政府决定对《青溪市房屋租赁管理办法》作如下修改：\n"
        "一、将第一条中的“合同法”修改为“民法典”。\n二、删去第五条。\n"
        "青溪市房屋租赁管理办法 （2011年7月7日青溪市人民政府令第6号公布，根据2021年5月8日的决定修正）"
        "第一条 为了加强管理，制定本办法。\n"
        "第二条 本办法适用于本市。\n",
        "关于修改《青溪市房屋租赁管理办法》的决定",
        [
            "一、将第一条中的“合同法”修改为“民法典”。",
            "二、删去第五条。",
            "青溪市房屋租赁管理办法",
            "  第一条为了加强管理，制定本办法。",
            "  第二条本办法适用于本市。",
        ],
    ),
    "lines indented by a tab": Shape(
        "青溪县值班管理办法\n\t第一条 为了加强值班管理，制定本办法。\n"
        "\t第二条 本办法适用于全县。\n\t（一）乡镇；\n\t（二）部门。\n",
        "青溪县值班管理办法",
        [
            "第一条为了加强值班管理，制定本办法。",
            "第二条本办法适用于全县。",
            "  （一）乡镇；",
            "  （二）部门。",
        ],
    ),
    "foreword and boxes of a plan": Shape(
        "关于印发青溪县数字建设规划的通知\n各乡镇人民政府：\n现将规划印发给你们。\n"
        + SIGNED
        + "青溪县数字建设规划\n前言\n"
        "数字建设是推动现代化的重要引擎，为加快建设步伐，编制本规划，规划期为2021年至2025年。\n"
        "一、现状与形势\n全县网络基础设施不断完善，数字经济加快发展，群众满意度明显提升。\n专栏1 重点工程\n"
        "建设数据中心一个，实现全县政务数据汇聚共享，推动部门之间业务协同办理。\n二、总体要求\n坚持统筹推进，坚持需求导向，坚持安全可控，加快形成数据驱动的治理新格局。\n",
        "关于印发青溪县数字建设规划的通知",
        ["青溪县数字建设规划", "  前言", "  一、现状与形势", "  二、总体要求"],
    ),
    "cover, contents, and the title once more": Shape(
        "会议文件（十）\n关于青溪县2025年预算执行情况和\n2026年预算草案的报告\n青溪县财政局\n2026 年 1 月\n目\n录\n"
        "1.关于青溪县预算的报告…………………1\n2.预算表………………………18\n\n关于青溪县2025年预算执行情况和\n2026年预算草案的报告\n"
        "——2026年1月21日在青溪县第五届人民代表大会第六次会议上\n青溪县财政局\n各位代表：\n受县人民政府委托，向大会报告预算执行情况，请予审议。\n"
        "一、2025年预算执行情况\n全县一般公共预算收入15.32亿元，完成年度预算的99.28%。\n",
        "关于青溪县2025年预算执行情况和\n2026年预算草案的报告",
        ["一、2025年预算执行情况"],
        issued="2026-01-21",
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_shape(name: str) -> None:
    shape = SHAPES[name]
    document = govdoc.parse(shape.text)
    marks = document.metadata
    assert (marks.title.text if marks.title else None) == shape.title
    outline = document.outline().split("\n")[marks.title is not None :]
    assert [line for line in outline if line] == shape.outline
    if shape.attachments is not None:
        assert [a.text for a in marks.attachments] == shape.attachments
    if shape.issued is not None:
        assert marks.issue_date is not None and str(marks.issue_date.start) == shape.issued
