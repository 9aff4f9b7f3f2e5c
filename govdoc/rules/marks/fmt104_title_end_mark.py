"""标题末尾的标点。

What it does: reports a title that ends with 。 ， ； ： or 、.
Why it is a fault: a title takes no mark at its end, save ？ ！ and ……
Known limits: the title is the layout's, or a line 关于…的通知 among the first eight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import GENRES, lines
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MARKS = "。，；：、,;:."
_AT_END = re.compile(r"[。，；：、,;:.][ \t]*(?:\n|$)")
_ISSUER = r"(?:[^\n，。；：“了]{0,30}(?:政府|委员会|党委|[局厅办部门会室院处组校站所司]|中心|公司))?"
_TITLE = re.compile(
    rf"{_ISSUER}(?:关于[^\n。；：]{{2,60}}的[^\n，。；：的]{{0,6}}(?:{GENRES})|(?![^\n]*(?:会议上|作政府|所作))[^\n，。；：“了]{{4,40}}工作(?:总结|报告))"
    r"(?P<mark>[。，；：、,;:.])"
)
_GLUED = re.compile(
    rf"{_ISSUER}关于[^\n。；：]{{2,90}}?的(?:{GENRES})(?P<mark>，)(?=发布|来源|各|[^，。\n]{{2,12}}(?:人民政府|行署|委员会|[局厅]))"
)


def check(view: View) -> Iterator[Finding]:
    title = view.document.metadata.title
    if title is not None:
        end = title.span.end
        if end and view.text[end - 1] in _MARKS:
            yield _finding(view, end - 1)
            return
        if _AT_END.match(view.text, end):
            yield _finding(view, end)
            return
    for index, (start, end) in enumerate(lines(view, 0, 500)):
        match = _match(view.text, start, end)
        if match is not None:
            yield _finding(view, match.start("mark"))
        if match is not None or index >= 7:
            return


def _match(text: str, start: int, end: int) -> re.Match[str] | None:
    """A title with a mark at the end of its line, or with a comma that made the next line seem to go on."""
    subject = text.find("关于", start, end) >= 0
    titled = text[end - 1] in _MARKS and (subject or text.find("工作", start, end) >= 0)
    match = _TITLE.fullmatch(text, start, end) if titled else None
    if match is None and subject and text.find("，", start, min(end, start + 130)) >= 0:
        match = _GLUED.match(text, start, min(end, start + 140))
    return match


def _finding(view: View, at: int) -> Finding:
    return view.finding(
        RULE, at, at + 1, "标题末尾不用标点", "No mark at the end of a title", replacement="", safe=True
    )


RULE = Rule(
    code="FMT104",
    name="title-end-mark",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 附录B.4",
    summary="标题末尾有标点",
    check=check,
    fixable=True,
    bad=("青石镇人民政府关于做好防汛工作的通知⟦。⟧⏎各村（社区）：⏎现将有关事项通知如下。",),
    good=(
        "青石镇人民政府关于做好防汛工作的通知⏎各村（社区）：⏎现将有关事项通知如下。",
        "县政府印发了关于做好防汛工作的通知。各村（社区）认真落实。",
    ),
)
