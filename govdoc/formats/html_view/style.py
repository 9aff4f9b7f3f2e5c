"""The style every view carries along (显示样式)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def styled(body: str) -> str:
    """``body`` in the frame its style belongs to."""
    return f'<div class="govdoc-view" lang="zh-CN"><style>{_style()}</style>{body}</div>'


@cache
def _style() -> str:
    return files("govdoc.formats.html_view").joinpath("view.css").read_text("utf-8")
