"""段末缺少句末点号。

What it does: reports a paragraph of running text that ends without a mark.
Why it is a fault: GB/T 15834—2011 closes every sentence with a mark.
Known limits: only in a text whose other paragraphs end with marks, and only where the next line surely begins anew (a
label, an indent, a turn that opens paragraphs, the signature with its date); elsewhere a hard break is likelier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.punctuation.open_lines import LONG, Page, any_open, begins_anew, is_open, lines_of, unmarked
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_AFTER_COMMA = re.compile(r"\n(?<=[，、]\n)")
_COMMA = re.compile(
    rf"[，、](?=\n)(?<=.{{{LONG}}})\n+[ 　\t\xa0]*(?=下一步(?:，|工作)|特此[一-鿿]{{2,4}}[。！]|今后[一三五几]年[，将]"
    r"|各位代表[，！]|会议(?:要求|指出|强调|认为|决定|议定)"
    r"|[一-鿿]{2,24}(?:政府|办公[厅室]|[委厅局部院会室处])\n+[ 　\t\xa0]*20\d\d年\d{1,2}月\d{1,2}日\s*(?:\n|$))"
)
"""A comma at the end of a long line before a turn that only opens paragraphs."""

_TAKEN_FOR = ("title", "heading")
_CLAUSE = re.compile("(?:会议|全会|大会)[^，。；\\n]{4,80}，")
"""What a meeting did, on a line that else looks like a title (会议听取了…汇报，研究了…方案)."""


def check(view: View) -> Iterator[Finding]:
    yield from _commas(view)
    if not any_open(view.folded.original):
        return
    raws = view.folded.original.split("\n")
    long = [text for text in [raw.strip() for raw in raws if len(raw) >= LONG] if len(text) >= LONG]
    if len([text for text in long if is_open(text)]) > max(1, len(long) * 0.15):
        return
    lines = list(lines_of(raws))
    open_ = [number for number, line in enumerate(lines) if len(line.text) >= LONG and unmarked(line.text)]
    page = Page(
        lines,
        indents=sum(line.indented for line in lines if len(line.text) >= LONG) > len(long) * 0.6,
        few=len(open_) <= 4,
    )
    for number in open_:
        line = lines[number]
        if begins_anew(page, number):
            yield from _told(view, line.start + len(line.text) - 1)


def _commas(view: View) -> Iterator[Finding]:
    typed = view.folded.original
    for line_end in _AFTER_COMMA.finditer(typed):
        place = line_end.start() - 1
        if _COMMA.match(typed, place):
            yield from _told(view, place)


def _told(view: View, place: int) -> Iterator[Finding]:
    at = view.folded.inside(place)
    block = view.paragraph(at)
    if block is not None and (
        block.kind == "body" or (block.kind in _TAKEN_FOR and _CLAUSE.match(view.text, block.start))
    ):
        yield view.finding(RULE, at, at + 1, "段末缺少句末点号", "The paragraph ends without a mark")


RULE = Rule(
    code="PUN115",
    name="paragraph-without-stop",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.1；编校惯例",
    summary="段末缺少句末点号",
    check=check,
    bad=(
        "今年以来，全县上下真抓实干，经济运行稳中向好。下一步，我们将持续优化营商环境，全力推动高质量发⟦展⟧",
        "（一）坚持依法行政。出台制度12项，办结案件30件。全面落实行政执法公示制度，执法更加规⟦范⟧⏎（二）坚持从严治政。",
        "一、工作开展情况⏎入汛以来，全镇开展排查5轮，发现问题32个，均已整改到⟦位⟧⏎二、存在问题⏎物资储备不足。",
        "会议听取了县教育局关于校园食堂安全检查情况的汇报，研究了下阶段整改的工作安⟦排⟧⏎会议要求，有关部门要密切配合。",
        "各村进度于每月五日前报送乡水利服务中心，乡人民政府将适时组织督⟦查⟧⏎⏎云溪乡人民政府⏎2024年11月8日",
        "一年来，我们坚持一张蓝图绘到底，常住人口城镇化率提高6.1个百分点，城市承载力显著增强⟦，⟧⏎下一步，将补齐短板。",
        "会议原则同意该方案，由县交通运输局根据意见修改完善后印⟦发⟧⏎会议要求，各单位要强化配合，确保节前完成铺装。",
    ),
    good=(
        "今年以来，全县上下真抓实干，经济运行稳中向好。下一步，我们将持续优化营商环境，推动高质量发展。",
        "（二）健全工作机制，加强组织领导，推动各项任务落地见效⏎下一步，各乡镇要压实责任。",
    ),
    artefact=6,
)
