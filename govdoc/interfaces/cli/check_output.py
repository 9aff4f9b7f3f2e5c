"""Writes what ``govdoc check`` found (输出)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from govdoc.formats.findings_text import write_findings
from govdoc.formats.wording import Language, severity_word
from govdoc.interfaces.cli.inputs import Input, width
from govdoc.model import Document, Finding, Severity

_COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}
Told = Iterable[tuple[Input, tuple[Finding, ...]]]
Checks = Iterable[tuple[str, Document, tuple[Finding, ...]]]


def write(told: Told, form: str, output: Path | None, lang: Language) -> int:
    """Write in the form asked for; 1 when there was anything to tell."""
    seen: list[bool] = []

    def noted() -> Iterator[tuple[str, Document, tuple[Finding, ...]]]:
        for item, findings in told:
            seen.append(bool(findings))
            yield item.name, item.document, findings

    pieces = _text(noted(), lang) if form == "text" else _other(noted(), form, lang)
    if output is None:
        for piece in pieces:
            click.echo(piece)
    else:
        output.write_text("".join(f"{click.unstyle(piece)}\n" for piece in pieces), "utf-8")
    return 1 if any(seen) else 0


def _text(checked: Checks, lang: Language) -> Iterator[str]:
    counts: Counter[Severity] = Counter()
    files = fixable = 0
    for name, document, findings in checked:
        files += 1
        counts.update(finding.severity for finding in findings)
        fixable += sum(finding.fix is not None and finding.fix.safe for finding in findings)
        yield from write_findings(document, findings, name, language=lang, width=width(), style=paint)
    if files:
        yield _summary(counts, files, fixable, lang)


def _summary(counts: Counter[Severity], files: int, fixable: int, lang: Language) -> str:
    order: tuple[Severity, ...] = ("error", "warning", "info")
    parts = [f"{severity_word(severity, lang)} {counts[severity]}" for severity in order if counts[severity]]
    if lang == "en":
        found = f"{sum(counts.values())} findings ({', '.join(parts)})" if parts else "nothing found"
        cure = f"; {fixable} can be fixed with --fix" if fixable else ""
        return f"{files} file{'s' if files != 1 else ''}: {found}{cure}."
    found = f"共 {sum(counts.values())} 处：{'，'.join(parts)}" if parts else "未发现差错"
    cure = f"；{fixable} 处可用 --fix 改好" if fixable else ""
    return f"{files} 份文件，{found}{cure}。"


def paint(text: str, role: str) -> str:
    if role in _COLOURS:
        return click.style(text, fg=_COLOURS[role], bold=True)
    return click.style(text, fg="blue") if role == "frame" else text


def _other(checked: Checks, form: str, lang: Language) -> Iterator[str]:
    if form == "github":
        from govdoc.formats.github import github_annotations

        yield from github_annotations(checked, language=lang)
    elif form == "html":
        from govdoc.formats.html_report import findings_html

        yield findings_html(checked, language=lang)
    elif form == "sarif":
        from govdoc.formats.sarif import findings_sarif
        from govdoc.rules.engine import all_rules
        from govdoc.version import __version__

        yield findings_sarif(checked, all_rules(), __version__, language=lang)
    else:
        from govdoc.formats.findings_json import findings_json

        yield findings_json(checked)
