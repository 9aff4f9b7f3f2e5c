"""Every rule proves itself: its bad texts are found at the marked place, its good texts are silent under all rules."""

from __future__ import annotations

import sys

import pytest

import govdoc
from govdoc.rules.engine import all_rules
from govdoc.rules.rule import Rule

RULES = all_rules()
BAD = [pytest.param(rule, text, id=f"{rule.code}-{number}") for rule in RULES for number, text in enumerate(rule.bad)]
GOOD = [pytest.param(rule, text, id=f"{rule.code}-{number}") for rule in RULES for number, text in enumerate(rule.good)]
HEADINGS = ("What it does:", "Why it is a fault:", "Known limits:")


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text of an example and its marked places."""
    text, places, start = "", [], 0
    for char in marked.replace("⏎", "\n"):
        if char == "⟦":
            start = len(text)
        elif char == "⟧":
            places.append((start, len(text)))
        else:
            text += char
    return text, places


@pytest.mark.parametrize(("rule", "marked"), BAD)
def test_bad_text_is_found_at_its_place_and_nothing_else(rule: Rule, marked: str) -> None:
    text, places = unmarked(marked)
    assert places, f"{rule.code}: no place is marked"
    findings = govdoc.check(govdoc.parse(text), select=[rule.code]) if not rule.enabled else govdoc.parse(text).findings
    own = {(f.span.start, f.span.end) for f in findings if f.code == rule.code}
    assert set(places) <= own, [(f.code, text[f.span.start : f.span.end]) for f in findings]
    assert not [(f.code, f.span) for f in findings if f.code != rule.code and f.severity != "info"]


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_good_text_is_silent_under_all_rules(rule: Rule, text: str) -> None:
    findings = govdoc.parse(text.replace("⏎", "\n")).findings
    assert not [(f.code, f.span, f.message) for f in findings if f.severity != "info" or f.code == rule.code]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_explains_itself(rule: Rule) -> None:
    module = sys.modules[rule.check.__module__]
    if module.__name__.endswith("kinds"):
        module = next(m for m in list(sys.modules.values()) if getattr(m, "RULE", None) is rule)
    docstring = module.__doc__ or ""
    assert all(heading in docstring for heading in HEADINGS)
    assert rule.source and rule.summary and rule.since and rule.bad and rule.good


def test_codes_and_names_have_one_owner() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
