"""Runs over many documents: every input, bad files, resumption, any number of workers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow", reason="runs need govdoc[frames]")
pytest.importorskip("duckdb", reason="runs need govdoc[frames]")

import pyarrow.parquet as pq  # noqa: E402

import govdoc  # noqa: E402
from govdoc.corpus import shards as cut  # noqa: E402
from govdoc.corpus.batches import NESTED_SCHEMA, nested_batch, parse_batches  # noqa: E402
from govdoc.corpus.items import Fields, items  # noqa: E402
from govdoc.corpus.run import run  # noqa: E402
from govdoc.corpus.sql import query  # noqa: E402
from govdoc.formats.arrow import TABLES  # noqa: E402
from govdoc.model import GovdocError  # noqa: E402

TEXT = "青柳镇2024年工作总结\n\n一、主要成效\n全镇新增就业{n}人，开展大型公开活动2余次，做到“两个维护”。\n"


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cut, "_FIRST", 1000)


def tables(out: Path) -> dict[str, list[dict[str, object]]]:
    return {table: query(out, f'select * from "{table}"').to_pylist() for table in TABLES}


def lines(path: Path, number: int) -> Path:
    rows = [json.dumps({"id": f"文{n}", "text": TEXT.format(n=n)}, ensure_ascii=False) for n in range(number)]
    path.write_text("\n".join(rows), "utf-8")
    return path


def test_shards_are_done_from_the_largest_to_the_smallest_some_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cut, "_LARGEST", 10)
    found = [cut.Shard(index, "lines", "", "", size) for index, size in enumerate((1, 3, 2, 9, 4, 5, 6, 1, 2))]
    assert [shard.size for shard in cut.largest_first(found)] == [9, 3, 2, 1, 6, 5, 4, 2, 1]


def test_what_is_added_at_the_end_leaves_the_shards_before_it(small_shards: None, tmp_path: Path) -> None:
    before = list(cut.shards(lines(tmp_path / "in.jsonl", 100)))
    after = list(cut.shards(lines(tmp_path / "in.jsonl", 150)))
    assert len(before) > 5
    assert after[: len(before) - 1] == before[:-1]


def test_a_folder_with_bad_files_gives_their_rows_in_errors(tmp_path: Path) -> None:
    source = tmp_path / "in"
    (source / "区县").mkdir(parents=True)
    (source / "甲.txt").write_text(TEXT.format(n=1), "utf-8")
    (source / "区县" / "乙.txt").write_text(TEXT.format(n=2), "utf-8")
    (source / "坏.docx").write_bytes(b"PK\x03\x04 not a document")
    (source / ".hidden.txt").write_text("x", "utf-8")
    summary = run(source, tmp_path / "out", workers=1)
    assert (summary.documents, summary.errors) == (2, 1)
    found = tables(tmp_path / "out")
    assert [row["document_id"] for row in found["documents"]] == ["坏.docx", "甲.txt", "区县/乙.txt"][1:]
    assert [row["document_id"] for row in found["errors"]] == ["坏.docx"]
    assert found["errors"][0]["code"]
    assert {row["code"] for row in found["findings"]} == {"NUM101"}


@pytest.mark.usefixtures("small_shards")
def test_lines_are_named_by_id_or_number_and_bad_ones_told(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    good = [json.dumps({"text": TEXT.format(n=n)}, ensure_ascii=False) for n in range(20)]
    path.write_bytes("\n".join([*good, '{"text": 3}', "{", "", '{"id": 7, "text": "末"}']).encode() + b"\n\xff\xfe\n")
    summary = run(path, tmp_path / "out", workers=1)
    assert (summary.documents, summary.errors) == (21, 3)
    found = tables(tmp_path / "out")
    assert [row["document_id"] for row in found["documents"]] == [f"in.jsonl:{n}" for n in range(1, 21)] + ["7"]
    assert [(row["document_id"], row["code"]) for row in found["errors"]] == [
        ("in.jsonl:21", "no-text"), ("in.jsonl:22", "bad-line"), ("in.jsonl:25", "bad-line"),
    ]  # fmt: skip
    assert summary.shards > 2


@pytest.mark.usefixtures("small_shards")
def test_parquet_rows_come_each_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    texts = [TEXT.format(n=n) if n != 5 else None for n in range(90)]
    pq.write_table(pa.table({"正文": texts, "n": list(range(90))}), path, row_group_size=40)
    parts = list(cut.shards(path))
    names = [name for part in parts for name, _ in items(part, Fields("正文"))]
    assert names == [f"in.parquet:{n}" for n in range(1, 91)]
    assert len(parts) > 4
    summary = run(path, tmp_path / "out", workers=1, fields=Fields("正文", "n"))
    assert (summary.documents, summary.errors) == (89, 1)
    assert [row["document_id"] for row in tables(tmp_path / "out")["errors"]] == ["5"]


@pytest.mark.usefixtures("small_shards")
def test_two_workers_write_what_one_writes(tmp_path: Path) -> None:
    path = lines(tmp_path / "in.jsonl", 60)
    run(path, tmp_path / "one", workers=1)
    run(path, tmp_path / "two", workers=2)
    assert tables(tmp_path / "one") == tables(tmp_path / "two")
    assert [row["document_id"] for row in tables(tmp_path / "two")["documents"]] == [f"文{n}" for n in range(60)]


@pytest.mark.usefixtures("small_shards")
def test_only_what_changed_is_done_again(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for n in range(20):
        (source / f"{n:02}.txt").write_text(TEXT.format(n=n), "utf-8")
    first = run(source, tmp_path / "out", workers=1)
    assert run(source, tmp_path / "out", workers=1).resumed == first.shards
    (source / "19.txt").write_text("改过。" * 9, "utf-8")
    assert run(source, tmp_path / "out", workers=1).resumed == first.shards - 1
    for n in range(3, 20):
        (source / f"{n:02}.txt").unlink()
    last = run(source, tmp_path / "out", workers=1)
    assert last.shards < first.shards
    assert [row["document_id"] for row in tables(tmp_path / "out")["documents"]] == ["00.txt", "01.txt", "02.txt"]


RUN = """
import sys, govdoc.corpus.shards as cut
from govdoc.corpus.run import run
cut._FIRST = 2500
run(sys.argv[1], sys.argv[2], workers=2)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_a_killed_run_ends_as_an_undisturbed_one(tmp_path: Path) -> None:
    path = lines(tmp_path / "in.jsonl", 500)
    out = tmp_path / "killed"
    process = subprocess.Popen([sys.executable, "-c", RUN, str(path), str(out)], start_new_session=True)
    until = time.monotonic() + 30
    while len(list((out / "_done").glob("part-*.json"))) < 3 and time.monotonic() < until:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    before = len(list((out / "_done").glob("part-*.json")))
    subprocess.run([sys.executable, "-c", RUN, str(path), str(out)], check=True)
    run(path, tmp_path / "whole", workers=1)
    after = len(list((out / "_done").glob("part-*.json")))
    assert 3 <= before < after
    assert tables(out) == tables(tmp_path / "whole")
    assert not list(out.rglob(".part-*"))


