"""Indicators of small documents of our own: names, changes, periods and statuses, as an expert reader would say."""

from __future__ import annotations

import pytest

from govdoc.extract.dates import find_dates
from govdoc.extract.indicators import find_indicators
from govdoc.extract.references import find_references
from govdoc.extract.slogans import find_slogans
from govdoc.layout import read_layout
from govdoc.model import Indicator

REPORT = "清河县2024年工作总结\n{}\n清河县人民政府\n2025年1月20日\n"


def indicators(text: str) -> tuple[Indicator, ...]:
    layout = read_layout(text)
    references = find_references(layout)
    slogans = find_slogans(layout, references)
    return find_indicators(layout, find_dates(layout, references), slogans, references)


def told(sentence: str) -> list[Indicator]:
    return list(indicators(REPORT.format(sentence)))


NAMES = [
    ("推动300家规模以上工业企业数字化转型。", ["规模以上工业企业"]),
    ("新增8处滨河步道和停车场20座。", ["滨河步道", "停车场"]),
    ("九类民生和公共安全支出12亿元。", ["民生和公共安全支出", "民生和公共安全支出"]),
    ("吸引15个国家和地区的200名代表。", ["国家和地区", "代表"]),
    ("建成示范点（5个）和驿站（3个）。", ["示范点", "驿站"]),
    ("取消和下放了40项行政审批事项。", ["行政审批事项"]),
    ("办结率达95%；增加500个公办学位。", ["办结率", "公办学位"]),
    ("加快30条主次干道建设。", ["主次干道"]),
    ("赤字率拟按3%安排。", ["赤字率"]),
    ("签有合同且年龄需在45周岁以下。", ["年龄"]),
    ("通过评审的报告原则上页数不超过30页。", ["页数"]),
    ("事故造成直接经济损失200万元。", ["直接经济损失"]),
    ("实有企业较“十三五”期末增长36%。", ["实有企业"]),
    ("万元GDP用地、水耗、电耗分别下降3%、2%、1%。", ["万元GDP用地", "水耗", "电耗"]),
    ("两个以上部门联合制定的文件，由牵头部门送审。", ["部门"]),
    ("抓好三个领域信用信息公开。", ["领域"]),
    ("资金全部投放完毕、年底前支付进度达到80%。", ["支付进度"]),
    ("市辖区户籍人口超过100万的城市。", ["市辖区户籍人口"]),
    ("清溪县、石湾县等高新技术产品出口增长8%。", ["高新技术产品出口"]),
    ("建成公用车辆购置及运行维护费台账2本。", ["公用车辆购置及运行维护费台账"]),
    ("氨氮排放量要下降2%，工作分值权重不应低于4%。", ["氨氮排放量", "工作分值权重"]),
    ("1—11月固定资产投资增长8%。", ["固定资产投资"]),
    ("覆盖86个县（市、区）。", ["县（市、区）"]),
    ("完成柳河等9个水生态修复工程。", ["水生态修复工程"]),
    ("累计筹得社保基金，年末累计结余16亿元。", ["累计结余"]),
    ("清洁能源项目实施进度达到70%。", ["清洁能源项目实施进度"]),
    ("争取到“双清”专项资金4亿元。", ["“双清”专项资金"]),
    ("推举1名具有从业经历的居民作为联络员。", ["居民"]),
    ("常住人口120万人，占总人口比重（城镇化率）为61%。", ["常住人口", "占总人口比重"]),
    ("安排衔接推进乡村振兴补助资金7515万元。", ["衔接推进乡村振兴补助资金"]),
    ("每百元资产实现的营业收入为88元，比上年增加4元。", ["每百元资产实现的营业收入", "每百元资产实现的营业收入"]),
    ("查处违法行为12起；新生报到300人；飞机起降5万架次。", ["违法行为", "新生报到", "飞机起降"]),
    ("物流总费用与生产总值的比率降至14%。", ["物流总费用与生产总值的比率"]),
    ("财政用于民生的比例仍保持在70%以上。", ["财政用于民生的比例"]),
    ("市级政府性基金预算收入完成6亿元；认定市级龙头企业3家。", ["政府性基金预算收入", "市级龙头企业"]),
    ("覆盖所有乡镇和60%以上建制村。", ["建制村"]),
    ("占地区生产总值的比重为25%。", ["占地区生产总值的比重"]),
    ("整治7个内涝点，新建3家长者食堂。", ["内涝点", "长者食堂"]),
    ("化学需氧量、氨氮排放量分别下降3%、2%。", ["化学需氧量、氨氮排放量", "氨氮排放量"]),
    ("城乡居民收入和消费支出，分别增长5%和4%。", ["城乡居民收入和消费支出", "城乡居民收入和消费支出"]),
    ("工业增加值增长6%，增速比1—4月加快1个百分点。", ["工业增加值", "工业增加值"]),
    ("整顿软弱涣散党组织3个，党费收缴4万元。", ["软弱涣散党组织", "党费"]),
    ("为5000户户籍低收入住房困难家庭发放补贴。", ["户籍低收入住房困难家庭"]),
    ("全年共举办各类普法讲座20余次，参训人员达到500人次以上。", ["普法讲座", "参训人员"]),
    ("城镇登记失业率控制在4%以内。", ["城镇登记失业率"]),
    ("配备19名网格长、34名网格员。", ["网格长", "网格员"]),
    ("解决了3948人的安全饮水问题。", ["安全饮水问题"]),
    ("完成投资12亿元，增长8.3%。", ["投资", "投资"]),
    ("建成平价超市和销售网点26个。", ["平价超市和销售网点"]),
    ("实施10个重点项目，完成年度计划。", ["重点项目"]),
    ("粮食总产量36万吨，比上年增长2%；其中，夏粮12万吨，增长1.5%。", ["粮食总产量", "粮食总产量", "夏粮", "夏粮"]),
    ("接待游客120万人次，实现旅游收入8亿元，分别增长12%和15%。", ["游客", "旅游收入", "游客", "旅游收入"]),
    (
        "城镇和农村居民人均可支配收入分别达3.4万元和1.3万元。",
        ["城镇和农村居民人均可支配收入", "农村居民人均可支配收入"],
    ),
    ("万元GDP能耗、水耗分别下降4%和3%。", ["万元GDP能耗", "水耗"]),
    ("固定资产投资、社会消费品零售总额均超过10亿元。", ["固定资产投资、社会消费品零售总额"]),
    ("服务业增加值占地区生产总值比重达52.3%。", ["服务业增加值占地区生产总值比重"]),
    ("新设企业97家、占全市16.5%。", ["新设企业", "新设企业"]),
    ("民营经济占比达53.4%。", ["民营经济占比"]),
    ("县财政安排防火专项经费260万元。", ["防火专项经费"]),
    ("按期办结率99.1%。", ["按期办结率"]),
    ("供应商数量达到35家。", ["供应商数量"]),
    ("发放宣传单5000多份。", ["宣传单"]),
    ("排查矛盾纠纷86件，成功化解84件。", ["矛盾纠纷", "矛盾纠纷"]),
    ("三次产业比重由5.0∶49.6∶45.4调整为4.6∶44.6∶50.8。", ["三次产业比重", "三次产业比重"]),
    ("引进亿元以上项目48个。", ["项目", "亿元以上项目"]),
    ("民营企业贡献了全县50%以上的税收、60%以上的生产总值。", ["税收", "生产总值"]),
    ("从严控制“三公”经费，同比压减15%。", ["“三公”经费"]),
    ("组织3批计25名干部外出考察。", ["干部", "干部"]),
    ("举办招聘会36场次。", ["招聘会"]),
    ("发放调查问卷600份，回收582份。", ["调查问卷", "调查问卷"]),
    ("审批时限平均缩短60%。", ["审批时限"]),
    ("办结行政复议案件51件，其中维持40件、撤销5件、驳回6件。", ["行政复议案件"] * 4),
    ("经营主体达5.1万户，平均每个工作日新增52户。", ["经营主体", "经营主体"]),
    ("发现问题60个，整改到位57个。", ["问题", "问题"]),
    ("3家世界500强投资企业落户。", ["世界500强投资企业"]),
    ("完成50个快速充电桩和140个慢速充电桩。", ["快速充电桩", "慢速充电桩"]),
    ("30个标段全面完成。", ["标段"]),
    ("带动5000家企业“上云上平台”。", ["企业"]),
    ("在10个街道设立“访前工作室”。", ["街道"]),
    ("分季度看，一季度全县地区生产总值增长5.7%，上半年增长7.2%。", ["地区生产总值", "地区生产总值"]),
    ("累计列入更新计划项目84个，开工45个、建成33个。", ["更新计划项目"] * 3),
    ("老旧小区改造开工742个、完工548个。", ["老旧小区改造", "老旧小区改造"]),
    ("举办展会、论坛等特色文化活动12场。", ["特色文化活动"]),
    ("发放创业补贴、就业补贴等601万元。", ["创业补贴、就业补贴"]),
    ("制定实施科学决策机制等22项整改措施。", ["整改措施"]),
    ("安排商贸和市场监管支出1790万元。", ["商贸和市场监管支出"]),
    ("通过公共网络实现商品销售额8.7亿元。", ["商品销售额"]),
    ("新建商品房销售面积60万平方米。", ["新建商品房销售面积"]),
    ("推动受污染耕地安全利用率达到93%。", ["受污染耕地安全利用率"]),
    ("年末共保障农村低保对象4.3万人。", ["农村低保对象"]),
    ("营养改善计划惠及3600多万农村学生。", ["农村学生"]),
    ("电信业务总量（2023年不变价）46亿元，增长7.1%。", ["电信业务总量", "电信业务总量"]),
    ("消费投诉处理满意度全市第一。", ["消费投诉处理满意度"]),
    ("二、农业 全年粮食播种面积54.9万公顷。", ["粮食播种面积"]),
    ("“十四五”末2024年全县一般公共预算收入21亿元。", ["一般公共预算收入"]),
    ("万元GDP能耗、万元GDP水耗分别下降4%和3%。", ["万元GDP能耗", "万元GDP水耗"]),
    ("地方财政收入30亿元，同口径比增长20.5%。", ["地方财政收入", "地方财政收入"]),
    ("完成106座小型病险水库除险加固和16条背街巷道综合改造。", ["小型病险水库", "背街巷道"]),
    ("四个行业增加值分别增长10%、16%。", ["行业", "行业增加值", "行业增加值"]),
    ("开展3次专项整治。", ["专项整治"]),
    (
        "地区生产总值达12.8万亿元，五年跨过3个万亿元台阶、年均增长5%。",
        ["地区生产总值", None, "地区生产总值", "地区生产总值"],
    ),
    ("整备5平方公里级产业用地1块。", ["产业用地", "5平方公里级产业用地"]),
    ("下降的主要原因是土地出让收入减少1.6亿元。", ["土地出让收入"]),
    ("吸收建档立卡扶贫对象36名。", ["建档立卡扶贫对象"]),
    ("中央企业推荐数量原则上不超过3个。", ["中央企业推荐数量"]),
    ("集聚跨境电商企业120家。", ["跨境电商企业"]),
    ("全年发生5起生产安全事故。", ["生产安全事故"]),
    ("税收高速增长30.3%，接近翻一番。", ["税收", "税收"]),
    ("优良天数281天，比2020年增加36天。", ["优良天数", "优良天数"]),
    ("12条入海河流稳定消劣。", ["入海河流"]),
    ("计划生育支出完成4.1亿元。", ["计划生育支出"]),
    ("对6805万亩省级以上生态公益林进行补偿。", ["省级以上生态公益林"]),
    ("7000余名参赛选手参加。", ["参赛选手"]),
    ("吸引500名博士毕业生来县创新创业。", ["博士毕业生"]),
    ("拉动消费超10亿元。", ["消费"]),
    ("拆除消化违法建筑20万平方米。", ["违法建筑"]),
    ("优良河长比例提升10个百分点至75.1%。", ["优良河长比例", "优良河长比例"]),
    ("其中，葡萄17万吨，增长5%；杏6万吨，增长6%。", ["葡萄", "葡萄", "杏", "杏"]),
    ("建设立体绿化2万平方米。", ["立体绿化"]),
    ("取消了原先336亿元的农业税赋。", ["农业税赋"]),
    ("一般公共预算收入26亿元，按自然口径计算下降9.9%。", ["一般公共预算收入", "一般公共预算收入"]),
    ("建成100个街心（社区）公园。", ["街心（社区）公园"]),
    ("12所中小学和幼儿园开学招生。", ["中小学和幼儿园"]),
    ("形成各领域改革成果200余项。", ["改革成果"]),
    ("建成6千多个5G基站和7000个农村4G/5G基站。", ["5G基站", "农村4G/5G基站"]),
    ("完成17支“4+1”专项基金组建。", ["“4+1”专项基金组建"]),
    ("应对22轮强降水和“云雀”等15个台风。", ["强降水", "台风"]),
    ("提质改造农村公路3000公里。", ["农村公路"]),
    ("试点户总体税负减轻34.4%。", ["试点户总体税负"]),
    ("人均可支配收入达到3.3万元（按现行汇率折算约4000美元）。", ["人均可支配收入", "人均可支配收入"]),
    ("各项贷款新增2.1万亿元。", ["各项贷款"]),
    ("卫生厕所普及率、生活垃圾和污水治理率分别达到87%、100%、75%。", ["卫生厕所普及率", "生活垃圾", "污水治理率"]),
    ("种植乔木5.2万株，营建主题林23片。", ["乔木", "主题林"]),
    ("分配人才住房1300余套，组建家庭医生团队205个。", ["人才住房", "家庭医生团队"]),
    ("家庭医生签约32.4万人。", ["家庭医生"]),
    ("改造危旧房3.1万套（户）、老旧管道1.6万公里。", ["危旧房", "老旧管道"]),
    ("新增全国重点实验室45家。", ["全国重点实验室"]),
    ("综合竞争力位居全省百强第23位，较上一年上升3个位次。", ["综合竞争力", "综合竞争力"]),
]


