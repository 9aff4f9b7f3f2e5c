"""The parts listed behind a whole (分项) with the words that lead to each."""

from __future__ import annotations

import re

from govdoc.extract.arithmetic.brackets import brackets, closing
from govdoc.extract.arithmetic.context import lead_of, leads_to_change
from govdoc.extract.arithmetic.figures import Figure, read_figures

_NOT_A_PART = re.compile(r"人均|户均|平均|每(?!年)|占|比(?!例)|较|实际完成|加上|同比|超过?$|达到$")
_NOT_A_FURTHER_PART = re.compile(r"累计|总量|总额|总计|合计|共计|(?<!公)共$")
_LONGEST = 400


def parts_after(text: str, start: int, whole: Figure) -> tuple[list[Figure], list[str]]:
    """The figures of the list with the words before each; nested brackets are left out."""
    end = _end(text, start)
    if "（" in text[start - 4 : start - 1] or "(" in text[start - 4 : start - 2]:
        end = closing(text, start, end)
    if text[start - 1] == "：":
        colon = text.find("：", start, end)
        end = colon if colon >= 0 else end
    semicolon = text.find("；", start, end)
    if semicolon >= 0 and not in_clauses(text, start):
        end, semicolon = semicolon, -1
    nested = brackets(text, start, end)
    parts: list[Figure] = []
    leads: list[str] = []
    clauses = 1
    for figure in read_figures(text, start, end):
        if 0 <= semicolon < figure.start:
            if len(parts) > clauses or "包括" in text[semicolon : semicolon + 8]:
                break
            clauses, semicolon = clauses + 1, text.find("；", figure.start, end)
        if figure.unit != whole.unit or any(a <= figure.start < b for a, b in nested):
            continue
        lead = lead_of(text, figure, limit=start)
        if _is_part(text, figure, lead, first=not parts):
            parts.append(figure)
            leads.append(lead)
    return parts, leads


def _end(text: str, start: int) -> int:
    """Where the list ends at the latest: with its sentence, or with the clause before another 其中 (含, 用于)."""
    end = min(start + _LONGEST, len(text))
    for mark in "。\n":
        at = text.find(mark, start, end)
        end = at if at >= 0 else end
    for word in ("其中", *(opening for opening in ("含", "用于") if text.startswith(opening, start - len(opening)))):
        another = text.find(word, start, end)
        if another >= 0:
            end = max(start, *(text.rfind(mark, start, another) for mark in "，。；（、"))
    return end


_OPENINGS = ("，夏粮", "，第一产业", "第一产业")
_DIVIDED = re.compile("(?<=[看分计])[，：]")


def in_clauses(text: str, start: int) -> bool:
    """Whether the list at ``start`` may have its items parted by semicolons (其中：A；B)."""
    return text[start] in "：:" or text.startswith(_OPENINGS, start) or _DIVIDED.match(text, start - 1) is not None


def _is_part(text: str, figure: Figure, lead: str, *, first: bool) -> bool:
    if text[figure.end : figure.end + 1] in ("的", "/", "以") or leads_to_change(lead) or _NOT_A_PART.search(lead):
        return False
    return first or _NOT_A_FURTHER_PART.search(lead) is None
