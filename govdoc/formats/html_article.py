"""Finds the article in a web page (正文定位).

The article is the deepest element that holds nearly all the prose of the page. Prose is text outside links that reads
as sentences, or stands in a table: menus, breadcrumbs and lists of further news hold next to none. (A general extractor
was measured first; it lost whole tables of indicators in two of eighteen real pages.)
"""

from __future__ import annotations

import re
from typing import Any

from govdoc.formats.extracted import clean

IGNORED = frozenset({
    "script", "style", "noscript", "template", "svg", "nav", "footer", "button", "select", "option", "input",
    "textarea", "iframe", "object", "embed", "head", "canvas",
})  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SENTENCE = re.compile(r"[。；，：、]")
_NEARLY_ALL = 0.92
_TITLE_LENGTH = (8, 200)
_MENU_LINKS = 3
_MENU_SHARE = 0.6
_CHROME_SHARE = 0.5
_FOOT_SHARE = 0.9
_CHROME_NAME = re.compile(
    r"(?<![a-z])(?:(?P<foot>foot(?:er)?|copyright)|nav(?:bar)?|menu|bread|crumbs?|sidebar|share|comments?|login|search)(?![a-z])",
    re.IGNORECASE,
)
_KEPT = frozenset({"p", "tr", "td", "th", "tbody", "table"})


def article(root: Any) -> Any:
    """The element of ``root`` that holds the article, its site's chrome taken out."""
    body = root.find("body")
    if body is None:
        body = root
    page_title = _squeeze("".join(root.xpath("//title/text()")))
    _prune(body)
    prose = _prose(body)
    total = prose.get(body, 0)
    node = body
    while True:
        heavy = [child for child in node if prose.get(child, 0) >= _NEARLY_ALL * total]
        if not heavy or not total or heavy[0].tag in _KEPT or _opens_with_title(node, heavy[0], page_title):
            return node
        node = heavy[0]


def _opens_with_title(node: Any, heavy: Any, page_title: str) -> bool:
    """Whether the page's title stands beside the heavy child: then the parent is the article, title and all."""
    opening = page_title[: _TITLE_LENGTH[0] * 2]
    if opening in _squeeze("".join(heavy.itertext())):
        return False
    for sibling in node:
        if sibling is heavy:
            return False
        heading = _squeeze("".join(sibling.itertext()))
        if _TITLE_LENGTH[0] <= len(heading) <= _TITLE_LENGTH[1] and heading[: _TITLE_LENGTH[0]] in page_title:
            return True
    return False


def _squeeze(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _prune(body: Any) -> None:
    doomed = [node for node in body.iter() if node.tag in IGNORED or _HIDDEN.search(node.get("style") or "")]
    linked = _link_lengths(body)
    whole = linked[body][2]
    for node in body.iter("div", "ul", "ol", "dl", "section", "aside", "header", "p", "table"):
        count, links, length = linked[node]
        menu = count >= _MENU_LINKS and links >= _MENU_SHARE * length and "附件" not in "".join(node.itertext())
        named = _CHROME_NAME.search(f"{node.get('class')} {node.get('id')}")
        if menu or (named and length <= (_FOOT_SHARE if named["foot"] else _CHROME_SHARE) * whole):
            doomed.append(node)
    for node in doomed:
        _drop(node)


def _drop(node: Any) -> None:
    """Remove an element but leave the text behind it."""
    parent = node.getparent()
    if parent is None:
        return
    if node.tail:
        before = node.getprevious()
        if before is not None:
            before.tail = clean((before.tail or "") + node.tail)
        else:
            parent.text = clean((parent.text or "") + node.tail)
    parent.remove(node)


def _link_lengths(body: Any) -> dict[Any, tuple[int, int, int]]:
    """Of every element: the number of links in it, the length of their text, and of all its text."""
    sums: dict[Any, tuple[int, int, int]] = {}
    for node in reversed(list(body.iter())):
        count = links = 0
        length = 0 if node.tag in ("script", "style") else len((node.text or "").strip())
        for child in node:
            a, b, c = sums[child]
            count, links, length = count + a, links + b, length + c + len((child.tail or "").strip())
        sums[node] = (count + 1, length, length) if node.tag == "a" and length else (count, links, length)
    return sums


def _prose(body: Any) -> dict[Any, int]:
    """Of every element: how many characters of prose it holds."""
    sums: dict[Any, int] = {}
    for node in reversed(list(body.iter())):
        total = _weight(node.text) if node.tag != "a" else 0
        for child in node:
            total += sums[child] + _weight(child.tail)
        sums[node] = 0 if node.tag == "a" else total
        if node.tag in ("td", "th"):
            sums[node] = max(total, len("".join(node.itertext()).strip()) if len(node) < 3 else total)
    return sums


def _weight(text: str | None) -> int:
    if not text:
        return 0
    text = text.strip()
    return len(text) if len(text) > 20 or (len(text) > 8 and _SENTENCE.search(text)) else 0
