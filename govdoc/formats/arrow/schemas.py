"""The declared Arrow schemas (表结构): one table a kind of object, one row an object.

Every table opens with ``document_id`` and closes with where the row comes from: the sha256 of the document's text and
the versions of the library and its lexicon. A mention carries its section, its place, its surface and its sentence.
"""

from __future__ import annotations

from typing import Literal, get_args

import pyarrow as pa

TableName = Literal[
    "documents", "sections", "indicators", "slogans", "dates", "references", "claims", "findings", "errors"
]
TABLES: tuple[TableName, ...] = get_args(TableName)

DECIMAL = pa.decimal128(38, 10)
"""Every number: exact, in the base unit. One that does not fit is null; the surface says what was written."""

_STRING, _INT, _DATE, _BOOL = pa.string(), pa.int32(), pa.date32(), pa.bool_()
_PLACE = [("start", _INT), ("end", _INT), ("surface", _STRING)]
_IN_SECTION = [("section", _STRING), ("section_path", _STRING), ("role", _STRING)]
_MENTION = [*_IN_SECTION, *_PLACE, ("context", _STRING)]
_PLACES = pa.list_(pa.struct(_PLACE))
_EDITS = pa.list_(pa.struct([("start", _INT), ("end", _INT), ("text", _STRING)]))
_ORIGIN = [("sha256", _STRING), ("govdoc_version", _STRING), ("lexicon_version", _STRING)]
_NUMBER = [("number", _STRING), ("agency", _STRING), ("number_year", _INT), ("serial", _INT)]


def _schema(*columns: tuple[str, pa.DataType]) -> pa.Schema:
    return pa.schema([("document_id", _STRING), *columns, *_ORIGIN])


SCHEMAS: dict[TableName, pa.Schema] = {
    "documents": _schema(
        ("title", _STRING), ("genre", _STRING), *_NUMBER, ("issuers", pa.list_(_STRING)),
        ("addressees", pa.list_(_STRING)), ("issue_date", _DATE), ("signatory", _STRING), ("period_start", _DATE),
        ("period_end", _DATE), ("characters", _INT), ("sections", _INT), ("indicators", _INT), ("slogans", _INT),
        ("dates", _INT), ("references", _INT), ("claims", _INT), ("errors", _INT), ("warnings", _INT),
        ("infos", _INT), ("text", _STRING),
    ),
    "sections": _schema(
        *_IN_SECTION, ("start", _INT), ("end", _INT), ("style", _STRING), ("label", _STRING), ("ordinal", _INT),
        ("level", _INT), ("heading", _STRING), ("paragraphs", _INT), ("text", _STRING),
    ),
    "indicators": _schema(
        *_MENTION, ("id", _STRING), ("name", _STRING), ("action", _STRING), ("kind", _STRING), ("value", DECIMAL),
        ("low", DECIMAL), ("high", DECIMAL), ("unit", _STRING), ("unit_text", _STRING), ("approximator", _STRING),
        ("period_start", _DATE), ("period_end", _DATE), ("direction", _STRING), ("basis", _STRING),
        ("basis_reference", _STRING), ("status", _STRING), ("zero_statement", _BOOL),
    ),
    "slogans": _schema(*_MENTION, ("slogan", _STRING), ("kind", _STRING), ("items", pa.list_(_STRING))),
    "dates": _schema(*_MENTION, ("date_start", _DATE), ("date_end", _DATE), ("granularity", _STRING)),
    "references": _schema(
        *_MENTION, ("title", _STRING), *_NUMBER, ("article", _STRING), ("kind", _STRING), ("defines", _STRING),
        ("short_name", _BOOL), ("full_title", _STRING), ("basis", _BOOL), ("law", _STRING),
    ),
    "claims": _schema(
        *_MENTION, ("kind", _STRING), ("operands", _PLACES), ("stated", DECIMAL), ("computed_low", DECIMAL),
        ("computed_high", DECIMAL), ("verdict", _STRING), ("reason", _STRING), ("form", _STRING),
    ),
    "findings": _schema(
        *_MENTION, ("code", _STRING), ("name", _STRING), ("severity", _STRING), ("message", _STRING),
        ("message_en", _STRING), ("source", _STRING), ("related", _PLACES), ("fix", _EDITS), ("fix_safe", _BOOL),
    ),
    "errors": _schema(("code", _STRING), ("message", _STRING)),
}  # fmt: skip
