"""Line breaks that a page or a browser made (硬回车): which of them to undo, and the page marks between lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import accumulate, pairwise

_CLOSED = frozenset("。！？；：”）!?;:)…】")
_STOPS = frozenset("。！？；：!?;:…")
_CONTINUES = frozenset("，。、；：！？）》”’,%％")
_OPENS = frozenset("（《“‘〔，、,")
_LABEL = re.compile(
    r"[（(] ?[一二三四五六七八九十0-9]{1,4} ?[）)]|[一二三四五六七八九十]{1,3} ?、|"
    r"第[一二三四五六七八九十百0-9]{1,5}(?:[编章节条]|部分)|"
    r"[0-9]{1,3} ?[.、](?:[0-9]{4}年|[0-9]{1,2}月|(?![0-9]))|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3} (?![万亿个元%])|"
    r"附件|附：|[①-⑳]|[一二三四五六七八九十]是|各位代表|主题词|抄送|——|注[：:]|\[[0-9]|[●■◆○▪•★※]"
)
_BARE_LABEL = re.compile(r"(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,3}[.、])$")
_SPLIT_WORD = re.compile("[一二三四五六七八九十]{1,3}、[一-鿿]")
_PAGE = re.compile(r"[—–\-－─ ]{1,4}[0-9]{1,4} ?[—–\-－─]{1,3}$|第 ?[0-9]{1,4} ?页(?:[ /，,]{0,3}共 ?[0-9]{1,4} ?页)?$")
_PAGE_FIRST = frozenset("—–-－─第")
_UNIT = re.compile(r"(?:万|亿|元|个|吨|人|户|家|项|%|公里|平方|千瓦|立方|万吨|年(?!末|初|中)|月|日)")
_SENTENCE = re.compile("[，。；]")
MIN_WIDTH = 40
_SHORT = 40
_TOKEN = re.compile("[0-9A-Za-z.,%+]{1,16}")
_ROW = re.compile("[0-9]{1,3} ")
_NEW_TEXT = re.compile("[0-9]{4} ?年[，,是]|(?:[一三五]年来|过去[一五]年|今年(?:以来)?|去年|近年来|当前|目前)[，,]")
_GENRE = re.compile("(?:通知|意见|办法|方案|决定|规划|规定|细则|报告|批复|计划|要点|如下|总结|公告|函)$")
_NUMERAL = re.compile("[一二三四五六七八九]、")
Edit = tuple[int, int, str]


def width(text: str) -> int:
    """The width of ``text`` in columns: a Chinese character takes two.

    >>> width("增长5%")
    6
    """
    return (len(text.encode("utf-8", "surrogatepass")) + len(text)) // 2


class Page:
    """The lines of a text, where each stands, and what a full line measures (None: not a wrapped text)."""

    def __init__(self, text: str, feeds: list[int]) -> None:
        self.text = text
        self.raw = text.split("\n")
        self.feeds = feeds
        self.starts = [0, *accumulate([len(line) + 1 for line in self.raw])]
        self.full = _full_width(self.raw)
        self.indented = self.full is not None and _is_indented(self.raw)
        self.step = _step(self.raw) if self.full is not None else 1


def find_breaks(page: Page) -> list[Edit]:
    """Edits that undo line breaks inside paragraphs and drop page marks."""
    if page.full is None and not page.feeds:
        return _find_torn(page)
    wrapped = page.full is not None
    edits: list[Edit] = []
    previous, above = -1, ""
    skipped = closed = joined = False
    for i, line in enumerate(page.raw):
        bare = line.strip()
        if not bare:
            continue
        if len(bare) <= 16 and _is_page_mark(page, bare, i):
            skipped = True
            edits.append((page.starts[i], page.starts[i] + len(line), ""))
            continue
        glue = None
        if (
            previous >= 0
            and (wrapped or not closed)
            and (
                i - previous <= page.step
                or skipped
                or _feed_between(page, previous, i)
                or (len(bare) == 1 and _SPLIT_WORD.fullmatch(above))
            )
        ):
            glue = _glue(page, previous, i, above, bare, first=not joined)
            if glue is not None:
                _join(page, previous, i, glue, edits)
        joined = glue is not None
        previous, above, skipped, closed = i, bare, False, bare[-1] in _CLOSED
    return edits


def _find_torn(page: Page) -> list[Edit]:
    """The same for a text that is not wrapped: only a line that does not close can go on in the next."""
    edits: list[Edit] = []
    raw, last = page.raw, len(page.raw) - 1
    for i, line in enumerate(raw):
        if not line or line[-1] in _CLOSED or i == last:
            continue
        bare = line.strip()
        if not bare or bare[-1] in _CLOSED:
            continue
        if len(bare) <= 16 and bare[0] in _PAGE_FIRST and _PAGE.match(bare):
            edits.append((page.starts[i], page.starts[i] + len(line), ""))
        elif raw[i + 1] and not raw[i + 1].isspace():
            glue = _glue(page, i, i + 1, bare, raw[i + 1].strip(), first=True)
            if glue is not None:
                _join(page, i, i + 1, glue, edits)
    return edits


def _full_width(raw: list[str]) -> int | None:
    sizes = [n for n in map(len, raw) if n >= 16]
    if len(sizes) < 5 or sum([n > 90 for n in sizes]) * 20 > len(sizes):
        return None
    big = [s for line in raw if len(line) >= 16 and "\t" not in line and (s := line.strip())]
    widths = [width(s) for s in big]
    open_ = Counter([w for w, s in zip(widths, big, strict=True) if s[-1] not in _CLOSED])
    total = sum(open_.values())
    best = max(open_, key=lambda w: (sum(open_[x] for x in range(w - 6, w + 1)), w), default=0)
    count = sum(open_[x] for x in range(best - 6, best + 1))
    longer = sum([w > best * 3 // 2 for w in widths])
    if best < MIN_WIDTH or count < 4 or count * 2 < total or total * 3 < len(big) or longer * 20 > len(big):
        return None
    return max(range(best - 6, best + 1), key=lambda w: open_[w])


def _is_indented(raw: list[str]) -> bool:
    """Whether paragraphs can be told by the blanks they open with."""
    inner = [line for line in raw if line.strip()]
    count = sum([line.startswith("  ") for line in inner])
    return 0.05 * len(inner) < count < 0.6 * len(inner)


def _step(raw: list[str]) -> int:
    """How far apart the lines of one paragraph stand: 2 where a blank line follows each line."""
    filled = [i for i, line in enumerate(raw) if line.strip()]
    gaps = Counter(b - a for a, b in pairwise(filled) if len(raw[a]) >= 16)
    single, double = gaps[1], gaps[2]
    return 2 if double > 3 * single else 1


def _is_page_mark(page: Page, bare: str, i: int) -> bool:
    if bare[0] in _PAGE_FIRST and _PAGE.match(bare):
        return True
    if not (page.feeds and len(bare) <= 4 and bare.isdecimal()):
        return False
    after = page.starts[i] + len(page.raw[i]) + 1
    k = bisect_left(page.feeds, after - 2)
    return k < len(page.feeds) and page.feeds[k] <= after + 2


def _feed_between(page: Page, a: int, b: int) -> bool:
    if not page.feeds:
        return False
    k = bisect_left(page.feeds, page.starts[a])
    return k < len(page.feeds) and page.feeds[k] <= page.starts[b]


def _glue(page: Page, a: int, b: int, left: str, right: str, *, first: bool) -> str | None:
    """What joins line ``b`` to line ``a``: nothing, a blank, or None when they are two paragraphs.

    ``left`` and ``right`` are the two lines without the blanks around them.
    """
    if "\t" in left or "\t" in right:
        return None
    last = left[-1]
    if right[0] in _CONTINUES and last not in _STOPS:
        return ""
    if last == "十" and left[-2:-1] in ("", " ", "。") and _NUMERAL.match(right):
        return ""
    if last in "（(《“〔":
        return ""
    if len(right) == 1 and _SPLIT_WORD.fullmatch(left) and "一" <= right <= "鿿":
        return ""
    if len(left) <= 6 and _BARE_LABEL.match(left):
        return None if _LABEL.match(right) else " "
    if page.full is None and len(left) <= _SHORT and last not in _OPENS and not last.isdecimal():
        return None
    if _LABEL.match(right) and not (page.full is not None and last == "。" and right[1] == "是"):
        return None
    if last in _OPENS and len(left) > 8:
        return ""
    if last.isdecimal() and len(left) > 12 and _UNIT.match(right) and _SENTENCE.search(left):
        return ""
    if page.full is not None:
        return _flow(page, a, b, left, right, first)
    return "" if _is_torn(page, a, b, left, right) else None


def _flow(page: Page, a: int, b: int, left: str, right: str, first: bool) -> str | None:
    """In a wrapped text the next line goes on when this one is full; a first line was indented by two characters."""
    assert page.full is not None
    if page.indented and page.raw[b].startswith("  "):
        return None
    w = width(left) + (4 if first else 0)
    if left[-1] in _STOPS and not (page.indented and left[-1] not in "：:"):
        return "" if left[-1] == "。" and _runs_on(page, w, right) else None
    token = _TOKEN.match(right)
    room = page.full - w - width(token[0]) if token else page.full - w - 2
    heading = first and "。" not in left and _LABEL.match(left)
    torn = len(right) <= 14 and right[-1] not in _CLOSED
    if heading and _NEW_TEXT.match(right):
        return None
    if room > (0 if heading and not torn else 4) or w > page.full + 20:
        return None
    return " " if _is_latin(left[-1]) and _is_latin(right[0]) else ""


def _runs_on(page: Page, w: int, right: str) -> bool:
    """A full line that closes with a stop ends in the middle of its paragraph more often than with it."""
    assert page.full is not None
    return page.full - 2 < w <= page.full + 4 and "，" in right and width(right) > page.full * 2 // 3


def _is_torn(page: Page, a: int, b: int, left: str, right: str) -> bool:
    """Whether a paragraph of a text that is not wrapped was torn in two: it stops in the middle of a sentence."""
    if (
        left[-1] in _CLOSED
        or not "一" <= left[-1] <= "鿿"
        or len(left) <= _SHORT
        or (len(right) <= 14 and right[-1] != "。")
    ):
        return False
    if page.raw[a][-1] == " " or page.raw[b][0] == " " or _ROW.match(right) or _SENTENCE.search(right[:80]) is None:
        return False
    head, stop, tail = left.rpartition("。")
    if not stop:
        commas = left.count("，")
        enough = commas >= 2 and len(left) > 60 if _LABEL.match(left) else commas >= 1
        return enough and right[-1] == "。" and not _GENRE.search(left)
    return bool(head) and not (_LABEL.match(tail.strip()) and len(tail) < 40 and "，" not in tail)


def _is_latin(c: str) -> bool:
    return c.isascii() and c.isalpha()


def _join(page: Page, a: int, b: int, glue: str, edits: list[Edit]) -> None:
    """Replace what stands between the last character of line ``a`` and the first of line ``b`` by ``glue``."""
    start = page.starts[a] + len(page.raw[a].rstrip())
    line = page.raw[b]
    stop = page.starts[b] + len(line) - len(line.lstrip())
    while edits and edits[-1][0] >= start:
        edits.pop()
    edits.append((start, stop, glue))
