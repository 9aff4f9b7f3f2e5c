"""Stray blanks in running text (多余空格): beside figures, inside brackets, where a line once ended."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise

from govdoc.text.characters import is_han
from govdoc.text.days import DAY
from govdoc.text.wrapping import Edit, Page, width

_INNER = re.compile(r" (?<=[^\n\t ] )(?=[^\n\t ])")
_OPEN = frozenset("“‘（《〈(〔")
_CLOSE = frozenset("”’）》〉，。、；：！？,)〕%;")
_LABEL = re.compile(r"[0-9]{1,2} ?[.、](?![0-9])")
_KEY = re.compile("[一-鿿]{2,6}+ ?[：:]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节条部编]")
_HEADING = re.compile(
    "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]) ?"
    "(?:20[0-9]{2} ?年度?|(?![在自对从到于将按截经]))[一-鿿“”、]{4,24}(?<![于自到至在截从的对好成实展行和及与])$"
)
_YEAR_OPENS = re.compile("20[0-9]{2} ?(?:年|[—–-])[^\n。]{0,60}[，。]")
_LONGEST_HEADING = 34
_FIGURES = re.compile(r"[0-9]{3}(?![0-9])")
_PUNCTUATION = re.compile("[，。；：、,;]")
MIN_PIECE = 60
_TAIL_FIGURE = re.compile(r"[0-9]{1,3}(?:%|亿|万|个百分点| ?%| ?亿| ?万)")


def find_blanks(page: Page, joined: set[int]) -> list[Edit]:
    """Edits that drop stray blanks; ``joined`` are the offsets of the line breaks that go."""
    text = page.text
    places = [m.start() for m in _INNER.finditer(text)]
    if not places:
        return []
    spaced = _spaced(text, places)
    edits: list[Edit] = [(i, i + 1, "") for i in spaced]
    gaps: list[int] = []
    line_start, line_end = 0, -1
    table = False
    far, last = 0, -1  # gaps behind a long piece, the last place
    for i in places:
        previous, last = last, i
        before, after = text[i - 1], text[i + 1]
        if before in _OPEN or (after in _CLOSE and before not in "：:"):
            edits.append((i, i + 1, ""))
            continue
        if i in spaced:
            continue
        if i > line_end:
            k = bisect_right(page.starts, i)
            line_start, line_end = page.starts[k - 1], page.starts[k] - 1
            table = _is_table_row(text, line_start, line_end)
        if table:
            continue
        if _is_stray(text, line_start, i, before, after):
            edits.append((i, i + 1, ""))
        elif is_han(after) and (is_han(before) or before in "，、。；") and _KEY.match(text, i + 1) is None:
            gaps.append(i)
            far += i - max(previous, line_start - 1) > MIN_PIECE // 2
    if far >= 2 or (joined and len(gaps) >= 2):
        edits += _wrapped_gaps(page, joined, places, gaps)
    return edits


def _is_stray(text: str, line_start: int, i: int, before: str, after: str) -> bool:
    """Whether the blank at ``i`` stands between a figure and what belongs to it."""
    if before.isdecimal() or before == "%":
        return is_han(after) and not _opens_line(text, line_start, i) and _KEY.match(text, i + 1) is None
    return after.isdecimal() and _drops_before_figure(text, line_start, i, before)


def _spaced(text: str, places: list[int]) -> set[int]:
    """Blanks of letter-spaced words (政 府 工 作 报 告): three in a row or more, one character apart."""
    found: set[int] = set()
    run: list[int] = []
    if sum([b - a == 2 for a, b in pairwise(places)]) < 2:
        return found
    for i in places:
        if run and i - run[-1] == 2 and (is_han(text[i - 1]) or text[i - 1] in "，。、；："):
            run.append(i)
            continue
        if len(run) >= 3:
            found.update(run)
        run = [i] if is_han(text[i - 1]) else []
    if len(run) >= 3:
        found.update(run)
    return found


def _is_table_row(text: str, start: int, end: int) -> bool:
    return end - start < 200 and _PUNCTUATION.search(text, start, end) is None


def _opens_line(text: str, start: int, i: int) -> bool:
    """Whether what stands before ``i`` may be the label of the line, such as ``2`` in ``2 总则``."""
    head = text[start:i].strip()
    if len(head) > 8 or any(is_han(c) for c in head):
        return False
    return not head.isdecimal() or (len(head) <= 2 and text[i + 1] not in "年月日亿万元个")


def _drops_before_figure(text: str, start: int, i: int, before: str) -> bool:
    if before in ",." and i - 2 >= start and text[i - 2].isdecimal():
        pattern = _FIGURES if before == "," else _TAIL_FIGURE
        return pattern.match(text, i + 1) is not None and not _opens_line(text, start, i)
    if not (is_han(before) or before in "，、（～~—+-"):
        return False
    if _LABEL.match(text, i + 1) or (text.startswith("20", i + 1) and _heads_sentence(text, start, i)):
        return False
    return before in "于自到至在截从，" or DAY.match(text, i + 1) is None


def _heads_sentence(text: str, start: int, i: int) -> bool:
    """Whether a heading ends at the blank ``i`` and its text begins with a year."""
    return (
        _YEAR_OPENS.match(text, i + 1) is not None
        and _HEADING.search(text, max(start, i - _LONGEST_HEADING), i) is not None
    )


def _wrapped_gaps(page: Page, joined: set[int], places: list[int], gaps: list[int]) -> list[Edit]:
    """Blanks at the places where the lines of the source were full.

    Blanks and breaks cut the text into pieces; where no piece is much longer than a common width, a blank after a piece
    of that width only stands for the end of a line.
    """
    text, gap_set = page.text, set(gaps)
    ends = sorted({-1, *[s - 1 for s in page.starts[1:] if s - 1 not in joined], *places})
    long = [(a + 1, b) for a, b in pairwise(ends) if b - a > MIN_PIECE // 2]
    if sum([b in gap_set for _, b in long]) < 2:
        return []
    sized = [(width(text[a:b].strip()) if b - a < 200 else b - a, b) for a, b in long]
    pieces = [(w, b) for w, b in sized if w >= MIN_PIECE]
    counts = Counter(w for w, b in pieces if b in gap_set)
    full = max(counts, key=lambda w: (sum(counts[x] for x in range(w - 12, w + 1)), w), default=0)
    longer = sum(w > full + 8 for w, _ in pieces)
    chosen = [(b, b + 1, "") for w, b in pieces if b in gap_set and full - 12 <= w <= full + 8]
    return chosen if len(chosen) >= 2 and longer * 12 <= len(pieces) else []
