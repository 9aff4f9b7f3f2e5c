"""A document as HTML (公文视图): its marks, its outline, its text with what was found, its findings."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from govdoc.formats.html_view import words
from govdoc.formats.html_view.marks import KINDS, Mention, Piece, mentions, pieces
from govdoc.formats.html_view.style import styled
from govdoc.formats.html_view.tables import table_body
from govdoc.model import Document, Finding, Section

_LONGEST = 30_000
"""Characters of text shown: beyond, a notebook becomes slow."""


def document_html(document: Document) -> str:
    """The whole view; hovering a mark, or moving to it by keyboard, shows what it is.

    >>> from govdoc import parse
    >>> "&lt;b&gt;" in document_html(parse("<b>全年</b>"))
    True
    """
    return styled(_facts(document) + _outline(document) + _text(document) + _findings(document))


def _facts(document: Document) -> str:
    marks = document.metadata
    title = words.one_line(marks.title.text) if marks.title else document.source or "（无标题）"
    told = [
        marks.number.text if marks.number else "", marks.genre.value if marks.genre else "",
        "、".join(words.one_line(issuer.text) for issuer in marks.issuers),
        marks.issue_date.text if marks.issue_date else "", f"{len(document.text)} 字",
    ]  # fmt: skip
    facts = " · ".join(escape(each) for each in told if each)
    legend = "".join(
        f'<span class="gd-{kind}">{name} {len(found)}</span>'
        for kind, name in KINDS
        if (found := mentions(document, kind))
    )
    return (
        f'<div class="gd-facts"><b>{escape(title)}</b><span class="gd-faint">{facts}</span></div>'
        f'<div class="gd-legend">{legend}</div>'
    )


def _outline(document: Document) -> str:
    if not document.sections:
        return ""
    count = sum(1 for _ in document.walk())
    return (
        f"<details{' open' if count <= 40 else ''}><summary>层次 {count}</summary>{_tree(document.sections)}</details>"
    )


def _tree(sections: Iterable[Section]) -> str:
    return "<ul>" + "".join(_branch(section) for section in sections) + "</ul>"


def _branch(section: Section) -> str:
    heading = words.one_line(section.heading.text) if section.heading else _opening(section)
    role = words.ROLES[section.role]
    badge = f'<span class="gd-role">{role}</span>' if role and section.level == 1 else ""
    return f"<li>{escape(section.label + heading)}{badge}{_tree(section.sections) if section.sections else ''}</li>"


def _opening(section: Section) -> str:
    text = words.one_line(section.paragraphs[0].text) if section.paragraphs else ""
    return text[:20] + "…" if len(text) > 20 else text


def _text(document: Document) -> str:
    end = min(len(document.text), _LONGEST)
    body = "".join(map(_piece, pieces(document, end)))
    more = (
        f'<p class="gd-faint">全文 {len(document.text)} 字，只显示前 {end} 字。</p>' if end < len(document.text) else ""
    )
    return f'<div class="gd-frame"><div class="gd-text">{body}</div></div>{more}'


def _piece(piece: Piece) -> str:
    if not piece.covering:
        return escape(piece.text)
    classes = dict.fromkeys(f"gd-{name}" for kind, item in piece.covering for name in _names(kind, item))
    cards = "".join(_card(item) for _, item in piece.covering)
    card = f'<span class="gd-card">{cards}</span>'
    return f'<mark class="{" ".join(classes)}" tabindex="0">{escape(piece.text)}{card}</mark>'


def _names(kind: str, item: Mention) -> tuple[str, ...]:
    return (kind, item.severity) if isinstance(item, Finding) else (kind,)


def _card(item: Mention) -> str:
    head, detail = words.card(item)
    return f"<i><b>{escape(head)}</b>　{escape(detail)}</i>"


def _findings(document: Document) -> str:
    if not document.findings:
        return ""
    return f"<details><summary>校核意见 {len(document.findings)}</summary>{table_body(document.findings)}</details>"
