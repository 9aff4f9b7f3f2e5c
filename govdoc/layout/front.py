"""The top of a document: web marks, 标题, 发文字号, 主送机关, 题注 (眉首与标题)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import read_label
from govdoc.layout.lines import KEYS, Line
from govdoc.layout.marks import DAY_LINE, NUMBER, ORDER_NUMBER, ORG, read_number
from govdoc.model import DocumentNumber

_KEY = re.compile(rf"(?P<key>{KEYS}|时间|当前位置|搜索热词|选择区域|原文链接|失效日期|字体|字号|访问量|公开目录|标题|名称)[ ]?(?:[：:]|$)")
_RULE = re.compile(r"[━─—\-_=*＊]{5,}$")
_CHROME = re.compile(r"打印本页|字体大小|下载文字版|分享到|浏览次数|扫一扫|保护视力色|\[字体|【字体|【打印|首页 ?>|您的位置|^[>]")
_SUBTITLE = re.compile(r"[—-]{1,3} ?(?=[0-9一二])|[（(]?(?:19|20)[0-9]{2} ?年[^。]{3,30}(?:会议|大会)[^。]{0,20}(?:上|通过|批准|审议)?[）)]?$")
_ADDRESS = re.compile(r"[^。；！？]{2,400}[：:]$")
_SPEECH = re.compile(r"各位|同志们|主任|主席团|女士们")
_SENTENCE = re.compile("[。！；]")
_BRACKETED = re.compile(r"[（(].{2,60}[）)]$")
ZONE = 60
LABELLED = frozenset(
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


def read_front(text: str, lines: list[Line]) -> Front:
    """Look at the lines above the body and mark what they are."""
    front = Front()
    front.body = _find_body(text, lines, front)
    _mark_zone(lines, front)
    _find_title(lines, front)
    _after_title(lines, front)
    return front


def _find_body(text: str, lines: list[Line], front: Front) -> int:
    for i, line in enumerate(lines[:ZONE]):
        t = line.text
        key = _KEY.match(t)
        if key and (i < 30):
            line.kind = "chrome"
            _meta_number(line, key, front)
            continue
        if len(t) < 60 and (_RULE.match(t) or _CHROME.search(t)):
            line.kind = "chrome"
            continue
        if _ADDRESS.match(t) and not _SPEECH.search(t) and i > 0 or _ADDRESS.match(t) and t.startswith("各"):
            if not _SPEECH.search(t) and len(t) < 300 and read_label(t, 0, len(t)) is None:
                front.address = i
                return i
            return i
        if _SPEECH.match(t) and t[-1] in "：:":
            return i
        if _SENTENCE.search(t) and not _BRACKETED.match(t):
            return i
        if len(t) > 90:
            return i
        label = read_label(t, 0, len(t))
        if label is not None and label.style in LABELLED and not t.startswith("第") or (
            label is not None and label.style in ("chapter", "part", "bian", "article")
        ):
            return i
    return min(len(lines), ZONE) if len(lines) > ZONE else 0


def _meta_number(line: Line, key: re.Match[str], front: Front) -> None:
    if key["key"] in ("发文字号", "文号", "文件编号"):
        m = NUMBER.search(line.text, key.end())
        if m:
            front.meta_number = read_number(m, line.start)


def _mark_zone(lines: list[Line], front: Front) -> None:
    for i in range(front.body):
        line = lines[i]
        t = line.text
        if line.kind:
            continue
        m = NUMBER.fullmatch(t)
        if m is None and ORDER_NUMBER.fullmatch(t) and i:
            o = ORDER_NUMBER.fullmatch(t)
            assert o is not None
            line.kind = "mark"
            front.number = DocumentNumber(_span(line), t, "", None, int(o["serial"]))
            continue
        if m:
            line.kind = "mark"
            front.number = read_number(m, line.start)
        elif DAY_LINE.fullmatch(t):
            line.kind = "mark"
            front.dates.append(i)
        elif _SUBTITLE.match(t):
            line.kind = "mark"
            front.subtitle.append(i)


def _span(line: Line):  # type: ignore[no-untyped-def]
    from govdoc.model import Span

    return Span(line.start, line.end)


def _find_title(lines: list[Line], front: Front) -> None:
    """The last run of title-like lines above the body that closes with a 文种; else the first run."""
    runs: list[list[int]] = []
    for i in range(front.body):
        if lines[i].kind:
            continue
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    best: list[int] = []
    for run in runs:
        closed = _closed(lines, run)
        if closed:
            best = closed
    if not best and runs and front.body:
        if len(runs[0]) <= 3 and len(lines[runs[0][0]].text) >= 6 and not ORG.fullmatch(lines[runs[0][0]].text):
            best = runs[0]
    for i in best:
        lines[i].kind = "title"
    front.title = best


def _closed(lines: list[Line], run: list[int]) -> list[int]:
    last = -1
    for k, i in enumerate(run):
        if ends_with_genre(lines[i].text) or NUMBER.search(lines[i].text[-30:]):
            last = k
    if last < 0:
        return []
    first = 0
    for k in range(last, -1, -1):
        t = lines[run[k]].text
        if t.startswith(("关于", "转发", "印发")) and (k == 0 or not ORG.fullmatch(lines[run[k - 1]].text)):
            first = k
            break
    return run[first : last + 1]


def _after_title(lines: list[Line], front: Front) -> None:
    """Organs between the title and the body sign a report that has no signature."""
    start = front.title[-1] + 1 if front.title else 0
    for i in range(start, front.body):
        t = lines[i].text
        if not lines[i].kind and ORG.match(t) and len(t) < 60:
            lines[i].kind = "mark"
            front.orgs.append(i)
        elif not lines[i].kind:
            lines[i].kind = "mark"
    for i in range(front.body):
        if not lines[i].kind:
            lines[i].kind = "mark"
    if front.address is not None:
        lines[front.address].kind = "mark"
