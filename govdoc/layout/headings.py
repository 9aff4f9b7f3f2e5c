"""Which labels open a section, and what of the line is its heading (标题识别)."""

from __future__ import annotations

import re
from typing import NamedTuple

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import Label, read_label
from govdoc.layout.lines import Line

_STOP = re.compile("[。；;？！!]")
_MODAL = re.compile("应当|必须|不得|(?<![反响供适对相回感效呼照顺因])应(?![急用对收届付聘邀变战])|须(?!知)|可以|是指|系指|所称|修改为|负责解释")
_SUBJECT = re.compile("[^，。]{2,40}(?:政府|部门|单位|机关|企业|机构|学校|院校|委员会|厅|局|委|部|园|者|人员)[^，。]{0,6}(?:要|应|负责)|[各有][^，。]{1,30}要")
_PREDICATE = re.compile("实行|由|可|应|不|如下|下列|是|按|须|经|为|自")
_BLANK_STYLES = frozenset(["cn", "cn_paren", "part", "bian", "chapter", "section"])
_CLAUSE = re.compile(
    "由于|鉴于|因(?!地制宜|势|材|时|企|城|村)|凡|如果|若|经(?!济|营|贸|费|办)|根据|按照|自 ?[0-9]|从 ?[0-9]|截至|目前|当前|近年来|随着|在[^，。]{2,24}[前后内时中下]，|"
    "对于?[^，。]{2,30}的，|将第|删[去除]|第[^，。]{1,6}[条款]|本(?:办法|通知|意见|规定|决定|方案|公告|预案|细则)"
)
_COUNTED = re.compile("[一二三四五六七八九十](?:[、，]|级|类|线|期|批|等)")
_ITEM_OF_LAW = re.compile("、?[（(]|项(?!目)|[款至]")
_CITED = re.compile("规定|第|、|和第|至|款|项|的|中的|所")
_DUTY = re.compile(
    r" ?(?:[（(【〔](?:[^。]{0,200})[）)】〕]。?|(?:责任单位|牵头单位|配合单位|完成时限|时限|牵头领导)[：:].{0,400}|[^。，]{2,200}(?:负责|牵头)(?:落实|实施|配合)?[）)]?。? ?)$"
)
_TOUCHING = re.compile(r"[0-9]{1,4} ?[年月日]|[0-9]{1,4} ?[个项家类大]|[0-9]{2,}")
_CAPTION = re.compile(r"[图表] ?[0-9一二三四五六七八九十]|[图表][-—]|单位[：:]|注[：:]|注释|数据来源|资料来源|说明[：:]|[●■◆○▪•★※·]|[—–-]{1,2}|[（(]|《|[0-9]|“?序号|指标|[a-zA-Z]")
_PUNCT = frozenset("。；：！？，、:;,!?…")
_VERBLESS_END = frozenset("的和与及在为是了")
MAX_HEADING = 60
PLAIN_MAX = 36
RANKED = frozenset(["part", "bian", "chapter", "section", "article"])


_CHAIN = "〇一二三四五六七八九十"


class Open(NamedTuple):
    """A section that is open when a line is looked at."""

    style: str
    number: int | None
    label: str


def accept(
    text: str, lines: list[Line], i: int, label: Label, stack: list[Open], seen: dict[str, int]
) -> Label | None:
    """The label as it counts here, or None when the line only looks as if it had one.

    ``seen`` holds the last number of each style, for articles count through the chapters.
    """
    line = lines[i]
    style = label.style
    if style in RANKED:
        return label if _accept_ranked(text, line, label, seen) else None
    if style == "decimal":
        return _accept_decimal(text, lines, i, label, stack)
    if style == "ordinal" and _COUNTED.match(text, label.end):
        return None
    if style in ("yishi", "ordinal"):
        return label if _goes_on(lines, i, label, stack) else None
    if style == "annex":
        return label if (len(line.text) < 100 and "。" not in line.text) or annex_title(text, label.end, line.end) else None
    rest = text[label.end : label.end + 3]
    if (style == "cn" and _COUNTED.match(rest)) or (style == "cn_paren" and _ITEM_OF_LAW.match(rest)):
        return None
    if style == "arabic" and _TOUCHING.match(text, label.end, line.end) and not _is_next(label, stack):
        return None
    if style == "arabic" and label.number is not None and label.number > 30 and (not 0 < label.number - seen.get("arabic", 0) < 4 or text[label.end : label.end + 1] == "."):
        return None
    if label.end >= line.end and style != "cn_paren":
        return None
    return label


def _goes_on(lines: list[Line], i: int, label: Label, stack: list[Open]) -> bool:
    """Whether a chain of 一是 … counts on here, be it that its first member stood inside the paragraph above."""
    if label.number is None:
        return _last(stack, label.style) is not None
    if _is_next(label, stack) or i == 0:
        return True
    mark = _CHAIN[label.number - 1] + ("是" if label.style == "yishi" else "，") if label.number <= 10 else ""
    return bool(mark) and mark in lines[i - 1].text


