"""Errors as ``application/problem+json`` (RFC 9457) (错误应答)."""

from __future__ import annotations

import http
from typing import Any

import msgspec
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from govdoc.model import GovdocError

MEDIA_TYPE = "application/problem+json"


class ProblemDetails(msgspec.Struct, frozen=True):
    """What went wrong: ``code`` is stable and machine-readable, ``detail`` says what to do."""

    type: str
    title: str
    status: int
    detail: str
    code: str


class ProblemError(Exception):
    """Ends a request with ``status``."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail


_STATUS = {
    "too-large": 413,
    "unsupported-format": 415,
    "missing-extra": 501,
    "internal-error": 500,
}


def problem_of(error: GovdocError) -> ProblemError:
    """The answer to an error of the library: what cannot be read is the client's to mend."""
    return ProblemError(_STATUS.get(error.code, 422), error.code, error.message)


def answer(problem: ProblemError, headers: dict[str, str] | None = None) -> Response:
    """The response for ``problem``."""
    details = ProblemDetails(
        f"urn:govdoc:problem:{problem.code}", http.HTTPStatus(problem.status).phrase, problem.status, problem.detail,
        problem.code,
    )  # fmt: skip
    if problem.status == 503:
        headers = {"Retry-After": "5", **(headers or {})}
    return Response(msgspec.json.encode(details), problem.status, headers, MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Make every error of ``app`` a problem, the framework's own too."""

    @app.exception_handler(ProblemError)
    async def _problem(request: Request, error: ProblemError) -> Response:
        return answer(error)

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: RequestValidationError) -> Response:
        told = "；".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors())
        return answer(ProblemError(422, "bad-parameter", f"参数有误：{told}"))

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> Response:
        codes = {404: ("not-found", "没有这个地址"), 405: ("method-not-allowed", "这个地址不接受该方法")}
        code, detail = codes.get(error.status_code, ("http-error", str(error.detail)))
        headers: Any = error.headers
        return answer(ProblemError(error.status_code, code, detail), headers)

    @app.exception_handler(Exception)
    async def _unforeseen(request: Request, error: Exception) -> Response:
        return answer(ProblemError(500, "internal-error", "服务内部错误"))
