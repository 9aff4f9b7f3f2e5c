"""段末缺少句末点号。

What it does: reports a paragraph of running text that ends without a mark.
Why it is a fault: GB/T 15834—2011 closes every sentence with a mark.
Known limits: only in a text whose other paragraphs end with marks, and only where the next line surely begins anew (a
label, an indent, a turn that opens paragraphs, the signature with its date); elsewhere a hard break is likelier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MARKS = frozenset("。！？；：…”’）》】〉，、.!?;:)—,]~-")
_LONG = 25
_UNMARKED = re.compile(rf"\n(?<![{re.escape(''.join(_MARKS))}]\n)(?<=.{{{_LONG}}}\n)")
"""The end of a long line that may bear no mark."""
_OPEN_END = re.compile(r"[一-鿿%]$")
_NOTE = re.compile(
    r"注[：:\d]|附[：:件]|附注|联系|电话|来源|表\d|图\d|责任单位|责任编辑|牵头|完成时[间限]|网址|资料来源"
)
_TAIL = re.compile(
    r"(?:摄|办公[厅室]|人民政府|委员会|办法|细则|规定|通知|决定|意见|规划|方案|总则|附则|\d[年月日号]|职责|保障|机构|(?:各|[市省县区])[^，。]{0,6}(?:政府|[委厅部]|(?<![大格布])局|单位)|第)$"
)
_CUT = re.compile(r"(?:摄|第|\d[年月日号])$")
_AFTER_COMMA = re.compile(r"\n(?<=[，、]\n)")
_COMMA = re.compile(
    rf"[，、](?=\n)(?<=.{{{_LONG}}})\n+[ 　\t\xa0]*(?=下一步(?:，|工作)|特此[一-鿿]{{2,4}}[。！]|今后[一三五几]年[，将]"
    r"|各位代表[，！]|会议(?:要求|指出|强调|认为|决定|议定)"
    r"|[一-鿿]{2,24}(?:政府|办公[厅室]|[委厅局部院会室处])\n+[ 　\t\xa0]*20\d\d年\d{1,2}月\d{1,2}日\s*(?:\n|$))"
)
"""A comma at the end of a long line before a turn that only opens paragraphs."""
_OPENER = re.compile(
    "下一步|推[动进]|打造|完善|加[强快大]|深[化入]|强化|提[升高]|促进|优化|坚[持决]|实施|构建|建[立成设]|健全|落实|持续|大力|全[面年力市区省县]"
    "|积极|着[力眼]|支持|聚焦|围绕|截至|各位代表|此外|同时|我们|今年|当前|过去|做[实好优强]|创新|多管|统筹|严[格守]|切实|进一步"
    "|扎实|充分|按照|根据|省直|[一二]方面|扩大|培育|发[展挥]|保障|稳[定步]|20\\d\\d年"
)
_ANEW = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)"
    r"|第[一二三四五六七八九十百]{1,4}[章节条]|\[\d{1,2}\]|——|[一二三四五六七八九]是|附件|注[：:]|[●■◆]"
)

_TURN = re.compile(
    r"下一步(?:，|工作)|特此[一-鿿]{2,4}[。！]|(?:会议|全会|大会)(?:要求|指出|强调|认为|决定|明确|议定|听取|审议|研究|原则)"
    r"|(?:今后|过去|未来|近)[一三五几]年(?:，|来，|里，)|(?:一年来|五年来|近年来|今年以来|回顾过去|总的看|展望未来|与此同时|[今去前上明]年)，"
    r"|20\d\d年(?:以来|度)?，|各位代表[，！：]|(?:以上|此|妥否|当否)[一-鿿，]{0,12}请[一-鿿]{2,8}[。！]|同时，|此外，|目前，|当前，"
    r"|在此，(?:我|谨)|《[^》]{2,30}》(?:提出|明确|要求|规定|指出|强调|共)"
    r"|[一-鿿]{2,10}(?:进一步|持续|不断|全面|稳步|显著|明显|更加|深入|有序|扎实|有效)[一-鿿]{2,4}。."
    r"|(?:本|该)(?:通知|办法|方案|意见|规定|公告|细则)自"
)
"""Turns with which a paragraph opens."""
_DATE = re.compile(r"(?:20\d\d|二[〇○零]..)年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$")
_NAME = re.compile(r"[一-鿿]{2,24}(?:政府|办公[厅室]|[委厅局部院会室处])$")
_INDENT = " 　\t\xa0"


def check(view: View) -> Iterator[Finding]:
    yield from _commas(view)
    if not _any_open(view.folded.original):
        return
    raws = view.folded.original.split("\n")
    long = [text for text in [raw.strip() for raw in raws if len(raw) >= _LONG] if len(text) >= _LONG]
    if len([text for text in long if _open(text)]) > max(1, len(long) * 0.15):
        return
    lines = list(_lines(raws))
    open_ = [number for number, line in enumerate(lines) if len(line.text) >= _LONG and _unmarked(line.text)]
    page = Page(
        lines,
        indents=sum(line.indented for line in lines if len(line.text) >= _LONG) > len(long) * 0.6,
        few=len(open_) <= 4,
    )
    for number in open_:
        line = lines[number]
        if _begins_anew(page, number):
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
    if block is not None and block.kind == "body":
        yield view.finding(RULE, at, at + 1, "段末缺少句末点号", "The paragraph ends without a mark")


def _any_open(typed: str) -> bool:
    """Whether a long line of running text ends without a mark."""
    closed = f"{typed}\n"
    for match in _UNMARKED.finditer(closed):
        end = match.start()
        line = closed[closed.rfind("\n", 0, end) + 1 : end].strip()
        if len(line) >= _LONG and _unmarked(line) and _sentence(line, _CUT):
            return True
    return False


class Line(NamedTuple):
    """A line as typed, without the blanks around it."""

    start: int
    text: str
    indented: bool


class Page(NamedTuple):
    """The lines, whether paragraphs are indented, and whether few of them end open."""

    lines: list[Line]
    indents: bool
    few: bool


def _unmarked(text: str) -> bool:
    """Ends without a mark, with a sentence before, or a clause where no label makes it a heading."""
    return text[-1] not in _MARKS and ("。" in text or ("，" in text and _ANEW.match(text) is None))


def _open(text: str) -> bool:
    return _unmarked(text) and ("。" in text or text.count("，") > 1)


def _lines(raws: list[str]) -> Iterator[Line]:
    start = 0
    for raw in raws:
        text = raw.strip()
        if text:
            yield Line(start + raw.index(text[0]), text, raw[0] in _INDENT)
        start += len(raw) + 1


def _sentence(text: str, names: re.Pattern[str] = _TAIL) -> bool:
    """Running text: a closed sentence before the open one, no note, caption or list, its end none of ``names``."""
    tail = text[-12:]
    if not _OPEN_END.search(tail) or names.search(tail) or _NOTE.match(text) or " " in tail or "\t" in text:
        return False
    return len(text) - text.rfind("。") > 6


def _begins_anew(page: Page, number: int) -> bool:
    """Whether the line after an open one is surely a paragraph of its own."""
    text = page.lines[number].text
    closed, count = "。" in text, len(page.lines)
    if number + 1 == count:
        return count == 1 and closed and _sentence(text)
    following = page.lines[number + 1]
    near = page.few and (not page.indents or following.indented)
    if near and _TURN.match(following.text):
        return _sentence(text, _CUT)
    if not _sentence(text):
        return False
    if near and _signed(page, number):
        return True
    if not _open(text):
        return False
    if _ANEW.match(following.text):
        return True
    if page.indents or not closed:
        return closed and following.indented
    return page.few and count >= 3 and _OPENER.match(following.text) is not None and len(following.text) >= _LONG


def _signed(page: Page, number: int) -> bool:
    """Whether the date follows, or the signature with its date."""
    first, second = [line.text for line in (*page.lines[number + 1 : number + 3], page.lines[number])][:2]
    return bool(_DATE.match(first) or (_NAME.match(first) and _DATE.match(second)))


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
    ),
    good=(
        "今年以来，全县上下真抓实干，经济运行稳中向好。下一步，我们将持续优化营商环境，推动高质量发展。",
        "（二）健全工作机制，加强组织领导，推动各项任务落地见效⏎下一步，各乡镇要压实责任。",
    ),
    artefact=6,
)
