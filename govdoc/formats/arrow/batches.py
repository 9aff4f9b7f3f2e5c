"""Documents to Arrow record batches (批)."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from decimal import Context, Decimal
from functools import lru_cache
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.compute as pc

from govdoc.formats.arrow.places import Places
from govdoc.formats.arrow.rows import ROWS, Row
from govdoc.formats.arrow.schemas import DECIMAL, SCHEMAS, TABLES, TableName
from govdoc.lexicon.version import lexicon_version
from govdoc.model import Document
from govdoc.version import __version__


class Failure(msgspec.Struct, frozen=True):
    """A document that could not be read: its row in the table ``errors``."""

    id: str
    code: str
    message: str


def document_id(document: Document) -> str:
    """How tables name a document: its ``source``, else the first sixteen hexadecimal digits of its text's sha256.

    >>> document_id(Document("全文"))
    'f0ee0a5efa3b0d21'
    """
    return document.source or text_sha256(document.text)[:16]


def text_sha256(text: str) -> str:
    """The sha256 of the text in UTF-8; lone surrogates count as their three bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def record_batches(
    documents: Iterable[Document | Failure], tables: Collection[TableName] = TABLES
) -> dict[TableName, pa.RecordBatch]:
    """One record batch a table, in the order of the documents; ``Failure`` objects fill the table ``errors``."""
    rows: dict[TableName, list[Row]] = {table: [] for table in tables}
    ends: dict[TableName, list[int]] = {table: [] for table in tables}
    origins: list[tuple[str, str | None]] = []
    for item in documents:
        if isinstance(item, Failure):
            origins.append((item.id, None))
            if "errors" in rows:
                rows["errors"].append((item.code, item.message))
        else:
            origins.append((document_id(item), text_sha256(item.text)))
            places = Places(item)
            for table, into in rows.items():
                if table != "errors":
                    into += ROWS[table](item, places)
        for table, into in rows.items():
            ends[table].append(len(into))
    return {table: _batch(SCHEMAS[table], into, origins, ends[table]) for table, into in rows.items()}


def _batch(
    schema: pa.Schema, rows: list[Row], origins: list[tuple[str, str | None]], ends: list[int]
) -> pa.RecordBatch:
    """The columns of ``rows`` between those that are the same for all rows of one document."""
    own = list(schema)[1:-3]
    columns = zip(*rows, strict=True) if rows else ((),) * len(own)
    arrays = [_array(column, field.type) for column, field in zip(columns, own, strict=True)]
    ids, texts = (_repeated([origin[part] for origin in origins], ends) for part in (0, 1))
    versions = (pa.repeat(version, len(rows)) for version in (__version__, lexicon_version()))
    return pa.RecordBatch.from_arrays([ids, *arrays, texts, *versions], schema=schema)


def _repeated(values: list[str | None], ends: list[int]) -> pa.Array:
    """Each value up to its end: the column of a document's id, without a Python object a row."""
    runs = [(end, value) for before, end, value in zip([0, *ends], ends, values, strict=False) if end > before]
    if not runs:
        return pa.array([], pa.string())
    column = _array(tuple(value for _, value in runs), pa.string())
    run_ends = pa.array([end for end, _ in runs], pa.int32())
    return pc.run_end_decode(pa.RunEndEncodedArray.from_arrays(run_ends, column))


def _array(values: tuple[Any, ...], kind: pa.DataType) -> pa.Array:
    if kind == DECIMAL:
        return _decimals(values)
    try:
        return pa.array(values, kind)
    except UnicodeEncodeError:  # a lone surrogate, which Arrow's UTF-8 cannot hold
        return pa.array([_encodable(value) for value in values], kind)


def _encodable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [_encodable(item) for item in value]
    if isinstance(value, dict):
        return {key: _encodable(item) for key, item in value.items()}
    return value


def _decimals(values: tuple[Decimal | None, ...]) -> pa.Array:
    """Packs the buffers itself: ``pa.array`` takes 9 µs a decimal, which is as long as all the parsing."""
    packed = [None if value is None else _pack(value) for value in values]
    valid = pa.array([item is not None for item in packed], pa.bool_()).buffers()[1]
    data = pa.py_buffer(b"".join([item or _ZERO for item in packed]))
    return pa.Array.from_buffers(DECIMAL, len(packed), [valid, data])


_ZERO = bytes(16)
_LIMIT = 10**38
_EXACT = Context(prec=60)


@lru_cache(maxsize=8192)  # value, low and high of most figures are the same number, and small numbers come again
def _pack(value: Decimal) -> bytes | None:
    if not value.is_finite() or value.adjusted() > 28:
        return None
    whole = int(value.scaleb(DECIMAL.scale, _EXACT))
    return whole.to_bytes(16, "little", signed=True) if -_LIMIT < whole < _LIMIT else None
