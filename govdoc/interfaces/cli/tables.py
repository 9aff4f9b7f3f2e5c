"""Tables for people: columns that fit the terminal and full-width characters (表格)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import IO, NamedTuple

import click

from govdoc.formats.positions import display_width
from govdoc.interfaces.cli.inputs import width

_NARROWEST = 22


class Column(NamedTuple):
    """A column: its heading; ``right`` sets figures to the right; ``wide`` columns give way first."""

    name: str
    right: bool = False
    wide: bool = False


def print_table(
    columns: Sequence[Column], rows: Iterable[Sequence[str]], stream: IO[str] | None = None, *, title: str | None = None
) -> None:
    """Print ``rows`` under their headings; a column that is empty in every row is left out."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    filled = [tuple(row) for row in rows]
    kept = [at for at in range(len(columns)) if any(row[at] for row in filled)] or list(range(len(columns)))
    table = Table(box=box.SIMPLE_HEAD, title=title, title_justify="left", padding=(0, 1), pad_edge=False)
    for at in kept:
        column = columns[at]
        widest = max((display_width(row[at]) for row in filled), default=0)
        table.add_column(
            column.name, justify="right" if column.right else "left", no_wrap=not column.wide, overflow="fold",
            header_style="bold", min_width=min(widest, _NARROWEST) if column.wide else None,
        )  # fmt: skip
    for row in filled:
        table.add_row(*(Text(row[at]) for at in kept))
    Console(file=stream, width=width(), highlight=False).print(table)


def print_pairs(pairs: Iterable[tuple[str, str]]) -> None:
    """Print names with their values, the values under each other."""
    told = list(pairs)
    widest = max((display_width(name) for name, _ in told), default=0)
    for name, value in told:
        click.echo(click.style(name, bold=True) + " " * (widest - display_width(name) + 2) + value)