def _last(stack: list[Open], style: str) -> int | None:
    for open_ in reversed(stack):
        if open_.style == style:
            return open_.number
    return None


def _is_next(label: Label, stack: list[Open]) -> bool:
    return label.number == 1 or label.number == (_last(stack, label.style) or 0) + 1


def _accept_ranked(text: str, line: Line, label: Label, seen: dict[str, int]) -> bool:
    following = text[label.end : label.end + 1] if label.end < line.end else ""
    if _CITED.match(text, label.end, line.end):
        return False
    if following in ("", " ", "（", "(", "：", ":", "【"):
        return True
    if label.style == "article":
        return (label.number == 1 or label.number == seen.get("article", 0) + 1)
    return len(line.text) < 40 and "。" not in line.text


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
    if start >= line.end:
        return None
    if label.style == "article":
        return _article_span(text, lines, i, start)
    if label.style == "annex" and (stop := annex_title(text, start, line.end)):
        return start, stop
    m = _STOP.search(text, start, line.end)
    end = m.start() if m else line.end
    blank = _blank_stop(text, start, end, line.end) if label.style in _BLANK_STYLES else 0
    if blank:
        return start, blank
    piece = text[start:end]
    if not piece or len(piece) > MAX_HEADING or piece.count("，") + piece.count(",") > 2:
        return None
    if m is None:
        return _alone(text, start, end, label)
    if m[0] in "；;" or (label.style not in RANKED and (_MODAL.search(piece) or _CLAUSE.match(piece))):
        return None
    if m.end() < line.end and not _DUTY.match(text, m.end(), line.end):
        return None if ("：" in piece and len(piece) > 30) or (_SUBJECT.match(piece) and "，" in piece) else (start, end)
    return (start, end) if not sibling_is_item and _heads_something(text, lines, i, label, piece) else None


def _article_span(text: str, lines: list[Line], i: int, start: int) -> tuple[int, int] | None:
    """An article has a heading when a short phrase stands alone on its line above the text."""
    line = lines[i]
    end = line.end - (text[line.end - 1] in "。：:")
    if end - start > 10 or _PREDICATE.search(line.text) or "，" in line.text or i + 1 >= len(lines) or lines[i + 1].kind:
        return None
    following = lines[i + 1].label
    return None if following is not None and following.style in RANKED else (start, end)


def _alone(text: str, start: int, end: int, label: Label) -> tuple[int, int] | None:
    """A heading on a line of its own; a colon in the middle makes it an item that explains a term."""
    if text[end - 1] in "：:":
        return (start, end - 1) if end - 1 > start else None
    if label.style in ("arabic", "arabic_paren", "circled") and end - start > 30 and _MODAL.search(text, start, end):
        return None
    return start, end


def annex_title(text: str, start: int, end: int) -> int:
    """The end of the title that follows an annex label on a line that goes on with the attached text; 0 without one."""
    blank = text.find(" ", start + 5, min(end, start + MAX_HEADING + 20))
    while blank > 0:
        if ends_with_genre(text[start:blank]):
            return blank
        blank = text.find(" ", blank + 1, min(end, start + MAX_HEADING + 20))
    return 0


def _blank_stop(text: str, start: int, end: int, line_end: int) -> int:
    """The end of a heading that only a blank parts from its text."""
    blank = text.find(" ", start + 2, min(end, start + MAX_HEADING))
    if blank < 0 or line_end - blank < 24 or not "一" <= text[blank - 1] <= "鿿":
        return 0
    after = blank
    while text[after] == " ":
        after += 1
    return blank if "一" <= text[after] <= "鿿" or text[after].isdecimal() or text[after] == "《" else 0


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
    if _TOKENS.search(t) or _FIGURE.search(t) or (t[-1].isdecimal() and not _YEAR_HEAD.match(t)):
        return False
    if t[-1] in _VERBLESS_END or any(c in t for c in "：；%") or t.count("，") > 1 or i + 1 >= len(lines):
        return False
    before, after = lines[i - 1] if i else None, lines[i + 1]
    if after.kind not in ("", "plain"):
        return False
    if t.count("《") != t.count("》") or t.count("“") != t.count("”") or t.count("（") != t.count("）"):
        return False
    if before is not None and before.kind == "" and before.text[-1] not in "。！；：）!”":
        return False
    return len(after.text) > 45 or (after.label is not None and after.label.number == 1) or (after.text[-1] in "。！" and len(after.text) > 20)


_TOKENS = re.compile("[一-鿿]{2} +[一-鿿]{2}|  ")
_FIGURE = re.compile("[0-9] ?(?:[%元人吨户]|[万亿])")
_YEAR_HEAD = re.compile(r"(?:19|20)[0-9]{2} ?年(?:[一-鿿、]{2,20}?)(?:回顾|总结|安排|任务|目标|重点|情况|成效|打算|计划|思路|工作)$|“[一-鿿]{2,4}”[一-鿿]{2,24}$")
