"""The one pure function under every way to run many documents: texts in, Arrow record batches out (批处理)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import accumulate

import msgspec
import pyarrow as pa

from govdoc.api import parse
from govdoc.formats.arrow import SCHEMAS, TABLES, Failure, TableName, record_batches
from govdoc.model import Document, GovdocError

NESTED_SCHEMA = pa.schema(
    [("document_id", pa.string()), *((table, pa.list_(pa.struct(list(SCHEMAS[table])))) for table in TABLES)]
)
"""One row a document, each table a list in it: the form for engines whose functions return a single table."""


def parse_batches(
    ids: Iterable[str], texts: Iterable[str | None], tables: Collection[TableName] = TABLES
) -> dict[TableName, pa.RecordBatch]:
    """One record batch a table for ``texts`` named ``ids``; a missing text becomes a row of ``errors``.

    >>> parse_batches(["a", "b"], ["开展大型公开活动2余次。", None])["findings"]["code"].to_pylist()
    ['NUM101']
    """
    return record_batches((parse_or_fail(id, text) for id, text in zip(ids, texts, strict=True)), tables)


def parse_or_fail(id: str, text: str | None) -> Document | Failure:
    """The document, or why there is none: in a run of millions nothing may stop the rest."""
    if text is None:
        return Failure(id, "no-text", "没有正文：文本字段为空")
    try:
        return parse(text, source=id)
    except Exception as error:
        return failure(id, error)


def failure(id: str, error: Exception) -> Failure:
    """The row of ``errors`` for ``error``."""
    if isinstance(error, GovdocError):
        return Failure(id, error.code, error.message)
    return Failure(id, "internal-error", f"{type(error).__name__}: {error}")


def nested_batch(ids: Iterable[str], texts: Iterable[str | None]) -> pa.RecordBatch:
    """The same tables folded into one batch with ``NESTED_SCHEMA``, one row an input row.

    >>> nested_batch(["a"], ["开展大型公开活动2余次。"])["findings"].to_pylist()[0][0]["code"]
    'NUM101'
    """
    names = list(ids)
    items = [parse_or_fail(id, text) for id, text in zip(names, texts, strict=True)]
    flat = record_batches(items)
    columns = [pa.array(names, pa.string())]
    for table, field in zip(TABLES, list(NESTED_SCHEMA)[1:], strict=True):
        offsets = pa.array(accumulate([_rows(item, table) for item in items], initial=0), pa.int32())
        values = pa.StructArray.from_arrays(flat[table].columns, fields=list(SCHEMAS[table]))
        columns.append(pa.ListArray.from_arrays(offsets, values, type=field.type))
    return pa.RecordBatch.from_arrays(columns, schema=NESTED_SCHEMA)


def _rows(item: Document | Failure, table: TableName) -> int:
    if isinstance(item, Failure):
        return int(table == "errors")
    if table == "documents":
        return 1
    if table == "sections":
        return sum(1 for _ in item.walk())
    return 0 if table == "errors" else len(getattr(item, table))


def named(document: Document, id: str) -> Document:
    """``document`` under the name ``id``."""
    return msgspec.structs.replace(document, source=id)
