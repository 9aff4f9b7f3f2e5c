"""Readings that texts seen for the first time showed wrong: where names begin and end, lists, norms, bounds."""

from __future__ import annotations

import pytest

from tests.quantities.test_indicators import indicators, told

PLAN = "清河县人民政府办公室关于加强某项工作的意见\n一、主要任务\n{}\n"

BEGINNINGS = [
    ("青石高新区政府性基金预算收入1.2亿元。", ["政府性基金预算收入"]),
    ("云岭市规模以上工业增加值增长5%。", ["规模以上工业增加值"]),
    ("自治州地方全体居民人均可支配收入3.1万元。", ["全体居民人均可支配收入"]),
    ("东岭地区生产总值12亿元，市辖区户籍人口3万人。", ["东岭地区生产总值", "市辖区户籍人口"]),
    ("区本级（含临港园区）政府性基金预算收入13万元。", ["政府性基金预算收入"]),
    ("提请县人大常委会审议法规草案9件。", ["法规草案"]),
    ("服务企业590家次，服务贸易额3亿元。", ["企业", "服务贸易额"]),
    ("该厂2023年实际采购量8吨。", ["实际采购量"]),
    ("处理站每天消耗絮凝剂需75公斤。", ["絮凝剂"]),
    ("联系企业为养护站点捐赠净水设备7台。", ["净水设备"]),
    ("高标准组织“亲清茶座”对接活动10次。", ["“亲清茶座”对接活动"]),
    ("每村至少配备2名协管员，至少每年组织1次演练。", ["协管员", "演练"]),
    ("项目分为实施项目和储备项目两大类。", ["项目"]),
    ("工业总产值（90年不变价）达25亿元。", ["工业总产值"]),
    ("青岭经济开发区（以下简称经开区）一般公共预算收入完成3亿元，动用后余额4万元。", ["一般公共预算收入", "余额"]),
    ("报送内容包括会计报表、财务分析各一份。", ["会计报表、财务分析"]),
    ("节水率达50%以上（含50%）。", ["节水率"]),
    ("电力、燃气及水的生产和供应业投资增长2%。", ["电力、燃气及水的生产和供应业投资"]),
]
ENDS = [
    ("超八成监测对象稳定消除返贫风险。", ["监测对象"]),
    ("99%乡镇通三级及以上公路，30个建制村通硬化路，新建12个普通高中。", ["乡镇", "建制村", "普通高中"]),
    ("52项事项一次办、30项事项湾区通办，475个事项高质量落地。", ["事项"] * 3),
    ("授予37项成果国家自然科学奖二等奖。", ["成果"]),
    ("确定16个省（市）扩大招生规模。", ["省（市）"]),
    ("完成10多项标准规范制修订工作。", ["标准规范"]),
    ("调整4件经国务院批准的部门规章的有关规定。", ["部门规章"]),
    ("参加1次省级以上继续医学教育项目面授。", ["省级以上继续医学教育项目面授"]),
    ("两个分会场交易额达17亿元。", ["分会场", "分会场交易额"]),
    ("帮扶登记失业人员就业64人，失业人员再就业5万人。", ["登记失业人员", "失业人员再就业"]),
    ("全县初中新增35个班。", ["班"]),
    ("同意在青岭等22个城市设立试验区，四条河流属于支流。", ["城市", "河流"]),
    ("只能将一个固定场所登记为经营场所，两种方式中任选其一。", ["固定场所", "方式"]),
    ("推进10个并购重组项目，3920个新投产项目增加产值51亿元。", ["并购重组项目", "新投产项目", "产值"]),
    ("覆盖4个市及7个县（市、区）党的基层组织。", ["市", "县（市、区）"]),
    ("吸收1名建档立卡扶贫对象就业，带动30名群众就业，帮助20户农户增收。", ["建档立卡扶贫对象", "群众", "农户"]),
    ("25件规范性文件宣布失效（其中决定废止2件、修改1件）。", ["规范性文件"] * 3),
    ("培训100名达到省级标准的家庭医生，12个通过验收的项目。", ["家庭医生", "项目"]),
    ("预留30%的号源，首批5家企业试点工作进展顺利。", ["号源", "企业"]),
    ("可申请最高15万元的创业担保贷款，23名干部挂任网格员。", ["创业担保贷款", "干部"]),
    ("入围企业只有1家，政策解读应不少于2次。", ["入围企业", "政策解读"]),
    ("参加1次被征地农民培训，130余种特产供应外地。", ["被征地农民培训", "特产"]),
    ("社会保险基金预算收入安排65亿元，比上年预计执行数下降7%。", ["社会保险基金预算收入"] * 2),
]
LISTS = [
    ("货物贸易、对外投资和利用外资分别占比达30%、20%和10%。", ["货物贸易", "对外投资", "利用外资"]),
    ("货物吞吐量和集装箱吞吐量居全省第一和第三。", ["货物吞吐量", "集装箱吞吐量"]),
    ("地区生产总值、财政收入分别居全省第2位和第4位。", ["地区生产总值", "财政收入"]),
    ("一、二类航道维护里程分别达2公里和3公里。", ["一、二类航道维护里程"] * 2),
    ("旅客吞吐量跻身全国前十强。", ["旅客吞吐量"]),
    (
        "电耗下降4%。在全市经济指标综合考核中，我县排名从第五位上升到第二位。",
        ["电耗", "经济指标综合考核", "经济指标综合考核"],
    ),
    ("研发投入位居全省第2位，专利申请量2万件、稳居全省首位。", ["研发投入", "专利申请量", "专利申请量"]),
]


