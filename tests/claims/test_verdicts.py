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
    ("收入完成300万元，增长5%。加上补助收入200万元、上年结转50万元，收入总计550万元。", "breakdown", "consistent"),
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
    ("今年受理信访120件，去年受理100件，同比增长30%。", "from_to", "inconsistent"),
    ("2023年为50亿元，2024年为60亿元，增长20%。", "from_to", "consistent"),
    ("覆盖率由5%提高到8%，提高3%。", "from_to", "inconsistent"),
    ("覆盖率由5%提高到8%，提高60%。", "from_to", "consistent"),
    ("产值由10亿元增至30亿元，增长2倍。", "from_to", "consistent"),
    ("投诉量从150件下降到120件。", "direction", "consistent"),
    ("投诉量从120件下降到150件。", "direction", "inconsistent"),
    ("产值由10亿元增至40亿元，翻了两番。", "doubling", "consistent"),
    ("产值由10亿元增至40亿元，翻了四番。", "doubling", "inconsistent"),
    ("产值由10亿元增至19亿元，接近翻一番。", "direction", "consistent"),
    ("支出完成120万元，比上年增加20万元，增长20%。", "increase", "consistent"),
    ("支出完成120万元，比上年增加20万元，增长30%。", "increase", "inconsistent"),
    ("支出完成80万元，比上年减少20万元，增长20%。", "increase", "inconsistent"),
    ("收入143亿元，同口径增加4.3亿元，增长9.1%。", "increase", "undecided"),
    ("收入预算为200万元，实际完成210万元，为预算的105%。", "completion", "consistent"),
    ("收入预算为200万元，实际完成210万元，为预算的115%。", "completion", "inconsistent"),
    ("支出年初预算为200万元，调整预算为220万元，实际完成209万元，为调整预算的95%。", "completion", "consistent"),
    ("今年应检120家，实检90家，完成率75%。", "rate", "consistent"),
    ("今年应检120家，实检90家，完成率80%。", "rate", "inconsistent"),
    ("全镇农户400户，其中脱贫户100户，占总数的25%。", "proportion", "consistent"),
    ("全镇农户400户，其中脱贫户100户，占总数的35%。", "proportion", "inconsistent"),
    ("化解纠纷475件，占受理总数500件的90%。", "proportion", "inconsistent"),
    ("三次产业结构调整为10:45:45。", "structure", "consistent"),
    ("三次产业结构调整为10:45:55。", "structure", "inconsistent"),
    ("三次产业比重为12.1∶40.3∶47.5。", "structure", "consistent"),
    ("全年排查矛盾纠纷15件，成功化解14件。", "handled", "consistent"),
    ("全年排查矛盾纠纷15件，成功化解20件。", "handled", "inconsistent"),
    ("受理信访15件，办结20件（含上年结转6件）。", "handled", "undecided"),
    ("重点抓好两项工作：一是加强宣传，二是开展检查。", "announced", "consistent"),
    ("重点抓好三项工作：一是加强宣传，二是开展检查。", "announced", "inconsistent"),
    ("小麦、玉米、大豆产量分别为12万吨、8万吨、3万吨。", "respective", "consistent"),
    ("小麦、玉米、大豆产量分别为12万吨、8万吨。", "respective", "inconsistent"),
    ("全年新建公路12.6公里。改造危桥3座。全年新建公路12.9公里。", "repeated", "inconsistent"),
    ("全年新建公路12.6公里。改造危桥3座。全年新建公路12.6公里。", "repeated", "consistent"),
]  # fmt: skip

NO_STATEMENTS = [
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
