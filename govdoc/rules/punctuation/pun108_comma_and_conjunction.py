"""顿号与连词连用。

What it does: reports 、 followed by the conjunction 和, 与 or 及, or by 并, 且 and 以及 with what is said further.
Why it is a fault: the conjunction already joins the last item; GB/T 15834—2011 shows lists with either, never both.
并 and 且 join statements, which a comma parts.
Known limits: words that begin with these characters (和谐, 与会, 及时) and place names (和平区) are passed over, and 与
where it is a preposition (与国情相适应); 、或 is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_AFTER_AND = "谐平睦解美衷顺风气田县林静政龙善缓畅煦布声约事弦面好尚泉悦硕桥庄而议若牛盛润乐棋黄珅裕苑兴丰洽亲、，。"
_JOINING = "和与及"
_WITH = "[相有]关|相|接轨|抗争|对接|持平|沟通|挂钩|不符|合作|联系|比拼"
_AND = re.compile(
    r"(?<![一二三四五六七八九十\n])、"
    rf"(?:和(?![{_AFTER_AND}]|合[作谷江睦美]?[、，县文的]|[^各全本该我]县|一(?:等|村|社区))"
    rf"|与(?![会时否世众邻日此之])(?=[一-鿿]{{2,4}}[，。；]|[一-鿿]{{2,6}}(?:的(?:作用|功能|职能|优势|力量|原则)|制度|机制|体系|工作|服务|建设)[，。；]|[一-鿿]{{2,8}}(?:结合起来|有机结合|融为一体|统一起来|一体推进|同步推进))(?![一-鿿]{{0,4}}(?:{_WITH}))"
    r"|及(?![时格早第至物、，。])|以及|并且|且(?=[不未已])"
    r"|并(?=贯彻|取得|获得|连续|予以|报[送请]|及时|积极|认真|加强|落实|做好|组织|按照|根据|通过|在|由|将|向|对))"
    r"(?=[一-鿿“《A-Za-z0-9])"
)


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _AND):
        word = match[0].removeprefix("、")
        yield view.finding(
            RULE,
            match.start(),
            match.end(),
            f"顿号后不再用“{word}”" if word in _JOINING else f"“{word}”前用逗号，不用顿号",
            f"Either 、 or {word}, not both",
            replacement=word if word in _JOINING else f"，{word}",
        )


RULE = Rule(
    code="PUN108",
    name="comma-and-conjunction",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.5；编校惯例",
    summary="顿号与连词连用",
    check=check,
    cues=("、和", "、与", "、及", "、以及", "、并", "、且"),
    bad=(
        "统筹教育、医疗⟦、和⟧养老服务。",
        "统筹推进规划、建设⟦、与⟧管理。",
        "把思想引领、技能培训⟦、与⟧岗位推介结合起来。",
        "健全大额交易监测、身份识别⟦、与⟧可疑交易报告制度，报送报告318份。",
        "认真学习、领会⟦、并⟧贯彻会议精神。",
    ),
    good=(
        "统筹教育、医疗和养老服务。",
        "建设富强、民主、文明、和谐的国家。",
        "做到准确、及时、规范，推广网上审批、并联审批、并购贷款。",
        "建立与国情相适应、与经济发展水平相适应的制度。",
    ),
)
