"""Findings as GitHub workflow commands, which show as annotations on the changed lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from govdoc.formats.findings_json import Checked
from govdoc.formats.positions import Lines
from govdoc.formats.wording import Language, message
from govdoc.model import Severity

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def github_annotations(checked: Iterable[Checked], *, language: Language = "zh") -> Iterator[str]:
    """One command a finding."""
    for name, document, findings in checked:
        lines = Lines(document.text)
        for finding in findings:
            line, column = lines.place(finding.span.start)
            end_line, end_column = lines.place(finding.span.end)
            place = f"file={_property(name)},line={line},col={column},endLine={end_line},endColumn={end_column}"
            title = _property(f"{finding.code} {finding.name}")
            yield f"::{_LEVELS[finding.severity]} {place},title={title}::{_data(message(finding, language))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
