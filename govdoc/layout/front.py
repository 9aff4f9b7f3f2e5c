"""The top of a document: web marks, 标题, 发文字号, 主送机关, 题注 (眉首与标题)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import read_label
from govdoc.layout.lines import KEY_FIRST, KEYS, Line
from govdoc.layout.marks import (
    COPY_NUMBER,
    DAY_LINE,
    ISSUE,
    LETTERHEAD,
    NUMBER,
    ORDER_NUMBER,
    ORGS,
    PERSON,
    SECRECY,
    SIGNATORY,
    URGENCY,
    number_of,
)
from govdoc.layout.opening import opens_body
from govdoc.layout.regions import heads_contents
from govdoc.model import DocumentNumber, Span

_RULE = re.compile(r"[━─—\-_=*＊]{5,}$")
_CHROME = re.compile(
    r"打印本页|字体大小|下载文字版|分享到|浏览次数|扫一扫|保护视力色|[\[【]字[体号]|【打印|首页 ?>|您的位置|"
    r"^[>|]|法宝引证码|^收藏|^https?:|^[12][0-9]{3}[-/][0-9]{1,2}[-/][0-9]{1,2}(?: [0-9:]{4,8})?$|来源[：:]|"
    r"新华社.{2,12}电$"
)
_SUBTITLE = re.compile(
    r"[—-]{1,4} ?(?=(?:19|20)?[0-9一二〇]{2})|[（(]?(?:19|20)[0-9]{2} ?年[^。]{2,40}(?:会议|"
    r"大会)[^。]{0,30}$|[（(][^（）]{4,60}(?:通过|批准|审议)[）)]$"
)
_SUBTITLE_END = re.compile(r"(?:上|通过|批准|次会议)[）)]?$")
_ADDRESS = re.compile(r"[^。；！？]{2,400}[：:]$")
_SPEECH = re.compile(r"各位|同志们|主任|主席团|女士们|朋友们|如下|问题|情况|[，,]现|通知|意见|根据|为了")
_SENTENCE = re.compile("[。！；]")
_BRACKETED = re.compile(r"[（(].{2,80}[）)]$")
_OPEN_TITLE = re.compile("(?:印发|转发|批转|发布|公布|下发)(?!.*(?:通知|公告|决定|函|令)$)")
_ENDS_TITLE = re.compile("[一-鿿]{1,4}的(?:通知|公告|决定|通告|通报|函)$")
_STARTS_TITLE = re.compile("关于|转发|印发|批转|贯彻")
ZONE = 90
_COVERED = 12
BODY_STYLES = frozenset(
    ["cn", "cn_paren", "arabic", "arabic_paren", "part", "bian", "chapter", "section", "article", "decimal", "annex"]
)


@dataclass
class Front:
    """What was found above the body; lists hold indices of lines."""

    body: int = 0
    title: list[int] = field(default_factory=list)
    subtitle: list[int] = field(default_factory=list)
    number: DocumentNumber | None = None
    meta_number: DocumentNumber | None = None
    address: int | None = None
    orgs: list[int] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    meta_dates: list[int] = field(default_factory=list)
    person: int | None = None
    secrecy: int | None = None
    urgency: int | None = None
    copy_number: int | None = None
    letterhead: int | None = None
    signatory: int | None = None
    toc: int | None = None


def read_front(lines: list[Line]) -> Front:
    """Look at the lines above the body and mark what they are."""
    front = Front()
    front.body = _find_body(lines, front)
    _mark_zone(lines, front)
    _find_title(lines, front)
    if front.number is None and front.meta_number is None and front.title:
        front.number = _number_in_title(lines[front.title[-1]])
    _after_title(lines, front)
    front.body = next((i for i in range(front.body) if not lines[i].kind), front.body)
    return front


def read_front_below(lines: list[Line], start: int, cover: Front) -> Front:
    """The front as it stands from line ``start`` on, below the contents, where the title of the cover is repeated."""
    title = _joined(lines[i] for i in cover.title)
    below = _joined(lines[start : start + _COVERED])
    if not title or title not in below:
        return cover
    rest = lines[start : start + ZONE]
    front = read_front(rest)
    if _joined(rest[i] for i in front.title) != title:
        return cover
    for i in cover.title:
        lines[i].kind = "mark"
    for name in ("title", "subtitle", "orgs", "dates"):
        setattr(cover, name, [start + i for i in getattr(front, name)] or getattr(cover, name))
    for name in ("address", "person"):
        found = getattr(front, name)
        setattr(cover, name, getattr(cover, name) if found is None else start + found)
    cover.body = start + front.body
    return cover


def _joined(lines: Iterable[Line]) -> str:
    return "".join([line.text for line in lines]).replace(" ", "")


def _find_body(lines: list[Line], front: Front) -> int:
    for i, line in enumerate(lines[:ZONE]):
        t = line.text
        if heads_contents(lines, i):
            front.toc = i
            return i
        key = KEYS.match(t) if t[0] in KEY_FIRST else None
        if key or (len(t) < 80 and (_RULE.match(t) or _CHROME.search(t))):
            _chrome(lines, i, key, front)
            continue
        if line.kind == "chrome":
            continue
        if _ADDRESS.match(t) and len(t) < 300 and not read_label(t, 0, len(t)):
            if _SPEECH.search(t) is None and (i > 0 or t[0] == "各"):
                front.address = i
            return i
        if len(t) > 90 or (_SENTENCE.search(t) and not _BRACKETED.match(t)):
            return i
        label = read_label(t, 0, len(t))
        if (
            (
                label is not None
                and label.style in BODY_STYLES
                and not (label.style == "decimal" and t[label.end : label.end + 1] != " " and t[:2] != "01")
            )
            and not ORDER_NUMBER.fullmatch(t)
            and not (label.style in ("arabic_paren", "cn_paren") and len(t) < 5)
        ):
            return i
    return len(lines) if len(lines) <= 12 and front.number else 0


def _chrome(lines: list[Line], i: int, key: re.Match[str] | None, front: Front) -> None:
    line = lines[i]
    line.kind = "chrome"
    if key is None:
        return
    value, offset = line.text[key.end() :], line.start + key.end()
    if (
        not value.strip()
        and i + 1 < len(lines)
        and len(lines[i + 1].text) < 60
        and not KEYS.match(lines[i + 1].text)
        and line.text[-1] not in "：:"
    ):
        lines[i + 1].kind = "chrome"
        value, offset = lines[i + 1].text, lines[i + 1].start
    if key["key"] in ("发文字号", "文号", "文件编号"):
        if m := NUMBER.search(value):
            front.meta_number = number_of(m, offset)
        elif o := ORDER_NUMBER.search(value):
            front.meta_number = _order_of(o, offset)
    elif key["key"] in ("成文日期", "发文日期", "印发日期", "生成日期", "发布日期", "发布时间", "时间"):
        front.meta_dates.append(i)


def _mark_zone(lines: list[Line], front: Front) -> None:
    for i in range(front.body):
        line = lines[i]
        if not line.kind and _is_mark(line, i, front):
            line.kind = "mark"
    for i in front.subtitle[:1]:
        while (
            not _SUBTITLE_END.search(lines[i].text)
            and i + 1 < front.body
            and not lines[i + 1].kind
            and len(lines[i + 1].text) < 30
        ):
            i += 1
            lines[i].kind = "mark"
            front.subtitle.append(i)


def _is_mark(line: Line, i: int, front: Front) -> bool:
    t = line.text
    m = NUMBER.fullmatch(t.strip("（）()")) if t[-1] in "号）)" else None
    if m:
        front.number = number_of(m, line.start + (t[0] in "（("))
    elif (o := ORDER_NUMBER.fullmatch(t)) is not None and i:
        front.number = _order_of(o, line.start)
    elif DAY_LINE.fullmatch(t):
        front.dates.append(i)
    elif ISSUE.fullmatch(t):
        pass
    elif _SUBTITLE.match(t):
        front.subtitle.append(i)
    elif SECRECY.match(t):
        front.secrecy = i
    elif URGENCY.match(t):
        front.urgency = i
    elif COPY_NUMBER.match(t) and i < 5:
        front.copy_number = i
    elif SIGNATORY.search(t) and len(t) < 80:
        front.signatory = i
        n = NUMBER.match(t)
        if n:
            front.number = number_of(n, line.start)
    elif LETTERHEAD.match(t):
        front.letterhead = i
    else:
        return False
    return True


def _find_title(lines: list[Line], front: Front) -> None:
    """The last group of lines above the body that closes with a 文种."""
    last = -1
    for i in range(front.body):
        line = lines[i]
        if not line.kind and len(line.text) >= 4 and ends_with_genre(line.text) and not opens_body(line.text):
            last = i
    if last < 0:
        _headed_title(lines, front)
        return
    _take_title(lines, front, last, 5)


def _take_title(lines: list[Line], front: Front, last: int, most: int) -> None:
    """The title that ends at line ``last``, with up to ``most`` lines above that it continues."""
    first = last
    while (
        first > 0
        and last - first < most
        and not lines[first - 1].kind
        and _continues(lines[first - 1].text, lines[first].text)
    ):
        first -= 1
    front.title = list(range(first, last + 1))
    for i in front.title:
        lines[i].kind = "title"


def _number_in_title(line: Line) -> DocumentNumber | None:
    """The number that a web page put in brackets behind the title."""
    at = max(line.text.rfind("（"), line.text.rfind("(")) + 1
    piece = line.text[at:].rstrip("）)")
    if at == 0 or piece[-1:] != "号":
        return None
    m = NUMBER.fullmatch(piece)
    if m:
        return number_of(m, line.start + at)
    o = ORDER_NUMBER.fullmatch(piece)
    return _order_of(o, line.start + at) if o else None


def _order_of(m: re.Match[str], offset: int) -> DocumentNumber:
    a, b = m.span("whole")
    return DocumentNumber(Span(offset + a, offset + b), m["whole"], "", None, int(m["serial"]))


def _headed_title(lines: list[Line], front: Front) -> None:
    """Minutes carry their title as letterhead; any other title without a 文种 shows by the mark that follows it."""
    if front.letterhead is not None and lines[front.letterhead].text.endswith("纪要"):
        front.title = [front.letterhead]
        front.letterhead = None
        lines[front.title[0]].kind = "title"
    else:
        _plain_title(lines, front)


def _continues(above: str, below: str) -> bool:
    """Whether the line ``above`` belongs to the title whose next line is ``below``."""
    if _STARTS_TITLE.match(below):
        return ORGS.fullmatch(above) is not None or (
            _OPEN_TITLE.search(above) is not None and not ends_with_genre(above)
        )
    if len(above) < 5 or above[-1] in "。：；:":
        return False
    if below[0] in "（(的" or _OPEN_TITLE.search(above) or (len(below) < 8 and _ENDS_TITLE.match(below)):
        return True
    return not ends_with_genre(above) and not PERSON.fullmatch(above)


def _plain_title(lines: list[Line], front: Front) -> None:
    """A title without a 文种 shows by the mark that follows it."""
    for i in range(front.body - 1):
        if not lines[i].kind and len(lines[i].text) >= 8 and not ORGS.fullmatch(lines[i].text):
            follows = lines[i + 1].kind in ("mark", "chrome") or i + 1 == front.address
            if follows and i + 1 not in front.dates:
                _take_title(lines, front, i, 3)
                return


def _after_title(lines: list[Line], front: Front) -> None:
    """Organs between the title and the body sign a report that has no signature; the rest above the body is no text."""
    start = front.title[-1] + 1 if front.title else 0
    for i in range(front.body):
        line = lines[i]
        if line.kind:
            continue
        if i >= start and len(line.text) < 60 and ORGS.fullmatch(line.text):
            front.orgs.append(i)
            line.kind = "mark"
        elif i >= start and PERSON.fullmatch(line.text):
            front.person = i
            line.kind = "mark"
        elif front.title or front.address is not None or not _may_be_heading(lines, i, front):
            line.kind = "mark" if i >= start and front.title else "chrome"
    if front.address is not None:
        lines[front.address].kind = "mark"


def _may_be_heading(lines: list[Line], i: int, front: Front) -> bool:
    return i == front.body - 1 and front.body <= 3
