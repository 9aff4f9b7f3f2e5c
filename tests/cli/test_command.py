"""The ``govdoc`` command as a person uses it: what it prints, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from govdoc.interfaces.cli import COMMANDS, cli

TEXT = """清河乡2024年度法治政府建设工作总结

清政发〔2025〕3号

　　2024年，清河乡扎实推进依法治乡，现将有关情况总结如下：

　　一、主要成效

　　（一）加强学习培训。全年共举办培训20余次，参训人员达到500人次以上。

　　（二）深化政务公开。开展大型公开活动2余次,得到群众好评。

　　二、存在问题

　　工作力度还需进一步加大。

　　清河乡人民政府

　　2025年2月18日
"""
CLEAN = "清河乡人民政府办公室关于做好防汛工作的通知\n\n　　请认真贯彻执行。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "总结.txt").write_text(TEXT, "utf-8")
    (tmp_path / "通知.txt").write_text(CLEAN, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, arguments, input=stdin)


def test_help_lists_every_command_and_each_command_has_help() -> None:
    told = run("--help")
    assert told.exit_code == 0
    for name in COMMANDS:
        assert f"  {name}" in told.output
        own = run(name, "--help")
        assert own.exit_code == 0, name
        assert "Usage" in own.output


def test_help_loads_no_heavy_package() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from govdoc.interfaces.cli import cli\n"
        "try: cli(['--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit(' '.join({'rich', 'jieba', 'numpy', 'docx', 'lxml', 'pyarrow', 'fastapi'} & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_check_underlines_the_place_and_ends_with_one(folder: Path) -> None:
    told = run("check", "总结.txt", "--select", "NUM101")
    assert told.exit_code == 1
    lines = told.output.split("\n")
    assert lines[0] == "错误[NUM101]: “2余次”：个位数后不用“余”“多”表概数"
    assert lines[1] == "  --> 总结.txt:11:21"
    assert lines[3] == "11 | 　　（二）深化政务公开。开展大型公开活动2余次,得到群众好评。"
    assert lines[4].index("^") == len("11 | ") + 2 * len("　　（二）深化政务公开。开展大型公开活动")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "通知.txt", "--select", "NUM"], 0),
        (["check", "总结.txt", "--select", "NUM"], 1),
        (["check", "总结.txt", "--select", "NUM", "--severity", "NUM101=off"], 0),
        (["check", "总结.txt", "--select", "NUM", "--ignore", "NUM101"], 0),
        (["check", "总结.txt", "--select", "NUM101", "--severity", "NUM101=info", "--severity", "warning"], 0),
        (["check", "无.txt"], 2),
        (["check", "总结.txt", "无.txt"], 2),
        (["check", "总结.txt", "--select", "XYZ"], 2),
        (["check", "总结.txt", "--severity", "loud"], 2),
        (["check", "总结.txt", "--config", "无.toml"], 2),
        (["check"], 2),
        (["check", "总结.txt", "--baseline", "无.json"], 2),
        (["explain", "NUM101"], 0),
        (["explain", "NUM999"], 2),
        (["rules", "NUM"], 0),
        (["rules", "ZZZ"], 2),
        (["parse", "总结.txt"], 0),
        (["parse", "无.txt"], 2),
        (["parse", "总结.txt", "--format", "csv"], 2),
        (["report", "总结.txt"], 0),
        (["slogans", "四个意识"], 0),
        (["slogans", "没有这个提法"], 2),
        (["chek"], 2),
    ],
)  # fmt: skip
def test_exit_codes(folder: Path, arguments: list[str], code: int) -> None:
    told = run(*arguments)
    assert told.exit_code == code, told.output
    assert told.exception is None or isinstance(told.exception, SystemExit)


def test_a_misspelt_command_gets_a_hint() -> None:
    assert "是不是要 check" in run("chek").output


def test_standard_input_and_folders(folder: Path) -> None:
    told = run("check", "-", "--select", "NUM", stdin="活动2余次。".encode("gb18030"))
    assert told.exit_code == 1
    assert "标准输入:1:3" in told.output
    (folder / "~$锁.docx").write_bytes(b"")
    told = run("check", ".", "--select", "NUM")
    assert told.output.endswith("2 份文件，共 1 处：错误 1。\n")


def test_english_messages(folder: Path) -> None:
    told = run("check", "总结.txt", "--select", "NUM101", "--lang", "en")
    assert told.output.startswith("error[NUM101]: An approximator after a single digit")
    assert told.output.endswith("1 file: 1 findings (error 1).\n")


def test_settings_file_is_found_and_flags_go_above_it(folder: Path) -> None:
    (folder / "govdoc.toml").write_text('select = ["NUM"]\nignore = ["NUM101"]\n', "utf-8")
    assert run("check", "总结.txt").exit_code == 0
    assert run("check", "总结.txt", "--select", "PUN101").exit_code == 1


def test_a_baseline_silences_what_it_holds(folder: Path) -> None:
    assert run("check", ".", "--write-baseline", "基线.json").exit_code == 0
    assert run("check", ".", "--baseline", "基线.json").exit_code == 0
    (folder / "总结.txt").write_text(TEXT + "\n又开展活动3余次。\n", "utf-8")
    told = run("check", ".", "--baseline", "基线.json", "--select", "NUM")
    assert (told.exit_code, told.output.count("NUM101")) == (1, 1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_fix_keeps_the_encoding_and_is_idempotent(folder: Path, encoding: str) -> None:
    path = folder / "总结.txt"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode(encoding))
    before = path.read_bytes()
    told = run("check", "总结.txt", "--diff", "--select", "PUN101")
    assert told.exit_code == 1
    assert "+　　（二）深化政务公开。开展大型公开活动2余次，得到群众好评。" in told.output
    assert path.read_bytes() == before
    assert run("check", "总结.txt", "--fix", "--select", "PUN101").exit_code == 0
    assert path.read_bytes() == TEXT.replace("\n", "\r\n").replace("次,得", "次，得").encode(encoding)
    after = path.read_bytes()
    assert run("check", "总结.txt", "--fix", "--select", "PUN101").exit_code == 0
    assert path.read_bytes() == after


def test_statistics(folder: Path) -> None:
    told = run("check", ".", "--statistics", "--select", "NUM,PUN101")
    assert [line.split()[:1] for line in told.output.splitlines() if "10" in line] == [["NUM101"], ["PUN101"]]


def test_outline_and_tables(folder: Path) -> None:
    assert run("parse", "总结.txt", "--outline").output.split("\n")[1:5] == [
        "一、主要成效", "  （一）加强学习培训", "  （二）深化政务公开", "二、存在问题",
    ]  # fmt: skip
    table = run("parse", "总结.txt", "--table", "indicators").output
    row = next(line.split() for line in table.splitlines() if "参训人员" in line)
    assert row == ["参训人员", "≥500人次", "2024年", "一、（一）", "9"]
    csv = run("parse", "总结.txt", "--table", "indicators", "--format", "csv").output
    assert csv.splitlines()[2] == "总结.txt,参训人员,≥500人次,,2024年,,一、（一）,9"


def test_parse_writes_json(folder: Path) -> None:
    document = json.loads(run("parse", "总结.txt", "--format", "json").output)
    assert document["metadata"]["number"]["serial"] == 3
    many = [json.loads(line) for line in run("parse", ".", "--format", "jsonl").output.splitlines()]
    assert [each["source"] for each in many] == ["总结.txt", "通知.txt"]
    rows = json.loads(run("parse", ".", "--format", "json", "--table", "indicators").output)
    assert rows[0]["source"] == "总结.txt"
    assert rows[0]["quantity"]["value"] == "20"


def test_report_shows_all_parts(folder: Path) -> None:
    told = run("report", "总结.txt").output
    for part in (
        "■ 要素",
        "清政发〔2025〕3号",
        "■ 提纲",
        "（二）深化政务公开",
        "■ 指标",
        "≥20次",
        "■ 校核意见",
        "NUM101",
    ):
        assert part in told


def test_explain_shows_right_and_wrong(folder: Path) -> None:
    told = run("explain", "approximate-below-ten").output
    assert told.startswith("NUM101 approximate-below-ten")
    assert "误　" in told
    assert "正　" in told


def test_output_goes_to_a_file_without_colours(folder: Path) -> None:
    assert run("check", "总结.txt", "--select", "NUM", "-o", "意见.txt").output == ""
    assert "\x1b" not in (folder / "意见.txt").read_text("utf-8")
    assert "NUM101" in (folder / "意见.txt").read_text("utf-8")


def test_claims_are_listed(folder: Path) -> None:
    (folder / "算.txt").write_text("全乡共有党员1050名，其中男党员600名、女党员500名。\n", "utf-8")
    told = run("check", "算.txt", "--claims")
    assert told.output.splitlines()[-1].startswith("1 条：")
    assert isinstance(json.loads(run("check", "算.txt", "--claims", "--format", "json").output), list)


def test_every_word_of_the_model_has_one_for_the_reader() -> None:
    from typing import get_args

    from govdoc.interfaces.cli import vocabulary as words
    from govdoc.model import kinds

    told = {
        kinds.Status: words.STATUS, kinds.Verdict: words.VERDICTS, kinds.ClaimKind: words.CLAIMS,
        kinds.SectionRole: words.ROLES, kinds.SloganKind: words.SLOGANS, kinds.ReferenceKind: words.REFERENCES,
        kinds.Granularity: words.GRANULARITIES, kinds.Basis: words.BASES,
    }  # fmt: skip
    for vocabulary, names in told.items():
        assert set(get_args(vocabulary)) == set(names)
