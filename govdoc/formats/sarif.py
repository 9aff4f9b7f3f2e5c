"""Findings as SARIF 2.1.0, for code hosts and editors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol
from urllib.parse import quote

import msgspec

from govdoc.formats.findings_json import Checked
from govdoc.formats.positions import Lines
from govdoc.formats.wording import Language, message
from govdoc.model import Document, Finding, Severity, Span

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class Described(Protocol):
    """What SARIF tells of a rule."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def source(self) -> str: ...
    @property
    def summary(self) -> str: ...


def findings_sarif(
    checked: Iterable[Checked], rules: Iterable[Described], version: str, *, language: Language = "zh"
) -> str:
    """One run; columns count code points. For docx, pdf and web pages places are those of the extracted text."""
    told = list(checked)
    spoken = {finding.code for _, _, findings in told for finding in findings}
    used = [rule for rule in rules if rule.code in spoken]
    index = {rule.code: at for at, rule in enumerate(used)}
    results = [
        _result(name, document, lines, finding, index, language)
        for name, document, findings in told
        for lines in (Lines(document.text),)
        for finding in findings
    ]
    driver = {"name": "govdoc", "version": version, "rules": [_rule(rule) for rule in used]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return msgspec.json.format(msgspec.json.encode({"version": "2.1.0", "$schema": _SCHEMA, "runs": [run]})).decode()


def _rule(rule: Described) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"source": rule.source},
    }


def _result(
    name: str, document: Document, lines: Lines, finding: Finding, index: dict[str, int], language: Language
) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": message(finding, language)},
        "locations": [{"physicalLocation": _location(name, document, lines, finding.span)}],
    }
    if finding.code in index:
        result["ruleIndex"] = index[finding.code]
    if finding.related:
        result["relatedLocations"] = [
            {"id": at, "physicalLocation": _location(name, document, lines, span)}
            for at, span in enumerate(finding.related)
        ]
    if finding.fix is not None:
        replacements = [
            {"deletedRegion": _region(document, lines, edit.span), "insertedContent": {"text": edit.text}}
            for edit in finding.fix.edits
        ]
        change = {"artifactLocation": _artifact(name), "replacements": replacements}
        result["fixes"] = [{"description": {"text": message(finding, language)}, "artifactChanges": [change]}]
    return result


def _location(name: str, document: Document, lines: Lines, span: Span) -> dict[str, Any]:
    region = _region(document, lines, span) | {"snippet": {"text": document.text[span.start : span.end]}}
    return {"artifactLocation": _artifact(name), "region": region}


def _artifact(name: str) -> dict[str, str]:
    return {"uri": quote(name.replace("\\", "/"), safe="/:")}


def _region(document: Document, lines: Lines, span: Span) -> dict[str, Any]:
    line, column = lines.place(span.start)
    end_line, end_column = lines.place(span.end)
    return {
        "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
        "charOffset": span.start, "charLength": span.end - span.start,
    }  # fmt: skip
