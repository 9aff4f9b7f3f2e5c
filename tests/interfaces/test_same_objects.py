"""Every way in gives the objects of ``govdoc.parse``: one text, one expectation, all interfaces."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import govdoc
from govdoc.model import Document
from tests.interfaces.samples import WRITTEN

KINDS = ("sections", "indicators", "slogans", "dates", "references", "claims", "findings")
Way = Callable[[Path, pytest.FixtureRequest], dict[str, Any]]


def objects(document: Document) -> dict[str, Any]:
    return {kind: getattr(document, kind) for kind in KINDS}


def rows(table_of: Callable[[str], list[dict[str, Any]]]) -> dict[str, Any]:
    """What tables hold, without the names and versions that differ by design."""
    found = {kind: table_of(kind) for kind in KINDS}
    return {kind: [{k: v for k, v in row.items() if k != "document_id"} for row in found[kind]] for kind in KINDS}


def by_reading(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    (folder / "a.txt").write_text(WRITTEN, "utf-8")
    return objects(govdoc.read(folder / "a.txt"))


def by_parsing_many(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    (document,) = govdoc.parse_many([WRITTEN])
    return objects(document)


def by_json(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    return objects(Document.from_json(govdoc.parse(WRITTEN).to_json()))


def by_command(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    (folder / "a.txt").write_text(WRITTEN, "utf-8")
    command = [sys.executable, "-m", "govdoc", "parse", str(folder / "a.txt"), "--format", "json"]
    return objects(Document.from_json(subprocess.run(command, capture_output=True, check=True).stdout))


def by_http(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    httpx = pytest.importorskip("httpx")
    service = request.getfixturevalue("service")
    return objects(Document.from_json(httpx.post(f"{service}/v1/parse", json={"text": WRITTEN}).content))


def by_upload(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    httpx = pytest.importorskip("httpx")
    service = request.getfixturevalue("service")
    answer = httpx.post(f"{service}/v1/parse", files={"file": ("a.txt", WRITTEN.encode())})
    return objects(Document.from_json(answer.content))


def by_spacy(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    spacy = pytest.importorskip("spacy", reason="needs govdoc[spacy]")
    nlp = spacy.blank("zh")
    nlp.add_pipe("govdoc")
    doc = nlp(WRITTEN)
    found = {kind: tuple(span._.govdoc for span in doc.spans[f"govdoc/{kind}"]) for kind in KINDS}
    return {**found, "sections": tuple(section for section in found["sections"] if section.level == 1)}


@pytest.mark.parametrize(
    "way",
    [by_reading, by_parsing_many, by_json, by_command, by_http, by_upload, by_spacy],
    ids=lambda way: way.__name__,
)
def test_every_interface_gives_the_objects_of_parse(way: Way, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    assert way(tmp_path, request) == objects(govdoc.parse(WRITTEN))


def by_corpus_run(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    pytest.importorskip("duckdb", reason="needs govdoc[frames]")
    from govdoc.corpus.run import run
    from govdoc.corpus.sql import query

    line = json.dumps({"id": "甲", "text": WRITTEN}, ensure_ascii=False)
    (folder / "in.jsonl").write_text(line, "utf-8")
    run(folder / "in.jsonl", folder / "out", workers=1)
    return rows(lambda kind: query(folder / "out", f'select * from "{kind}"').to_pylist())


def by_polars(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    pytest.importorskip("polars", reason="needs govdoc[frames]")
    return rows(lambda kind: govdoc.to_polars(govdoc.parse(WRITTEN), kind).to_arrow().to_pylist())  # type: ignore[arg-type]


def by_nested_batches(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    from govdoc.corpus.batches import nested_batch

    (row,) = nested_batch(["甲"], [WRITTEN]).to_pylist()
    return rows(lambda kind: row[kind])


@pytest.mark.parametrize("way", [by_corpus_run, by_polars, by_nested_batches], ids=lambda way: way.__name__)
def test_every_table_holds_the_objects_of_parse(way: Way, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    pytest.importorskip("pyarrow", reason="needs govdoc[frames]")
    expected = rows(lambda kind: govdoc.to_arrow(govdoc.parse(WRITTEN), kind).to_pylist())  # type: ignore[arg-type]
    assert way(tmp_path, request) == expected
