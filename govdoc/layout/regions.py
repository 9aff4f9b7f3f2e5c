"""Lines that are no running text: tables of contents, tables, what a web page added below (目录, 表格, 网页残留)."""

from __future__ import annotations

import re

from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import read_label
from govdoc.layout.lines import Line

TOC = re.compile(r"目 {0,8}[录次](?:$|(?=[序前第一]))")
_ENTRY = re.compile("第[一二三四五六七八九十]{1,3}[章节条]")
_FOREWORD = re.compile("[前引序] ?言$")
_LEADER = re.compile(
    r"[.…·．]{3,}[ （(]*[0-9ⅠⅡⅢⅣIVX]{0,4}[）)]?$|[^0-9年月日 ] {1,40}[0-9]{1,3}$|(?:…{2}|[.·．]{6})[ （(]*[0-9]"
)
_NUMERIC = re.compile(r"[-+−—–…/*\\]{1,6}$|[-+−]?[0-9][0-9,，. ]*%?$")
_NUMERIC_TOKEN = re.compile(r"(?<![^ ])[-+−]?[0-9][0-9,.]*%?(?![^ ])")
_ROW = re.compile(r"[0-9]{1,3} [^ ]+ [^ ]")
_SENTENCE = re.compile("[。；！？]")
_PAGE_TAIL = re.compile(
    r"^(?:分享|扫一扫|在手机打开当前页|手机扫一扫|关闭|打印|下载|下载、打印|返回顶部|"
    r"相关(?:附件|阅读|稿件|报道|链接|新闻|文章|解读|文档)[：:]?|文件下载[：:]?|附件下载[：:]?|"
    r"【(?:纠错|打印|关闭|返回|字体|字号|大 ?中 ?小|我要)|(?:字体|字号)[：:]? ?[【\[（(]? ?大|上一篇|下一篇|责任编辑|"
    r"（责任编辑|\(责任编辑|（原文地址|网站地图|主办单位|承办单位|版权所有|Copyright|.{0,8}ICP备|政策图解|图解$|一图读懂|"
    r"预算报告图解|解读$|关联解读|您访问的链接|※)"
)
_BUTTONS = re.compile(r"【?返回顶部|【?关闭窗口|扫一扫在手机|打印本页|\[?打印\]?\[?关闭")
_BUTTON_FIRST = frozenset("【返关扫打[")
_FOOTER = re.compile("ICP备|网站标识码|版权所有")
_FORM_ROW = re.compile(
    "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.、])"
    "[^，。；：！？“《0-9]{1,60}[^，。；：！？“《0-9年第〔（(.-][0-9][0-9 ]{0,24}$"
)
_FORM_GAP = 4
_DIGITS = frozenset("0123456789")
CELL = 26
WIDE = 160
LABELS = frozenset(["cn", "cn_paren", "chapter", "part", "section", "bian"])


def heads_contents(lines: list[Line], i: int) -> bool:
    """Whether line ``i`` says 目录, be it that the two characters stand on two lines."""
    t = lines[i].text
    if TOC.match(t) is not None:
        return len(t) < 40 or len(_ENTRY.findall(t)) >= 4
    return t == "目" and i + 1 < len(lines) and lines[i + 1].text in ("录", "次")


def mark_contents(lines: list[Line], start: int) -> int:
    """Mark the table of contents whose heading stands at ``start``; the index of the first line after it."""
    end = _contents_end(lines, start)
    for line in lines[start:end]:
        line.kind = "toc"
    return end


def _contents_end(lines: list[Line], start: int) -> int:
    start += lines[start].text == "目"
    first = _key(lines[start + 1].text) if start + 1 < len(lines) else ""
    last_leader = 0
    k = start + 1
    while k < len(lines) and len(lines[k].text) < 400 and not _SENTENCE.search(lines[k].text):
        if k > start + 1 and first and _key(lines[k].text) == first:
            return k
        if _LEADER.search(lines[k].text):
            last_leader = k
        k += 1
    if last_leader:
        return last_leader + 1
    while k - 1 > start and (ends_with_genre(lines[k - 1].text) or _FOREWORD.match(lines[k - 1].text)):
        k -= 1
    if k < len(lines) and first and first in _key(lines[k].text):
        return k
    few = 1 if len(lines[start].text) >= 40 else 2
    return min(k, len(lines)) if k - start > few and k < len(lines) else start + 1


