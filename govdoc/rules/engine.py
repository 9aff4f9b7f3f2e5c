"""Finds the rules and runs them (规则引擎)."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Collection, Iterator
from functools import cache, lru_cache
from importlib import import_module

import msgspec

from govdoc import rules
from govdoc.model import Finding
from govdoc.rules.artefacts import lower_artefacts
from govdoc.rules.cues import Cues, CueScanner, IndexedHit
from govdoc.rules.fixes import quotations, touches
from govdoc.rules.ownership import told_once
from govdoc.rules.rule import Rule
from govdoc.rules.settings import Settings
from govdoc.rules.view import View

Check = Callable[[View], Iterator[Finding]]
DEFAULT = Settings()


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the package, by code."""
    found = []
    for module in pkgutil.walk_packages(rules.__path__, "govdoc.rules."):
        rule = getattr(import_module(module.name), "RULE", None)
        if isinstance(rule, Rule):
            found.append(rule)
    return tuple(sorted(found, key=lambda rule: rule.code))


@cache
def rules_by_code() -> dict[str, Rule]:
    """The same, by code."""
    return {rule.code: rule for rule in all_rules()}


@cache
def cue_scanner() -> CueScanner:
    """The one scanner for the cues of all rules."""
    return CueScanner(all_rules())


@lru_cache(maxsize=64)
def chosen_rules(settings: Settings) -> tuple[tuple[str, Check], ...]:
    """The code and the check of the rules that run under ``settings``."""
    return tuple((rule.code, rule.check) for rule in all_rules() if settings.chosen(rule.code, rule.enabled))


def run(
    view: View, settings: Settings = DEFAULT, *, select: Collection[str] = (), ignore: Collection[str] = (),
    cue_hits: list[IndexedHit] | None = None,
) -> tuple[Finding, ...]:  # fmt: skip
    """The findings of the chosen rules, by place then code; ``select`` and ``ignore`` add to ``settings``.

    ``cue_hits`` is what the scanner of the cues finds, where a pass over the text has found it already.
    """
    if select or ignore:
        settings = msgspec.structs.replace(
            settings, select=tuple(select) or settings.select, ignore=(*settings.ignore, *ignore)
        )
    view.cues = cues = Cues(cue_scanner(), view.text, cue_hits)
    findings: list[Finding] = []
    occurring = cues.occurring
    for code, check in chosen_rules(settings):
        if code in occurring:
            findings += check(view)
    told = lower_artefacts(_never_in_quotations(told_once(findings), view), rules_by_code(), settings.profile)
    return tuple(_levelled(told, settings) if settings.severity else told)


def _never_in_quotations(findings: list[Finding], view: View) -> list[Finding]:
    """The findings, no cure called safe that would change words of a quotation."""
    over = view.quotations.over
    kept = []
    for finding in findings:
        fix = finding.fix
        if fix is not None and fix.safe:
            around = [stretch for edit in fix.edits if (stretch := over(edit.span.start)) is not None]
            if around and touches(finding, quotations(view.text, around)):
                finding = msgspec.structs.replace(finding, fix=msgspec.structs.replace(fix, safe=False))
        kept.append(finding)
    return kept


def _levelled(findings: list[Finding], settings: Settings) -> list[Finding]:
    levelled = []
    for finding in findings:
        level = settings.level(finding.code)
        if level is None or level == "off" or level == finding.severity:
            levelled.append(finding)
        else:
            levelled.append(msgspec.structs.replace(finding, severity=level))
    return levelled
