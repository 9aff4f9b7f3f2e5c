"""Opening lines that hold several marks at once, taken apart (首部拆分)."""

from __future__ import annotations

import re

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.lines import KEYS, Line
from govdoc.layout.marks import NUMBER
from govdoc.text.days import DAY

_ADDRESS = re.compile(r"[^。；！？：:]{2,300}[：:] {1,9}(?=[^ ])")
_TITLE = re.compile(
    r"(?P<title>[^。；：]{6,120}?(?:通知|公告|意见|决定|通报|批复|函|报告|方案|办法|规划|纲要|要点|计划|细则|"
    r"规定|请示|通告|公报|总结|条例|令))(?P<close>[）)》]{0,2}) "
)
_TITLE_NUMBER = re.compile(
    r"[^。；：]{6,120}?(?:通知|公告|意见|决定|通报|批复|函|报告|方案|办法|"
    r"请示)(?=(?!的)[一-鿿]{1,10}[〔\[［][0-9]{4}[〕\]］] ?[0-9]{1,5} ?号)"
)
_ADDRESSED = re.compile(
    r"(?:各|有关|机关|省直|市直)[^。；！？：:]{3,300}(?:政府|部门|机构|单位|[厅局委办司处院校会])[：:](?=[一-鿿《“])"
)
_KEY_INSIDE = re.compile("(?:发文机构|发文机关|发布日期|发布时间)[：:]")
_DATED = re.compile(rf"(?:{DAY.pattern}) ?(?=[一-鿿]{{1,10}} ?[〔\[［] ?[0-9]{{4}})")
_KEYWORDS = re.compile(r"(?:关键字|关键词)[：:][^ ]{0,200} +")
LIMIT = 24


def split_opening(lines: list[Line]) -> list[Line]:
    """``lines`` with the first of them cut where one mark ends and the next begins."""
    found: list[Line] = []
    for i, line in enumerate(lines):
        if i >= LIMIT:
            found += lines[i:]
            break
        queue = line
        for _ in range(6):
            at = _cut_at(queue.text)
            if at is None:
                break
            head = queue.text[:at].rstrip()
            rest = queue.text[at:].lstrip()
            found.append(Line(queue.start, queue.start + len(head), head))
            queue = Line(queue.end - len(rest), queue.end, rest)
        found.append(queue)
    return found


def cut_title(line: Line) -> list[Line]:
    """The title of an attached text apart from the number that follows it without a break."""
    m = _TITLE_NUMBER.match(line.text)
    if m is None:
        return [line]
    at = m.end()
    return [
        Line(line.start, line.start + at, line.text[:at]),
        Line(line.start + at, line.end, line.text[at:]),
    ]


def _cut_at(t: str) -> int | None:
    if len(t) < 8:
        return None
    m = _KEYWORDS.match(t)
    if m:
        return m.end() if m.end() < len(t) else None
    key = KEYS.match(t)
    if key:
        return _cut_value(t, key.end())
    if t[0] == "附":
        return None
    return _cut_number(t) or _cut_phrase(t)


def _cut_value(t: str, start: int) -> int | None:
    """Behind the value of a web mark when a title, addressees or the text itself goes on after it."""
    while start < len(t) and t[start] == " ":
        start += 1
    blank = t.find(" ", start)
    rest = t[blank:].lstrip() if blank > 0 else ""
    return blank if len(rest) > 60 or _ADDRESS.match(rest) else None


def _cut_number(t: str) -> int | None:
    """Behind a date or a 发文字号, or before one."""
    if "号" not in t:
        return None
    m = _DATED.match(t)
    if m:
        return m.end()
    m = NUMBER.match(t)
    if (
        m
        and m.end() < len(t)
        and (t[m.end()] == " " or t[m.end()] in "各" or (t[m.end() - 1] == "号" and _ADDRESS.match(t, m.end())))
    ):
        return m.end()
    m = _TITLE_NUMBER.match(t)
    return m.end() if m else None


def _cut_phrase(t: str) -> int | None:
    """Behind a title or behind addressees."""
    if " " in t:
        m = _TITLE.match(t)
        if m and m.end() < len(t) and ends_with_genre(m["title"] + m["close"]):
            return m.end()
    if "发" in t:
        m = _KEY_INSIDE.search(t, 6, 200)
        if m:
            return m.start()
    if "：" not in t and ":" not in t:
        return None
    m = _ADDRESS.match(t) or _ADDRESSED.match(t)
    return m.end() if m else None
