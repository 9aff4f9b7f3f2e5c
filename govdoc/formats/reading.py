"""Reads any file a document comes in (读文件): what it is is told by its content, never by its suffix."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import IO

from govdoc.formats.extracted import Extracted
from govdoc.formats.limits import Limits, damaged, encrypted, too_large
from govdoc.formats.sniffing import sniff, unsupported
from govdoc.model import GovdocError

Source = str | os.PathLike[str] | bytes | IO[bytes]


def load(source: Source, limits: Limits) -> tuple[bytes, str | None]:
    """The bytes of a path, of bytes or of a binary file, and the name they go by."""
    if isinstance(source, bytes | bytearray | memoryview):
        data, name = bytes(source), None
    elif isinstance(source, str | os.PathLike):
        data, name = _load_path(Path(source), limits), os.fspath(source)
    else:
        data, name = _load_stream(source, limits), getattr(source, "name", None)
    if len(data) > limits.max_bytes:
        raise too_large(limits.max_bytes, "max_bytes")
    return data, name if isinstance(name, str) else None


def extract_text(data: bytes, limits: Limits, name: str | None = None) -> Extracted:
    """The text and tables of a file's bytes; ``name`` only words the error."""
    suffix = Path(name).suffix if name else ""
    kind = sniff(data)
    if not data and suffix.lower() not in ("", ".txt", ".md", ".text"):
        raise GovdocError("empty-file", "文件是空的，请重新取得原文件 (the file is empty; fetch it again)")
    if kind == "encrypted":
        raise encrypted("Office")
    if kind == "other":
        raise unsupported(suffix)
    reader = getattr(import_module(f"govdoc.formats.{kind}"), f"read_{kind}")
    try:
        extracted: Extracted = reader(data, limits)
    except GovdocError:
        raise
    except (RecursionError, MemoryError) as error:
        raise GovdocError(
            "too-complex", "文件结构过深或过大，无法读取 (the file is nested too deep or too large to read)"
        ) from error
    except Exception as error:  # a damaged file fails anywhere in the libraries, in any way
        raise damaged(kind, f"{type(error).__name__}: {error}") from error
    return extracted


def _load_path(path: Path, limits: Limits) -> bytes:
    try:
        if not path.is_dir() and path.stat().st_size > limits.max_bytes:
            raise too_large(limits.max_bytes, "max_bytes")
        with path.open("rb") as stream:
            return stream.read(limits.max_bytes + 1)
    except FileNotFoundError as error:
        raise GovdocError("file-not-found", f"找不到文件：{path} (no such file)") from error
    except IsADirectoryError as error:
        raise GovdocError("is-a-folder", f"这是文件夹，请给出文件：{path} (this is a folder; name a file)") from error
    except PermissionError as error:
        raise GovdocError("no-permission", f"没有读取权限：{path} (permission denied)") from error
    except (OSError, ValueError) as error:
        raise GovdocError("unreadable", f"无法读取：{path}（{error}） (cannot be read)") from error


def _load_stream(stream: IO[bytes], limits: Limits) -> bytes:
    data = stream.read(limits.max_bytes + 1)
    if not isinstance(data, bytes):
        raise GovdocError(
            "not-binary",
            "请用二进制方式打开文件，或把文字交给 govdoc.parse"
            " (open the file in binary mode, or pass text to govdoc.parse)",
        )
    return data
