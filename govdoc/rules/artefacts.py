"""Faults of a transcription (转写痕迹): what a web page did to every mark is not told at every mark."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from govdoc.model import Edit, Finding, Fix, Span
from govdoc.rules.rule import Profile, Rule

_TOLD = 200


def lower_artefacts(findings: Iterable[Finding], rules: dict[str, Rule], profile: Profile) -> list[Finding]:
    """Told once as info: the findings of a rule that reach its ``artefact`` count; in the web profile, any of them."""
    listed = list(findings)
    if profile == "strict":
        return listed
    by_code: dict[str, list[Finding]] = {}
    for finding in listed:
        by_code.setdefault(finding.code, []).append(finding)
    systematic = {code for code, group in by_code.items() if _systematic(rules[code], len(group), profile)}
    if not systematic:
        return listed
    kept: list[Finding] = []
    for finding in listed:
        if finding.code not in systematic:
            kept.append(finding)
        elif group := by_code.pop(finding.code, None):
            kept.append(_once(group))
    return kept


def _systematic(rule: Rule, count: int, profile: Profile) -> bool:
    return rule.artefact > 0 and (profile == "web" or count >= rule.artefact)


def _once(findings: list[Finding]) -> Finding:
    first = findings[0]
    if len(findings) == 1:
        return msgspec.structs.replace(first, severity="info")
    related: tuple[Span, ...] = tuple(finding.span for finding in findings[1 : _TOLD + 1])
    edits: tuple[Edit, ...] = tuple(edit for f in findings if f.fix and f.fix.safe for edit in f.fix.edits)
    return msgspec.structs.replace(
        first,
        severity="info",
        related=related,
        fix=Fix(edits, safe=True) if edits else None,
        message=f"{first.message}（全文共{len(findings)}处，或为转写所致）",
        message_en=f"{first.message_en} ({len(findings)} places, perhaps made in transcription)",
    )
