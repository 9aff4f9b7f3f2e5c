"""Work on many items in other processes, in order and with bounded memory (多进程)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from govdoc.model import GovdocError

Result = TypeVar("Result")

_AHEAD = 2


def ordered_map(
    function: Callable[[list[str]], list[Result]], items: Iterable[str], workers: int, *, characters: int = 100_000
) -> Iterator[Result]:
    """``function`` over batches of ``items``, results in order.

    A batch ends at so many characters; at most two batches a worker are under way, so an endless source may be passed.
    """
    batches = _batches(items, characters)
    with ProcessPoolExecutor(workers) as pool:
        waiting: deque[Future[list[Result]]] = deque()
        try:
            for batch in batches:
                waiting.append(pool.submit(function, batch))
                if len(waiting) >= _AHEAD * workers:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool as error:
            raise GovdocError(
                "worker-died",
                "工作进程意外退出：脚本里请把调用放在 if __name__ == '__main__': 之下，或减少 workers"
                " (a worker process died: call this under if __name__ == '__main__':, or use fewer workers)",
            ) from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _batches(items: Iterable[str], characters: int) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item)
        if size >= characters or len(batch) >= 1000:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
