"""涉港澳台表述不规范。

What it does: reports 中港, 中台 as a pair, 台湾政府, 香港政府, and Hong Kong, Macao or Taiwan listed among 国家.
Why it is a fault: the list of Xinhua (2016) names them as regions: 内地与香港, 大陆与台湾, 国家和地区.
Known limits: mechanical and neutral forms only; titles, quotations and names of firms are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PAIR = re.compile(
    "中(?:[港台](?=合资|合作|(?:农业|文化|教育|科技|经济|经贸|青年|学术|产业|民间|人才|企业)?交流|两地|关系|边境|经?贸易?|双方|两国|之间|投资"
    "|往来|青年|(?:农业|文化|教育|科技|经济|经贸|青年|产业|民间|人才)(?:合作|往来|园区|论坛))|澳(?=边境|两地|合[资作](?!区)|[双投]))"
)
_REGION = r"(?:香港|澳门|台湾|港澳台|港澳)(?:地区|特别行政区)?"
_LISTED = re.compile(
    rf"{_REGION}(?:[、和及与][一-鿿]{{2,6}}){{0,6}}等(?:\d{{1,3}}个|多个|[一二三四五六七八九十两]{{1,3}}个)?国(?:家|(?=[考访参的。，；举进开留出]))"
    rf"(?![、和及与或]{{0,1}}地区|级|（地区|\(地区)"
)
_STATE = re.compile("(?:台湾|香港|澳门)政府|港澳台国家|(?:香港|澳门|台湾)等国(?!际|家[和、（])")
_AUSTRALIA = re.compile("澳大利亚|澳洲|悉尼|墨尔本|^(?!.*澳门)", re.DOTALL)
"""The other 澳, or a text that never names 澳门."""
_CUES = ("中港", "中澳", "中台", "香港", "澳门", "台湾", "港澳")


def check(view: View) -> Iterator[Finding]:
    last = 0
    for start, _ in view.hits(RULE):
        for pattern, cure in ((_PAIR, "内地（大陆）与港澳（台湾）"), (_LISTED, "国家和地区"), (_STATE, "地区")):
            match = pattern.match(view.text, start)
            if match is None or start < last or not view.open(start, "own") or _inside_word(pattern, view.text, start):
                continue
            if match[0] == "中澳" and _AUSTRALIA.search(view.text):
                continue
            last = match.end()
            yield view.finding(
                RULE, start, last, f"“{match[0]}”表述不规范，应使用“{cure}”的说法", f"Regions, not states: {match[0]}"
            )  # fmt: skip


def _inside_word(pattern: re.Pattern[str], text: str, start: int) -> bool:
    return pattern is _PAIR and text[start - 1 : start] in tuple("集空其华建联城市湾")


RULE = Rule(
    code="TRM105",
    name="region-wording",
    since="0.1.0",
    severity="error",
    source="新华社新闻信息报道中的禁用词和慎用词（2016年7月修订）",
    summary="涉港澳台表述不规范",
    check=check,
    cues=_CUES,
    bad=(
        "推动⟦中港⟧合作项目落地。",
        "引进⟦中澳⟧合资企业，注册地为澳门。",
        "举办⟦中台⟧农业交流活动。",
        "产品出口日本、韩国、⟦香港等国家⟧。",
        "来自⟦港澳台等国家⟧的客商参会。",
        "赴⟦台湾、新加坡等国⟧考察。",
        "会见⟦香港政府⟧代表。",
    ),
    good=("推动内地与香港合作项目落地。", "产品出口日本、韩国、香港等国家和地区。", "建设数据中台，促进产业交流。"),
)
