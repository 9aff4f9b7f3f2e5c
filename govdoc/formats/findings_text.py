"""Findings for people: the line at fault with the place underlined (文本格式)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from govdoc.formats.positions import Lines, character_width, display_width
from govdoc.formats.wording import Language, message, severity_word, shown
from govdoc.model import Document, Finding

Style = Callable[[str, str], str]


def plain(text: str, role: str) -> str:
    """The style of a terminal without colours."""
    return text


def write_findings(
    document: Document, findings: Iterable[Finding], name: str, *,
    language: Language = "zh", width: int = 100, style: Style = plain,
) -> Iterator[str]:  # fmt: skip
    """One block a finding: severity, code and message; place; the line, underlined; cure and source.

    ``style`` paints a text for a role: a severity, ``place``, ``frame`` or ``note``.
    """
    lines = Lines(document.text)
    for finding in findings:
        line, column = lines.place(finding.span.start)
        number = str(line)
        margin = " " * len(number)
        bar = style(f"{margin} |", "frame")
        head = f"{severity_word(finding.severity, language)}[{finding.code}]"
        block = [
            f"{style(head, finding.severity)}: {message(finding, language)}",
            f"{margin}{style('-->', 'frame')} {style(f'{name}:{line}:{column}', 'place')}",
            bar,
        ]
        piece, before, marked = _window(document.text, finding, lines.bounds(line), max(40, width - len(number) - 4))
        block.append(f"{style(f'{number} |', 'frame')} {piece}")
        block.append(f"{bar} {' ' * before}{style('^' * marked, finding.severity)}")
        block += [
            f"{margin} {style('=', 'frame')} {style(note, 'note')}"
            for note in _notes(document, finding, lines, language)
        ]
        yield "\n".join(block) + "\n"


def _window(text: str, finding: Finding, bounds: tuple[int, int], width: int) -> tuple[str, int, int]:
    """The part of the line that fits, with the columns before the place and of the place itself."""
    start, end = bounds
    first, last = finding.span.start, max(min(finding.span.end, end), finding.span.start)
    left, right = first, last
    room = width - display_width(text[first:last]) - 2
    if room < 0:
        last = right = _fit(text, first, end, width - 4)
        room = 2
    grown = True
    while grown:
        grown = False
        if left > start and character_width(text[left - 1]) <= room and first - left <= right - last + 8:
            left -= 1
            room -= character_width(text[left])
            grown = True
        elif right < end and character_width(text[right]) <= room:
            room -= character_width(text[right])
            right += 1
            grown = True
        elif left > start and character_width(text[left - 1]) <= room:
            left -= 1
            room -= character_width(text[left])
            grown = True
    opening = "…" if left > start else ""
    closing = "…" if right < end else ""
    printable = "".join(" " if c < " " or c == "\x7f" else c for c in text[left:right])
    before = display_width(opening) + display_width(text[left:first])
    return opening + printable + closing, before, max(1, display_width(text[first:last]))


def _fit(text: str, start: int, end: int, width: int) -> int:
    while start < end and character_width(text[start]) <= width:
        width -= character_width(text[start])
        start += 1
    return start


def _notes(document: Document, finding: Finding, lines: Lines, language: Language) -> Iterator[str]:
    cure, related, source = ("help", "see", "source") if language == "en" else ("修改", "参见", "依据")
    if finding.fix is not None:
        edits = "；".join(
            f"{shown(document.text[e.span.start : e.span.end]) or '（此处）'} → {shown(e.text) or '（删去）'}"
            for e in finding.fix.edits
        )
        doubt = "" if finding.fix.safe else (" (to be judged)" if language == "en" else "（供参考）")
        yield f"{cure}: {edits}{doubt}"
    for span in finding.related[:4]:
        line, column = lines.place(span.start)
        yield f"{related}: {line}:{column} {shown(document.text[span.start : span.end], 40)}"
    if finding.source:
        yield f"{source}: {finding.source} · {finding.name}"
