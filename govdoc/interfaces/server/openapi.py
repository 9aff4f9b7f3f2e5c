"""The OpenAPI description, exact: the bodies are the library's own types (接口描述)."""

from __future__ import annotations

from typing import Any

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from govdoc.interfaces.server.answers import Health, RuleFacts
from govdoc.interfaces.server.bodies import TextBody
from govdoc.interfaces.server.jobs import CheckAnswer
from govdoc.interfaces.server.problems import MEDIA_TYPE, ProblemDetails
from govdoc.model import Document

_NAMES = "#/components/schemas/{name}"
_TYPES = (Document, CheckAnswer, TextBody, ProblemDetails, Health, tuple[RuleFacts, ...])
_PROBLEM = {"content": {MEDIA_TYPE: {"schema": {"$ref": _NAMES.format(name="ProblemDetails")}}}}

REQUEST_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {"$ref": _NAMES.format(name="TextBody")}},
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {"file": {"type": "string", "format": "binary", "description": "文件"}},
                    "additionalProperties": False,
                }
            },
        },
    }
}
"""A document: JSON text, or a file."""

_WHY = {
    400: "正文或参数不合格式",
    408: "正文传输太慢",
    413: "正文太大",
    415: "不支持的正文或文件类型",
    422: "读不了的文件或不合规定的参数",
    500: "服务内部错误",
    501: "未安装读取这种文件所需的组件",
    503: "服务繁忙",
}


def answers(of: Any, *problems: int) -> dict[int | str, dict[str, Any]]:
    """The ``responses`` of a route that answers with ``of`` or one of ``problems``."""
    (schema,), _ = msgspec.json.schema_components((of,), ref_template=_NAMES)
    good = {"description": "成功", "content": {"application/json": {"schema": schema}}}
    return {200: good, **{status: {"description": _WHY[status], **_PROBLEM} for status in problems}}


def describe(app: FastAPI) -> None:
    """Make ``app.openapi`` return the exact description."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            described = get_openapi(
                title=app.title, version=app.version, description=app.description, routes=app.routes
            )  # fmt: skip
            _, components = msgspec.json.schema_components(_TYPES, ref_template=_NAMES)
            described["components"] = {"schemas": msgspec.to_builtins(components)}
            app.openapi_schema = _without_framework_errors(described)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _without_framework_errors(described: dict[str, Any]) -> dict[str, Any]:
    """FastAPI lists its own error body beside ours for each 422; we never send it."""
    for path in described["paths"].values():
        for operation in path.values():
            for answer in operation["responses"].values():
                if MEDIA_TYPE in answer.get("content", {}):
                    answer["content"] = _PROBLEM["content"]
    return described
