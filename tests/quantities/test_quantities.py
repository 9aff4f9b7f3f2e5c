import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdoc.extract.quantities import find_quantities

D = Decimal


def read(text):
    return [(q.text, q.value, q.low, q.high, q.unit) for q in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "争取资金380亿元",
            [
                (
                    "380亿元",
                    D(38_000_000_000),
                )
                * 1
            ],
        ),
        ("投资1,205.6亿元", [("1,205.6亿元", D(120_560_000_000))]),
        ("收入3, 156,077万元", [("3, 156,077万元", D(31_560_770_000))]),
        ("支出123 456万元", [("123 456万元", D(1_234_560_000))]),
        ("产量三十余万吨", [("三十余万吨", D(300_000))]),
        ("一千七百五十亿元投资", [("一千七百五十亿元", D(175_000_000_000))]),
        ("罚没款1200多万元", [("1200多万元", D(12_000_000))]),
        ("涉案190万余元", [("190万余元", D(1_900_000))]),
        ("气温零下25℃", [("零下25℃", D(-25))]),
        ("自然增长率为-3.2‰", [("-3.2‰", D("-3.2"))]),
        ("造林12.5亩", [("12.5亩", D("12.5"))]),
        ("占比百分之六十", [("百分之六十", D(60))]),
        ("群众五成五支持", [("五成五", D(55))]),
        ("三分之二的乡镇", [("三分之二", D("0.666667"))]),
        ("投入比例达到1:3", [("1:3", D("0.333333"))]),
        ("经济总量迈上两万亿元", [("两万亿元", D(2_000_000_000_000))]),
        ("成为万亿元城市，产值达三万亿元", [("三万亿元", D(3_000_000_000_000))]),
        ("产值翻一番", [("翻一番", D(2))]),
        ("产值翻了两番", [("翻了两番", D(4))]),
        ("会期半天", [("半天", D("0.5"))]),
        ("系数由0.680调整为0.660", [("0.680", D("0.680")), ("0.660", D("0.660"))]),
        ("单位能耗7吨标准煤/百万换算吨公里", [("7吨标准煤/百万换算吨公里", D(7))]),
        ("提高到331元/人/月", [("331元/人/月", D(331))]),
        ("死亡率下降至24.7/10万、7.1‰", [("24.7/10万", D("24.7")), ("7.1‰", D("7.1"))]),
        ("名次前移3个位次", [("3个位次", D(3))]),
    ],
)
def test_values(text, expected):
    assert [(surface, value) for surface, value, *_ in read(text)] == [tuple(pair) for pair in expected]


@pytest.mark.parametrize(
    ("text", "surface", "low", "high"),
    [
        ("检查20余次", "20余次", 20, None),
        ("减税超过4万亿元", "超过4万亿元", 4 * 10**12, None),
        ("惠及逾1.8亿户", "逾1.8亿户", 180_000_000, None),
        ("里程突破7000公里", "突破7000公里", 7000, None),
        ("时长不超过3个工作日", "不超过3个工作日", None, 3),
        ("失业率控制在4%以内", "4%以内", None, 4),
        ("抽检近480批次", "近480批次", None, 480),
        ("应当在30日内答复", "30日内", None, 30),
        ("占比近七成", "近七成", None, 70),
        ("检查上百家企业", "上百家", 100, None),
        ("调解百余起", "百余起", 100, None),
        ("参加者近千人", "近千人", None, 1000),
        ("开展数十次检查", "数十次", 10, 100),
        ("张贴海报几十张", "几十张", 10, 100),
        ("力争用3—5年时间", "3—5年", 3, 5),
        ("建成8至10个示范村", "8至10个", 8, 10),
        ("给予10万—50万元奖励", "10万—50万元", 100_000, 500_000),
        ("利用率达到85%～90%", "85%～90%", 85, 90),
        ("补助标准提高20-40万元", "20-40万元", 200_000, 400_000),
        ("面向18-65岁人员", "18-65岁", 18, 65),
        ("走访三五个村", "三五个", 3, 5),
        ("规模接近翻一番", "接近翻一番", None, 2),
        ("产值占全省1/5", "1/5", D("0.2"), D("0.2")),
        ("按照每年0.5-0.8元／平方米缴纳", "0.5-0.8元／平方米", D("0.5"), D("0.8")),
        ("发放资金过亿元", "过亿元", 100_000_000, None),
        ("进入全省前10位", "前10位", None, 10),
        ("主营业务收入2000万元及以上的企业", "2000万元及以上", 20_000_000, None),
        ("竞争力指数稳定在84以上", "84以上", 84, None),
    ],
)
def test_bounds(text, surface, low, high):
    (quantity,) = find_quantities(text)
    assert (quantity.text, quantity.low, quantity.high) == (surface, low, high)


