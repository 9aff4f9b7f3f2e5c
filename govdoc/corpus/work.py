"""What one worker does with one shard (工作进程)."""

from __future__ import annotations

import gc
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from types import FrameType

import msgspec
import pyarrow.parquet as pq

from govdoc.corpus.items import Fields, Item, items
from govdoc.corpus.shards import Shard
from govdoc.corpus.store import Mark, mark, part, passing_name
from govdoc.formats.arrow import SCHEMAS, TABLES, Failure, TableName, record_batches
from govdoc.model import Document, GovdocError

_CHUNK_CHARACTERS = 500_000
_CHUNK_DOCUMENTS = 512
SECONDS = 180.0
"""How long one document may take; the longest real ones take a few seconds."""


class Task(msgspec.Struct, frozen=True):
    """A shard to do; the documents at ``deadly`` kill whoever reads them and are told as errors."""

    shard: Shard
    out: str
    key: str
    fields: Fields
    deadly: frozenset[int] = frozenset()


def do(task: Task) -> Mark:
    """Parse the shard and write its part of every table, some hundred thousand characters at a time."""
    out, documents, errors, characters = Path(task.out), 0, 0, 0
    paths = {table: part(out, table, task.shard.index) for table in TABLES}
    passing = {table: passing_name(path) for table, path in paths.items()}
    with ExitStack() as open_files:
        writers = {table: open_files.enter_context(_writer(passing[table], table)) for table in TABLES}
        for chunk in _chunks(task):
            for table, batch in record_batches(chunk).items():
                writers[table].write_batch(batch)
            failed = sum(isinstance(item, Failure) for item in chunk)
            documents, errors = documents + len(chunk) - failed, errors + failed
            characters += sum(len(item.text) for item in chunk if isinstance(item, Document))
    for table, path in paths.items():
        passing[table].replace(path)
    done = Mark(task.key, documents, errors, characters, task.shard.size)
    mark(out, task.shard.index, done)
    return done


def _writer(path: Path, table: TableName) -> pq.ParquetWriter:
    """Without dictionary pages, which zstd makes superfluous: the files are smaller and written sooner."""
    return pq.ParquetWriter(path, SCHEMAS[table], compression="zstd", use_dictionary=False)


def _chunks(task: Task) -> Iterator[list[Document | Failure]]:
    chunk: list[Document | Failure] = []
    characters = 0
    for number, (name, read) in enumerate(items(task.shard, task.fields)):
        item = Failure(name, "worker-died", "读取这份文件时进程异常终止") if number in task.deadly else _in_time(read)
        chunk.append(item)
        characters += len(item.text) if isinstance(item, Document) else 0
        if characters >= _CHUNK_CHARACTERS or len(chunk) >= _CHUNK_DOCUMENTS:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk


def _in_time(read: Item) -> Document | Failure:
    """What ``read`` gives; it is interrupted after ``SECONDS``, where the system has timers, and tells so itself."""
    if not hasattr(signal, "setitimer"):
        return read()
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        return read()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _too_slow(number: int, frame: FrameType | None) -> None:
    raise GovdocError("too-slow", f"处理时间超过 {SECONDS:g} 秒")


def survive(task: Task, *, first: int, last: int) -> bool:
    """True after reading the documents from ``first`` to ``last`` of the shard, if the process lives to say so."""
    for _, read in islice(items(task.shard, task.fields), first, last):
        read()
    return True


def count(task: Task) -> int:
    """How many documents the shard has."""
    return sum(1 for _ in items(task.shard, task.fields))


def begin() -> None:
    """Make this worker end when the run is killed, so that none goes on writing behind the next run."""
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _too_slow)
    gc.freeze()  # what came with the fork stays shared as long as nothing walks over it
    gc.set_threshold(50_000, 20, 20)  # a worker makes very many objects and hardly a cycle
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
