"""A run over many documents (批量处理): all cores, resumable, the same tables whatever the number of workers."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import TypeVar

import msgspec

from govdoc.api import parse
from govdoc.corpus.items import Fields
from govdoc.corpus.shards import largest_first, shards
from govdoc.corpus.store import Mark, finished, prepare, tidy, unmark
from govdoc.corpus.work import Task, begin, count, do, survive
from govdoc.lexicon.version import lexicon_version
from govdoc.model import GovdocError
from govdoc.version import __version__

Progress = Callable[[Mark], None]
Result = TypeVar("Result")


_TYPICAL = """青柳镇2024年度工作总结
青政发〔2025〕3号
各村（社区）：
2024年，全镇坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，增强“四个意识”、坚定“四个自信”、\
做到“两个维护”。根据《中华人民共和国行政处罚法》第三条和《青柳镇章程》（以下简称《章程》），现将有关情况报告如下：
一、主要工作
（一）强化领导。截至12月底，完成投资3.2亿元，比上年增长5.8%，其中工业投资1.2亿元，占37.5%；由80件增至90件。
1. 排查隐患120处，整改118处，整改率98.3%，出台针对性措施12条。一是加强培训；二是部署检查；三是严格落实责任。
二、下一步打算
2025年，力争农村居民人均可支配收入增长7%左右，新建公路3.5公里以上。
青柳镇人民政府
2025年1月15日
（此件公开发布）
抄送：县政府办公室。
"""
"""A text in which everything occurs, so that the lexicon is loaded once, before the workers are forked."""


class Summary(msgspec.Struct, frozen=True):
    """What a run holds; ``resumed`` shards were there from an earlier run."""

    documents: int
    errors: int
    characters: int
    shards: int
    resumed: int


def run(
    source: str | os.PathLike[str], out: str | os.PathLike[str], *, workers: int | None = None,
    fields: Fields | None = None, progress: Progress | None = None,
) -> Summary:  # fmt: skip
    """Parse a folder, a JSONL or a Parquet file into Parquet tables below ``out``.

    Run again after a kill, it does only the shards that are missing or whose input, library or lexicon has changed.
    ``progress`` is called after every shard. Raises ``GovdocError`` when the input cannot be read at all.
    """
    out = Path(out)
    if out.exists() and not out.is_dir():
        raise GovdocError("bad-output", f"{out} 不是文件夹：请用 --out 给出一个文件夹")
    prepare(out)
    done = list(_run(Path(source), out, workers or os.cpu_count() or 1, fields or Fields(), progress or _silent))
    tidy(out, len(done))
    marks = [mark for mark, _ in done]
    return Summary(
        sum(mark.documents for mark in marks), sum(mark.errors for mark in marks),
        sum(mark.characters for mark in marks), len(marks), sum(resumed for _, resumed in done),
    )  # fmt: skip


def _run(source: Path, out: Path, workers: int, fields: Fields, progress: Progress) -> Iterator[tuple[Mark, bool]]:
    tasks = _tasks(source, out, fields)
    while True:
        broken: list[Task] = []
        for mark, resumed in _until_broken(tasks, out, workers, broken):
            progress(mark)
            yield mark, resumed
        if not broken:
            return
        for task in broken:  # A worker died, and with it the pool: see to what it held, then go on with a new one.
            mark = _alone(task)
            progress(mark)
            yield mark, False


def _until_broken(tasks: Iterator[Task], out: Path, workers: int, broken: list[Task]) -> Iterator[tuple[Mark, bool]]:
    """The marks of all tasks, or of those done before a worker died; what was under way then is put into ``broken``."""
    pending: dict[Future[Mark], Task] = {}
    with _pool(workers) as pool:
        for task in tasks:
            if mark := finished(out, task.shard.index, task.key):
                yield mark, True
                continue
            unmark(out, task.shard.index)
            try:
                pending[pool.submit(do, task)] = task
            except BrokenProcessPool:
                broken.append(task)
            if len(pending) >= 3 * workers:
                yield from _collect(pending, broken)
            if broken:
                break
        while pending:
            yield from _collect(pending, broken)


def _tasks(source: Path, out: Path, fields: Fields) -> Iterator[Task]:
    for shard in largest_first(shards(source)):
        key = f"{shard.fingerprint} {fields.text} {fields.id} {__version__} {lexicon_version()}"
        yield Task(shard, str(out), key, fields)


def _collect(pending: dict[Future[Mark], Task], broken: list[Task]) -> Iterator[tuple[Mark, bool]]:
    ready, _ = wait(pending, return_when=FIRST_COMPLETED)
    for future in ready:
        task = pending.pop(future)
        try:
            yield future.result(), False
        except BrokenProcessPool:
            broken.append(task)
        except OSError as error:
            raise GovdocError("write-failed", f"写不进结果文件夹：{error}") from error


def _alone(task: Task) -> Mark:
    """Do a shard during which a worker died: find the documents that kill, then do the rest."""
    mark = _in_own_process(do, task)
    if mark is not None:
        return mark
    number = _in_own_process(count, task) or 0
    deadly = frozenset(_deadly(task, 0, number))
    mark = _in_own_process(do, msgspec.structs.replace(task, deadly=deadly))
    if mark is None:
        raise GovdocError("worker-died", f"处理第 {task.shard.index} 片时进程反复终止：请检查内存，或减少 --workers")
    return mark


def _deadly(task: Task, first: int, last: int) -> Iterator[int]:
    """The documents from ``first`` to ``last`` that kill whoever reads them, by halving."""
    if first >= last or _in_own_process(partial(survive, first=first, last=last), task):
        return
    if last - first == 1:
        yield first
        return
    middle = (first + last) // 2
    yield from _deadly(task, first, middle)
    yield from _deadly(task, middle, last)


def _in_own_process(function: Callable[[Task], Result], task: Task) -> Result | None:
    try:
        with _pool(1) as pool:
            return pool.submit(function, task).result()
    except BrokenProcessPool:
        return None


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, _context(), begin)


def _context() -> BaseContext:
    """Fork where it is safe, so that workers share the warmed lexicon; with threads about, start afresh."""
    if sys.platform == "linux" and threading.active_count() == 1:
        parse(_TYPICAL)
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")


def _silent(mark: Mark) -> None:
    pass
