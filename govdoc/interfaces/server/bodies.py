"""Request bodies, read within their limits (请求正文)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

import msgspec
from fastapi import Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from govdoc.interfaces.server.jobs import Job
from govdoc.interfaces.server.limits import Limits
from govdoc.interfaces.server.problems import ProblemError


class TextBody(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document as text; ``source`` names it in the answer."""

    text: str
    source: str | None = None


async def document_of(request: Request, limits: Limits, job: Job) -> Job:
    """``job`` with the document of the request, be it JSON or a file; raises ``ProblemError``."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in ("application/json", "multipart/form-data"):
        raise ProblemError(415, "unsupported-media-type", "正文须为 application/json 或 multipart/form-data")
    try:
        async with asyncio.timeout(limits.seconds):
            body = b"".join([piece async for piece in _pieces(request, limits.max_bytes)])
    except TimeoutError:
        raise ProblemError(408, "slow-client", "正文传输太慢") from None
    if kind == "application/json":
        given = _decode(body)
        return msgspec.structs.replace(job, text=given.text, name=given.source)
    file = await _file(request, body)
    data = await file.read()
    return msgspec.structs.replace(job, file=data, name=file.filename, seconds=0.8 * limits.seconds)


async def _pieces(request: Request, limit: int) -> AsyncIterator[bytes]:
    told = request.headers.get("content-length", "")
    size = 0
    if told.isdigit() and (len(told) > 18 or int(told) > limit):
        raise _too_large(limit)
    async for piece in request.stream():
        size += len(piece)
        if size > limit:
            raise _too_large(limit)
        yield piece


def _too_large(limit: int) -> ProblemError:
    return ProblemError(413, "too-large", f"正文超过上限 {limit:,} 字节")


def _decode(body: bytes) -> TextBody:
    try:
        return msgspec.json.decode(body, type=TextBody)
    except msgspec.ValidationError as error:
        raise ProblemError(422, "bad-body", f'正文应为 {{"text": …}}：{error}') from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ProblemError(400, "bad-json", f"正文不是合格的 UTF-8 JSON：{error}") from None


async def _file(request: Request, body: bytes) -> UploadFile:
    async def whole() -> AsyncGenerator[bytes, None]:
        yield body

    try:
        form = await MultiPartParser(request.headers, whole(), max_files=1, max_fields=1).parse()
    except (MultiPartException, KeyError, UnicodeDecodeError) as error:
        raise ProblemError(400, "bad-form", f"表单无法解析：{error}") from None
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise ProblemError(422, "no-file", "表单里没有名为 file 的文件")
    return file
