"""段末缺少句末点号。

What it does: reports a paragraph of running text that ends without a mark.
Why it is a fault: GB/T 15834—2011 closes every sentence with a mark.
Known limits: only paragraphs that hold a closed sentence already, in a text whose other paragraphs end with marks, and
only where the next line surely begins anew (a label, an indent, a heading); elsewhere a hard line break is likelier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.layout.layout import Block
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MARKS = frozenset("。！？；：…”’）》】〉，、.!?;:)—,]~-")
_OPEN_END = re.compile(r"[一-鿿%]$")
_NOTE = re.compile(
    r"注[：:\d]|附[：:件]|附注|联系|电话|来源|表\d|图\d|责任单位|责任编辑|牵头|完成时[间限]|网址|资料来源"
)
_TAIL = re.compile(
    r"(?:摄|办公[厅室]|人民政府|委员会|办法|细则|规定|通知|决定|意见|规划|方案|总则|附则|号|年|月|日|职责|保障|机构|政府|[委厅局部]|单位|第)$"
)
_ANEW = re.compile(
    r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)"
    r"|第[一二三四五六七八九十百]{1,4}[章节条]|——|[一二三四五六七八九]是|附件"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    bodies = [(i, b) for i, b in enumerate(view.layout.blocks) if b.kind == "body" and b.end - b.start >= 25]
    open_ = [(i, b) for i, b in bodies if text[_end(text, b) - 1] not in _MARKS]
    if not open_ or len(open_) > max(1, len(bodies) * 0.15):
        return
    indents = sum(_indented(text, b) for _, b in bodies) > len(bodies) * 0.6
    for index, block in open_:
        end = _end(text, block)
        if _sentence(text, block.start, end) and _begins_anew(view, index, indents, alone=len(open_) == 1):
            yield view.finding(RULE, end - 1, end, "段末缺少句末点号", "The paragraph ends without a mark")


def _end(text: str, block: Block) -> int:
    end = block.end
    while end > block.start + 1 and text[end - 1] in " \t　\n":
        end -= 1
    return end


def _indented(text: str, block: Block) -> bool:
    return block.start > 1 and text[block.start - 1] in " 　\t"


def _sentence(text: str, start: int, end: int) -> bool:
    """Running text: a closed sentence before the open one, and no note, caption or list of names."""
    tail = text[max(start, end - 12) : end]
    if not _OPEN_END.search(tail) or _TAIL.search(tail) or _NOTE.match(text, start) or " " in tail:
        return False
    stop = text.rfind("。", start, end)
    return stop >= 0 and end - stop > 6


def _begins_anew(view: View, index: int, indents: bool, *, alone: bool) -> bool:
    """Whether the block after ``index`` is surely a paragraph of its own."""
    blocks, text = view.layout.blocks, view.text
    if index + 1 == len(blocks):
        return len(blocks) == 1
    following = blocks[index + 1]
    if following.kind in ("table", "chrome", "mark", "title"):
        return False
    if _ANEW.match(text, following.start):
        return True
    if indents:
        return _indented(text, following)
    return alone and len(blocks) >= 8 and (following.kind == "heading" or following.end - following.start >= 40)


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
    ),
    good=("今年以来，全县上下真抓实干，经济运行稳中向好。下一步，我们将持续优化营商环境，推动高质量发展。",),
    artefact=6,
)
