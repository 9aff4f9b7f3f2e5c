"""The contract: lossless round trips, a published schema that agrees, objects that freeze, hash and pickle."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import jsonschema
import msgspec
import pytest

import govdoc
from govdoc.model import Document, Span
from govdoc.model.schema import json_schema

ROOT = Path(__file__).parents[2]
TEXTS = sorted((ROOT / "corpora").glob("*/*.txt"))


@pytest.fixture(scope="module", params=TEXTS, ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> Document:
    return govdoc.parse(request.param.read_text(encoding="utf-8"), source=request.param.name)


def test_the_published_schema_is_the_one_of_the_model() -> None:
    published = json.loads((ROOT / "docs/schema/document.schema.json").read_text(encoding="utf-8"))
    assert published == json_schema()


def test_documents_validate_against_the_schema(document: Document) -> None:
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(document.to_json()))


def test_json_round_trip_is_lossless(document: Document) -> None:
    assert Document.from_json(document.to_json()) == document
    assert msgspec.convert(document.to_dict(), Document) == document


def test_documents_pickle_hash_and_compare(document: Document) -> None:
    again = pickle.loads(pickle.dumps(document))
    assert again == document
    assert hash(again) == hash(document)


def test_nothing_can_be_changed(document: Document) -> None:
    with pytest.raises(AttributeError):
        document.text = ""  # type: ignore[misc]
    with pytest.raises(AttributeError):
        Span(0, 1).start = 2  # type: ignore[misc]


def test_rubbish_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        Document.from_json('{"text": 3}')
