"""Reads OFD, the national fixed-layout format (GB/T 33190)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import Any

from govdoc.formats.extracted import Extracted, TextBuilder
from govdoc.formats.limits import Limits, damaged, no_text, open_package, require, too_large
from govdoc.formats.pdf_lines import Character, build_lines
from govdoc.formats.pdf_pages import write_pages


def read_ofd(data: bytes, limits: Limits) -> Extracted:
    """The text of all pages in reading order."""
    ofdkit = require("ofdkit", "ofd")
    open_package(data, "ofd", limits).close()
    builder = TextBuilder()
    try:
        with ofdkit.open(data) as document:
            if len(document.pages) > limits.max_pages:
                raise too_large(limits.max_pages, "max_pages")
            write_pages([build_lines(list(_characters(page))) for page in document.pages], builder)
    except ofdkit.OFDLimitError as error:
        raise too_large(limits.max_unpacked, "max_unpacked") from error
    except (ofdkit.OFDError, zipfile.BadZipFile, ValueError, KeyError, OSError, EOFError) as error:
        raise damaged("ofd", error) from error
    extracted = builder.finish()
    if not extracted.text:
        raise no_text("ofd")
    return extracted


def _characters(page: Any) -> Iterator[Character]:
    """The characters of the runs that lie on the page; OFD counts y downwards, and gives a run only its whole width."""
    x, y, width, height = page.box
    for run in page.runs:
        if not (x <= run.x <= x + width and y <= run.y <= y + height):
            continue
        step = run.width / max(1, len(run.text))
        for index, text in enumerate(run.text):
            if not text.isspace():
                left = run.x + index * step
                yield Character(text, left, left + step, -run.y - 0.2 * run.size, -run.y + 0.9 * run.size, -run.y)
