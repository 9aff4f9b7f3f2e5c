"""How the input of a run is cut into shards (分片).

The cut depends on the input alone, never on the number of workers, and what is added at the end of an input leaves the
shards before it as they are. Shards grow: a small corpus has enough of them for every core, and ten million documents
do not become a million files.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from govdoc.model import GovdocError

_FIRST = 256 << 10
_LARGEST = 64 << 20
_GROWTH = 1.03

Kind = Literal["files", "lines", "rows"]


class Shard(msgspec.Struct, frozen=True):
    """A part of the input for one worker.

    ``files``: ``names`` below the folder ``source``. ``lines``: lines of the JSONL file ``source`` from byte ``start``
    to ``stop``, the first being line ``first``. ``rows``: rows ``start`` to ``stop`` of row group ``first`` of a
    Parquet file. ``fingerprint`` changes when that part of the input does; ``size`` is in bytes.
    """

    index: int
    kind: Kind
    source: str
    fingerprint: str
    size: int
    names: tuple[str, ...] = ()
    start: int = 0
    stop: int = 0
    first: int = 0


def input_kind(source: Path) -> Kind:
    """What ``source`` is: a folder of documents, a JSONL file or a Parquet file."""
    if source.is_dir():
        return "files"
    if not source.exists():
        raise GovdocError("no-such-input", f"找不到 {source}：请给出文件夹、.jsonl 或 .parquet 文件")
    kinds: dict[str, Kind] = {".jsonl": "lines", ".ndjson": "lines", ".parquet": "rows"}
    if source.suffix.lower() not in kinds:
        raise GovdocError(
            "unsupported-input", f"{source.name} 不是文件夹、.jsonl 或 .parquet；单个文件请用 govdoc parse"
        )
    return kinds[source.suffix.lower()]


def total_size(source: Path) -> int:
    """The bytes of the whole input, for a progress bar."""
    if input_kind(source) != "files":
        return source.stat().st_size
    return sum(size for _, size, _ in _files(source))


def shards(source: Path) -> Iterator[Shard]:
    """The shards of ``source``, one at a time; the list of a huge folder is never held whole."""
    return {"files": _file_shards, "lines": _line_shards, "rows": _row_shards}[input_kind(source)](source)


def largest_first(found: Iterable[Shard]) -> Iterator[Shard]:
    """The shards, some at a time from the largest to the smallest, so that the cores come to the end together."""
    held: list[Shard] = []
    size = 0
    for shard in found:
        held.append(shard)
        size += shard.size
        if size >= _LARGEST:
            yield from sorted(held, key=_size, reverse=True)
            held, size = [], 0
    yield from sorted(held, key=_size, reverse=True)


def _size(shard: Shard) -> int:
    return shard.size


def _target(index: int) -> float:
    return min(float(_LARGEST), _FIRST * _GROWTH ** min(index, 1000))


def _files(root: Path) -> Iterator[tuple[str, int, int]]:
    """Name below ``root``, size and time of change of every visible file, in the order of their paths."""
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if not name.startswith(".") and path.is_file():
                status = path.stat()
                yield path.relative_to(root).as_posix(), status.st_size, status.st_mtime_ns


def _file_shards(root: Path) -> Iterator[Shard]:
    index, size, names, seen = 0, 0, [], hashlib.sha256()
    for name, bytes_, changed in _files(root):
        names.append(name)
        size += bytes_
        seen.update(f"{name}\0{bytes_}\0{changed}\n".encode("utf-8", "surrogateescape"))
        if size >= _target(index):
            yield Shard(index, "files", str(root), seen.hexdigest(), size, tuple(names))
            index, size, names, seen = index + 1, 0, [], hashlib.sha256()
    if names:
        yield Shard(index, "files", str(root), seen.hexdigest(), size, tuple(names))


def _line_shards(path: Path) -> Iterator[Shard]:
    index, start, stop, first, line = 0, 0, 0, 1, 1
    seen = hashlib.sha256()
    with path.open("rb") as file:
        for piece in file:
            seen.update(piece)
            stop += len(piece)
            line += piece.endswith(b"\n")
            if piece.endswith(b"\n") and stop - start >= _target(index):
                yield _lines(path, index, seen, start, stop, first)
                index, start, first, seen = index + 1, stop, line, hashlib.sha256()
    if stop > start:
        yield _lines(path, index, seen, start, stop, first)


def _lines(path: Path, index: int, seen: hashlib._Hash, start: int, stop: int, first: int) -> Shard:
    return Shard(index, "lines", str(path), seen.hexdigest(), stop - start, (), start, stop, first)


def _row_shards(path: Path) -> Iterator[Shard]:
    import pyarrow.parquet as pq

    status = path.stat()
    seen = hashlib.sha256(f"{status.st_size}\0{status.st_mtime_ns}".encode()).hexdigest()
    metadata = pq.read_metadata(path)
    index = 0
    for group in range(metadata.num_row_groups):
        facts = metadata.row_group(group)
        row_size = max(1, facts.total_byte_size // max(1, facts.num_rows))
        start = 0
        while start < facts.num_rows:
            stop = min(facts.num_rows, start + max(1, int(_target(index) // row_size)))
            yield Shard(
                index, "rows", str(path), f"{seen}:{group}:{start}", (stop - start) * row_size, (), start, stop, group
            )
            index, start = index + 1, stop
