"""Lines of the letterhead and the tail (行), for the rules on marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.rules.view import View

HEAD = 1600
"""How far the letterhead of a document may reach, in characters."""
GENRES = "决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要"
ISSUER = re.compile(
    r"(?:政府|委员会|办公[厅室]|[厅局部署院委会社站所队科处组]|中心|总局|指挥部|领导小组|公司|党工委|党委|街道|机关|大学|银行)$"
)


def lines(view: View, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of each non-blank line between two offsets, without the blanks around it."""
    text = view.text
    end = min(end, len(text))
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        if bare := line.strip(" \t"):
            first = at + line.index(bare)
            yield first, first + len(bare)
        at = stop + 1


def line_before(view: View, offset: int) -> str:
    """The non-blank line above the one that holds ``offset``."""
    text = view.text
    end = text.rfind("\n", 0, offset)
    for _ in range(4):
        if end < 0:
            return ""
        start = text.rfind("\n", max(0, end - 400), end)
        if line := text[start + 1 : end].strip(" \t"):
            return line
        end = start
    return ""


def whole_line(view: View, start: int, end: int) -> bool:
    """Whether nothing but blanks stands beside ``[start, end)`` on its line."""
    text = view.text
    low = max(0, start - 60)
    left = text[text.rfind("\n", low, start) + 1 or low : start]
    right = text[end : end + 60].partition("\n")
    return not left.strip(" \t") and not right[0].strip(" \t") and (right[1] != "" or end + 60 > len(text))


def title_line(view: View) -> tuple[int, int] | None:
    """The title: the layout's, else a line 关于…的通知 among the first eight."""
    title = view.document.metadata.title
    if title is not None:
        return title.span.start, title.span.end
    for index, (start, end) in enumerate(lines(view, 0, 600)):
        if index == 8:
            break
        if _TITLE.fullmatch(view.text, start, end):
            return start, end
    return None


_TITLE = re.compile(rf"[^\n，。；：]{{0,30}}关于[^\n。；：]{{2,60}}的[^\n，。；：的]{{0,8}}(?:{GENRES})")
