"""The one loader of the lexicon's TOML files (知识库读取)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

import msgspec

Entry = TypeVar("Entry", bound=msgspec.Struct)


def load(name: str, kind: type[Entry]) -> tuple[Entry, ...]:
    """The entries of ``lexicon/<name>.toml``, or of every file in ``lexicon/<name>/``, checked against ``kind``.

    Each file holds an array of tables named ``entry``. Raises ``msgspec.ValidationError`` on an ill-formed entry.
    """
    return _loaded(name, kind)


@cache
def _loaded(name: str, kind: type[msgspec.Struct]) -> tuple[Any, ...]:
    """Several rules ask for their part of one file; reading it again would cost a tenth of the first parse."""
    entries: list[Any] = []
    for source in _sources(name):
        entries += msgspec.convert(tomllib.loads(source).get("entry", []), list[kind], strict=True)  # type: ignore[valid-type]
    return tuple(entries)


def _sources(name: str) -> tuple[str, ...]:
    root = files("govdoc.lexicon")
    folder = root / name
    if folder.is_dir():
        return tuple(
            f.read_text("utf-8") for f in sorted(folder.iterdir(), key=lambda f: f.name) if f.name.endswith(".toml")
        )
    return ((root / f"{name}.toml").read_text("utf-8"),)
