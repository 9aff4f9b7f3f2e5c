"""The top of a document: web marks, 标题, 发文字号, 主送机关, 题注 (眉首与标题)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from govdoc.layout.front.body import ZONE, find_body
from govdoc.layout.front.found import Front
from govdoc.layout.front.own_marks import mark_own, number_in_title
from govdoc.layout.front.title import find_title
from govdoc.layout.lines import Line
from govdoc.layout.marks import ORGS, PERSON
from govdoc.layout.plain import NAMED

_COVERED = 12
_HEADS_TEXT = re.compile(
    "(?:总体要求|总体思路|指导思想|工作目标|目标任务|基本情况|工作背景|概 ?[况述]|综 ?[合述]|"
    "[前引序] {0,4}言|导 ?[语言]|编制说明)$|"
    "(?:[12][0-9]{3}年度?)?[^，。]{0,10}(?:工作|发展)(?:回顾|总结|情况|成效)$"
)


def read_front(lines: list[Line]) -> Front:
    """Look at the lines above the body and mark what they are."""
    front = Front()
    front.body = find_body(lines, front)
    mark_own(lines, front)
    find_title(lines, front)
    if front.number is None and front.meta_number is None and front.title:
        front.number = number_in_title(lines[front.title[-1]])
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
    for name in ("address", "address_start", "person"):
        found = getattr(front, name)
        setattr(cover, name, getattr(cover, name) if found is None else start + found)
    cover.body = start + front.body
    return cover


def _joined(lines: Iterable[Line]) -> str:
    return "".join([line.text for line in lines]).replace(" ", "")


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
        elif i == front.body - 1 and (_HEADS_TEXT.match(line.text) or NAMED.match(line.text)):
            continue
        elif front.title or front.address is not None or not _may_be_heading(lines, i, front):
            line.kind = "mark" if i >= start and front.title else "chrome"
    if front.address is not None:
        for i in range(front.address_start or 0, front.address + 1):
            lines[i].kind = "mark"


def _may_be_heading(lines: list[Line], i: int, front: Front) -> bool:
    return i == front.body - 1 and front.body <= 3
