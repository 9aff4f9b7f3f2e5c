"""The engine: cues decide which rules look, one fault is told once, findings come sorted, settings choose."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import govdoc
from govdoc.layout import Layout
from govdoc.layout.layout import Block
from govdoc.model import Document, Finding, Metadata, Severity, Span
from govdoc.rules.artefacts import lower_artefacts
from govdoc.rules.cues import Cues, CueScanner
from govdoc.rules.engine import all_rules, rules_by_code, run
from govdoc.rules.ownership import OWNERS, told_once
from govdoc.rules.pairs import pair
from govdoc.rules.places import Places
from govdoc.rules.settings import make_settings
from govdoc.rules.view import View
from govdoc.text.folding import Folded
from govdoc.text.repeats import find_repeats

MARKS = st.text(alphabet="“”《》（）()‘’\n，。甲乙1 ", max_size=60)


def finding(code: str, start: int, end: int, severity: Severity = "warning") -> Finding:
    return Finding(Span(start, end), code, code.lower(), "", severity)


@pytest.mark.parametrize(
    ("codes", "left"),
    [
        (["PUN113", "STR106"], ["STR106"]),
        (["FMT109", "PUN113"], ["FMT109"]),
        (["FMT101", "PUN113", "REF102"], ["REF102"]),
        (["FMT105", "PUN101"], ["FMT105"]),
        (["DAT107", "WRD101"], ["DAT107"]),
        (["SLG104", "WRD101"], ["SLG104"]),
        (["TRM104", "WRD101"], ["TRM104"]),
        (["WRD101", "WRD106"], ["WRD106"]),
        (["SLG101", "SLG103", "SLG104"], ["SLG101"]),
        (["PUN101", "PUN107"], ["PUN101", "PUN107"]),
    ],
)
def test_the_more_specific_rule_speaks(codes: list[str], left: list[str]) -> None:
    assert [f.code for f in told_once(finding(code, 3, 6) for code in codes)] == left


def test_owners_are_known_codes_or_families() -> None:
    codes = {rule.code for rule in all_rules()}
    for loser, owners in OWNERS.items():
        assert loser in codes
        assert all(owner in codes or owner in {code[:3] for code in codes} for owner in owners)


def test_apart_from_each_other_both_are_told() -> None:
    assert [f.code for f in told_once([finding("WRD101", 0, 2), finding("DAT107", 5, 7)])] == ["WRD101", "DAT107"]


def test_a_systematic_artefact_is_told_once_with_all_its_places() -> None:
    code = next(rule.code for rule in all_rules() if rule.artefact)
    many = [finding(code, start, start + 1) for start in range(0, 40, 2)]
    (told,) = lower_artefacts(many, rules_by_code(), "official")
    assert told.severity == "info"
    assert len(told.related) == len(many) - 1
    assert lower_artefacts(many, rules_by_code(), "strict") == many
    assert [f.severity for f in lower_artefacts(many[:1], rules_by_code(), "web")] == ["info"]


def test_findings_are_sorted_by_place_then_code() -> None:
    findings = govdoc.parse("按装设备,涉及到3余次活动，，工作布署。").findings
    keys = [(f.span.start, f.span.end, f.code) for f in findings]
    assert keys == sorted(keys)
    assert len(keys) >= 3


def test_only_rules_whose_cue_occurs_are_called() -> None:
    rule = rules_by_code()["PUN107"]
    scanner = CueScanner((rule,))
    assert Cues(scanner, "水利、等部门").occurs(rule)
    assert not Cues(scanner, "水利等部门").occurs(rule)


@pytest.mark.parametrize(
    ("select", "ignore", "levels", "codes"),
    [
        (["WRD"], [], {}, {"WRD101", "WRD104"}),
        (["WRD"], ["WRD104"], {}, {"WRD101"}),
        (["WRD101"], ["WRD"], {}, {"WRD101"}),
        ([], ["WRD", "PUN"], {}, set()),
        (["WRD"], [], {"WRD1": "off", "WRD104": "info"}, {"WRD104"}),
    ],
)
def test_settings_choose_by_the_longest_prefix(
    select: list[str], ignore: list[str], levels: dict[str, object], codes: set[str]
) -> None:
    chosen = make_settings(select=select, ignore=ignore, severity=levels)  # type: ignore[arg-type]
    findings = govdoc.parse("研究布署涉及到的事项。", settings=chosen).findings
    assert {f.code for f in findings} == codes
    assert all(f.severity == "info" for f in findings if f.code == "WRD104" and "WRD104" in levels)


def test_strict_turns_every_rule_on() -> None:
    strict = make_settings(profile="strict")
    assert all(strict.chosen(rule.code, rule.enabled) for rule in all_rules())


@given(MARKS)
def test_every_mark_is_paired_or_alone(text: str) -> None:
    pairs = pair(text)
    for stretches, opening, closing in ((pairs.titles, "《", "》"), (pairs.quotations, "“", "”")):
        assert all(text[start] == opening and text[end - 1] == closing for start, end in stretches)
        assert all("\n" not in text[start:end] for start, end in stretches)
    assert pairs.alone == sorted(set(pairs.alone))
    assert all(text[at] in "“”《》（）()‘’" for at in pairs.alone)


@given(st.lists(st.integers(0, 40), min_size=0, max_size=12), st.integers(-2, 45), st.integers(1, 5))
def test_places_answer_as_a_plain_search_does(cuts: list[int], at: int, length: int) -> None:
    bounds = sorted(set(cuts))
    stretches = list(zip(bounds[::2], bounds[1::2], strict=False))
    places = Places(stretches)
    assert (at in places) == any(start <= at < end for start, end in stretches)
    assert places.touch(at, at + length) == any(start < at + length and at < end for start, end in stretches)


@given(st.text(alphabet="提高甲乙\U00020000", max_size=30))
@settings(max_examples=60)
def test_repeats_are_repeats(text: str) -> None:
    found = set(find_repeats(text, (2, 3)))
    for start, length, copies in found:
        assert copies >= 2
        assert text[start : start + length] == text[start + length : start + 2 * length]
    for start in range(len(text) - 3):
        if text[start : start + 2] == text[start + 2 : start + 4]:
            assert any(at <= start < at + length * copies for at, length, copies in found if length == 2)


@pytest.mark.parametrize("unit", ["1", "（", "\n", "一", "“", "年1", "《", "、", "…", "-", "提高", " ", "的的", "，。"])
def test_hostile_input_is_read_and_told_briefly(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    document = Document(text, None, Metadata(), (), (), (), (), (), (), (), (), ())
    layout = Layout(text, Metadata(), (), (), (), (Block("body", 0, len(text), ()),), None, None)
    findings = run(View(document, layout, Folded(text, text)))
    assert all(0 <= f.span.start < f.span.end <= len(text) for f in findings)
    assert len(findings) < 50
