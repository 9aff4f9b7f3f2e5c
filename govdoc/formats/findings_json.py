"""Findings as JSON, for programs (JSON 格式)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from govdoc.formats.positions import Lines
from govdoc.model import Document, Finding

Checked = tuple[str, Document, tuple[Finding, ...]]


def findings_json(checked: Iterable[Checked]) -> str:
    """A list of findings; offsets, lines and columns count code points, lines and columns from 1."""
    rows = [row for name, document, findings in checked for row in _rows(name, document, findings)]
    return msgspec.json.format(msgspec.json.encode(rows), indent=2).decode()


def _rows(name: str, document: Document, findings: Iterable[Finding]) -> list[dict[str, Any]]:
    lines = Lines(document.text)
    rows = []
    for finding in findings:
        line, column = lines.place(finding.span.start)
        end_line, end_column = lines.place(finding.span.end)
        place = {"line": line, "column": column, "end_line": end_line, "end_column": end_column}
        surface = document.text[finding.span.start : finding.span.end]
        rows.append({"file": name, **place, "text": surface, **msgspec.to_builtins(finding)})
    return rows
