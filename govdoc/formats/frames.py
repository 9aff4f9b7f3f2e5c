"""Documents as data frames (数据框): Arrow, pandas, Polars; imported by the first call that needs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any

from govdoc.model import Document, GovdocError

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from govdoc.formats.arrow import TableName

_BATCH = 64


def to_arrow(documents: Document | Iterable[Document], table: TableName = "indicators") -> pyarrow.Table:
    """A table of ``documents`` with its declared schema, one row an object; an iterator is read 64 documents at a time.

    Tables: ``documents sections indicators slogans dates references claims findings``.

    >>> import govdoc
    >>> to_arrow(govdoc.parse("开展大型公开活动2余次。"), "findings")["code"].to_pylist()
    ['NUM101']
    """
    pa: Any = _need("pyarrow")
    arrow: Any = import_module("govdoc.formats.arrow")
    if table not in arrow.SCHEMAS:
        raise GovdocError("unknown-table", f"没有名为 {table} 的表；可选：{'、'.join(arrow.TABLES)}")
    batches = [arrow.record_batches(chunk, (table,))[table] for chunk in _chunks(documents)]
    return pa.Table.from_batches(batches, schema=arrow.SCHEMAS[table])


def to_pandas(documents: Document | Iterable[Document], table: TableName = "indicators") -> pandas.DataFrame:
    """The same table in pandas, with Arrow types: decimals stay exact, missing integers stay integers."""
    pd: Any = _need("pandas")
    frame: pandas.DataFrame = to_arrow(documents, table).to_pandas(types_mapper=pd.ArrowDtype)
    return frame


def to_polars(documents: Document | Iterable[Document], table: TableName = "indicators") -> polars.DataFrame:
    """The same table in Polars."""
    frame: polars.DataFrame = _need("polars").from_arrow(to_arrow(documents, table))
    return frame


def _chunks(documents: Document | Iterable[Document]) -> Iterator[list[Document]]:
    rest = iter((documents,) if isinstance(documents, Document) else documents)
    while chunk := list(islice(rest, _BATCH)):
        yield chunk


def _need(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError:
        raise GovdocError("missing-extra", f"没有安装 {module}：先运行 pip install 'govdoc[frames]'") from None
