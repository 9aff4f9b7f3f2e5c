"""The documents of one shard (分片内的文档)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from govdoc.api import read
from govdoc.corpus.batches import failure, named, parse_or_fail
from govdoc.corpus.shards import Shard
from govdoc.formats.arrow import Failure
from govdoc.model import Document

Item = Callable[[], Document | Failure]
"""Reads one document when called, so that one can be passed over or tried on its own."""


_NO_TEXT = "这一行没有文本字段 {}（可用 --text-field 指定）"


class Fields(msgspec.Struct, frozen=True):
    """The names of the columns of a JSONL or Parquet input; without an ``id`` column rows are named by their number."""

    text: str = "text"
    id: str = "id"


def items(shard: Shard, fields: Fields) -> Iterator[tuple[str, Item]]:
    """The documents of ``shard`` in order: the name of each, and how to read it."""
    if shard.kind == "files":
        return _file_items(shard)
    return _line_items(shard, fields) if shard.kind == "lines" else _row_items(shard, fields)


def _file_items(shard: Shard) -> Iterator[tuple[str, Item]]:
    for name in shard.names:
        yield name, partial(_read, name, Path(shard.source, name))


def _read(name: str, path: Path) -> Document | Failure:
    try:
        return named(read(path), name)
    except Exception as error:
        return failure(name, error)


def _line_items(shard: Shard, fields: Fields) -> Iterator[tuple[str, Item]]:
    path = Path(shard.source)
    with path.open("rb") as file:
        file.seek(shard.start)
        number = shard.first
        while file.tell() < shard.stop:
            line = file.readline().removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                yield _line(f"{path.name}:{number}", line, fields)
            number += 1


def _line(name: str, line: bytes, fields: Fields) -> tuple[str, Item]:
    try:
        row: Any = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return name, partial(Failure, name, "bad-line", f"这一行不是合格的 JSON：{error}")
    if not isinstance(row, dict) or not isinstance(row.get(fields.text), str):
        return name, partial(Failure, name, "no-text", _NO_TEXT.format(fields.text))
    name = _name(row.get(fields.id), name)
    return name, partial(parse_or_fail, name, row[fields.text])


def _row_items(shard: Shard, fields: Fields) -> Iterator[tuple[str, Item]]:
    import pyarrow.parquet as pq

    path = Path(shard.source)
    with pq.ParquetFile(path) as file:
        columns = [name for name in (fields.text, fields.id) if name in file.schema_arrow.names]
        before = sum(file.metadata.row_group(group).num_rows for group in range(shard.first))
        row = 0
        for batch in file.iter_batches(256, row_groups=[shard.first], columns=columns):
            first = min(max(0, shard.start - row), batch.num_rows)
            last = min(batch.num_rows, shard.stop - row)
            wanted = batch.slice(first, max(0, last - first)).to_pylist()
            for number, values in enumerate(wanted, before + row + first + 1):
                yield _row(f"{path.name}:{number}", values, fields)
            row += batch.num_rows
            if row >= shard.stop:
                return


def _row(name: str, values: dict[str, Any], fields: Fields) -> tuple[str, Item]:
    name = _name(values.get(fields.id), name)
    text = values.get(fields.text)
    if not isinstance(text, str):
        return name, partial(Failure, name, "no-text", _NO_TEXT.format(fields.text))
    return name, partial(parse_or_fail, name, text)


def _name(id: Any, otherwise: str) -> str:
    return otherwise if id is None or id == "" else str(id)
