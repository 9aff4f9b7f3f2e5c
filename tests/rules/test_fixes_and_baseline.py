"""Safe cures are applied once and never in a quotation; a baseline silences what is known and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govdoc
from govdoc.model import Edit, Finding, Fix, GovdocError, Span
from govdoc.rules.baseline import baseline_of, read_baseline, without_known, write_baseline
from govdoc.rules.engine import all_rules
from govdoc.rules.fixes import apply_fixes, unified_diff
from govdoc.rules.settings import find_settings, read_settings
from govdoc.rules.statistics import count_by_code

FAULTY = "全市完成投资12亿元,增长8.1%。教育、水利、等部门，，要研究布署2021-2025年工作。"
CURED = "全市完成投资12亿元，增长8.1%。教育、水利等部门，要研究部署2021—2025年工作。"


def fixed(text: str) -> str:
    return apply_fixes(text, govdoc.parse(text).findings)


def test_the_safe_cures_are_applied() -> None:
    assert fixed(FAULTY).replace("布署", "部署") == CURED


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.fixable], ids=lambda rule: rule.code)
def test_a_second_pass_changes_nothing(rule: object) -> None:
    for marked in rule.bad:  # type: ignore[attr-defined]
        once = fixed(marked.replace("⟦", "").replace("⟧", "").replace("⏎", "\n"))
        assert fixed(once) == once


def test_a_quotation_is_left_as_it_is() -> None:
    text = "他说：“要研究布署，，抓好落实。”"
    assert fixed(text) == text
    assert not any(f.fix.safe for f in govdoc.parse(text).findings if f.fix)


def test_edits_never_overlap() -> None:
    first = Finding(Span(0, 3), "A", "a", "", "error", fix=Fix((Edit(Span(0, 3), "甲"),), True))
    second = Finding(Span(2, 5), "B", "b", "", "error", fix=Fix((Edit(Span(2, 5), "乙"),), True))
    assert apply_fixes("一二三四五六", [second, first]) == "甲四五六"


def test_suggestions_are_applied_only_when_asked() -> None:
    suggestion = Finding(Span(0, 1), "A", "a", "", "info", fix=Fix((Edit(Span(0, 1), "甲"),), False))
    assert apply_fixes("一二", [suggestion]) == "一二"
    assert apply_fixes("一二", [suggestion], unsafe=True) == "甲二"


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4), st.text(alphabet="甲乙", max_size=2)), max_size=6))
def test_text_outside_the_edits_stays(edits: list[tuple[int, int, str]]) -> None:
    text = "一二三四五六七八九十" * 3
    findings = [
        Finding(Span(at, at + size), "A", "a", "", "error", fix=Fix((Edit(Span(at, at + size), new),), True))
        for at, size, new in edits
    ]
    result = apply_fixes(text, findings)
    assert result.endswith(text[24:])
    assert len(result) >= len(text) - 24


def test_a_diff_shows_the_changed_lines_alone() -> None:
    diff = unified_diff("甲\n乙。。\n", "甲\n乙。\n", "x.txt")
    assert "-乙。。" in diff and "+乙。" in diff and "-甲" not in diff


def test_a_baseline_silences_the_known_and_tells_the_new(tmp_path: Path) -> None:
    document = govdoc.parse(FAULTY)
    path = tmp_path / "baseline.json"
    write_baseline(path, baseline_of({"a.txt": document}))
    known = read_baseline(path)
    assert without_known("a.txt", document, known) == ()
    assert without_known("b.txt", document, known) == document.findings
    longer = govdoc.parse(FAULTY + "\n新的一段提到涉及到的事项。")
    assert [f.code for f in without_known("a.txt", longer, known)] == ["WRD104"]


@pytest.mark.parametrize("content", ["", "[]", '{"findings": {}, "version": 99}', '{"findings": 1}'])
def test_a_bad_baseline_says_what_to_do(tmp_path: Path, content: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(content, "utf-8")
    with pytest.raises(GovdocError, match="--write-baseline"):
        read_baseline(path)


def test_settings_are_read_from_both_files_and_found_from_below(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text('[tool.govdoc]\nignore = ["PUN"]\nprofile = "web"\n', "utf-8")
    found = find_settings(below)
    assert found is not None and read_settings(found).ignore == ("PUN",)
    (below / "govdoc.toml").write_text('select = ["NUM"]\n[severity]\nNUM106 = "off"\n', "utf-8")
    found = find_settings(below)
    assert found is not None and read_settings(found).severity == (("NUM106", "off"),)


@pytest.mark.parametrize("content", ["profile = 'loud'", "unknown = 1", "select = 3", "severity = {NUM = 'deaf'}", "="])
def test_a_bad_setting_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "govdoc.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(GovdocError):
        read_settings(path)


def test_statistics_count_by_code_and_severity() -> None:
    rows = {row.code: row for row in count_by_code(govdoc.parse(FAULTY).findings)}
    assert rows["PUN102"].count == 1 and rows["PUN102"].fixable == 1
