"""Reads PDF files with a text layer (版式文件): characters to lines, lines to paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from govdoc.formats.extracted import Extracted, TextBuilder
from govdoc.formats.limits import Limits, damaged, encrypted, no_text, require, too_large
from govdoc.formats.pdf_lines import Character, build_lines
from govdoc.formats.pdf_pages import write_pages

_FEW_PER_PAGE = 15
_UNREADABLE = re.compile("[\ue000-\uf8ff\ufffd]")


def read_pdf(data: bytes, limits: Limits) -> Extracted:
    """The text layer, page numbers and running heads left out; a scan has none and is refused."""
    pdfium = require("pypdfium2", "pdf")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise (encrypted("pdf") if _wants_password(error) else damaged("pdf", error)) from error
    try:
        if len(document) > limits.max_pages:
            raise too_large(limits.max_pages, "max_pages")
        pages = [build_lines(list(_characters(page, pdfium))) for page in _pages(document, pdfium)]
    finally:
        document.close()
    count = sum(len(line.text) for lines in pages for line in lines)
    if count < _FEW_PER_PAGE * min(len(pages), 3) or not count:
        raise no_text("pdf")
    builder = TextBuilder()
    write_pages(pages, builder)
    extracted = builder.finish()
    if len(_UNREADABLE.findall(extracted.text)) > 0.3 * len(extracted.text):
        raise no_text("pdf")
    return extracted


def _wants_password(error: Any) -> bool:
    return getattr(error, "err_code", None) == 4 or "password" in str(error).lower()


def _pages(document: Any, pdfium: Any) -> Iterator[Any]:
    for index in range(len(document)):
        try:
            page = document[index]
        except pdfium.PdfiumError as error:
            raise damaged("pdf", error) from error
        yield page
        page.close()


def _characters(page: Any, pdfium: Any) -> Iterator[Character]:
    """What the page prints; blanks are dropped here and found again by the gaps."""
    from ctypes import byref, c_double

    raw = pdfium.raw
    turn = page.get_rotation()
    text_page = page.get_textpage()
    box, x, y = raw.FS_RECTF(), c_double(), c_double()
    try:
        for index in range(text_page.count_chars()):
            code = raw.FPDFText_GetUnicode(text_page, index)
            if code <= 32 or code in (0xA0, 0x3000, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000:
                continue
            raw.FPDFText_GetCharOrigin(text_page, index, byref(x), byref(y))
            raw.FPDFText_GetLooseCharBox(text_page, index, byref(box))
            yield _turned(chr(code), turn, (box.left, box.bottom, box.right, box.top), (x.value, y.value))
    finally:
        text_page.close()


def _turned(text: str, turn: int, box: tuple[float, float, float, float], origin: tuple[float, float]) -> Character:
    """A character of a page that is shown turned, as it is seen."""
    left, bottom, right, top = box
    x, y = origin
    if turn == 90:
        return Character(text, bottom, top, -right, -left, -x)
    if turn == 180:
        return Character(text, -right, -left, -top, -bottom, -y)
    if turn == 270:
        return Character(text, -top, -bottom, left, right, x)
    return Character(text, left, right, bottom, top, y)