DEADLY = """
import os, sys, govdoc.corpus.items as items, govdoc.corpus.shards as cut
from govdoc.corpus.run import run
parse = items.parse_or_fail
items.parse_or_fail = lambda id, text: os._exit(3) if id in ("文7", "文30") else parse(id, text)
cut._FIRST = 1000
print(run(sys.argv[1], sys.argv[2], workers=2).errors)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the trap is set before a fork")
def test_a_document_that_kills_its_worker_is_an_error_row(tmp_path: Path) -> None:
    path = lines(tmp_path / "in.jsonl", 60)
    command = [sys.executable, "-c", DEADLY, str(path), str(tmp_path / "out")]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip() == "2"
    found = tables(tmp_path / "out")
    assert [(row["document_id"], row["code"]) for row in found["errors"]] == [
        ("文7", "worker-died"),
        ("文30", "worker-died"),
    ]
    assert len(found["documents"]) == 58


SLOW = """
import sys, time, govdoc.corpus.batches as batches, govdoc.corpus.work as work
from govdoc.corpus.run import run
parse, work.SECONDS = batches.parse, 0.3
batches.parse = lambda text, source: time.sleep(60) if "就业3人" in text else parse(text, source=source)
print(run(sys.argv[1], sys.argv[2], workers=1).errors)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the trap is set before a fork")
def test_a_document_that_takes_too_long_is_an_error_row(tmp_path: Path) -> None:
    path = lines(tmp_path / "in.jsonl", 6)
    command = [sys.executable, "-c", SLOW, str(path), str(tmp_path / "out")]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip() == "1"
    found = tables(tmp_path / "out")
    assert [(row["document_id"], row["code"]) for row in found["errors"]] == [("文3", "too-slow")]
    assert len(found["documents"]) == 5


def test_the_pure_function_flat_and_nested() -> None:
    texts = [TEXT.format(n=1), None, "", "一、好\n二、再好"]
    flat = parse_batches("abcd", texts)
    nested = nested_batch("abcd", texts)
    nested.validate(full=True)
    assert nested.schema == NESTED_SCHEMA
    for table in TABLES:
        assert [row for rows in nested[table].to_pylist() for row in rows] == flat[table].to_pylist()
    assert nested_batch([], []).num_rows == 0


@pytest.mark.parametrize(
    ("name", "code"), [("none", "no-such-input"), ("one.txt", "unsupported-input")]
)  # fmt: skip
def test_an_input_that_is_none_says_so(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "one.txt").write_text("x", "utf-8")
    with pytest.raises(GovdocError) as caught:
        run(tmp_path / name, tmp_path / "out")
    assert caught.value.code == code


def test_a_wrong_query_names_the_tables(tmp_path: Path) -> None:
    run(lines(tmp_path / "in.jsonl", 1), tmp_path / "out", workers=1)
    with pytest.raises(GovdocError, match="indicators"):
        query(tmp_path / "out", "select * from figures")
    with pytest.raises(GovdocError, match="corpus run"):
        query(tmp_path, "select 1")
    assert query(tmp_path / "out", "select govdoc_version v from documents").to_pylist() == [{"v": govdoc.__version__}]
