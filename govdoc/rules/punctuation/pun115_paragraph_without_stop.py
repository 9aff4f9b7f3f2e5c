"""段末缺少句末点号。

What it does: reports a paragraph of running text that ends without a mark.
Why it is a fault: GB/T 15834—2011 closes every sentence with a mark.
Known limits: only paragraphs of two sentences or three clauses, in a text whose other paragraphs end with marks, and
only where the next line surely begins anew (a label, an indent, a heading); elsewhere a hard break is likelier.
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
_OPENER = re.compile(
    "下一步|推[动进]|打造|完善|加[强快大]|深[化入]|强化|提[升高]|促进|优化|坚[持决]|实施|构建|建[立成设]|健全|落实|持续|大力|全[面年力市区省县]"
    "|积极|着[力眼]|支持|聚焦|围绕|截至|各位代表|此外|同时|我们|今年|当前|过去|做[实好优强]|创新|多管|统筹|严[格守]|切实|进一步"
    "|扎实|充分|按照|根据|省直|[一二]方面|扩大|培育|发[展挥]|保障|稳[定步]|20\\d\\d年|[一-鿿]{2,6}(?:方面|工作)[，。]"
)
_ANEW = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)"
    r"|第[一二三四五六七八九十百]{1,4}[章节条]|——|[一二三四五六七八九]是|附件|注[：:]|[●■◆]"
)

_INDENT = " 　\t\xa0"


def check(view: View) -> Iterator[Finding]:
    if not _any_open(view.folded.original):
        return
    raws = view.folded.original.split("\n")
    long = [text for text in [raw.strip() for raw in raws if len(raw) >= _LONG] if len(text) >= _LONG]
    opened = len([text for text in long if _open(text)])
    if not opened or opened > max(1, len(long) * 0.15):
        return
    lines = list(_lines(raws))
    open_ = [number for number, line in enumerate(lines) if len(line.text) >= _LONG and _open(line.text)]
    indents = sum(line.indented for line in lines if len(line.text) >= _LONG) > len(long) * 0.6
    for number in open_:
        line = lines[number]
        following = lines[number + 1] if number + 1 < len(lines) else None
        if not _sentence(line.text) or not _begins_anew(
            following, indents, few=len(open_) <= 4, count=len(lines), closed="。" in line.text
        ):
            continue
        at = view.folded.inside(line.start + len(line.text) - 1)
        block = view.paragraph(at)
        if block is not None and block.kind == "body":
            yield view.finding(RULE, at, at + 1, "段末缺少句末点号", "The paragraph ends without a mark")


def _any_open(typed: str) -> bool:
    """Whether a long line of running text ends without a mark."""
    closed = f"{typed}\n"
    for match in _UNMARKED.finditer(closed):
        end = match.start()
        line = closed[closed.rfind("\n", 0, end) + 1 : end].strip()
        if len(line) >= _LONG and _open(line) and _sentence(line):
            return True
    return False


class Line(NamedTuple):
    """A line as typed, without the blanks around it."""

    start: int
    text: str
    indented: bool


def _open(text: str) -> bool:
    return text[-1] not in _MARKS and ("。" in text or (text.count("，") > 1 and _ANEW.match(text) is None))


def _lines(raws: list[str]) -> Iterator[Line]:
    start = 0
    for raw in raws:
        text = raw.strip()
        if text:
            yield Line(start + raw.index(text[0]), text, raw[0] in _INDENT)
        start += len(raw) + 1


def _sentence(text: str) -> bool:
    """Running text: a closed sentence before the open one, and no note, caption or list of names."""
    tail = text[-12:]
    if not _OPEN_END.search(tail) or _TAIL.search(tail) or _NOTE.match(text) or " " in tail or "\t" in text:
        return False
    return len(text) - text.rfind("。") > 6


def _begins_anew(following: Line | None, indents: bool, *, few: bool, count: int, closed: bool) -> bool:
    """Whether the line after an open one is surely a paragraph of its own."""
    if following is None:
        return count == 1 and closed
    if _ANEW.match(following.text):
        return True
    if indents or not closed:
        return closed and following.indented
    return few and count >= 3 and _OPENER.match(following.text) is not None and len(following.text) >= _LONG


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
    ),
    good=("今年以来，全县上下真抓实干，经济运行稳中向好。下一步，我们将持续优化营商环境，推动高质量发展。",),
    artefact=6,
)