@pytest.mark.parametrize(("sentence", "names"), NAMES, ids=[row[0][:18] for row in NAMES])
def test_names(sentence, names):
    assert [i.name.text if i.name else None for i in told(sentence)] == names


CHANGES = [
    ("社会消费品零售总额同比增长6%。", "up", "yoy", None),
    ("规模以上工业增加值环比下降0.6%。", "down", "mom", None),
    ("旅游收入比2019年增长20%。", "up", "vs_year", "2019"),
    ("移动电话用户比年初增加15万户。", "up", "since", None),
    ("减少事业单位45家。", "down", "unspecified", None),
    ("人均补贴月增200元。", "up", "unspecified", None),
    ("人均收入翻一番。", "up", "unspecified", None),
    ("水质达标率为100%，与上年持平。", "flat", "yoy", None),
    ("城镇化率提高到68.7%。", None, None, None),
    ("经济增速高于全省0.4个百分点。", None, None, None),
    ("全年新增产业空间40万平方米。", "up", "unspecified", None),
    ("五年来减轻企业负担3.6亿元。", "down", "cumulative", None),
    ("营商环境排名较上一年上升3个位次。", "up", "yoy", None),
]


@pytest.mark.parametrize(("sentence", "direction", "basis", "reference"), CHANGES, ids=[row[0] for row in CHANGES])
def test_changes(sentence, direction, basis, reference):
    change = told(sentence)[0].change
    assert (change and (change.direction, change.basis, change.reference)) == (
        (direction, basis, reference) if direction else None
    )


