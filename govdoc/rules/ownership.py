"""Who speaks where two rules hit one fault (归口): one fault is told once, by the more specific rule."""

from __future__ import annotations

from collections.abc import Iterable

from govdoc.model import Finding

OWNERS: dict[str, tuple[str, ...]] = {
    "PUN101": (
        "FMT105", "FMT106", "FMT110", "STR105", "STR106", "NUM205", "NUM207", "DAT", "PUN102", "PUN103", "PUN109",
        "PUN111",
    ),
    "PUN102": ("PUN103", "PUN109", "NUM207", "PUN112"),
    "PUN103": ("NUM207", "PUN110", "PUN112"),
    "PUN104": ("FMT101", "REF101", "REF102", "STR105", "STR106", "PUN105", "PUN113"),
    "PUN105": ("PUN117",),
    "PUN107": ("PUN103", "PUN110"),
    "PUN108": ("PUN103",),
    "PUN109": ("PUN110",),
    "PUN111": ("DAT103", "DAT112", "NUM201", "NUM202", "SLG111"),
    "PUN113": ("STR105", "STR106", "FMT101", "FMT109", "REF102"),
    "PUN114": ("NUM205", "PUN101"),
    "PUN115": ("PUN103", "STR110", "FMT110"),
    "FMT101": ("REF102",),
    "WRD101": (
        "DAT107", "SLG104", "TRM102", "TRM103", "TRM104", "TRM105", "WRD106", "SLG105", "SLG111", "SLG112",
    ),
    "WRD103": ("TRM103", "TRM109", "STR109", "NUM", "SLG"),
    "TRM109": ("WRD101", "TRM101"),
    "WRD105": ("WRD103",),
    "SLG103": ("SLG101",),
    "SLG104": ("SLG101", "SLG102", "SLG103", "SLG111", "SLG112", "TRM102"),
    "SLG108": ("SLG103",),
    "STR101": ("STR103", "STR102"),
    "STR102": ("STR103",),
    "STR105": ("STR106",),
    "ARI101": ("ARI102", "ARI117", "ARI118"),
    "ARI103": ("ARI107", "ARI108", "ARI110"),
    "ARI104": ("ARI107", "ARI108"),
    "ARI113": ("SLG101", "SLG103"),
    "ARI115": ("ARI116", "ARI118"),
    "NUM102": ("NUM103", "NUM104", "NUM101"),
    "NUM103": ("NUM104",),
    "NUM105": ("NUM104", "WRD104"),
    "NUM106": ("NUM103", "NUM104"),
}  # fmt: skip
"""By code, the codes or families before which it keeps silent at the same place."""


def told_once(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by place then code, without those another rule owns and without repetitions.

    >>> from govdoc.model import Finding, Span
    >>> wide = Finding(Span(0, 3), "PUN113", "halfwidth-brackets", "", "warning")
    >>> [finding.code for finding in told_once([wide, Finding(Span(0, 3), "STR106", "halfwidth-label", "", "warning")])]
    ['STR106']
    """
    ordered = sorted(findings, key=lambda f: (f.span.start, f.span.end, f.code))
    codes = {finding.code for finding in ordered}
    contested = {code for code in codes & OWNERS.keys() if any(other.startswith(OWNERS[code]) for other in codes)}
    kept: list[Finding] = []
    for index, finding in enumerate(ordered):
        if finding.code in contested and _owned(finding, index, ordered):
            continue
        if kept and kept[-1].code == finding.code and kept[-1].span == finding.span:
            continue
        kept.append(finding)
    return kept


def _owned(finding: Finding, index: int, ordered: list[Finding]) -> bool:
    owners, start, end = OWNERS[finding.code], finding.span.start, finding.span.end
    for other in ordered[index + 1 : index + 12]:
        if other.span.start >= end:
            break
        if other.code.startswith(owners):
            return True
    return any(start < other.span.end and other.code.startswith(owners) for other in ordered[max(0, index - 6) : index])
