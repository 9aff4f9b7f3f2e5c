"""The documents a command is given (输入): files, folders, standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from govdoc.model import Document, GovdocError
from govdoc.rules.settings import Settings

SUFFIXES = frozenset(
    {".txt", ".md", ".html", ".htm", ".docx", ".docm", ".dotx", ".pdf", ".ofd", ".doc", ".wps", ".rtf", ".odt"}
)
STANDARD_INPUT = "-"


class Input(NamedTuple):
    """A document and where it came from; ``data`` is the file as it is."""

    name: str
    data: bytes
    document: Document


class Inputs:
    """Reads one document after another; a file that cannot be read is told, and counted in ``failures``."""

    def __init__(self, names: Sequence[str], settings: Settings | None = None) -> None:
        self._names = names
        self._settings = settings if settings is not None else Settings()
        self.failures = 0

    def __iter__(self) -> Iterator[Input]:
        for name in self._files():
            try:
                yield self._read(name)
            except GovdocError as error:
                self.failures += 1
                head = click.style("出错", fg="red", bold=True)
                click.echo(f"{head}[{error.code}] {name}: {error.message}", err=True)

    def _files(self) -> Iterator[str]:
        for name in self._names:
            path = Path(name)
            if name != STANDARD_INPUT and path.is_dir():
                found = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
                if not found:
                    self.failures += 1
                    click.echo(f"文件夹里没有可读的文件：{name}", err=True)
                yield from (str(p) for p in found if not p.name.startswith(("~$", ".")))
            else:
                yield name

    def _read(self, name: str) -> Input:
        from govdoc import api
        from govdoc.formats.limits import Limits
        from govdoc.formats.reading import extract_text, load

        if name == STANDARD_INPUT:
            data = sys.stdin.buffer.read()
            shown = "标准输入"
        else:
            data, shown = load(name, Limits())[0], name
        extracted = extract_text(data, Limits(), None if name == STANDARD_INPUT else name)
        document = api.parse(extracted.text, source=shown, tables=extracted.tables, settings=self._settings)
        return Input(shown, data, document)


def width() -> int:
    """Columns to write in: those of the terminal, and 120 where there is none."""
    from shutil import get_terminal_size

    return max(60, get_terminal_size((120, 40)).columns)
