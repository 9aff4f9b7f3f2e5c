"""How often each rule spoke (统计)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from govdoc.model import Finding, Severity


class Count(msgspec.Struct, frozen=True):
    """One row of the statistics."""

    code: str
    name: str
    severity: Severity
    count: int
    fixable: int


def count_by_code(findings: Iterable[Finding]) -> tuple[Count, ...]:
    """The findings by code and severity, the most frequent first."""
    counts: Counter[tuple[str, str, Severity]] = Counter()
    fixable: Counter[tuple[str, str, Severity]] = Counter()
    for finding in findings:
        key = (finding.code, finding.name, finding.severity)
        counts[key] += 1
        fixable[key] += finding.fix is not None and finding.fix.safe
    rows = [Count(*key, count, fixable[key]) for key, count in counts.items()]
    return tuple(sorted(rows, key=lambda row: (-row.count, row.code)))
