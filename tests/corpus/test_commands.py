"""``govdoc corpus`` and ``govdoc compare`` at the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

pytest.importorskip("pyarrow", reason="runs need govdoc[frames]")
pytest.importorskip("duckdb", reason="runs need govdoc[frames]")

from govdoc.interfaces.cli.compare import compare
from govdoc.interfaces.cli.corpus import corpus

OLD = "青柳镇2023年度工作总结\n\n2023年，全镇举办法治讲座16场，做到“两个维护”，各项工作有序推进，群众满意。\n"
NEW = "青柳镇2024年度工作总结\n\n2024年，全镇举办法治讲座20场，做到“两个维护”，各项工作有序推进，群众满意。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    source.mkdir()
    (source / "2023.txt").write_text(OLD, "utf-8")
    (source / "2024.txt").write_text(NEW, "utf-8")
    return source


def test_run_then_ask(folder: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    ran = CliRunner().invoke(corpus, ["run", str(folder), "--out", out, "--workers", "1"])
    assert ran.exit_code == 0, ran.output
    assert "2 份文档，0 份出错" in ran.stderr
    statement = "select document_id, surface, value from indicators where name = '法治讲座' order by 1"
    asked = {
        form: CliRunner().invoke(corpus, ["sql", out, statement, "--format", form]) for form in ("json", "csv", "table")
    }
    rows = [json.loads(line) for line in asked["json"].stdout.splitlines()]
    assert [(row["document_id"], row["surface"]) for row in rows] == [("2023.txt", "16场"), ("2024.txt", "20场")]
    assert asked["csv"].stdout.splitlines()[0] == '"document_id","surface","value"'
    assert "16场" in asked["table"].stdout
    again = CliRunner().invoke(corpus, ["run", str(folder), "--out", out, "--quiet"])
    assert "沿用上次结果" in again.stderr


def test_compare_in_words_and_as_json(folder: Path) -> None:
    files = [str(folder / "2023.txt"), str(folder / "2024.txt")]
    told = CliRunner().invoke(compare, files).stdout
    for expected in ("2023 → 2024", "法治讲座", "16场", "20场", "+25%", "沿用上年文字"):
        assert expected in told
    data = json.loads(CliRunner().invoke(compare, [*files, "--format", "json"]).stdout)
    assert (data["old_year"], data["new_year"]) == (2023, 2024)
    assert data["slogans_kept"][0]["text"] == "两个维护"


def test_a_mistake_ends_with_a_sentence_and_status_2(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "govdoc", "corpus", "run", str(tmp_path / "none"), "--out", str(tmp_path / "out")]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", env={"PYTHONUTF8": "1"}, check=False)
    assert ran.returncode == 2
    assert "no-such-input" in ran.stderr
    assert "Traceback" not in ran.stderr
