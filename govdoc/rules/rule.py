"""What a rule is (规则)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

import msgspec

from govdoc.model import Finding, Severity

if TYPE_CHECKING:
    from govdoc.rules.view import View

Profile = Literal["official", "strict", "web"]
"""``official``: a document as found; ``strict``: every rule, nothing lowered; ``web``: the text of a web page."""


class Rule(msgspec.Struct, frozen=True):
    """One check: what it is called, what it rests on, and texts that prove it.

    ``name`` states the fault; ``summary`` says it in Chinese; ``source`` cites the standard and clause. ``cues`` are
    strings of which one must occur in the text for ``check`` to run (empty: always). In ``bad`` and ``good`` texts
    ``⟦…⟧`` marks the reported place and ``⏎`` is a line break.

    ``phrases`` gives more cues from the lexicon, read on first use. ``artefact`` is for faults that a web page or an
    extraction makes by itself: from that many on in one document they are told once, as info (0: never). ``always``
    runs a rule with cues where none of them occurs, too.
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
    phrases: Callable[[], tuple[str, ...]] | None = None
    artefact: int = 0
    fixable: bool = False
    always: bool = False

    @property
    def family(self) -> str:
        """The letters of the code: NUM, ARI, DAT, STR, FMT, REF, SLG, TRM, PUN, WRD."""
        return self.code[:3]
