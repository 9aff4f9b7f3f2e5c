"""Size limits and the errors of the readers (读取限制): the one place that words what went wrong and what to do."""

from __future__ import annotations

import zipfile
from importlib import import_module
from io import BytesIO
from types import ModuleType

import msgspec

from govdoc.model import GovdocError

_MEGABYTE = 1 << 20


class Limits(msgspec.Struct, frozen=True):
    """How much a reader takes in: bytes of the file, bytes once unpacked, pages, seconds an outside program may run."""

    max_bytes: int = 64 * _MEGABYTE
    max_unpacked: int = 512 * _MEGABYTE
    max_pages: int = 5_000
    timeout: float = 120.0


def too_large(limit: int, option: str) -> GovdocError:
    """The error for a file above ``limit``; ``option`` is the keyword that lifts it."""
    return GovdocError(
        "too-large",
        f"文件超过上限 {limit:,}，确需读取请调大参数 {option} (the file exceeds the limit; raise {option})",
    )


def damaged(kind: str, detail: object = "") -> GovdocError:
    """The error for a file that its own format's library cannot open."""
    return GovdocError(
        "damaged-file",
        f"{kind} 文件已损坏或不完整，请用原软件打开另存后再读"
        f" (the {kind} file is damaged; open it and save it again{f': {_first_line(detail)}' if detail else ''})",
    )


def encrypted(kind: str) -> GovdocError:
    """The error for a file behind a password."""
    return GovdocError(
        "encrypted-file",
        f"{kind} 文件已加密，请先去除密码再读 (the {kind} file is encrypted; remove its password first)",
    )


def no_text(kind: str) -> GovdocError:
    """The error for a file that holds pictures only, or nothing."""
    return GovdocError(
        "no-text",
        f"{kind} 文件里没有文字；如果是扫描件，请先做文字识别（OCR）"
        f" (the {kind} file has no text; if it is a scan, run OCR first)",
    )


def require(module: str, extra: str) -> ModuleType:
    """Import ``module``, or say which extra brings it.

    >>> require("json", "docx").__name__
    'json'
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise GovdocError(
            "missing-extra",
            f'读取这种文件需要：pip install "govdoc[{extra}]" (reading this kind of file needs the extra {extra})',
        ) from error


def open_package(data: bytes, kind: str, limits: Limits) -> zipfile.ZipFile:
    """Open a zip-based file after a look at what it would unpack to."""
    try:
        package = zipfile.ZipFile(BytesIO(data))
        entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError) as error:
        raise damaged(kind, error) from error
    if any(entry.flag_bits & 1 for entry in entries):
        raise encrypted(kind)
    if sum(entry.file_size for entry in entries) > limits.max_unpacked or len(entries) > 50_000:
        raise too_large(limits.max_unpacked, "max_unpacked")
    return package


def _first_line(detail: object) -> str:
    return str(detail).strip().partition("\n")[0][:200]
