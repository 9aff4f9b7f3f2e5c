"""Where documents sign off and attached texts begin: 附件说明, 署名, 成文日期, 附注, 版记, 附件标题."""

from __future__ import annotations

from govdoc.layout.lines import Line
from govdoc.layout.marks import DAY_LINE, OPENNESS
from govdoc.layout.republished import mark_republished
from govdoc.layout.signoff.attached_title import cut_titles
from govdoc.layout.signoff.attachment_list import dated_below, list_attachments
from govdoc.layout.signoff.found import Signoff
from govdoc.layout.signoff.patterns import ATTACH, BARE_ANNEX, DOTTED, FILE, ITEM
from govdoc.layout.signoff.signature import is_imprint, sign, signs_dotted

_MARK_LAST = frozenset("日)）印发制开份xfcpts")
_MARK_FIRST = frozenset("抄分主附")
_SHORT_DAY = 14
_CLOSING = 8
_FIRST_ITEM = frozenset(["1.", "1．", "1、"])


def read_signoffs(lines: list[Line], body: int) -> Signoff:
    """Mark every sign-off and the title of each attached text; return the first, which is the carrier's."""
    mark_republished(lines, body)
    first = Signoff()
    last = next((line for line in reversed(lines) if line.kind != "chrome"), None)
    i = body - 1
    while (i := i + 1) < len(lines):
        line = lines[i]
        t = line.text
        if len(t) > 300:
            continue
        end = t[-1]
        if len(t) <= _SHORT_DAY and end.isdecimal() and not line.kind and signs_dotted(lines, i, body):
            first = _merge(first, sign(lines, i, body)) if first.date is None else first
        if (end not in _MARK_LAST and t[0] not in _MARK_FIRST) or line.kind:
            continue
        if end in "日)）" and i > body and DAY_LINE.fullmatch(t):
            found = sign(lines, i, body)
            if first.date is None:
                first = _merge(first, found)
        elif is_imprint(line, i, first):
            line.kind = "mark"
        elif OPENNESS.fullmatch(t.strip("（）()")):
            line.kind = "mark"
            first.note = i if first.note is None else first.note
        elif len(t) < 80 and end in "xfcpts" and FILE.search(t):
            line.kind = "mark"
        elif t[0] == "附":
            if BARE_ANNEX.match(t):
                if line is last:
                    line.kind = "mark"
                    continue
                if t == "附件" and lines[i + 1].text[:2] in _FIRST_ITEM and ITEM.match(lines[i + 1].text):
                    list_attachments(lines, i, first)
                elif not lines[i + 1].kind:
                    cut_titles(lines, i + 1)
            if ATTACH.match(t) or (first.date is None and DOTTED.match(t) and dated_below(lines, i + 1)):
                list_attachments(lines, i, first)
    _mark_distribution(lines, first)
    return first


def _mark_distribution(lines: list[Line], first: Signoff) -> None:
    """Minutes close with 发：… and 送：… instead of 抄送."""
    for i in range(max(0, len(lines) - _CLOSING), len(lines)):
        t = lines[i].text
        if t[0] in "发送报" and t[1:2] in ("：", ":") and not lines[i].kind:
            lines[i].kind = "mark"
            first.copied.append(i)


def _merge(first: Signoff, found: Signoff) -> Signoff:
    found.attachments, found.wrapped = first.attachments, first.wrapped
    found.copied = first.copied + found.copied
    found.printed = found.printed if first.printed is None else first.printed
    return found
