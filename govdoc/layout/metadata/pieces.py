"""Lines as pieces of the text (行与文字)."""

from __future__ import annotations

from govdoc.layout.lines import Line
from govdoc.layout.marks import day_in, text_of
from govdoc.model import DateMention, Text


def line_at(lines: list[Line], index: int | None) -> Line | None:
    """The line at ``index``, None without one."""
    return None if index is None else lines[index]


def span_of(text: str, lines: list[Line], indices: list[int]) -> Text | None:
    """The text from the first to the last of the lines at ``indices``."""
    return text_of(text, lines[indices[0]].start, lines[indices[-1]].end) if indices else None


def whole_line(text: str, lines: list[Line], index: int | None) -> Text | None:
    """The whole line at ``index``."""
    return None if index is None else text_of(text, lines[index].start, lines[index].end)


def trimmed(text: str, start: int, end: int) -> Text:
    """The piece of ``text`` without the blanks that close it."""
    while end > start and text[end - 1] == " ":
        end -= 1
    return text_of(text, start, end)


def date_of(line: Line | None) -> DateMention | None:
    """The day that ``line`` tells."""
    return None if line is None else day_in(line.text, line.start)
