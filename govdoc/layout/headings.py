"""Which labels open a section, and what of the line is its heading (标题识别)."""

from __future__ import annotations

import re
from typing import NamedTuple

from govdoc.layout.labels import Label, read_label
from govdoc.layout.lines import Line

_STOP = re.compile("[。；;？！!]")
_MODAL = re.compile("应当|必须|不得|(?<![反响供适对相回感效呼照顺因])应(?![急用对收届付聘邀变战])|须(?!知)|可以")
_COUNTED = re.compile("[一二三四五六七八九十](?:[、，]|级|类|线|期|批|等)|[（(项款至]|产业")
_TOUCHING = re.compile(r"[0-9]{1,4} ?[年月日]|[0-9]{1,4} ?[个项家类大]|[0-9]{2,}")
_CAPTION = re.compile(r"[图表] ?[0-9一二三四五六七八九十]|[图表][-—]|单位[：:]|注[：:]|注释|数据来源|资料来源|说明[：:]|[●■◆○▪•★※·]|[—–-]{1,2}|[（(]|《|[0-9]|“?序号|指标|[a-zA-Z]")
_PUNCT = frozenset("。；：！？，、:;,!?…")
_VERBLESS_END = frozenset("的和与及在为是了")
MAX_HEADING = 60
PLAIN_MAX = 36
RANKED = frozenset(["part", "bian", "chapter", "section", "article"])


class Open(NamedTuple):
    """A section that is open when a line is looked at."""

    style: str
    number: int | None
    label: str


def accept(text: str, lines: list[Line], i: int, label: Label, stack: list[Open]) -> Label | None:
    """The label as it counts here, or None when the line only looks as if it had one."""
    line = lines[i]
    style = label.style
    if style in RANKED:
        return label if _accept_ranked(text, line, label, stack) else None
    if style == "decimal":
        return _accept_decimal(text, lines, i, label, stack)
    if style in ("yishi", "ordinal"):
        return label if label.number is None and _last(stack, style) or _is_next(label, stack) else None
    if style == "annex":
        return label if len(line.text) < 100 and "。" not in line.text else None
    rest = text[label.end : label.end + 3]
    if style in ("cn", "cn_paren") and _COUNTED.match(rest):
        return None
    if style == "arabic" and _TOUCHING.match(text, label.end, line.end) and not _is_next(label, stack):
        return None
    if label.end >= line.end and style != "cn_paren":
        return None
    return label


def _last(stack: list[Open], style: str) -> int | None:
    for open_ in reversed(stack):
        if open_.style == style:
            return open_.number
    return None


def _is_next(label: Label, stack: list[Open]) -> bool:
    return label.number == 1 or label.number == (_last(stack, label.style) or 0) + 1


def _accept_ranked(text: str, line: Line, label: Label, stack: list[Open]) -> bool:
    following = text[label.end : label.end + 1] if label.end < line.end else ""
    if following in ("", " ", "（", "(", "：", ":", "【"):
        return True
    if label.style == "article":
        return _is_next(label, stack) and following not in "规第、和至款项的"
    return len(line.text) < 40 and "。" not in line.text and following not in "规第、和至款项的"


def _accept_decimal(text: str, lines: list[Line], i: int, label: Label, stack: list[Open]) -> Label | None:
    line = lines[i]
    written = text[label.start : label.end]
    parts = [int(p) for p in written.split(".")]
    opened = [[int(p) for p in o.label.split(".")] for o in stack if o.style == "decimal"]
    if len(parts) == 1:
        if len(line.text) > 40 or "。" in line.text:
            return None
        if any(len(o) == 1 and o[0] + 1 == parts[0] for o in opened):
            return label
        return label if parts[0] == 1 and (written == "01" or _has_scheme(lines, i)) else None
    if any(o[:-1] == parts[:-1] and o[-1] < parts[-1] or o == parts[:-1] for o in opened):
        return label
    if any(o.style in ("arabic", "cn", "chapter") and o.number == parts[0] for o in stack) and len(parts) == 2 and parts[1] == 1:
        return label
    if parts[-1] == 1 and text[label.end : label.end + 1] == " " and len(parts) == 2:
        return label
    arabic = Label("arabic", parts[0], label.start, label.start + written.index(".") + 1)
    return arabic if _is_next(arabic, stack) and _TOUCHING.match(text, arabic.end, line.end) else None


