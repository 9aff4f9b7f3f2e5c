"""Apache Spark (分布式): the same pure function over ``mapInArrow``, for more documents than one machine takes.

``parse`` goes over the texts once and gives one row a document, each table a list in it; ``table`` unfolds one::

    parsed = spark.parse(frame, text="text", id="id").persist()
    spark.table(parsed, "indicators").write.parquet("indicators")
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import pyarrow as pa
from pyspark.sql.pandas.types import from_arrow_schema

from govdoc.corpus.batches import NESTED_SCHEMA, nested_batch
from govdoc.formats.arrow import TABLES, TableName
from govdoc.model import GovdocError

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def parse(frame: DataFrame, *, text: str = "text", id: str = "id") -> DataFrame:
    """One row a row of ``frame``: its id, and every table as a list of rows. A null text is a row of ``errors``."""
    columns = frame.selectExpr(f"cast(`{id}` as string) as id", f"cast(`{text}` as string) as text")
    return columns.mapInArrow(_parse_batches, from_arrow_schema(NESTED_SCHEMA))


def table(parsed: DataFrame, name: TableName) -> DataFrame:
    """One table of what ``parse`` gave, one row an object, with the declared columns."""
    if name not in TABLES:
        raise GovdocError("unknown-table", f"没有名为 {name} 的表；可选：{'、'.join(TABLES)}")
    return parsed.selectExpr(f"inline(`{name}`)")


def _parse_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        yield nested_batch(batch["id"].to_pylist(), batch["text"].to_pylist())
