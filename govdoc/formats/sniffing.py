"""Tells what a file is by its content (格式识别): suffixes lie, .wps and .doc most of all."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import Literal

from govdoc.model import GovdocError

FileKind = Literal["txt", "html", "docx", "pdf", "ofd", "office", "encrypted", "other"]

_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|div|p|table|meta|article|section|span)\b", re.IGNORECASE)
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<!--.{0,2000}?-->\s{0,200}){0,3}<(?!\?xml)[!a-zA-Z]", re.DOTALL)
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_WORD_HEADER = b"\xec\xa5"
_MARKS: tuple[tuple[bytes, FileKind], ...] = (
    (b"%PDF-", "pdf"),
    (_COMPOUND, "office"),
    (b"{\\rtf", "office"),
    (b"\xff\xd8\xff", "other"),
    (b"\x89PNG", "other"),
    (b"GIF8", "other"),
    (b"II*\x00", "other"),
    (b"MM\x00*", "other"),
    (b"\x1f\x8b\x08", "other"),
    (b"Rar!", "other"),
    (b"7z\xbc\xaf", "other"),
)


def sniff(data: bytes) -> FileKind:
    """The kind of file that ``data`` is.

    >>> sniff(b"%PDF-1.7"), sniff("　　一、总体要求".encode()), sniff(b"<html><body>")
    ('pdf', 'txt', 'html')
    """
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _inside_zip(data)
    for mark, kind in _MARKS:
        if data.startswith(mark):
            return _inside_compound(data) if mark is _COMPOUND else kind
    if b"%PDF-" in data[:1024]:
        return "pdf"
    head = data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\x00", b"")[2:]
    if b"<?mso-application" in head or b"w:wordDocument" in head:
        return "office"
    if (_MARKUP.match(head) or head.lstrip().startswith(b"<?xml")) and _HTML.search(head):
        return "html"
    return "txt"


def _inside_compound(data: bytes) -> FileKind:
    """A compound file holds a locked docx, a doc or wps, or something else (a spreadsheet, slides)."""
    if _ENCRYPTED_OFFICE in data:
        return "encrypted"
    if _WORD_STREAM not in data:
        return "other"
    locked = data[512:514] == _WORD_HEADER and len(data) > 523 and data[523] & 1
    return "encrypted" if locked else "office"


def _inside_zip(data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = {name.lstrip("/") for name in package.namelist()}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError):
        return "ofd" if b"OFD.xml" in data else "docx" if b"word/" in data or b"[Content_Types]" in data else "other"
    if "OFD.xml" in names:
        return "ofd"
    if any(name.startswith("word/") for name in names):
        return "docx"
    return "office" if "content.xml" in names else "other"


def unsupported(suffix: str) -> GovdocError:
    """The error for a file that is no document at all."""
    return GovdocError(
        "unsupported-format",
        f"不支持这种文件{f'（{suffix}）' if suffix else ''}：可读 txt、html、docx、pdf、ofd、doc、wps；"
        "图片请先做文字识别（OCR），压缩包请先解压"
        " (unsupported file: readable are txt, html, docx, pdf, ofd, doc, wps; run OCR on pictures, unpack archives)",
    )
