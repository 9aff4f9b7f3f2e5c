"""Statuses and periods that texts seen for the first time showed wrong: starts, conditions, definitions, budgets."""

from __future__ import annotations

import pytest

from tests.quantities.test_indicators import indicators, told

OPINION = "清河县人民政府办公室关于加强某项工作的意见\n一、主要任务\n{}\n"
RULES = "政策问答丨《清河县关于促进就业若干措施的通知》\n{}\n"
BUDGET = (
    "清河县2019年预算执行情况和2020年预算草案的报告\n一、2019年预算执行情况\n收入执行良好。\n二、主要支出\n"
    "2020年县级支出预算67亿元，比2019年预算增加4亿元。主要科目支出安排情况是：\n"
    "1、公共服务支出8.8亿元，比上年预算数增加3018万元。\n2、教育支出3亿元。\n"
)

AIMS = [
    ("补贴标准分别由每人每月600元、1000元提高到1000元、1500元。", ["actual", "actual", "target", "target"]),
    ("保险品种从12个增加到18个。", ["actual", "target"]),
    ("标准由每户80元发放。", ["target"]),
    ("负责人1年内解读重要政策措施不少于1次。", ["standard", "standard"]),
    ("日间手术是指按照计划完成的手术，住院时间不超过48小时。", ["standard"]),
    ("研发经费达到规定比例（一般企业不少于1%、大中型企业不少于2%）的，可享受优惠。", ["standard", "standard"]),
    ("其中15个指标自动生成，9个指标由报表获取。", ["other", "other"]),
]


@pytest.mark.parametrize(("sentence", "statuses"), AIMS)
def test_statuses_in_an_opinion(sentence, statuses):
    assert [i.status for i in indicators(OPINION.format(sentence))] == statuses


FACTS = [
    ("对死亡人数同比上升幅度达到10%的地区，严格实行一票否决制。", "standard"),
    ("对发生一次死亡3人以上责任事故的企业，依法追究责任。", "standard"),
    ("2023年末一般债务余额预计执行数277亿元。", "target"),
    ("对贡献突出的10家企业给予奖励。", "actual"),
]


@pytest.mark.parametrize(("sentence", "status"), FACTS)
def test_statuses_in_a_report(sentence, status):
    assert {i.status for i in told(sentence)} == {status}


def test_a_policy_explained_tells_facts_too():
    found = indicators(RULES.format("每人补贴500元。全县有7所高校104名干部结对，目前，已成功帮扶287名学生。"))
    assert [i.status for i in found] == ["standard", "actual", "actual", "actual"]


def test_the_items_a_budget_announces_have_its_year_and_status():
    found = indicators(BUDGET)
    assert [(i.status, i.period and i.period.end.year) for i in found if i.name and "支出" in i.name.text] == [
        ("target", 2020)
    ] * len(found)


def test_a_term_named_in_a_plan_is_its_own():
    report = "清河县2015年工作总结\n一、工作回顾\n投资2亿元。\n二、未来五年目标任务\n五年新增企业200家以上。\n"
    assert [i.status for i in indicators(report) if i.name] == ["actual", "target"]


def test_the_term_that_closes_the_title_of_a_box_governs_the_box():
    plan = (
        "清河县人才队伍建设计划（2011—2020年）\n一、重点任务\n（一）加强建设\n引进人才。\n"
        "专栏1 人才队伍建设重点（2011—2015年）\n01培训项目  培训乡村医生100名。\n（二）提升水平\n建成中心3个。\n"
    )
    found = [(i.period.start.year, i.period.end.year) for i in indicators(plan) if i.name and i.period]
    assert found == [(2011, 2015), (2011, 2020)]
