"""The HTTP service (服务): parse, check, rules, schema, health, and the page at ``/``."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import msgspec
from fastapi import FastAPI, Query, Request, Response
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment, PackageLoader

from govdoc.interfaces.server import openapi, problems
from govdoc.interfaces.server.answers import Health, RuleFacts, health, rule_facts
from govdoc.interfaces.server.bodies import document_of
from govdoc.interfaces.server.jobs import CheckAnswer, Job, Offsets
from govdoc.interfaces.server.limits import Limits
from govdoc.interfaces.server.pool import Pool
from govdoc.model import Document
from govdoc.model.schema import json_schema
from govdoc.version import __version__

_SAFETY = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}

Prefixes = Annotated[
    list[Annotated[str, Query(pattern="^[A-Z]{3}[0-9]{0,3}$")]],
    Query(max_length=200, description="规则编号或前缀，如 NUM、NUM101；可重复"),
]
Counting = Annotated[Offsets, Query(description="位置按码点（Python）或 UTF-16 单元（JavaScript、Java）计")]


def create_app(limits: Limits | None = None) -> FastAPI:
    """The service with its own worker processes, which start and end with it."""
    limits = limits or Limits()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.pool = Pool(limits)
        yield
        app.state.pool.close()

    app = FastAPI(
        title="govdoc", version=__version__, description="公文解析与校核", lifespan=lifespan,
        # Their pages load scripts from a CDN; the service works offline.
        docs_url=None, redoc_url=None,
    )  # fmt: skip
    problems.install(app)
    _add_documents(app, limits)
    _add_facts(app)
    _add_page(app, limits)
    openapi.describe(app)
    return app


def _add_documents(app: FastAPI, limits: Limits) -> None:
    @app.post("/v1/parse", summary="解析", responses=_answers(Document), openapi_extra=openapi.REQUEST_BODY)
    async def parse(request: Request, offsets: Counting = "codepoints") -> Response:
        """A document in, the object ``govdoc.parse`` gives out, as JSON."""
        job = await document_of(request, limits, Job("parse", offsets=offsets))
        return _json(await request.app.state.pool.run(job))

    @app.post("/v1/check", summary="校核", responses=_answers(CheckAnswer), openapi_extra=openapi.REQUEST_BODY)
    async def check(
        request: Request, select: Prefixes = [], ignore: Prefixes = [], offsets: Counting = "codepoints"  # noqa: B006
    ) -> Response:  # fmt: skip
        """A document in, its findings out."""
        chosen = Job("check", select=tuple(select), ignore=tuple(ignore), offsets=offsets)
        job = await document_of(request, limits, chosen)
        return _json(await request.app.state.pool.run(job))


def _answers(of: Any) -> dict[int | str, dict[str, Any]]:
    return openapi.answers(of, 400, 408, 413, 415, 422, 500, 501, 503)


def _add_facts(app: FastAPI) -> None:
    @app.get("/v1/rules", summary="规则表", responses=openapi.answers(tuple[RuleFacts, ...]))
    def rules() -> Response:
        """Every rule with its source and its right and wrong texts."""
        return _json(msgspec.json.encode(rule_facts()))

    @app.get("/v1/schema", summary="数据模式", responses=openapi.answers(dict[str, Any]))
    def schema() -> Response:
        """The JSON Schema of what ``/v1/parse`` answers."""
        return _json(msgspec.json.encode(json_schema()))

    @app.get("/healthz", summary="状态", responses=openapi.answers(Health))
    async def healthz() -> Response:
        """Whether the service answers."""
        return _json(msgspec.json.encode(health()))


def _add_page(app: FastAPI, limits: Limits) -> None:
    template = Environment(loader=PackageLoader(__package__, "page"), autoescape=True).get_template("index.html")
    page = template.render(version=__version__, megabytes=limits.max_bytes >> 20)
    app.mount("/static", StaticFiles(directory=Path(__file__).parent / "page" / "static"), "static")

    @app.get("/", include_in_schema=False)
    async def index() -> Response:
        return Response(page, media_type="text/html", headers=_SAFETY)


def _json(body: bytes) -> Response:
    return Response(body, media_type="application/json", headers={"X-Content-Type-Options": "nosniff"})
