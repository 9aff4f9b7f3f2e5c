"""Lines and the pieces of lines that lost their breaks (行)."""

from __future__ import annotations

import re
from bisect import bisect_right

import msgspec

from govdoc.layout.labels import FIRST, Label, read_label
from govdoc.layout.marks import ORG_END
from govdoc.layout.page_keys import FIRM_KEYS
from govdoc.layout.signatures import signature_parts

_CN = "[一二三四五六七八九十百]"
_LABELS = rf"[（(]{_CN}{{1,3}}[）)](?=[^》〉”\n])|第{_CN}{{1,5}}(?:[编章节条]|部分)"
_MARKS = rf"附件\ ?(?:[0-9]{{1,2}}|{_CN})?\ ?[：:]|[抄分][送报]\ ?[：:]"
# Each pattern opens with a literal, which the engine looks for at the speed of a plain search.
_STOP_CUT = re.compile(
    rf"。(?=[ （(第一二三四五六七八九十百0-9附抄分])(?= {{0,6}}(?:(?P<line>第{_CN}{{1,5}}(?:[编章节条]|部分)|"
    rf"{_CN}{{1,3}}、|{_MARKS})|"
    rf"[（(]{_CN}{{1,3}}[）)]|[0-9]{{1,2}}[.、](?![0-9])))"
)
_BRACKET_CUT = re.compile(rf"）(?=（{_CN}{{1,3}}）[^、项款])")
_COLON_CUT = re.compile(rf"：(?=[一二三四五六七八九十百])(?={_CN}{{1,3}}、)")
_BLANK_CUT = re.compile(
    rf" (?=[（(第一二三四五六七八九十百0-9附抄分])(?:(?={_LABELS}|{_CN}{{1,3}}、|[0-9]{{1,2}}[.、](?![0-9])|{_MARKS}))"
)
_KEY_FIRST = "".join(sorted({key[0] for key in FIRM_KEYS.split("|")}))
_KEY_CUTS = tuple([re.compile(rf"{before}(?=[{_KEY_FIRST}])(?=(?:{FIRM_KEYS}) ?[：:])") for before in " 。号"])
_HEAD = 4000
_GAP = re.compile(
    r"  (?:(?<=[。：；:!！？]  )(?=[^\n])|(?<=[一-鿿]  )(?=[1-9]\.1(?![个万亿倍元年月余多以])[一-鿿]{3}))"
)
_DAY_ENDS = re.compile("日(?=[ （(关抄]|印发|主题)")
_GLUE_FIRST = frozenset("（(第一二三四五六七八九十")
_NOTE_FIRST = re.compile(
    "[（(](?:此件[^（）()]{2,20}|(?:信息)?公开(?:形式|方式|类别|属性|选项)[：:][^（）()]{2,10}|"
    "(?:主动|依申请|社会)公开)[）)] *"
)
_NOTE_SECOND = frozenset("此信公主依社")
_LOWER = re.compile(
    rf"(?:第{_CN}{{1,3}}[章编篇部](?:分)? ?[^。，；：]{{2,30}}(?=第一[节章]|第{_CN}{{1,4}}条)"
    rf"|{_CN}{{1,3}}、[^。，；：（(]{{2,24}}(?=[（(]{_CN}{{1,3}}[）)](?![、项款目至和])))"
)
_ORG_LAST = frozenset("府厅室会委局部院署")
_LAST = _ORG_LAST | frozenset("日印发")
_ORG_CLOSES = re.compile(rf"。[一-鿿]{{2,20}}(?:{ORG_END})$")
_GLUED_MOST = 4


class Line(msgspec.Struct, gc=False):
    """One piece of the text, without the blanks around it."""

    start: int
    end: int
    text: str
    kind: str = ""
    label: Label | None = None


def read_lines(text: str) -> list[Line]:
    """The non-blank pieces of ``text`` in order.

    >>> [line.text for line in read_lines("一、总则 （一）目的。为了…。 （二）范围")]
    ['一、总则', '（一）目的。为了…。', '（二）范围']
    """
    lines: list[Line] = []
    cuts = _cuts(text)
    cuts.append(len(text) + 1)
    k, cut = 0, cuts[0]
    start = 0
    for raw in text.split("\n"):
        end = start + len(raw)
        if cut < end:
            while cut < end:
                if cut > start:
                    _add(lines, text[start:cut], start)
                    start = cut
                k += 1
                cut = cuts[k]
            raw = text[start:end]
        bare = raw.strip()
        if bare:
            if len(bare) != len(raw):
                start += raw.index(bare[0])
            if (bare[0] in _GLUE_FIRST and _glued(bare)) or bare[-1] in _LAST or "日" in bare:
                _add_marked(lines, bare, start)
            else:
                lines.append(Line(start, start + len(bare), bare))
        start = end + 1
    return lines