def test_a_fraction_has_bounds():
    (quantity,) = find_quantities("占全市总量1/5以上")
    assert (quantity.text, quantity.low, quantity.high) == ("1/5以上", D("0.2"), None)


def test_about_leaves_both_bounds_open():
    (quantity,) = find_quantities("支出约229.78亿元")
    assert (quantity.value, quantity.low, quantity.high) == (D(22_978_000_000), None, None)
    assert quantity.approximator == "约"


def test_a_bound_behind_a_verb_counts_but_stays_outside():
    (quantity,) = find_quantities("至少增长3%的任务")
    assert (quantity.text, quantity.low, quantity.high) == ("3%", 3, None)


def test_an_enumeration_shares_its_unit():
    assert [(q.text, q.unit) for q in find_quantities("开展演练1、2、4次")] == [("1", "次"), ("2", "次"), ("4次", "次")]
    assert [(q.text, q.unit) for q in find_quantities("分别高于全省2.2个和3.7个百分点")] == [
        ("2.2个", "百分点"),
        ("3.7个百分点", "百分点"),
    ]


def test_both_bounds_of_a_pair_stay():
    first, second = find_quantities("处五千元以上五万元以下罚款")
    assert (first.low, first.high, second.low, second.high) == (5000, None, None, 50000)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("位列全省第3位", 3),
        ("排名全省第一，", 1),
        ("跃居全国城市首位", 1),
        ("由第五位上升到第四位", 5),
        ("增幅排珠三角第3，", 3),
    ],
)
def test_ranks(text, value):
    rank = find_quantities(text)[0]
    assert (rank.kind, rank.value, rank.unit) == ("rank", value, "位")


def test_terms_of_a_ratio():
    (ratio,) = find_quantities("三次产业比重调整为4.6∶44.6∶50.8")
    assert (ratio.kind, ratio.value, ratio.terms) == ("ratio", None, (D("4.6"), D("44.6"), D("50.8")))


def test_the_place_of_the_digits():
    (quantity,) = find_quantities("超过380亿元")
    assert (quantity.number.start, quantity.number.end) == (2, 6)


@given(
    st.integers(0, 10**9), st.sampled_from(["", "万", "亿", "万亿"]), st.sampled_from(["元", "吨", "个", "公里", "%"])
)
def test_any_plain_number_reads_back(number, multiplier, unit):
    (quantity,) = find_quantities(f"共{number}{multiplier}{unit}。")
    assert quantity.value == number * {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}[multiplier]
    assert quantity.unit == unit


@given(st.text(alphabet="一二三十百万亿第约近超余多个%元年的，。1209.,:-—/ 以上内", max_size=60))
def test_any_text_reads_without_overlap(text):
    spans = [q.span for q in find_quantities(text)]
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@pytest.mark.parametrize(
    "unit", ["1", "（", "\n", "一", "“", "年1", "《", "1,", "1:", "一点", "第1", "千万", "无", "近近"]
)
def test_hostile_input_is_read_to_its_end(unit):
    text = unit * 100_000 + "。检查企业35家。"
    assert find_quantities(text)[-1].text == "35家"


def test_a_raise_by_one_figure_to_another_is_no_range():
    assert [q.text for q in find_quantities("标准由每人每月670元提高30元至700元")] == ["670元", "30元", "700元"]
    assert [q.text for q in find_quantities("成本降低10%至15%")] == ["10%至15%"]


@pytest.mark.parametrize("text", ["一类、二类桥梁均已检修", "一、二类隧道", "第1、2位为地市代码", "达到三类水标准"])
def test_classes_and_places_in_a_code_are_no_figures(text):
    assert find_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("任副局长（试用期一年）", "一年"),
        ("路面技术状况指数（PQI）93.6，", "93.6"),
        ("权重不应低于4%", "不应低于4%"),
        ("分值不宜超过5分", "不宜超过5分"),
    ],
)
def test_what_stands_before_a_figure_makes_it_one(text, surface):
    assert [q.text for q in find_quantities(text)] == [surface]
