"""``%load_ext govdoc``: tuples of mentions show as tables (笔记本扩展).

A document shows itself without this. Tuples are Python's own type: the display of a tuple is the notebook's to decide,
so the notebook asks for it, once and in its own session; other tuples keep their look.
"""

from __future__ import annotations

from typing import Any

from govdoc.formats.html_view import is_mentions, table_html


def register(shell: Any) -> None:
    """Teach the IPython ``shell`` to show ``doc.findings`` and its like as tables."""
    shell.display_formatter.formatters["text/html"].for_type(tuple, _show)


def unregister(shell: Any) -> None:
    """Undo ``register``."""
    shell.display_formatter.formatters["text/html"].pop(tuple, None)


def _show(value: tuple[Any, ...]) -> str | None:
    return table_html(value) if is_mentions(value) else None