def _key(t: str) -> str:
    return re.sub(r"[ .…·（(0-9）)]+$|[ ]+", "", t)


def mark_tables(lines: list[Line]) -> None:
    """Mark rows of tables: lines with tabs, and runs of lines that each hold one cell."""
    run = 0
    for i, line in enumerate(lines):
        t = line.text
        size = len(t)
        if (size <= CELL or (size < WIDE and " " in t)) and not line.kind and _is_cell(t):
            run += 1
            continue
        if run >= 6:
            _mark_run(lines, i - run, i)
        run = 0
        if "\t" in t and not line.kind:
            line.kind = "table"
    if run >= 6:
        _mark_run(lines, len(lines) - run, len(lines))
    _mark_forms(lines)
    _fill_rows(lines)


def _is_cell(t: str) -> bool:
    if len(t) <= CELL:
        return t[-1] not in "。；：:！？，、日" and (t[0] != "附" or t[1:2] == "：") and "\t" not in t
    return (
        "\t" not in t
        and "。" not in t
        and (len(_NUMERIC_TOKEN.findall(t)) >= 3 or (t.count(" ") >= 3 and "，" not in t))
    )


def _mark_run(lines: list[Line], start: int, end: int) -> None:
    numeric = [
        k
        for k in range(start, end)
        if _NUMERIC.match(lines[k].text) or _ROW.match(lines[k].text) or len(_NUMERIC_TOKEN.findall(lines[k].text)) >= 2
    ]
    if len(numeric) < 3 or len(numeric) * 6 < end - start:
        return
    last = numeric[-1] + 1
    while start < numeric[0] and _is_label(lines[start]):
        start += 1
    for line in lines[max(start, numeric[0] - 12) : last]:
        line.kind = "table"


def _is_label(line: Line) -> bool:
    label = read_label(line.text, 0, len(line.text))
    return label is not None and (label.style in LABELS or (label.style == "annex" and label.number is not None))


def _mark_forms(lines: list[Line]) -> None:
    """Mark a form (年报表): numbered rows that each close with a bare figure, and the rows between them."""
    rows = [
        i
        for i, line in enumerate(lines)
        if line.text[-1] in _DIGITS and not line.kind and len(line.text) < 90 and _FORM_ROW.match(line.text)
    ]
    start = 0
    for k in range(1, len(rows) + 1):
        if k < len(rows) and rows[k] - rows[k - 1] <= _FORM_GAP:
            continue
        if k - start >= 3:
            for line in lines[rows[start] : rows[k - 1] + 1]:
                if not line.kind and len(line.text) < 60 and line.text[-1] not in "。；：":
                    line.kind = "table"
        start = k


def _fill_rows(lines: list[Line]) -> None:
    """A short line between two rows is the rest of a cell."""
    for a in [i for i, line in enumerate(lines[:-2]) if line.kind == "table"]:
        if lines[a + 1].kind == "":
            for b in (a + 2, a + 3):
                if b < len(lines) and lines[b].kind == "table" and "\t" in lines[b].text and "\t" in lines[a].text:
                    for line in lines[a + 1 : b]:
                        if line.kind == "" and len(line.text) < 40 and not _is_label(line):
                            line.kind = "table"
                    break


def _strong_tail(lines: list[Line]) -> int:
    """Where the buttons of a page begin below the document; the number of lines when there are none."""
    start = max(len(lines) // 3, 12)
    for k, line in enumerate(lines[start:], start):
        t = line.text
        if t[0] in _BUTTON_FIRST and len(t) < 30 and _BUTTONS.match(t):
            footer = any(_FOOTER.search(line.text) for line in lines[k : k + 40])
            return k if footer or all(len(line.text) < 200 for line in lines[k:]) else len(lines)
    return len(lines)


def mark_page_tail(lines: list[Line]) -> None:
    """Mark what a web page put below the document."""
    first = _strong_tail(lines)
    for k in range(first - 1, max(0, first - 30), -1):
        line = lines[k]
        if line.kind == "" and len(line.text) < 40 and _PAGE_TAIL.match(line.text):
            first = k
        elif len(line.text) > 60:
            break
    for line in lines[first:]:
        if line.kind == "":
            line.kind = "chrome"
