"""Statements of every form: recognised, and judged right, wrong or not at all."""

from __future__ import annotations

import pytest

import govdoc
from govdoc.model import Claim

STATEMENTS = [
    # the text, the form, the verdict
    ("争取资金共1000万元，分为教育300万元、卫生500万元、交通200万元。", "breakdown", "consistent"),
    ("争取资金共1050万元，分为教育300万元、卫生500万元、交通200万元。", "breakdown", "inconsistent"),
    ("项目资金5000万元，由中央资金3000万元、县级配套1500万元组成。", "breakdown", "inconsistent"),
    ("现有执法人员85人：男60人、女30人。", "breakdown", "inconsistent"),
    ("总产值100.2亿元，其中第一产业20.1亿元，第二产业40.1亿元，第三产业40.1亿元。", "breakdown", "consistent"),
    ("生产总值120.5亿元，其中第一产业10.2亿元，第二产业60.1亿元，第三产业40.2亿元。", "breakdown", "inconsistent"),
    ("收到工业类建议30件、农业类建议25件，合计55件。", "breakdown", "consistent"),
    ("收到工业类建议30件、农业类建议25件，合计65件。", "breakdown", "inconsistent"),
    ("立案查处32起，罚款12.6万元，没收违法所得3.5万元，罚没款合计18.1万元。", "breakdown", "inconsistent"),
    ("表彰先进集体45个，由一等奖5个、二等奖15个、三等奖20个组成。", "breakdown", "inconsistent"),
    ("新出生人口216人，男婴112人，女婴114人。", "breakdown", "inconsistent"),
    ("安排经费260万元，分别用于培训60万元、设备120万元、运转90万元。", "breakdown", "inconsistent"),
    ("收入完成300万元，增长5%。加上补助收入200万元、上年结转50万元，收入总计550万元。", "breakdown", "consistent"),
    ("新建和改造公路126公里，其中新建48公里，改造88公里。", "breakdown", "inconsistent"),
    ("下辖16个村（社区），其中行政村12个、社区3个。", "breakdown", "inconsistent"),
    ("发展党员36名，其中女性15名，35岁以下28名，大专以上学历38名。", "among", "inconsistent"),
    ("初中招生14.4万人，其中随迁子女3.4万人，在校生40.9万人。", "among", "undecided"),
    ("一季度、二季度分别完成投资12亿元、18亿元，上半年累计完成投资33亿元。", "breakdown", "inconsistent"),
    ("第一批下达资金2300万元，第二批下达资金1700万元，两批共下达4200万元。", "breakdown", "inconsistent"),
    ("召开党组会议32次、专题会议18次，合计召开会议50次。", "breakdown", "consistent"),
    ("应脱贫户1260户，已脱贫1180户，剩余80户未脱贫。", "breakdown", "consistent"),
    ("应脱贫户1260户，已脱贫1180户，剩余90户未脱贫。", "breakdown", "inconsistent"),
    ("计划整治水体15条，已完成12条，还有4条正在推进。", "breakdown", "inconsistent"),
    ("上年结转320万元，本年收入1860万元，支出1740万元，年末结余440万元。", "balance", "consistent"),
    ("上年结转320万元，本年收入1860万元，支出1740万元，年末结余540万元。", "balance", "inconsistent"),
    ("基金收入12.6亿元，支出11.2亿元，当年结余1.4亿元。", "balance", "consistent"),
    ("全镇总人口3.2万人，其中60岁以上5.6万人。", "among", "inconsistent"),
    ("全镇总人口3.2万人，其中60岁以上0.6万人。", "among", "consistent"),
    ("争取资金60.4亿元，其中市本级49.5亿元、区级20.9亿元。", "among", "inconsistent"),
    ("全镇干部100人，其中女性60人、党员70人。", "among", "undecided"),
    ("减税35.8亿元，其中小微企业32.3亿元（中央级15.4亿元，地方级16.9亿元），个体户2.9亿元。", "among", "consistent"),
    ("铁路新线1.6万公里，新增公路63.9万公里，其中高速公路3.3万公里。", "among", "consistent"),
    ("税收由80亿元增至90亿元，增长12.5%。", "from_to", "consistent"),
    ("税收由80亿元增至90亿元，增长23.5%。", "from_to", "inconsistent"),
    ("人均收入由1.8万元增至2.9万元，增长59%。", "from_to", "consistent"),
    ("全区生产总值由80亿元增至90亿元，增长8.5%。", "from_to", "undecided"),
    ("按可比口径，税收由80亿元增至90亿元，增长8.5%。", "from_to", "undecided"),
    ("税收由2020年的80亿元增至2023年的90亿元，年均增长4%。", "from_to", "consistent"),
    ("税收由2020年的80亿元增至2023年的90亿元，年均增长9%。", "from_to", "undecided"),
    ("信访量从35件降至20件，减少15件。", "from_to", "consistent"),
    ("信访量从35件降至20件，减少13件。", "from_to", "inconsistent"),
    ("专科医院由3家增加到8家，新增4家。", "from_to", "inconsistent"),
    ("专科医院由3家增加到8家，新增6家。", "from_to", "undecided"),
    ("接待游客126万人次，较去年的100万人次增长36%。", "from_to", "inconsistent"),
    ("优良天数达到326天，比上年的312天增加14天。", "from_to", "consistent"),
    ("今年受理信访120件，去年受理100件，同比增长30%。", "from_to", "inconsistent"),
    ("受理诉求26840件，同比增长10%，2023年受理24400件。", "from_to", "consistent"),
    ("受理诉求26840件，同比增长18.6%，2023年受理24400件。", "from_to", "inconsistent"),
    ("优良天数326天，比上年增加12天，上年为314天。", "from_to", "consistent"),
    ("优良天数326天，比上年增加12天，上年为324天。", "from_to", "inconsistent"),
    ("产值由2亿元增至6亿元，增长3倍。", "from_to", "inconsistent"),
    ("2023年为50亿元，2024年为60亿元，增长20%。", "from_to", "consistent"),
    ("2022年接待游客80万人次，2023年接待游客100万人次，同比增长20%。", "from_to", "inconsistent"),
    ("覆盖率由5%提高到8%，提高3%。", "from_to", "inconsistent"),
    ("覆盖率由5%提高到8%，提高60%。", "from_to", "consistent"),
    ("产值由10亿元增至30亿元，增长2倍。", "from_to", "consistent"),
    ("投诉量从150件下降到120件。", "direction", "consistent"),
    ("投诉量从120件下降到150件。", "direction", "inconsistent"),
    ("产值由10亿元增至40亿元，翻了两番。", "doubling", "consistent"),
    ("产值由10亿元增至40亿元，翻了四番。", "doubling", "inconsistent"),
    ("产值由10亿元增至19亿元，接近翻一番。", "direction", "consistent"),
    ("生产总值由50亿元增至200亿元，翻了三番。", "doubling", "inconsistent"),
    ("生产总值由50亿元增至200亿元，翻了一番。", "doubling", "undecided"),
    ("旅游收入由12亿元增至25亿元，翻了三番多。", "doubling", "inconsistent"),
    ("支出完成120万元，比上年增加20万元，增长20%。", "increase", "consistent"),
    ("支出完成120万元，比上年增加20万元，增长30%。", "increase", "inconsistent"),
    ("支出完成80万元，比上年减少20万元，增长20%。", "increase", "inconsistent"),
    ("参加医疗保险17.2万人，比上年末增加0.71万人。", "increase", "consistent"),
    ("参加医疗保险17.2万人，比上年末增加71万人。", "increase", "inconsistent"),
    ("收入143亿元，同口径增加4.3亿元，增长9.1%。", "increase", "undecided"),
    ("收入预算为200万元，实际完成210万元，为预算的105%。", "completion", "consistent"),
    ("收入预算为200万元，实际完成210万元，为预算的115%。", "completion", "inconsistent"),
    ("收入完成210万元，为年初预算200万元的115%。", "completion", "inconsistent"),
    ("收入完成210万元，为年初预算200万元的105%。", "completion", "consistent"),
    ("支出年初预算为200万元，调整预算为220万元，实际完成209万元，为调整预算的95%。", "completion", "consistent"),
    ("今年应检120家，实检90家，完成率75%。", "rate", "consistent"),
    ("今年应检120家，实检90家，完成率80%。", "rate", "inconsistent"),
    ("办理代表建议80件，已办结60件，办结率达95%。", "rate", "inconsistent"),
    ("受理案件8560件，审结8132件，结案率95%。", "rate", "consistent"),
    ("受理案件8560件，审结8132件，结案率97.2%。", "rate", "inconsistent"),
    ("在校生42600人，教职工2840人，生师比为15:1。", "rate", "consistent"),
    ("在校生42600人，教职工2840人，生师比为18:1。", "rate", "inconsistent"),
    ("投入资金960万元，改建户厕3200座，平均每座补助3500元。", "rate", "inconsistent"),
    ("项目总投资5.6亿元，累计完成投资4.2亿元，占总投资的82%。", "proportion", "inconsistent"),
    ("2021年至2024年，产值分别为120亿元、135亿元、148亿元。", "respective", "inconsistent"),
    ("对青山镇、绿水镇、白沙镇、红旗镇3个乡镇开展检查。", "listed", "inconsistent"),
    ("列入计划的60个项目已开工48个，开工率85%。", "rate", "inconsistent"),
    ("全县40个贫困村已有30个达到出列标准，出列率85%。", "rate", "inconsistent"),
    ("下达资金3200万元，已支出2560万元，支出进度90%。", "rate", "inconsistent"),
    ("全镇农户400户，其中脱贫户100户，占总数的25%。", "proportion", "consistent"),
    ("全镇农户400户，其中脱贫户100户，占总数的35%。", "proportion", "inconsistent"),
    ("全县240个行政村中，已有180个村通快递，占比达85%。", "proportion", "inconsistent"),
    ("化解纠纷475件，占受理总数500件的90%。", "proportion", "inconsistent"),
    ("三次产业结构调整为10:45:45。", "structure", "consistent"),
    ("三次产业结构调整为10:45:55。", "structure", "inconsistent"),
    ("三次产业比重为12.1∶40.3∶47.5。", "structure", "consistent"),
    ("全年排查矛盾纠纷15件，成功化解14件。", "handled", "consistent"),
    ("全年排查矛盾纠纷15件，成功化解20件。", "handled", "inconsistent"),
    ("受理信访15件，办结20件（含上年结转6件）。", "handled", "undecided"),
    ("累计摸排纠纷216起，化解261起。", "handled", "inconsistent"),
    ("接听热线2360件，办结2630件。", "handled", "inconsistent"),
    ("重点抓好两项工作：一是加强宣传，二是开展检查。", "announced", "consistent"),
    ("重点抓好三项工作：一是加强宣传，二是开展检查。", "announced", "inconsistent"),
    ("抓好十二项工作：一是加强宣传，二是开展检查。", "announced", "inconsistent"),
    ("审议通过5项议题：（1）机构改革方案；（2）预算调整报告；（3）人事任免事项。", "announced", "inconsistent"),
    ("核查青石、白云、大河、柳林等三个乡镇。", "listed", "inconsistent"),
    ("核查青石、白云、大河等三个乡镇。", "listed", "consistent"),
    ("培育三大产业，即电子信息、装备制造。", "listed", "inconsistent"),
    ("聚焦“山、水、林、田”五个要素。", "listed", "inconsistent"),
    ("新建公园12个、绿道8个、广场5个，分别增长5%、8%。", "respective", "inconsistent"),
    ("做到“三个到位”：一要思想到位，二要措施到位。", "announced", "inconsistent"),
    ("围绕“四个强化”，即：一是强化武装；二是强化支撑；三是强化保障。", "announced", "inconsistent"),
    ("存在三个方面的问题：\n一是基础薄弱。\n二是人才短缺。\n下步将认真整改。", "announced", "inconsistent"),
    ("存在两个方面的问题：\n一是基础薄弱。\n二是人才短缺。\n下步将认真整改。", "announced", "consistent"),
    ("小麦、玉米、大豆产量分别为12万吨、8万吨、3万吨。", "respective", "consistent"),
    ("小麦、玉米、大豆产量分别为12万吨、8万吨。", "respective", "inconsistent"),
    ("第一、二、三产业增加值分别增长3%、5%、7%和6%。", "respective", "inconsistent"),
    ("全县高中、初中和小学分别有3所、12所、46所。", "respective", "consistent"),
    ("全年新建公路12.6公里。改造危桥3座。全年新建公路12.9公里。", "repeated", "inconsistent"),
    ("全年新建公路12.6公里。改造危桥3座。全年新建公路12.6公里。", "repeated", "consistent"),
    ("全县现有森林面积126万亩。坡地居多，全县森林面积162万亩。", "repeated", "inconsistent"),
    ("截至2023年底，全县共有市场主体1.2万户。截至2024年底，全县共有市场主体1.6万户。", "repeated", "undecided"),
    ("收入预算1260万元，其中：拨款1100万元，占87%；基金100万元，占8%；其他80万元，占6%。", "among", "inconsistent"),
    ("收入预算1280万元，其中：拨款1100万元，占86%；基金100万元，占8%；其他80万元，占6%。", "breakdown", "consistent"),
    ("生产总值90亿元。其中，第一产业10亿元，增长3%；第二产业50亿元；第三产业20亿元。", "breakdown", "inconsistent"),
    ("粮食产量45.6万吨，增长2%。其中，夏粮产量18.2万吨，增长1%；秋粮产量29.4万吨，增长3%。", "among", "inconsistent"),
    ("粮食产量45.6万吨，增长2%。其中，夏粮产量18.2万吨，增长1%；秋粮产量27.4万吨，增长3%。", "breakdown", "consistent"),
    ("肉类产量2.2万吨，增长2%。其中，牛肉产量1.8万吨，增长1%；禽蛋产量0.9万吨，增长3%。", "among", "consistent"),
    ("收支总预算3562万元，收入包括：拨款收入3012万元、基金收入400万元，上年结转50万元。", "breakdown", "inconsistent"),
    ("“三公”经费25.6万元，其中：出国（境）费0万元，公务用车费18万元，公务接待费5.6万元。", "breakdown", "inconsistent"),
    ("“三公”经费25.6万元，其中：出国（境）费0万元，公务用车费20万元，公务接待费5.6万元。", "breakdown", "consistent"),
    ("2024年，支出由基本支出1230万元和项目支出860万元两部分构成，合计2190万元。", "breakdown", "inconsistent"),
    ("本县现辖12个镇、5个乡，共18个乡镇。", "breakdown", "inconsistent"),
    ("本县现辖12个镇、5个乡，共17个乡镇。", "breakdown", "consistent"),
    ("收入总计4210万元，与上年3980万元相比，增加330万元。", "from_to", "inconsistent"),
    ("收入总计4210万元，与上年3980万元相比，增加230万元。", "from_to", "consistent"),
    ("公务接待费6万元，比2024年5万元减少1万元。", "from_to", "inconsistent"),
    ("水价由5.0元/吨提高到6.0元/吨，提高30%。", "from_to", "inconsistent"),
    ("年均浓度由35微克/立方米下降到32微克/立方米，下降8.6%。", "from_to", "consistent"),
    ("年均浓度由32微克/立方米下降到35微克/立方米。", "direction", "inconsistent"),
    ("集体收入由5万元增加到20万元，增长4倍。", "from_to", "inconsistent"),
    ("集体收入由5万元增加到20万元，增长3倍。", "from_to", "consistent"),
    ("集体收入由5万元增加到20万元，增长到4倍。", "direction", "consistent"),
    ("生产总值由500亿元增加到1000亿元，增长2倍。", "from_to", "inconsistent"),
    ("经营主体由2万户增加到6万户，是五年前的2倍。", "from_to", "inconsistent"),
    ("经营主体由2万户增加到6万户，是五年前的3倍。", "from_to", "consistent"),
    ("经营主体由2020年的2万户增加到6万户，是2015年的8倍。", "from_to", "undecided"),
    ("抽检食品1200批次，合格1176批次，合格率99%。", "rate", "inconsistent"),
    ("抽检食品1210批次，合格1191批次，合格率99%。", "rate", "consistent"),
    ("发放补贴360万元，惠及1200户，户均3500元。", "rate", "inconsistent"),
    ("发放补贴360万元，惠及1200户，户均3000元。", "rate", "consistent"),
    ("培训20期1000人次，平均每期40人次。", "rate", "inconsistent"),
    ("完成造林3.6万亩，占年度任务4万亩的95%。", "proportion", "inconsistent"),
    ("采购支出总额500万元，其中货物200万元。授予中小企业420万元，占采购支出总额的90%。", "proportion", "inconsistent"),
    ("采购支出总额500万元，其中货物200万元。授予中小企业420万元，占采购支出总额的84%。", "proportion", "consistent"),
    ("能源消费结构为煤炭占58%、石油占18%、天然气占9%、非化石能源占19%。", "structure", "inconsistent"),
    ("能源消费结构为煤炭占54%、石油占18%、天然气占9%、非化石能源占19%。", "structure", "consistent"),
    ("新收案件1560件，审执结1720件。", "handled", "inconsistent"),
    ("去年收到申请15件，已答复18件。", "handled", "inconsistent"),
    ("受理去年遗留申请15件，已答复18件。", "handled", "undecided"),
    ("会议应到代表245名，实到代表248名。", "handled", "inconsistent"),
    ("全县森林覆盖率62.5%。生态持续改善。目前全县森林覆盖率65.2%。", "repeated", "inconsistent"),
]  # fmt: skip

