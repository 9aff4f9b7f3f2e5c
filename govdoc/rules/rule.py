"""What a rule is (规则)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec

from govdoc.model import Finding, Severity

if TYPE_CHECKING:
    from govdoc.rules.view import View


class Rule(msgspec.Struct, frozen=True):
    """One check: what it is called, what it rests on, and texts that prove it.

    ``name`` states the fault; ``summary`` says it in Chinese; ``source`` cites the standard and clause. ``cues`` are
    strings of which one must occur in the text for ``check`` to run (empty: always). In ``bad`` and ``good`` texts ``⟦…⟧``
    marks the reported place and ``⏎`` is a line break.
    """

    code: str
    name: str
    since: str
    severity: Severity
    source: str
    summary: str
    check: Callable[[View], Iterator[Finding]]
    cues: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    enabled: bool = True