def _has_scheme(lines: list[Line], i: int) -> bool:
    """Whether ``1.1`` follows soon, so that a bare ``1`` heads a part."""
    return any(line.text.startswith(("1.1 ", "1.1.")) or re.match("1\\.1[一-鿿]", line.text) for line in lines[i + 1 : i + 12])


def heading_span(text: str, lines: list[Line], i: int, label: Label, sibling_is_item: bool) -> tuple[int, int] | None:
    """Where the heading behind ``label`` stands, None for a numbered paragraph without one."""
    line = lines[i]
    start = label.end
    while start < line.end and text[start] in " 　":
        start += 1
    if start >= line.end or label.style == "article":
        return None
    m = _STOP.search(text, start, line.end)
    end = m.start() if m else line.end
    blank = _blank_stop(text, start, end, line.end)
    if blank:
        return start, blank
    piece = text[start:end]
    if not piece or len(piece) > MAX_HEADING or piece.count("，") + piece.count(",") > 2:
        return None
    if m is None:
        return _alone(text, start, end, label)
    if m[0] in "；;" or (_MODAL.search(piece) and label.style not in RANKED):
        return None
    if m.end() < line.end:
        return None if "：" in piece and len(piece) > 30 else (start, end)
    return (start, end) if not sibling_is_item and _heads_something(text, lines, i, label, piece) else None


def _alone(text: str, start: int, end: int, label: Label) -> tuple[int, int] | None:
    """A heading on a line of its own; a colon in the middle makes it an item that explains a term."""
    if text[end - 1] in "：:":
        return (start, end - 1) if end - 1 > start else None
    if label.style in ("arabic", "arabic_paren", "circled") and end - start > 30 and _MODAL.search(text, start, end):
        return None
    return start, end


def _blank_stop(text: str, start: int, end: int, line_end: int) -> int:
    """The end of a heading that only a blank parts from its text."""
    blank = text.find(" ", start + 4, min(end, start + MAX_HEADING))
    if blank < 0 or line_end - blank < 24 or text[blank - 1] in "，、：" or not ("一" <= text[blank - 1] <= "鿿"):
        return 0
    return blank if "一" <= text[blank + 1 : blank + 2] <= "鿿" or text[blank + 1 : blank + 3] == "  " or text[blank + 1 : blank + 2].isdecimal() else 0


def _heads_something(text: str, lines: list[Line], i: int, label: Label, piece: str) -> bool:
    """A one-sentence paragraph is a heading when text or a deeper level follows it."""
    if len(piece) > 40 or i + 1 >= len(lines) or lines[i + 1].kind not in ("", "table"):
        return False
    following = lines[i + 1].label
    if following is None:
        return True
    return following.style != label.style and following.style not in RANKED and _DEEPER.get(following.style, 9) > _DEEPER.get(label.style, 0)


_DEEPER = {"part": 0, "chapter": 1, "section": 2, "cn": 3, "cn_paren": 4, "arabic": 5, "arabic_paren": 6, "circled": 7, "yishi": 8, "ordinal": 8, "decimal": 8}


def is_plain_heading(lines: list[Line], i: int) -> bool:
    """A short line without label or stop between paragraphs, followed by running text or by a numbered heading."""
    line = lines[i]
    t = line.text
    if not 2 <= len(t) <= PLAIN_MAX or t[-1] in _PUNCT or "。" in t or "\t" in t or _CAPTION.match(t) and not _YEAR_HEAD.match(t):
        return False
    if t[-1] in _VERBLESS_END or "：" in t or t.count("，") > 1 or i + 1 >= len(lines):
        return False
    before, after = lines[i - 1] if i else None, lines[i + 1]
    if after.kind not in ("", "plain"):
        return False
    if before is not None and before.kind == "" and before.text[-1] not in "。！；：）!”":
        return False
    return len(after.text) > 45 or (after.label is not None and after.label.number == 1) or (after.text[-1] in "。！" and len(after.text) > 20)


_YEAR_HEAD = re.compile(r"(?:19|20)[0-9]{2} ?年(?:[一-鿿、]{2,20}?)(?:回顾|总结|安排|任务|目标|重点|情况|成效|打算|计划|思路|工作)$|“[一-鿿]{2,4}”[一-鿿]{2,24}$")
