"""主送机关后的冒号。

What it does: reports a line of addressees that ends with a half-width colon, with another mark or with none.
Why it is a fault: the last addressee takes a full-width colon.
Known limits: without a colon only a line that names addressees by 各…, stands right under the title and above the first
paragraph is told. Where the whole text has half-width marks the transcription made them: told as info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from govdoc.model import Finding
from govdoc.rules.marks.lines import HEAD, lines, title_line
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_ENDS = (
    "政府|委员会|部门|单位|机构|厅|[局办委部院会室]|公司|学校|院校|企业|组织|社区|村|医院|中心|街道|银行|[处所站镇园]"
)
_HALF = re.compile(
    r"(?=各(?!位)|[^\n]{0,160}(?:政府|委|部|单位|机构|厅|局|办|公司|学校|社区|村|企业|会))[^。；：:“”\n]{2,160}[）)]?(?P<colon>:)"
)
_NONE = re.compile(rf"[^。；：:“”\n]{{0,60}}?(?:各|有关)[^。；：:“”\n]{{0,140}}?(?:{_ENDS})[）)]?")
_RUN_ON = re.compile(
    rf"[^。；：:“”《\n]{{0,100}}?(?:各|有关)[^。；：:“”《\n]{{0,140}}?(?:{_ENDS})[）)]?[，；、]?"
    "(?= *(?:《|现|为|根据|经|依照|按照|近))"
)
_LIST = re.compile(
    rf"各[^。；：:，、《“\n]{{1,16}}?(?:{_ENDS})[）)]?(?:[，、](?:各|有关|[省市县区镇乡])[^。；：:，、《“\n]{{1,16}}?(?:{_ENDS})[）)]?){{0,5}}"
    "[，；、](?= *[0-9一-鿿“《])"
)
_SINGLE = re.compile(r"[^。；：:“”，、\n]{2,30}(?:政府|委员会|[局厅委办部院会]|总局)[）)]?")
_TWO = re.compile(rf"[^。；：:“”\n]{{2,60}}(?:政府|[局厅委办部院会])[，、][^。；：:“”\n]{{1,90}}(?:{_ENDS})[）)]?")
_LAST_LETTERS = frozenset("府会门位构厅局办委部院室司校业织区村心道行处所站镇园）)")
_ANSWERS = frozenset(("批复", "函", "请示"))
_HALF_MARKS = re.compile("(?<=[一-鿿）”])[,:;](?=[一-鿿（“])")
_OPENS = re.compile("[^\n]{0,200}[。，：]")
_NOT = re.compile("如下|下列|以下|通知|公告|附件|电话|地址|来源|时间|日期")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    title = title_line(view)
    if title is None:
        first = next(lines(view, 0, 200), None)
        if first is None:
            return
        after, nearest = first[0], 2
    else:
        after, nearest = title[1], 4
    listed = list(islice(lines(view, after, min(len(text), after + HEAD)), nearest + 1))
    for index, (start, end) in enumerate(listed[:nearest]):
        glued = _glued(view, start, end) if title is not None else 0
        if glued:
            yield _finding(view, glued - 1, glued, ":" if text[glued - 1] in "，；、" else "")
            return
        if _NOT.search(text, start, end):
            continue
        half = _HALF.fullmatch(text, start, end) if text[end - 1] == ":" else None
        if half is not None:
            yield _finding(view, half.start("colon"), end, ":", transcribed=_transcribed(text))
            return
        followed = index + 1 < len(listed) and _opens_body(text, *listed[index + 1])
        known = followed and (title is not None or text.startswith("各", start))
        if known and _unmarked(view, start, end):
            yield _finding(view, end - 1, end, "")
            return
        if known and _told_apart(text[end - 1], index) and _unmarked(view, start, end - 1):
            yield _finding(view, end - 1, end, ":")
            return
        if text[end - 1] == "：" or _OPENS.match(text, start, end):
            return


def _told_apart(mark: str, index: int) -> bool:
    """Whether ``mark`` ends a line of addressees and no sentence; a stop only right under the title."""
    return mark in "，；、,;" or (mark in "。." and index == 0)


def _glued(view: View, start: int, end: int) -> int:
    """Where addressees end whose line ran on into the body for want of a colon; 0 where they do not."""
    for pattern in (_RUN_ON, _LIST):
        match = pattern.match(view.text, start, min(end, start + 260))
        if match is not None and "\n" in view.original(match.end() - 1, match.end() + 1):
            return match.end()
    return 0


def _unmarked(view: View, start: int, end: int) -> bool:
    """A line of addressees without a colon; one body alone only where the genre has one addressee."""
    text, genre = view.text, view.document.metadata.genre
    if text[end - 1] not in _LAST_LETTERS:
        return False
    if _NONE.fullmatch(text, start, end) or _TWO.fullmatch(text, start, end):
        return True
    return genre is not None and genre.value in _ANSWERS and _SINGLE.fullmatch(text, start, end) is not None


def _opens_body(text: str, start: int, end: int) -> bool:
    return end - start > 8 and _OPENS.match(text, start, end) is not None


def _transcribed(text: str) -> bool:
    """Whether the whole text has half-width marks, so that the colon is no fault of the author."""
    marks = _HALF_MARKS.findall(text, 0, 6000)
    return len(marks) > 5


def _finding(view: View, start: int, end: int, colon: str, *, transcribed: bool = False) -> Finding:
    last = view.text[start:end] if not colon else ""
    return view.finding(
        RULE, start, end, "主送机关后用全角冒号", "Addressees end with a full-width colon",
        replacement=f"{last}：", safe=True, severity="info" if transcribed else None,
    )  # fmt: skip


RULE = Rule(
    code="FMT105",
    name="addressee-colon",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.3.2",
    summary="主送机关后未用全角冒号",
    check=check,
    cues=(
        "各",
        *(f"{last}:" for last in "府局厅委办部门位会司校社村区）)院处所站镇"),
        *(f"{last}{mark}\n" for last in "府局委" for mark in "，；。"),
    ),
    fixable=True,
    bad=(
        "青石县人民政府关于做好防汛工作的通知⏎各乡镇人民政府，县政府各部门⟦:⟧⏎现将有关事项通知如下。",
        "青石县人民政府关于做好防汛工作的通知⏎各乡镇人民政府，县政府各部⟦门⟧⏎现将防汛工作有关事项通知如下：",
        "青石区关于表扬招商引资先进集体的通报⏎各街道办事处，区直各单位⟦，⟧⏎2024年，全区上下狠抓落实，成效明显。",
        "青石镇人民政府关于维修办公用房的请示⏎县人民政府⟦，⟧⏎我镇办公楼年久失修，需维修经费30万元。",
    ),
    good=(
        "青石县人民政府关于做好防汛工作的通知⏎各乡镇人民政府，县政府各部门：⏎现将有关事项通知如下。",
        "青石县人民政府关于做好防汛工作的通知⏎各乡镇要认真落实防汛责任，确保安全度汛。",
    ),
)
