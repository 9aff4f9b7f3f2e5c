"""What of a numbered line is its heading (标题识别)."""

from __future__ import annotations

import re

from govdoc.layout.draft import RANKED, Draft
from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import Label
from govdoc.layout.lines import Line
from govdoc.layout.sentences import COMMA, MODAL, is_clause, is_conditional, is_statement

_STOP = re.compile("[。；;？！!]")
_DUTY = re.compile(
    r" ?(?:[（(【〔](?!略)(?:[^。]{0,200})[）)】〕]。?|"
    r"(?:责任单位|牵头单位|配合单位|完成时限|时限|牵头领导)[：:].{0,400}|"
    r"[^。，]{2,200}(?:负责|牵头)(?:落实|实施|配合)?[）)]?。? ?)$"
)
_DUTY_FIRST = frozenset("（(【〔责牵配完时")
"""What a duty with a comma inside opens with."""
_CAPTION = re.compile(
    r"[（(【](?=[一-鿿])(?![一二三四五六七八九十]{1,3}[）)])[^（）()【】。；：]{2,30}"
    r"(?:[（(][^（）()]{1,8}[）)][^（）()。；：]{0,16})?[）)】](?=[ 一-鿿]|$)"
)
"""What an article is about, in brackets behind its label: 第一条（目的和依据）."""
_PREDICATE = re.compile("包括|以下|适用|实行|由|可|应|不|如下|下列|是|按|须|经|为|自")
_BLANK_STYLES = frozenset(["cn", "cn_paren", "part", "bian", "chapter", "section"])
_ITEM_STYLES = frozenset(["arabic", "arabic_paren", "circled"])
_LISTED = _ITEM_STYLES | {"cn_paren"}
_DEPTHS = (
    "part",
    "chapter",
    "section",
    "cn",
    "cn_paren",
    "arabic",
    "arabic_paren",
    "circled",
    "yishi",
    "ordinal",
    "decimal",
)
_DEPTH = {style: depth for depth, style in enumerate(_DEPTHS)}
MAX_HEADING = 60
_BRIEF = 18
_PAIRS = (("《", "》"), ("“", "”"))


def heading_span(text: str, lines: list[Line], i: int, label: Label, stack: list[Draft]) -> tuple[int, int] | None:
    """Where the heading behind ``label`` stands below the open sections, None for a numbered paragraph without one."""
    line_end, start, style = lines[i].end, label.end, label.style
    while start < line_end and text[start] == " ":
        start += 1
    if start >= line_end:
        return None
    if style == "article":
        return _article_span(text, lines, i, start)
    if style == "annex" and (stop := annex_title(text, start, line_end)):
        return start, stop
    limit = min(line_end, start + MAX_HEADING + 1)
    end = _stop(text, start, limit)
    most = MAX_HEADING if style in _BLANK_STYLES else _BRIEF if style == "arabic" else 0
    if most and (blank := _blank_stop(text, start, min(end, start + most), line_end)):
        return start, blank
    if end - start > MAX_HEADING or end == start:
        return None
    piece = text[start:end]
    if ("，" in piece or "," in piece) and len(COMMA.findall(piece)) > 2:
        return None
    if end == limit:
        return _alone(text, start, end, style)
    mark = text[end]
    if mark in "；;" or (style not in RANKED and (is_conditional(piece) or MODAL.search(piece))):
        return None
    if mark == "。" and is_statement(piece):
        return None
    if end + 1 < line_end and not _is_duty(text, end + 1, line_end):
        return None if is_clause(piece) else (start, end)
    return (start, end) if _heads_something(lines, i, style, piece) and not _follows_item(stack, label) else None


def _stop(text: str, start: int, limit: int) -> int:
    """The first stop outside brackets, ``limit`` where there is none."""
    stop = _STOP.search(text, start, limit)
    while stop:
        at = stop.start()
        piece = text[start:at]
        if not (
            ("（" in piece and piece.count("（") > piece.count("）"))
            or ("(" in piece and piece.count("(") > piece.count(")"))
        ):
            return at
        stop = _STOP.search(text, at + 1, limit)
    return limit


def _is_duty(text: str, start: int, end: int) -> bool:
    """Whether the piece behind a heading only says whose task it is."""
    first = text[start + 1 : start + 2] if text[start] == " " else text[start]
    if first not in _DUTY_FIRST and text.find("，", start, end) >= 0:
        return False
    return _DUTY.match(text, start, end) is not None


def _follows_item(stack: list[Draft], label: Label) -> bool:
    """Whether the section before in the same list is a paragraph without heading."""
    for open_ in reversed(stack):
        if open_.style == label.style:
            return open_.item and open_.number is not None and label.number == open_.number + 1
    return False


def _article_span(text: str, lines: list[Line], i: int, start: int) -> tuple[int, int] | None:
    """An article has a heading in brackets, or when a short phrase stands alone on its line above the text."""
    line = lines[i]
    if text[start] in "（(【" and (caption := _CAPTION.match(text, start, line.end)):
        return start, caption.end()
    end = line.end - (text[line.end - 1] in "。：:")
    if end - start > 10 or end <= start or i + 1 >= len(lines) or lines[i + 1].kind:
        return None
    if "，" in line.text or _PREDICATE.search(line.text):
        return None
    following = lines[i + 1].label
    return None if following is not None and following.style in RANKED else (start, end)


def _alone(text: str, start: int, end: int, style: str) -> tuple[int, int] | None:
    """A heading on a line of its own, without its colon."""
    if text[end - 1] in "：:":
        return (start, end - 1) if end - 1 > start else None
    if style in _ITEM_STYLES and end - start > 30 and MODAL.search(text, start, end):
        return None
    return start, end


def annex_title(text: str, start: int, end: int) -> int:
    """The end of the title that follows an annex label on a line that goes on with the attached text; 0 without one."""
    stop = min(end, start + MAX_HEADING + 20)
    blank = text.find(" ", start + 5, stop)
    while blank > 0:
        if ends_with_genre(text[start:blank]):
            return blank if text.find("附件", start, blank) < 0 else 0
        blank = text.find(" ", blank + 1, stop)
    return 0


def _blank_stop(text: str, start: int, end: int, line_end: int) -> int:
    """The end of a heading that only a blank parts from its text."""
    blank = text.find(" ", start + 2, end)
    while blank > 0 and any(text.count(a, start, blank) > text.count(b, start, blank) for a, b in _PAIRS):
        blank = text.find(" ", blank + 1, end)
    if blank < 0:
        return 0
    least = 12 if text[line_end - 1] == "。" else 24
    if line_end - blank < least or not "一" <= text[blank - 1] <= "鿿":
        return 0
    after = blank
    while text[after] == " ":
        after += 1
    return blank if "一" <= text[after] <= "鿿" or text[after].isdecimal() or text[after] == "《" else 0


def _heads_something(lines: list[Line], i: int, style: str, piece: str) -> bool:
    """A one-sentence paragraph is a heading when text or a deeper level follows it."""
    if len(piece) > 40 or i + 1 >= len(lines) or lines[i + 1].kind not in ("", "table"):
        return False
    following = lines[i + 1].label
    if following is None:
        return True
    if style == "decimal":
        return following.style in _LISTED
    return following.style not in RANKED and _DEPTH.get(following.style, 9) > _DEPTH.get(style, 0)
