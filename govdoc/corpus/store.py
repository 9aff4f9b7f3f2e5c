"""The folder of one run (运行目录): ``<table>/part-00000.parquet`` and a mark for every finished shard.

Each part is written under a passing name and moved into place, and the mark comes last: whatever moment a run is killed
at, a shard is either done, all its parts in place, or it is done again.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from govdoc.formats.arrow import TABLES, TableName

MARKS = "_done"


class Mark(msgspec.Struct, frozen=True):
    """What one finished shard held: ``key`` tells whether it is still the same work."""

    key: str
    documents: int
    errors: int
    characters: int
    size: int


def part(out: Path, table: TableName, index: int) -> Path:
    """The Parquet file of a shard in a table."""
    return out / table / f"part-{index:05d}.parquet"


def prepare(out: Path) -> None:
    """Make the folders."""
    for name in (*TABLES, MARKS):
        (out / name).mkdir(parents=True, exist_ok=True)


def passing_name(path: Path) -> Path:
    """Where ``path`` is written before it is moved into place; globs for parts do not see it."""
    return path.with_name(f".{path.name}.{os.getpid()}")


def mark(out: Path, index: int, done: Mark) -> None:
    """Say that a shard is done."""
    path = _mark(out, index)
    passing = passing_name(path)
    passing.write_bytes(msgspec.json.encode(done))
    passing.replace(path)


def finished(out: Path, index: int, key: str) -> Mark | None:
    """The mark of a shard that is done and whose work has not changed since."""
    try:
        found = msgspec.json.decode(_mark(out, index).read_bytes(), type=Mark)
    except (FileNotFoundError, msgspec.MsgspecError):
        return None
    return found if found.key == key and all(part(out, table, index).exists() for table in TABLES) else None


def unmark(out: Path, index: int) -> None:
    """Forget a shard before it is done again."""
    _mark(out, index).unlink(missing_ok=True)


def tidy(out: Path, count: int) -> None:
    """Take away what killed runs left half-written, and shards from ``count`` on, of a larger input before."""
    for name in (*TABLES, MARKS):
        for path in (out / name).iterdir():
            number = path.stem.removeprefix("part-")
            if path.name.startswith(".part-") or (number.isdigit() and int(number) >= count):
                path.unlink(missing_ok=True)


def _mark(out: Path, index: int) -> Path:
    return out / MARKS / f"part-{index:05d}.json"
