"""An HTML report: the text with its findings marked, in one file that needs nothing else (HTML 报告)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape

from govdoc.formats.findings_json import Checked
from govdoc.formats.html_report_style import STYLE
from govdoc.formats.positions import Lines
from govdoc.formats.wording import Language, message, severity_word, shown
from govdoc.model import Document, Finding, Severity

_ORDER: tuple[Severity, ...] = ("error", "warning", "info")
_WORDS = {
    "zh": ("校核报告", "未发现问题", "修改", "供参考", "依据", "行"),
    "en": ("Findings", "Nothing found", "cure", "to be judged", "source", "line"),
}


def findings_html(checked: Iterable[Checked], *, language: Language = "zh") -> str:
    """The page; every piece of a document is escaped."""
    told = list(checked)
    title = _WORDS[language][0]
    body = "".join(
        _document(at, name, document, findings, language) for at, (name, document, findings) in enumerate(told)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{"zh-CN" if language == "zh" else "en"}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n"
    )


def _document(at: int, name: str, document: Document, findings: tuple[Finding, ...], language: Language) -> str:
    counts = Counter(finding.severity for finding in findings)
    chips = "".join(
        f'<span class="chip {severity}">{severity_word(severity, language)} {counts[severity]}</span>'
        for severity in _ORDER
        if counts[severity]
    )
    chips = chips or f'<span class="chip clean">{_WORDS[language][1]}</span>'
    cards = "".join(_cards(at, document, findings, language))
    return (
        f'<section>\n<header><h2>{escape(name)}</h2>{chips}</header>\n<div class="sheet">\n'
        f'<article lang="zh-CN">{_text(at, document.text, findings)}</article>\n'
        f'<ol class="findings">{cards}</ol>\n</div>\n</section>\n'
    )


def _cards(at: int, document: Document, findings: tuple[Finding, ...], language: Language) -> Iterator[str]:
    _, _, cure, doubt, source, line_word = _WORDS[language]
    lines = Lines(document.text)
    for number, finding in enumerate(findings, 1):
        line, _ = lines.place(finding.span.start)
        notes = ""
        if finding.fix is not None:
            for edit in finding.fix.edits:
                old, new = shown(document.text[edit.span.start : edit.span.end]), shown(edit.text)
                notes += f'<p class="cure">{cure}：<del>{escape(old)}</del> → <ins>{escape(new) or "∅"}</ins>'
                notes += "</p>" if finding.fix.safe else f"（{doubt}）</p>"
        if finding.source:
            notes += f'<p class="source">{source}：{escape(finding.source)}</p>'
        yield (
            f'<li id="f{at}-{number}" class="{finding.severity}">'
            f'<p class="head"><a href="#p{at}-{number}">{number}</a> '
            f"<b>{severity_word(finding.severity, language)}</b> <code>{escape(finding.code)}</code> "
            f"<small>{line_word} {line} · {escape(finding.name)}</small></p>"
            f"<p>{escape(message(finding, language))}</p>{notes}</li>"
        )


def _text(at: int, text: str, findings: tuple[Finding, ...]) -> str:
    """The text as paragraphs; where findings overlap, the piece takes the gravest colour."""
    starts: dict[int, list[int]] = {}
    edges = {0, len(text)}
    for number, finding in enumerate(findings, 1):
        starts.setdefault(finding.span.start, []).append(number)
        edges |= {finding.span.start, finding.span.end}
    for break_ in re.finditer("\n", text):
        edges |= {break_.start(), break_.end()}
    cuts = sorted(edges)
    opened: list[Finding] = []
    parts = ["<p>"]
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        opened = [finding for finding in opened if finding.span.end > start]
        for number in starts.get(start, ()):
            finding = findings[number - 1]
            opened.append(finding)
            mark = f'id="p{at}-{number}" href="#f{at}-{number}"'
            parts.append(f'<a class="ref {finding.severity}" {mark}>{number}</a>')
        piece = text[start:end]
        if piece == "\n":
            parts.append("</p>\n<p>")
        elif opened:
            gravest = min((finding.severity for finding in opened), key=_ORDER.index)
            parts.append(f'<mark class="{gravest}">{escape(piece)}</mark>')
        else:
            parts.append(escape(piece))
    parts.append("</p>")
    return "".join(parts).replace("<p></p>", "")