PERIODS = [
    ("全年完成投资12亿元。", "2024-01-01", "2024-12-31"),
    ("2021年，完成投资12亿元，增长8%。", "2021-01-01", "2021-12-31"),
    ("年末常住人口36万人。", "2024-12-31", "2024-12-31"),
    ("由2020年的3.2万户增加到2024年的5.1万户。", "2020-01-01", "2020-12-31"),
    ("五年来，地区生产总值年均增长8.5%。", "2020-01-01", "2024-12-31"),
    ("规上工业利润比上年增长9%。", "2024-01-01", "2024-12-31"),
    ("工业总产值（1990年不变价）增长24%。", "2024-01-01", "2024-12-31"),
    ("预算支出180亿元，是“十三五”时期的1.2倍。", "2024-01-01", "2024-12-31"),
    ("发电量是1950年到2002年53年的总和。", "2024-01-01", "2024-12-31"),
]


@pytest.mark.parametrize(("sentence", "start", "end"), PERIODS, ids=[row[0] for row in PERIODS])
def test_periods(sentence, start, end):
    period = told(sentence)[0].period
    assert period is not None
    assert (str(period.start), str(period.end)) == (start, end)


STATUSES = [
    ("完成投资12亿元。", "actual"),
    ("计划生育支出执行4.1亿元。", "actual"),
    ("力争到2027年，总产值突破50亿元。", "target"),
    ("2025年计划举办讲座18场以上。", "target"),
    ("惠及60周岁以上老年人。", "standard"),
    ("处五百元以上五千元以下罚款。", "standard"),
    ("申请人应当在15个工作日内提交材料。", "standard"),
    ("庆祝建县40周年。", "other"),
    ("年产15万吨原丝项目投产。", "other"),
    ("新建750千伏变电站。", "other"),
    ("打造“500米为民服务圈”。", "other"),
    ("林区及林缘500米范围内禁止野外用火。", "standard"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUSES, ids=[row[0] for row in STATUSES])
def test_statuses(sentence, status):
    assert {i.status for i in told(sentence)} == {status}


def test_the_plan_part_of_a_report_is_a_target_and_the_review_a_fact():
    text = (
        "清河县人民政府工作报告\n一、2024年工作回顾\n地区生产总值增长6%。\n"
        "二、2025年工作安排\n地区生产总值增长7%左右，新建学校3所。\n"
    )
    found = indicators(text)
    assert [i.status for i in found] == ["actual", "target", "target"]
    assert [i.period.end.year for i in found if i.period and i.period.end] == [2024, 2025, 2025]
    assert [i.section for i in found] == [(0,), (1,), (1,)]


STATUSES_OF_PLANS = [
    ("政府性基金预算收入安排21亿元，比上年增长6%；上年结转5亿元，收入总计26亿元。", "target"),
    ("去年预算超收7亿元。", "actual"),
    ("目前已有17个国家加入。", "actual"),
    ("加快已开工的57个项目建设。", "target"),
    ("引进投资10亿元以上的先进制造项目。", "standard"),
    ("出口产值达到总产值70%以上的，予以支持。", "standard"),
    ("对认定的企业给予30万元资助。", "standard"),
    ("利息不得高于同期贷款基准利率的1.2倍。", "standard"),
    ("推荐数量原则上不超过15个。", "standard"),
    ("单位均应按每月全部职工工资总额的2%拨缴经费。", "standard"),
    ("返还按缴纳社会保险费50%的标准确定。", "standard"),
    ("套型面积90平方米以下商品住房要多建。", "standard"),
]


@pytest.mark.parametrize(("sentence", "status"), STATUSES_OF_PLANS, ids=[row[0] for row in STATUSES_OF_PLANS])
def test_statuses_in_a_plan(sentence, status):
    text = f"清河县人民政府工作报告\n一、2024年工作回顾\n建成学校3所。\n二、2025年工作安排\n{sentence}\n"
    assert {i.status for i in indicators(text)[1:]} == {status}


def test_what_follows_the_plan_is_told_of_the_year_planned_and_a_glossary_of_facts():
    text = (
        "清河县人民政府工作报告\n一、2024年工作回顾\n地区生产总值增长6%。\n二、2025年工作安排\n新建学校3所。\n"
        "三、加强政府自身建设\n压减经费5%。\n名词解释\n1.四级网络：由12个站点组成。\n"
    )
    found = indicators(text)
    assert [(i.status, i.period and i.period.end and i.period.end.year) for i in found] == [
        ("actual", 2024),
        ("target", 2025),
        ("target", 2025),
        ("actual", 2024),
    ]


def test_a_review_and_a_plan_in_one_text_part_where_the_numbers_begin_anew():
    text = (
        "关于印发清河县团委2024年工作总结和2025年工作要点的通知\n一、加强理论武装\n举办讲座8场。\n二、服务基层\n走访群众60户。\n"
        "一、深化学习\n举办讲座10场。\n清河县团委\n2025年1月20日\n"
    )
    found = indicators(text)
    assert [(i.status, i.period and i.period.end and i.period.end.year) for i in found] == [
        ("actual", 2024),
        ("actual", 2024),
        ("target", 2025),
    ]


def test_growth_under_a_heading_of_a_term_and_a_year_is_that_of_the_year():
    text = (
        "清河县人民政府工作报告\n一、“十四五”时期和2025年工作回顾\n游客人次增长10%。\n税收年均增长6%。\n"
        "二、2026年工作安排\n新建学校3所。\n"
    )
    spans = [(i.period.start.year, i.period.end.year) for i in indicators(text) if i.period and i.period.start]
    assert spans == [(2025, 2025), (2021, 2025), (2026, 2026)]


def test_a_plan_for_a_term_and_a_year_tells_of_the_year():
    text = (
        "清河县人民政府工作报告\n一、2025年工作回顾\n建成学校3所。\n"
        "二、“十五五”时期目标任务和2026年重点工作\n新建驿站5个。\n到2030年，建成泵站6座。\n"
    )
    assert [i.period and i.period.end and i.period.end.year for i in indicators(text)] == [2025, 2026, 2030]


def test_what_was_done_over_a_term_is_told_of_all_of_it():
    text = (
        "清河县人民政府工作报告\n过去五年，建成公园27个、绿道80公里，森林覆盖率达到40%。\n"
        "清河县人民政府\n2026年1月20日\n"
    )
    spans = [(i.period.start.year, i.period.end.year) for i in indicators(text) if i.period and i.period.start]
    assert spans == [(2021, 2025), (2021, 2025), (2025, 2025)]


def test_a_year_aimed_at_tells_of_a_plan_where_the_text_names_no_year_of_its_own():
    (row,) = indicators("到2025年，森林覆盖率达到43%。")
    assert row.status == "target"


def test_a_target_of_a_term_keeps_its_own_year():
    text = (
        "清河县人民政府工作报告\n一、2024年工作回顾\n建成学校3所。\n"
        "二、今后五年的目标任务\n2026年建成泵站3座，2028年全部投用6座。\n"
    )
    assert [i.period and i.period.end and i.period.end.year for i in indicators(text)] == [2024, 2026, 2028]


def test_a_zero_statement_is_the_value_nought():
    (nothing,) = told("全年无重大安全生产事故和森林火灾。")
    assert nothing.zero_statement
    assert nothing.quantity.value == 0
    assert nothing.name is not None
    assert nothing.name.text == "重大安全生产事故和森林火灾"


def test_a_standard_indicator_has_one_id_however_it_is_written():
    rows = told("全县规上工业增加值增长7%。规模以上工业增加值增长7%。")
    assert {i.id for i in rows} == {"industrial-value-added"}


def test_the_action_is_the_verb():
    (row,) = told("组织开展应急演练10次。")
    assert row.action is not None
    assert row.action.text == "组织开展"


def test_surfaces_are_pieces_of_the_text():
    text = REPORT.format("全年举办各类普法讲座20余次，惠及群众1.2万人次；其中进校园8次，增长15%。")
    for row in indicators(text):
        assert text[row.span.start : row.span.end] == row.quantity.text
        if row.name is not None:
            assert text[row.name.span.start : row.name.span.end] == row.name.text


def test_a_title_of_review_and_plan_without_a_date_stands():
    text = "关于印发《工作总结和主要工作安排意见》的通知\n一、主要工作\n举办培训班12期。"
    assert [i.quantity.text for i in indicators(text)] == ["12期"]
