"""The HTTP service: what it answers, and what it does not let happen."""

from __future__ import annotations

import io
import json
import threading
import time
import zipfile

import pytest

import govdoc
from govdoc.model import Document
from govdoc.model.schema import json_schema
from tests.interfaces.samples import WRITTEN

httpx = pytest.importorskip("httpx", reason="the service is tested with httpx")
pytest.importorskip("fastapi", reason="the service needs govdoc[server]")
pytest.importorskip("multipart", reason="the service needs govdoc[server]")

ASTRAL = "𠮷林村\ue000开展大型公开活动2余次，🙂举办培训3余次。"


def bomb() -> bytes:
    """A docx of a few kilobytes that unpacks to most of a gigabyte."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        with package.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(700):
                part.write(bytes(1 << 20))
    return made.getvalue()


def test_parse_answers_what_parse_gives(service: str) -> None:
    answer = httpx.post(f"{service}/v1/parse", json={"text": WRITTEN, "source": "甲"})
    assert answer.status_code == 200
    assert Document.from_json(answer.content) == govdoc.parse(WRITTEN, source="甲")


def test_a_file_is_read_as_read_reads_it(service: str) -> None:
    data = WRITTEN.encode("gb18030")
    answer = httpx.post(f"{service}/v1/parse", files={"file": ("总结.txt", data)})
    assert Document.from_json(answer.content).findings == govdoc.read(data).findings
    assert answer.json()["source"] == "总结.txt"


def test_check_answers_the_findings_with_their_text(service: str) -> None:
    answer = httpx.post(f"{service}/v1/check", json={"text": ASTRAL}, params={"select": "NUM101"}).json()
    assert (answer["text"], answer["offsets"]) == (ASTRAL, "codepoints")
    found = [ASTRAL[item["span"]["start"] : item["span"]["end"]] for item in answer["findings"]]
    assert found == ["2余次", "3余次"]
    params = {"select": ["NUM", "ARI"], "ignore": "NUM101"}
    assert httpx.post(f"{service}/v1/check", json={"text": ASTRAL}, params=params).json()["findings"] == []


def test_offsets_in_utf16_units_index_utf16_strings(service: str) -> None:
    answer = httpx.post(
        f"{service}/v1/check", json={"text": ASTRAL}, params={"select": "NUM101", "offsets": "utf16"}
    ).json()
    units = ASTRAL.encode("utf-16-le")
    found = [
        units[2 * item["span"]["start"] : 2 * item["span"]["end"]].decode("utf-16-le") for item in answer["findings"]
    ]
    assert found == ["2余次", "3余次"]


@pytest.mark.parametrize(
    ("path", "sent", "status", "code"),
    [
        ("/v1/parse", {"content": b"{"}, 400, "bad-json"),
        ("/v1/parse", {"content": b'{"text": "\xff"}'}, 400, "bad-json"),
        ("/v1/parse", {"content": b"[" * 100_000}, 422, "bad-body"),
        ("/v1/parse", {"json": {"txt": ""}}, 422, "bad-body"),
        ("/v1/parse", {"json": {"text": "", "more": 1}}, 422, "bad-body"),
        ("/v1/parse", {"json": {"text": 3}}, 422, "bad-body"),
        ("/v1/parse", {"content": b"x" * (2 << 20)}, 413, "too-large"),
        ("/v1/parse", {"content": (b"x" * 65536 for _ in range(40))}, 413, "too-large"),
        ("/v1/parse", {"content": b"x", "headers": {"Content-Type": "text/plain"}}, 415, "unsupported-media-type"),
        ("/v1/parse", {"files": {"upload": ("a.txt", b"x")}}, 422, "no-file"),
        ("/v1/parse", {"content": b"x", "headers": {"Content-Type": "multipart/form-data"}}, 400, "bad-form"),
        ("/v1/parse?offsets=bytes", {"json": {"text": ""}}, 422, "bad-parameter"),
        ("/v1/check?select=num", {"json": {"text": ""}}, 422, "bad-parameter"),
        ("/v1/check", {"files": {"file": ("坏.docx", b"PK\x03\x04 not a document")}}, 415, "unsupported-format"),
        ("/v2/parse", {"json": {"text": ""}}, 404, "not-found"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_as_a_problem(service: str, path: str, sent: dict, status: int, code: str) -> None:  # type: ignore[type-arg]
    if "content" in sent and "headers" not in sent:
        sent = {**sent, "headers": {"Content-Type": "application/json"}}
    answer = httpx.post(service + path, **sent)
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["detail"]
    assert problem["type"] == f"urn:govdoc:problem:{code}"


def test_a_method_that_is_not_served(service: str) -> None:
    answer = httpx.get(f"{service}/v1/parse")
    assert (answer.status_code, answer.json()["code"], answer.headers["allow"]) == (405, "method-not-allowed", "POST")


HOSTILE = {
    "brackets": b"\xef\xbc\x88" * 100_000,
    "tags": b"<html><body>" + b"<div>" * 100_000 + "一、总体要求。".encode(),
    "not-utf8": b"\xff\xfe\x80" * 1000,
    "bomb.docx": bomb(),
    "nested.docx": b"PK\x03\x04" * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_in_time_while_others_are_served(service: str, name: str) -> None:
    answers: list[int] = []
    sent = {"file": (name, HOSTILE[name])}
    thread = threading.Thread(
        target=lambda: answers.append(httpx.post(f"{service}/v1/check", files=sent, timeout=60).status_code)
    )
    thread.start()
    while thread.is_alive():
        assert httpx.post(f"{service}/v1/check", json={"text": "一切正常。"}, timeout=30).status_code == 200
        time.sleep(0.05)
    thread.join()
    assert answers[0] in (200, 413, 415, 422)


def test_a_document_that_takes_too_long_is_ended_and_the_next_is_served() -> None:
    from govdoc.interfaces.server import pool
    from govdoc.interfaces.server.jobs import Job

    worker = pool.Worker(2 << 30)
    assert worker.answer(pool.msgspec.msgpack.encode(Job("parse", WRITTEN * 2000)), 0.001) is None
    worker.end()
    worker = pool.Worker(2 << 30)
    assert worker.answer(pool.msgspec.msgpack.encode(Job("check", "好。")), 5) is not None
    worker.end()
    with pytest.raises(EOFError):
        worker.answer(b"", 1)


def test_rules_schema_and_health(service: str) -> None:
    rules = {rule["code"]: rule for rule in httpx.get(f"{service}/v1/rules").json()}
    assert rules["NUM101"]["name"] == "approximate-below-ten"
    assert httpx.get(f"{service}/v1/schema").json() == json.loads(json.dumps(json_schema()))
    assert httpx.get(f"{service}/healthz").json()["status"] == "ok"


def test_the_page_needs_nothing_from_elsewhere(service: str) -> None:
    page = httpx.get(service)
    assert "default-src 'self'" in page.headers["content-security-policy"]
    for path in ("/static/page.css", "/static/page.js"):
        assert path in page.text
        assert "//" not in httpx.get(service + path).text.replace("// ", "").replace("/// ", "").replace(
            "http://www.w3.org", ""
        )


def test_the_description_holds_under_fuzzing(service: str) -> None:
    schemathesis = pytest.importorskip("schemathesis", reason="fuzzing needs schemathesis")
    from hypothesis import HealthCheck, given, settings
    from schemathesis.specs.openapi.checks import positive_data_acceptance

    schema = schemathesis.openapi.from_url(f"{service}/openapi.json")
    quick = settings(max_examples=10, database=None, suppress_health_check=list(HealthCheck))
    fuzzed = []
    for operation in schema.get_all_operations():

        @quick
        @given(case=operation.ok().as_strategy())
        def fuzz(case) -> None:  # type: ignore[no-untyped-def]
            # No schema can say which bytes are a readable file.
            uploads = "multipart" in str(case.media_type)
            case.call_and_validate(excluded_checks=[positive_data_acceptance] if uploads else [])

        fuzz()
        fuzzed.append(operation.ok().path)
    assert sorted(fuzzed) == ["/healthz", "/v1/check", "/v1/parse", "/v1/rules", "/v1/schema"]
