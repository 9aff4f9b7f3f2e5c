"""A baseline (基线): the findings a project has decided to live with, so that only new ones are told."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import msgspec

from govdoc.model import Document, Finding, GovdocError

VERSION = 1


class Baseline(msgspec.Struct, frozen=True):
    """By name of the document, how often each known fault occurs in it."""

    findings: dict[str, dict[str, int]]
    version: int = VERSION


def fingerprint(document: Document, finding: Finding) -> str:
    """What stays the same when other lines change: the code, the words at the place and around it in its line."""
    text, start, end = document.text, finding.span.start, finding.span.end
    before = text[max(0, start - 8) : start].rpartition("\n")[2]
    after = text[end : end + 8].partition("\n")[0]
    around = "|".join((before, text[start:end], after))
    return f"{finding.code}:{hashlib.sha1(around.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def baseline_of(documents: Mapping[str, Document]) -> Baseline:
    """All present findings of ``documents``, by name."""
    known = {
        name: dict(sorted(Counter(fingerprint(document, finding) for finding in document.findings).items()))
        for name, document in sorted(documents.items())
    }
    return Baseline({name: counts for name, counts in known.items() if counts})


def without_known(name: str, document: Document, baseline: Baseline) -> tuple[Finding, ...]:
    """The findings of ``document`` that ``baseline`` does not hold under ``name``."""
    left = Counter(baseline.findings.get(name, {}))
    new = []
    for finding in document.findings:
        mark = fingerprint(document, finding)
        if left[mark] > 0:
            left[mark] -= 1
        else:
            new.append(finding)
    return tuple(new)


def write_baseline(path: Path, baseline: Baseline) -> None:
    """Write ``baseline`` as JSON, one fault a line, so that a diff of the file can be read."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(baseline), indent=1) + b"\n")


def read_baseline(path: Path) -> Baseline:
    """Read a baseline file. Raises ``GovdocError``."""
    try:
        baseline = msgspec.json.decode(path.read_bytes(), type=Baseline)
    except (OSError, msgspec.DecodeError) as fault:
        raise GovdocError(
            "baseline-unreadable", f"cannot read {path}: {fault}; write it again with --write-baseline"
        ) from fault
    if baseline.version != VERSION:
        raise GovdocError(
            "baseline-version", f"{path} is of version {baseline.version}; write it again with --write-baseline"
        )
    return baseline
