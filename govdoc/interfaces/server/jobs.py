"""What a worker process does: a job in, the bytes of an answer out (解析进程)."""

from __future__ import annotations

import os
import sys
from multiprocessing.connection import Connection
from typing import Literal

import msgspec

from govdoc.api import check, parse, read
from govdoc.interfaces.server.utf16 import to_utf16
from govdoc.lexicon.version import lexicon_version
from govdoc.model import Document, Finding, GovdocError
from govdoc.version import __version__

Offsets = Literal["codepoints", "utf16"]
_UNPACKED = 256 << 20


class Job(msgspec.Struct, frozen=True):
    """One document to parse or check: ``text``, or a ``file`` with its name; ``seconds`` bound outside programs."""

    kind: Literal["parse", "check"]
    text: str | None = None
    file: bytes | None = None
    name: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    offsets: Offsets = "codepoints"
    seconds: float = 60.0


class Answer(msgspec.Struct, frozen=True):
    """The JSON of the answer, or the code and message of an error."""

    body: bytes = b""
    code: str | None = None
    message: str = ""


class CheckAnswer(msgspec.Struct, frozen=True):
    """The findings of one document; ``text`` is what their offsets index."""

    findings: tuple[Finding, ...]
    text: str
    offsets: Offsets
    govdoc_version: str
    lexicon_version: str


def do(job: Job) -> Answer:
    """The answer to ``job``; what goes wrong is told, not raised.

    >>> do(Job("check", "开展大型公开活动2余次。")).code is None
    True
    """
    try:
        return Answer(_body(job))
    except GovdocError as error:
        return Answer(code=error.code, message=error.message)
    except MemoryError:
        return Answer(code="too-large", message="处理这份文件所需的内存超过上限")
    except Exception as error:
        return Answer(code="internal-error", message=f"解析时出错（{type(error).__name__}）：请把这份文件报告给维护者")


def serve(connection: Connection, memory: int) -> None:
    """Say that the library is loaded, then answer jobs from ``connection`` until it closes."""
    if os.name == "posix":
        os.setsid()  # the programs a reader starts are ended together with this process
    _limit(memory)
    parse("2024年。")
    connection.send_bytes(b"ready")
    decode, encode = msgspec.msgpack.Decoder(Job).decode, msgspec.msgpack.Encoder().encode
    while True:
        try:
            job = decode(connection.recv_bytes())
        except (EOFError, KeyboardInterrupt):
            return
        connection.send_bytes(encode(do(job)))


def _body(job: Job) -> bytes:
    document = _document(job)
    if job.kind == "parse":
        return _encode(document, document.text, job.offsets)
    chosen = job.select or job.ignore
    findings = check(document, select=job.select, ignore=job.ignore) if chosen else document.findings
    told = CheckAnswer(findings, document.text, job.offsets, __version__, lexicon_version())
    return _encode(told, document.text, job.offsets)


def _document(job: Job) -> Document:
    if job.file is None:
        return parse(job.text or "", source=job.name)
    document = read(job.file, max_unpacked=_UNPACKED, timeout=job.seconds)
    return msgspec.structs.replace(document, source=job.name)


def _encode(value: Document | CheckAnswer, text: str, offsets: Offsets) -> bytes:
    if offsets == "utf16" and not text.isascii() and max(text) > "\uffff":
        return msgspec.json.encode(to_utf16(value, text))
    return msgspec.json.encode(value)


def _limit(memory: int) -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
