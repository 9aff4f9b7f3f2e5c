"""Finds the rules and runs them (规则引擎)."""

from __future__ import annotations

import pkgutil
from collections.abc import Collection
from functools import cache
from importlib import import_module

from govdoc import rules
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the package, by code."""
    found = []
    for module in pkgutil.walk_packages(rules.__path__, "govdoc.rules."):
        rule = getattr(import_module(module.name), "RULE", None)
        if isinstance(rule, Rule):
            found.append(rule)
    return tuple(sorted(found, key=lambda rule: rule.code))


def run(view: View, *, select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[Finding, ...]:
    """The findings of the chosen rules (code prefixes), by place then code."""
    findings: list[Finding] = []
    for rule in all_rules():
        chosen = rule.code.startswith(tuple(select)) if select else rule.enabled
        if not chosen or (ignore and rule.code.startswith(tuple(ignore))):
            continue
        if rule.cues and not any(cue in view.text for cue in rule.cues):
            continue
        findings += rule.check(view)
    return tuple(sorted(findings, key=lambda f: (f.span.start, f.span.end, f.code)))