def _add(lines: list[Line], piece: str, start: int) -> None:
    bare = piece.strip()
    if bare:
        _add_marked(lines, bare, start + len(piece) - len(piece.lstrip()))


def _add_marked(lines: list[Line], bare: str, start: int) -> None:
    """Add a piece that may hold more than one line: a label or a sign-off glued to what stands before it."""
    for _ in range(_GLUED_MOST):
        at = _glued(bare) if bare[0] in _GLUE_FIRST else 0
        if not at:
            break
        head, rest = bare[:at].rstrip(), bare[at:].lstrip()
        lines.append(Line(start, start + len(head), head))
        start, bare = start + len(bare) - len(rest), rest
    if bare[-1] in _ORG_LAST and len(bare) > 30:
        m = _ORG_CLOSES.search(bare, len(bare) - 24)
        if m:
            _add(lines, bare[: m.start() + 1], start)
            start, bare = start + m.start() + 1, bare[m.start() + 1 :]
    if "日" in bare and (bare[-1] in "日印发" or _DAY_ENDS.search(bare)):
        for a, b in signature_parts(bare):
            m = _NOTE_FIRST.match(bare, a, b)
            if m and m.end() < b:
                stop = len(bare[: m.end()].rstrip())
                lines.append(Line(start + a, start + stop, bare[a:stop]))
                a = m.end()
            lines.append(Line(start + a, start + b, bare[a:b]))
        return
    lines.append(Line(start, start + len(bare), bare))


def _glued(bare: str) -> int:
    """Where a lower label follows a heading, or a text a note, without any blank; 0 when it does not."""
    if bare[0] in "（(":
        m = _NOTE_FIRST.match(bare) if bare[1:2] in _NOTE_SECOND else None
        return m.end() if m and m.end() < len(bare) else 0
    m = _LOWER.match(bare)
    return m.end() if m else 0


def _cuts(text: str) -> list[int]:
    """Offsets at which a line goes on with what should have been a new line."""
    stops = list(_STOP_CUT.finditer(text))
    cuts = [m.end() for m in _COLON_CUT.finditer(text)]
    cuts += [m.end() for m in _BLANK_CUT.finditer(text) if _is_break(text, m.end())]
    cuts += [m.end() for pattern in _KEY_CUTS for m in pattern.finditer(text, 0, _HEAD)]
    cuts += [m.end() for m in stops if m["line"]]
    items = [m for m in stops if not m["line"]]
    brackets = list(_BRACKET_CUT.finditer(text))
    if brackets:
        items = sorted([*items, *brackets], key=re.Match.end)
    if items:
        cuts += _item_cuts(text, items, sorted(cuts))
    cuts += [m.start() for m in _GAP.finditer(text)]
    cuts.sort()
    return cuts


def _item_cuts(text: str, stops: list[re.Match[str]], known: list[int]) -> list[int]:
    """Breaks before （二） or 2. behind a full stop, where the member before it opens a line or was cut off as well.

    ``known`` are the other breaks.

    A chain inside a paragraph (：1.…。2.…) does not open a line, so it stays whole.
    """
    cuts: list[int] = []
    last: dict[str, tuple[int, int]] = {}
    line = seen = 0
    for m in stops:
        label = read_label(text, _skip(text, m.end()), min(len(text), m.end() + 16))
        if label is None or label.number is None:
            continue
        number, style = label.number, label.style
        broken = text.rfind("\n", seen, m.start())
        line, seen = broken + 1 if broken >= 0 else line, m.start()
        k = bisect_right(known, m.start())
        starts = [line, known[k - 1]] if k and known[k - 1] > line else [line]
        firsts = [first for at in starts if (first := _opening_label(text, at)) is not None]
        cut, before = last.get(style, (-1, 0))
        goes_on = (cut >= line and before == number - 1) or any(
            first.style == style and first.number == number - 1 for first in firsts
        )
        if goes_on or (number == 1 and any(first.style != style for first in firsts)):
            cuts.append(m.end())
            last[style] = m.end(), number
    return cuts


def _opening_label(text: str, line: int) -> Label | None:
    """The label that the line at ``line`` opens with; the lower one where it follows a heading without a break."""
    at = _skip(text, line)
    if text[at] not in FIRST:
        return None
    m = _LOWER.match(text, at)
    if m:
        at = m.end()
    return read_label(text, at, min(len(text), at + 16))


def _skip(text: str, at: int) -> int:
    """The first character from ``at`` on that is no blank."""
    while at < len(text) - 1 and text[at] == " ":
        at += 1
    return at


def _is_break(text: str, at: int) -> bool:
    """Whether the label behind the blank that ends at ``at`` starts a line of its own."""
    k = at - 1
    while k > 0 and text[k] == " " and at - k < 8:
        k -= 1
    before = text[k]
    if before == "\n" or before in "，、":
        return False
    return text[at] != "第" or before == "。" or " " in text[at + 3 : at + 8]
