"""引用的法律法规名称有误。

What it does: reports a law or regulation cited in 《》 whose name no law bears, one slip away from the name of one
(《行政区域界限管理条例》, 《中华人民共和国行政处罚条例》).
Why it is a fault: a citation names the law by its full title; there is none of this name.
Known limits: names of five characters and more; names under 中华人民共和国 are compared more freely than others, which
may be those of local regulations.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.references.law_names import law_meant
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for reference in view.document.references:
        if reference.title is None or reference.law is not None or reference.number is not None:
            continue
        title, start, end = reference.title.text, reference.title.span.start, reference.title.span.end
        meant = law_meant(title) if view.open(start) else None
        if meant is not None:
            yield view.finding(
                RULE,
                start,
                end,
                f"没有《{title}》，应为《{meant}》",
                f"No such law; {meant} is meant",
                replacement=meant,
            )


RULE = Rule(
    code="REF107",
    name="misnamed-law",
    since="0.3.0",
    severity="error",
    source="所引法律法规的名称",
    summary="引用的法律法规名称有误",
    check=check,
    cues=("《",),
    bad=(
        "依照《⟦中华人民共和国行政处罚条例⟧》作出处罚。",
        "贯彻《⟦中华人民共和国安全生产管理法⟧》，压实主体责任。",
        "根据《⟦行政区域界限管理条例⟧》开展联合检查。",
        "落实《⟦中华人民共和国农民专业合作法⟧》。",
    ),
    good=(
        "依照《中华人民共和国行政处罚法》作出处罚。",
        "按照当时施行的《中华人民共和国治安管理处罚条例》处理。",
        "贯彻《江州省安全生产条例》和《江州市行政处罚办法》。",
        "学习《安全生产法》《民法典》。",
        "落实《江州市大气污染防治办法》《党组工作条例》。",
    ),
)
