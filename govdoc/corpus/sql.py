"""SQL over the tables of a run (查询), through DuckDB."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govdoc.formats.arrow import SCHEMAS, TABLES
from govdoc.model import GovdocError

if TYPE_CHECKING:
    import duckdb


def connect(folder: str | os.PathLike[str]) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection in which every table of the run in ``folder`` is a view of the same name."""
    try:
        import duckdb
    except ImportError:
        raise GovdocError("missing-extra", "没有安装 duckdb：先运行 pip install 'govdoc[frames]'") from None
    connection = duckdb.connect()
    for table in TABLES:
        if not any(Path(folder, table).glob("part-*.parquet")):
            raise GovdocError("not-a-run", f"{folder} 里没有 {table} 表：请给出 govdoc corpus run 的 --out 文件夹")
        files = str(Path(folder, table, "part-*.parquet")).replace("'", "''")
        connection.execute(f"create view \"{table}\" as select * from read_parquet('{files}')")
    return connection


def query(folder: str | os.PathLike[str], sql: str) -> Any:
    """The answer to ``sql`` as an Arrow table; a mistake in it is a ``GovdocError`` with DuckDB's own words."""
    connection = connect(folder)
    import duckdb

    try:
        return connection.sql(sql).to_arrow_table()
    except duckdb.Error as error:
        raise GovdocError("bad-query", f"{error}\n可用的表：{'、'.join(SCHEMAS)}") from None
