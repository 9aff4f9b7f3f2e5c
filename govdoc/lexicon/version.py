"""Which knowledge an answer rests on (知识库版本)."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


@cache
def lexicon_version() -> str:
    """Twelve hexadecimal digits that change whenever any lexicon file does.

    >>> len(lexicon_version())
    12
    """
    digest = hashlib.sha256()
    for path, content in sorted(_contents(files("govdoc.lexicon"), "")):
        digest.update(path.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()[:12]


def _contents(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found = []
    for entry in folder.iterdir():
        path = f"{prefix}/{entry.name}"
        if entry.is_dir():
            found += _contents(entry, path)
        elif entry.name.endswith((".toml", ".tsv", ".json", ".txt")):
            # A checkout may have either line ending; the knowledge is the same.
            found.append((path, entry.read_bytes().replace(b"\r\n", b"\n")))
    return found
