"""Worker processes that can be ended in the middle of a document (进程池)."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import signal
from concurrent.futures import ThreadPoolExecutor

import msgspec

from govdoc.interfaces.server.jobs import Answer, Job, serve
from govdoc.interfaces.server.limits import Limits
from govdoc.interfaces.server.problems import ProblemError, problem_of
from govdoc.model import GovdocError

_CONTEXT = multiprocessing.get_context("spawn")
_STARTING = 60.0


class Worker:
    """One process and the pipe to it."""

    def __init__(self, memory: int) -> None:
        self._connection, far_end = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=serve, args=(far_end, memory), daemon=True)
        self._process.start()
        far_end.close()
        self._fresh = True

    def answer(self, job: bytes, seconds: float) -> Answer | None:
        """The answer, or None when it takes longer than ``seconds``; raises ``EOFError`` when the process dies."""
        try:
            if self._fresh:  # Loading the library is not the document's fault.
                if not self._connection.poll(_STARTING):
                    return None
                self._connection.recv_bytes()
                self._fresh = False
            self._connection.send_bytes(job)
            if not self._connection.poll(seconds):
                return None
            return msgspec.msgpack.decode(self._connection.recv_bytes(), type=Answer)
        except OSError as error:
            raise EOFError from error

    def end(self) -> None:
        """Kill the process, whatever it is doing, and what it has started."""
        if os.name == "posix" and self._process.pid is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()
        self._connection.close()


class Pool:
    """Gives each job to the next free worker and replaces workers that hang or die."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._threads = ThreadPoolExecutor(limits.workers)
        self._idle: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        self._waiting = 0
        self._closed = False
        for _ in range(limits.workers):
            self._idle.put_nowait(Worker(limits.memory))

    async def run(self, job: Job) -> bytes:
        """The body of the answer to ``job``; raises ``ProblemError``."""
        if self._waiting >= self._limits.waiting:
            raise ProblemError(503, "busy", "服务繁忙，请稍后再试")
        self._waiting += 1
        try:
            worker = await self._idle.get()
        finally:
            self._waiting -= 1
        # Shielded: a client that goes away must not leave its worker with an answer nobody has taken.
        answer = await asyncio.shield(asyncio.ensure_future(self._with(worker, job)))
        if answer.code is None:
            return answer.body
        raise problem_of(GovdocError(answer.code, answer.message))

    async def _with(self, worker: Worker, job: Job) -> Answer:
        loop = asyncio.get_running_loop()
        message = msgspec.msgpack.encode(job)
        try:
            answer = await loop.run_in_executor(self._threads, worker.answer, message, self._limits.seconds)
            failure = Answer(code="too-slow", message=f"处理时间超过上限 {self._limits.seconds:g} 秒")
        except EOFError:
            answer, failure = None, Answer(code="worker-died", message="处理这份文件时进程异常终止")
        if answer is None and not self._closed:
            worker = await loop.run_in_executor(self._threads, self._replace, worker)
        self._idle.put_nowait(worker)
        return answer or failure

    def _replace(self, worker: Worker) -> Worker:
        worker.end()
        return Worker(self._limits.memory)

    def close(self) -> None:
        """End all idle workers; busy ones are daemons and end with the service."""
        self._closed = True
        while not self._idle.empty():
            self._idle.get_nowait().end()
        self._threads.shutdown(wait=False, cancel_futures=True)
