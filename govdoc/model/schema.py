"""The published JSON Schema of the contract (数据模式)."""

from __future__ import annotations

from typing import Any

import msgspec

from govdoc.model.document import Document

SCHEMA_VERSION = "1.0"
"""Rises with every change of the model: the second figure when fields are added, the first when any is taken away."""


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of ``Document.to_json``.

    >>> json_schema()["$ref"]
    '#/$defs/Document'
    """
    schema: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(Document)))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:govdoc:schema:document:{SCHEMA_VERSION}",
        "title": "govdoc Document",
        **schema,
    }
