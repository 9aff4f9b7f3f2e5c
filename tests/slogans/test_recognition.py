"""Recognition of political formulas: places, entries, kinds, members and confounders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govdoc
from govdoc.model import SloganMention


def mentions(text: str) -> tuple[SloganMention, ...]:
    return govdoc.parse(text).slogans


KNOWN = [
    ("增强“⟦四个意识⟧”、坚定“⟦四个自信⟧”、做到“⟦两个维护⟧”。", ["si-ge-yi-shi", "si-ge-zi-xin", "liang-ge-wei-hu"]),
    ("以“⟦三个代表⟧”重要思想、⟦科学发展观⟧为指导。", ["san-ge-dai-biao", "ke-xue-fa-zhan-guan"]),
    ("持续推进⟦简政放权、放管结合、优化服务⟧改革。", ["fang-guan-fu"]),
    ("深化“ ⟦放管服⟧ ”改革。", ["fang-guan-fu"]),
    ("推行“⟦多证合一⟧、⟦一照一码⟧”。", ["duo-zheng-he-yi", "yi-zhao-yi-ma"]),
    ("完整、准确、全面贯彻⟦新发展理念⟧，推动⟦高质量发展⟧。", ["xin-fa-zhan-li-nian", "gao-zhi-liang-fa-zhan"]),
    ("落实国家机关“⟦谁执法，谁普法⟧”责任制。", ["shui-zhi-fa-shui-pu-fa"]),
    ("压减“⟦三公⟧”经费支出。", ["san-gong"]),
    (
        "坚持以⟦习近平新时代中国特色社会主义思想⟧为指导，学习⟦习近平法治思想⟧。",
        ["xi-jin-ping-xin-shi-dai", "xi-jin-ping-fa-zhi"],
    ),
    ("市里提出创新发展理念，鼓励大胆试验。", []),
    ("建设“两基地一中心”，外送五通道电力主网建成。", [None]),
]


@pytest.mark.parametrize(("marked", "ids"), KNOWN)
def test_known_formulas(marked: str, ids: list[str | None]) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    places = [part.split("⟧")[0] for part in marked.split("⟦")[1:]]
    found = mentions(text)
    assert [m.slogan for m in found] == ids
    if places:
        assert [m.text for m in found] == places


SHAPES = [
    ("推行“⟦五比五晒⟧”活动。", "numeric"),
    ("村级开展“⟦六抓⟧”活动。", "numeric"),
    ("落实市委“⟦1+6+3⟧”工作部署。", "numeric"),
    ("推进“⟦十个全覆盖⟧”工程。", "numeric"),
    ("以“⟦聚精会神抓经济、一心一意谋发展⟧”凝聚共识。", "phrase"),
    ("开展“⟦迎国庆讲文明树新风⟧”活动。", "phrase"),
    ("实行“⟦一村一策⟧”。", "phrase"),
    ("实施“⟦清水润城⟧”工程。", "programme"),
    ("开展⟦安全生产专项整治三年行动⟧。", "programme"),
    ("全面贯彻⟦党的十九大和十九届二中、三中全会精神⟧。", "meeting"),
    ("贯彻⟦党的二十大精神⟧和⟦二十届三中全会精神⟧。", "meeting"),
    ("全面落实党中央部署和⟦市委七届六次、七次全会精神⟧。", "meeting"),
    ("落实全省安排以及⟦市委经济工作会议精神⟧。", "meeting"),
    ("传达了⟦全省乡村振兴现场会议和省委农村工作会议精神⟧。", "meeting"),
    ("贯彻⟦党的二十大和二十届二中三中全会精神⟧。", "meeting"),
    ("贯彻⟦全国“两会”和省委十届二次全会精神⟧。", "meeting"),
    ("贯彻⟦中央及省委、市委经济工作会议精神⟧。", "meeting"),
    ("贯彻⟦党的十八届五中全会和中央经济工作、城市工作会议精神⟧。", "meeting"),
    ("对食品实行“⟦先入区、后检测⟧”。", "phrase"),
    ("开展“⟦城市管理治理年⟧”活动。", "programme"),
    ("继续实施“⟦拓展空间保障发展⟧”十大专项行动。", "programme"),
    ("落实⟦全省百城建设提质工程暨文明城市创建工作推进会议精神⟧。", "meeting"),
    ("深入学习贯彻⟦习近平总书记系列重要讲话精神⟧。", "thought"),
    ("组织“⟦碧水润城⟧”示范工程。", "programme"),
    ("云岭县深化“⟦强镇扩权⟧”改革。", "programme"),
    ("打好“⟦治污净源⟧”攻坚战。", "programme"),
    ("持续开展“⟦清淤年⟧”、“⟦治堵⟧”、“⟦拆违⟧”和市容环境提升行动。", "programme"),
    ("按照⟦大排查大整治百日行动⟧部署推进。", "programme"),
    ("居民“⟦瓶改管⟧”通气点火。", "phrase"),
    ("医疗救助实现“⟦应救尽救⟧”。", "phrase"),
    ("实行“⟦以案定补⟧”制度。", "phrase"),
    ("试行“⟦先体检后结算⟧”模式。", "phrase"),
    ("按照“⟦谁审批谁负责⟧”的原则落实责任。", "phrase"),
    ("推行“⟦多格合一⟧”治理模式。", "phrase"),
    ("按照“⟦做强二产⟧”的发展思路推进。", "phrase"),
    ("坚持“⟦属地管理、分级负责，谁主管、谁负责⟧”的原则。", "phrase"),
    ("围绕“⟦扩面、提质、增效⟧”的总体要求开展工作。", "phrase"),
    ("整治“⟦懒、散、慢、拖⟧”突出问题。", "phrase"),
]


@pytest.mark.parametrize(("marked", "kind"), SHAPES)
def test_unknown_formulas_by_their_shape(marked: str, kind: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    places = [part.split("⟧")[0] for part in marked.split("⟦")[1:]]
    found = mentions(text)
    assert [m.text for m in found] == places
    assert {m.kind for m in found} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "编制“十四五”规划，总结“十三五”。",
        "“三甲”医院和“两会”代表。",
        "“五一”期间，“12345”热线受理诉求。",
        "打造“15分钟生活圈”，实现“六连冠”。",
        "发扬企业家精神，弘扬工匠精神。",
        "“三番五次”上门劝导。",
        "设立“开放日”和“民意调查”。",
        "会议在三河宾馆召开，精神文明建设成效明显。",
        "依据《关于深化“放管服”改革的意见》办理。",
        "解决“以租代售”等历史遗留问题。",
        "破除“等一等、看一看”的消极心态。",
        "家长关心“小升初”，街区推进“微改造”。",
        "坚持“精简高效”的原则，树立“大数据”理念。",
        "打造“山、海、港、城”风貌，关爱“老、弱、病、残”群体。",
        "完善“民生诉求平台”改革方案，落实“黑名单”制度。",
    ],
)
def test_confounders_are_silent(text: str) -> None:
    assert mentions(text) == ()


def test_a_form_keeps_the_sense_that_cues_before_it_have_shown() -> None:
    told = "推行执法公示、全过程记录、法制审核“三项制度”。" + "各单位抓好落实，按期报送情况。" * 6
    assert {m.slogan for m in mentions(told + "各县落实“三项制度”。")} == {"xing-zheng-zhi-fa-san-xiang-zhi-du"}
    assert [m.slogan for m in mentions("各县落实“三项制度”。")] == [None]


MEMBERS = [
    ("推行“五建”（建班子、建制度、建队伍、建阵地、建机制）。", ["建班子", "建制度", "建队伍", "建阵地", "建机制"]),
    ("坚持“三清”，即清河道、清库存和清欠账。", ["清河道", "清库存", "清欠账"]),
    ("形成产业链、创新链、资金链、服务链“四链协同”格局。", ["产业链", "创新链", "资金链", "服务链"]),
    ("推行“五建”工作法，成效明显。", []),
]


@pytest.mark.parametrize(("text", "members"), MEMBERS)
def test_members_the_text_gives(text: str, members: list[str]) -> None:
    found = mentions(text)[0]
    assert [item.text for item in found.items] == members
    assert all(text[item.span.start : item.span.end] == item.text for item in found.items)


@given(
    st.text(
        alphabet='“”‘’"四个意识三农一二两1+N、，。（）即党的十九大会议精神习近平总书记讲话行动工程放管服 \n',
        max_size=160,
    )
)
def test_any_text_gives_disjoint_places_inside_it(text: str) -> None:
    behind = 0
    for mention in mentions(text):
        assert text[mention.span.start : mention.span.end] == mention.text
        assert behind <= mention.span.start < mention.span.end <= len(text)
        behind = mention.span.end
