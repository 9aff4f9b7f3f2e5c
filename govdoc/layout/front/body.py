"""Where the text begins below the marks (正文起点)."""

from __future__ import annotations

import re

from govdoc.layout.front.found import Front
from govdoc.layout.front.page import is_page, mark_page
from govdoc.layout.genre import ends_with_genre
from govdoc.layout.labels import read_label
from govdoc.layout.lines import Line
from govdoc.layout.marks import ORDER_NUMBER
from govdoc.layout.page_keys import KEY_FIRST, KEYS
from govdoc.layout.regions import heads_contents

_ADDRESS = re.compile(r"[^。；！？]{2,400}[：:]$")
_ADDRESSED = re.compile("(?:各|有关|[一-鿿（）]{2,12}(?:政府|党委|委员会)[，、])[^。；：《》]+$")
_SPEECH = re.compile(r"各位|同志们|主任|主席团|女士们|朋友们|如下|问题|情况|[，,]现|通知|意见|根据|为了")
_SENTENCE = re.compile("[。！；]")
_BRACKETED = re.compile(r"[（(].{2,80}[）)]$")
ZONE = 90
BODY_STYLES = frozenset(
    ["cn", "cn_paren", "arabic", "arabic_paren", "part", "bian", "chapter", "section", "article", "decimal", "annex"]
)


def _begins_address(above: Line, below: str) -> bool:
    """Whether the addressees that end with the line ``below`` did not fit it and begin on the line above."""
    t = above.text
    return (
        not above.kind
        and ("，" in t or "、" in t)
        and (t[-1] in "，、" or len(t) > max(20, len(below)))
        and _ADDRESSED.match(t) is not None
        and not ends_with_genre(t)
    )


def find_body(lines: list[Line], front: Front) -> int:
    """The index of the first line of the text; what a web page put above it is marked on the way."""
    for i, line in enumerate(lines[:ZONE]):
        t = line.text
        if t[0] == "目" and heads_contents(lines, i):
            front.toc = i
            return i
        key = KEYS.match(t) if t[0] in KEY_FIRST else None
        if key or (len(t) < 80 and is_page(t)):
            mark_page(lines, i, key, front)
            continue
        if line.kind == "chrome":
            continue
        if _ADDRESS.match(t) and len(t) < 300 and not read_label(t, 0, len(t)):
            if _SPEECH.search(t) is None and (i > 0 or t[0] == "各"):
                front.address = i
                front.address_start = i - 1 if i > 0 and _begins_address(lines[i - 1], t) else i
            return i
        if len(t) > 90 or (_SENTENCE.search(t) and not _BRACKETED.match(t)):
            return i
        label = read_label(t, 0, len(t))
        if (
            (
                label is not None
                and label.style in BODY_STYLES
                and not (label.style == "decimal" and t[label.end : label.end + 1] != " " and t[:2] != "01")
            )
            and not ORDER_NUMBER.fullmatch(t)
            and not (label.style in ("arabic_paren", "cn_paren") and len(t) < 5)
        ):
            return i
    return len(lines) if len(lines) <= 12 and front.number else 0
