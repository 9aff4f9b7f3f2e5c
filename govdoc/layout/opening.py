"""Opening lines that hold several marks at once, taken apart (首部拆分)."""

from __future__ import annotations

import re

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.lines import Line
from govdoc.layout.marks import NUMBER, ORGS
from govdoc.layout.page_keys import KEY_FIRST, KEYS
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
_TITLE_WORD = "意见|办法|方案|规定|细则|规划|纲要|计划|要点|决定|措施|制度|条例|说明|报告|标准|请示|批复"
_TITLE_END = re.compile(rf"(?:{_TITLE_WORD})(?: ?[（(][^（）()]{{1,30}}[）)])?(?!的)")
_TITLE_TEXT = re.compile(
    rf"[^。；：]{{4,100}}?(?:{_TITLE_WORD})(?: ?[（(][^（）()]{{1,30}}[）)])? {{0,4}}"
    r"(?=根据[《国省市中关上]|按照|依据《|为[了深进贯全规加切推落保提认充积]|第一[章条]|一、)"
)
_ORGAN = re.compile("[一-鿿](?:委员会|[厅局委部办行院会署])")
_ORGAN_LAST = frozenset("厅局委部办行院会署室")
_NO_AUTHOR = re.compile("[的了将为于，。：；《》0-9]")
_ADDRESSED = re.compile(
    r"(?:各|有关|机关|省直|市直)[^。；！？：:]{3,300}(?:政府|部门|机构|单位|[厅局委办司处院校会])[：:](?=[一-鿿《“])"
)
_TITLE_FOLLOWS = re.compile("[一-鿿]{2,20}[府厅室委局部院会](?:关于|转发|印发|批转)")
_KEY_INSIDE = re.compile("(?:发文机构|发文机关|发布日期|发布时间)[：:]")
_DATED = re.compile(rf"(?:{DAY.pattern}) ?(?=[一-鿿]{{1,10}} ?[〔\[［] ?[0-9]{{4}})")
_OPENS_BODY = re.compile(
    "为(?:了|贯彻|落实|进一步|深入|加强|规范|做好|确保|切实|推进|推动|全面|认真|保障|促进|积极|加快|有效|更好|充分|深化|提高)|"
    "根据(?!地)|按照|依照|依据|经(?!济|营|贸|费|办|开|信)"
)
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
    """The title of an attached text apart from the number, the authors or the text that follow it without a break."""
    t = line.text
    m = _TITLE_NUMBER.match(t) or _TITLE_TEXT.match(t)
    at = m.end() if m else _before_authors(t)
    head, rest = t[:at].rstrip(), t[at:].lstrip()
    if not head or not rest:
        return [line]
    return [Line(line.start, line.start + len(head), head), Line(line.end - len(rest), line.end, rest)]


def _before_authors(t: str) -> int:
    """Where the organs that a title closes with begin, 0 when it closes with none."""
    if len(t) < 300:
        for m in _TITLE_END.finditer(t, 6):
            if is_authors(t[m.end() :].strip()):
                return m.end()
    return 0


def opens_body(t: str) -> bool:
    """Whether ``t`` begins as the first sentence of a text does, as no title.

    >>> opens_body("为贯彻《关于加强防汛工作的通知》"), opens_body("为民服务中心管理办法")
    (True, False)
    """
    return _OPENS_BODY.match(t) is not None


def is_authors(t: str) -> bool:
    """Whether ``t`` is a list of organs, be it without anything between them.

    >>> is_authors("发展改革委公安厅财政厅"), is_authors("发展改革的意见")
    (True, False)
    """
    if not 3 <= len(t) <= 200 or _NO_AUTHOR.search(t):
        return False
    return (
        ORGS.fullmatch(t) is not None
        if len(t) < 60 and " " in t
        else len(_ORGAN.findall(t)) > 1 and t[-1] in _ORGAN_LAST
    )


def _cut_at(t: str) -> int | None:
    if len(t) < 8:
        return None
    if t[0] in KEY_FIRST:
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
        and (
            t[m.end()] in " 各"
            or (t[m.end() - 1] == "号" and (_ADDRESS.match(t, m.end()) or _TITLE_FOLLOWS.match(t, m.end())))
        )
    ):
        return m.end()
    m = _TITLE_NUMBER.match(t)
    return m.end() if m else None


def _cut_phrase(t: str) -> int | None:
    """Behind a title or behind addressees."""
    if " " in t:
        m = None if opens_body(t) else _TITLE.match(t)
        if m and m.end() < len(t) and ends_with_genre(m["title"] + m["close"]):
            return m.end()
    if "发" in t:
        m = _KEY_INSIDE.search(t, 6, 200)
        if m:
            return m.start()
    if "：" not in t and ":" not in t:
        return None
    m = (_ADDRESS.match(t) if "： " in t or ": " in t else None) or _ADDRESSED.match(t)
    return m.end() if m else None
