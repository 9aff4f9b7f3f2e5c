"""The cures of the rules on dates, numbering and marks: applied, the fault is gone and nothing is left to cure."""

from __future__ import annotations

import re

import pytest

import govdoc
from govdoc.rules.engine import all_rules
from govdoc.rules.fixes import apply_fixes

_MARKS = re.compile("[⟦⟧]")
CASES = [
    (rule.code, _MARKS.sub("", text).replace("⏎", "\n"))
    for rule in all_rules()
    if rule.fixable and rule.code.startswith(("DAT", "STR", "FMT"))
    for text in rule.bad
]


@pytest.mark.parametrize(("code", "text"), CASES)
def test_a_cure_cures_once_and_for_all(code: str, text: str) -> None:
    findings = [finding for finding in govdoc.parse(text).findings if finding.code == code and finding.fix]
    cured = apply_fixes(text, findings, unsafe=True)
    assert (cured != text) == bool(findings)
    if findings:
        assert code not in {finding.code for finding in govdoc.parse(cured).findings}


def test_most_of_them_have_a_cure() -> None:
    cured = {code for code, text in CASES if any(f.code == code and f.fix for f in govdoc.parse(text).findings)}
    assert cured == {code for code, _ in CASES}
