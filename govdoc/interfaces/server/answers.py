"""The answers that need no document (规则表、状态)."""

from __future__ import annotations

from typing import Literal

import msgspec

from govdoc.lexicon.version import lexicon_version
from govdoc.model import Severity
from govdoc.rules.engine import all_rules
from govdoc.version import __version__


class RuleFacts(msgspec.Struct, frozen=True):
    """One rule; in ``bad`` and ``good`` texts ``⟦…⟧`` marks the reported place."""

    code: str
    name: str
    severity: Severity
    summary: str
    source: str
    since: str
    enabled: bool
    fixable: bool
    bad: tuple[str, ...]
    good: tuple[str, ...]


class Health(msgspec.Struct, frozen=True):
    """The service answers, and with which versions."""

    status: Literal["ok"]
    govdoc_version: str
    lexicon_version: str


def rule_facts() -> tuple[RuleFacts, ...]:
    """Every rule, by code."""
    names = RuleFacts.__struct_fields__
    return tuple(RuleFacts(**{name: getattr(rule, name) for name in names}) for rule in all_rules())


def health() -> Health:
    """What ``/healthz`` says."""
    return Health("ok", __version__, lexicon_version())
