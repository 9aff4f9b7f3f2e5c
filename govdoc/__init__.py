"""govdoc reads Chinese official documents (公文) into typed objects with exact places, and says where they contradict
the written rules, their own arithmetic or themselves."""

from typing import Any

from govdoc.api import check, parse, parse_many, read
from govdoc.formats.frames import to_arrow, to_pandas, to_polars
from govdoc.model import Document, GovdocError
from govdoc.version import __version__

__all__ = [
    "Document", "GovdocError", "__version__", "check", "parse", "parse_many", "read", "to_arrow",
    "to_pandas", "to_polars",
]  # fmt: skip


def load_ipython_extension(shell: Any) -> None:
    """``%load_ext govdoc``: tuples of mentions show as tables in this notebook."""
    from govdoc.interfaces.notebook import register

    register(shell)


def unload_ipython_extension(shell: Any) -> None:
    """``%unload_ext govdoc``."""
    from govdoc.interfaces.notebook import unregister

    unregister(shell)