@pytest.mark.parametrize(("sentence", "names"), BEGINNINGS + ENDS + LISTS)
def test_names_begin_and_end_where_a_reader_would_say(sentence, names):
    assert [i.name.text if i.name else None for i in told(sentence)] == names


STATUSES = [
    ("全年 5000 万元以上投资项目开工。", "standard"),
    ("购置单价100万元（含）以上设备。", "standard"),
    ("家庭成员均已年满60周岁。", "standard"),
    ("报送汇总报表一式两份。", "standard"),
    ("改造存栏500头以上养殖场。", "standard"),
    ("暂停待遇时长在12个月内（含）的，予以恢复。", "standard"),
    ("出水达到要求，处理成本为每立方米2.4元左右。", "actual"),
    ("预计管网贯通、满负荷运行后，每年可实现效益420多万元。", "target"),
    ("扩招任务分3年落实。", "target"),
    ("发生7级以上地震。", "standard"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUSES)
def test_statuses_in_a_report(sentence, status):
    assert {i.status for i in told(sentence)} == {status}


STATUSES_OF_PLANS = [
    ("解读材料应于公开后3个工作日内发布。", "standard"),
    ("租期届满3个月前提交申请。", "standard"),
    ("力争3天内完成清运。", "target"),
    ("按照不足1万人的配备1名、1万人以上的每万人配备1名专干的标准，充实力量。", "standard"),
    ("建成100个网点，提高标准化水平。", "target"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUSES_OF_PLANS)
def test_statuses_in_an_opinion(sentence, status):
    assert {i.status for i in indicators(PLAN.format(sentence))} == {status}


@pytest.mark.parametrize(
    "subject", ["暂时调整有关规定的决定", "修改、废止部分规范性文件的公告", "发布3项地方标准的公告"]
)
def test_a_title_that_decides_on_rules_is_no_rule(subject):
    found = indicators(f"清河县人民政府关于{subject}\n2024年3月，县政府决定暂时调整《车辆管理办法》等18件规章。\n")
    assert [i.status for i in found] == ["actual"]


def test_growth_told_among_rules_is_a_fact():
    found = indicators("清河县人才奖励办法\n2023年引进人才同比增长12%。\n营业收入同比增长10%的企业，给予奖励。\n")
    assert [i.status for i in found] == ["actual", "standard"]


def test_a_term_written_short_governs():
    period = told("“十二五”期，完成规范12项。")[0].period
    assert period is not None
    assert (str(period.start), str(period.end)) == ("2011-01-01", "2015-12-31")


QUANTITIES = [
    ("60周岁（含60周岁）以上老人", ("60周岁（含60周岁）以上", 60, None, "岁", "以上")),
    ("补发时长在24个月（含）内", ("24个月（含）内", None, 24, "月", "内")),
    ("奖励5万元（含）至10万元(含)以下", ("10万元(含)以下", None, 100_000, "元", "以下")),
    ("于3个工作日内在网站发布", ("3个工作日内", None, 3, "工作日", "内")),
    ("比上年缩小0.01", ("0.01", None, None, None, None)),
    ("跻身全球前十强", ("前十强", None, 10, "位", "前")),
    ("全球7级以上地震", ("7级以上", 7, None, "级", "以上")),
    ("风力达8级大风", ("8级", 8, 8, "级", None)),
    ("说明书各一份", ("一份", 1, 1, "份", None)),
    ("每年至少参加1次培训", ("1次", 1, None, "次", "至少")),
]


@pytest.mark.parametrize(("sentence", "expected"), QUANTITIES)
def test_quantities(sentence, expected):
    quantity = told(f"{sentence}。")[-1].quantity
    found = (quantity.text, quantity.low, quantity.high, quantity.unit, quantity.approximator)
    assert found == (
        (expected[0], quantity.value, quantity.value, *expected[3:]) if expected[1:3] == (None, None) else expected
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "推进三级联动",
        "民营500强企业落户",
        "入选全国百强县",
        "全国各一线城市",
        "至少要做到",
        "上述第2、4、5项情况",
        "第3至5条",
    ],
)
def test_what_is_no_quantity(sentence):
    assert told(f"{sentence}。") == []