NO_STATEMENTS = [
    "能源消费结构中，煤炭占58%、石油占18%。",
    "培训3期1200人次，人均可支配收入3000元。",
    "排名由第5位上升到第3位。",
    "办理人大代表建议120件、政协提案90件，办结率100%。",
    "出口额12亿元，占全市的35%，占GDP比重8%。",
    "按2:3:5的比例种植。",
    "2021—2025年，规划建设10个项目。",
    "城乡居民收入分别增长5%和6%。",
    "参加会议的有1200人。",
]


def of_form(text: str, form: str) -> list[Claim]:
    return [claim for claim in govdoc.parse(text).claims if claim.form == form]


@pytest.mark.parametrize(("text", "form", "verdict"), STATEMENTS)
def test_statement_is_recognised_and_judged(text: str, form: str, verdict: str) -> None:
    assert [claim.verdict for claim in of_form(text, form)] == [verdict]


@pytest.mark.parametrize(("text", "form", "verdict"), STATEMENTS)
def test_only_this_form_is_ever_wrong(text: str, form: str, verdict: str) -> None:
    assert {claim.form for claim in govdoc.parse(text).claims if claim.verdict == "inconsistent"} <= {form}


@pytest.mark.parametrize("text", NO_STATEMENTS)
def test_what_is_no_statement_makes_no_claim(text: str) -> None:
    assert govdoc.parse(text).claims == ()


def test_places_are_those_of_the_text_passed() -> None:
    text = "　　税收由８０亿元增至９０亿元，增长２３．５％。"
    (claim,) = of_form(text, "from_to")
    assert [text[s.start : s.end] for s in claim.operands] == ["８０亿元", "９０亿元"]
    assert text[claim.stated_span.start : claim.stated_span.end] == "增长２３．５％"
    assert text[claim.span.start : claim.span.end] == "由８０亿元增至９０亿元，增长２３．５％"
