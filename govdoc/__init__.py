"""govdoc reads Chinese official documents (公文) into typed objects with exact places, and says where they contradict
the written rules, their own arithmetic or themselves."""

from typing import TYPE_CHECKING, Any

from govdoc.model import Document, GovdocError
from govdoc.version import __version__

if TYPE_CHECKING:
    from govdoc.api import check, parse, parse_many, read
    from govdoc.formats.frames import to_arrow, to_pandas, to_polars

__all__ = [
    "Document", "GovdocError", "__version__", "check", "parse", "parse_many", "read", "to_arrow",
    "to_pandas", "to_polars",
]  # fmt: skip


_PLACES = {
    **dict.fromkeys(("check", "parse", "parse_many", "read"), "govdoc.api"),
    **dict.fromkeys(("to_arrow", "to_pandas", "to_polars"), "govdoc.formats.frames"),
}

_MODULES = frozenset({"corpus", "formats", "slogans"})

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """A public function, imported when it is first asked for: ``import govdoc`` itself compiles no pattern."""
        from importlib import import_module

        if name in _MODULES:
            return import_module(f"govdoc.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module 'govdoc' has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_PLACES[name]), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)


def load_ipython_extension(shell: Any) -> None:
    """``%load_ext govdoc``: tuples of mentions show as tables in this notebook."""
    from govdoc.interfaces.notebook import register

    register(shell)


def unload_ipython_extension(shell: Any) -> None:
    """``%unload_ext govdoc``."""
    from govdoc.interfaces.notebook import unregister

    unregister(shell)
