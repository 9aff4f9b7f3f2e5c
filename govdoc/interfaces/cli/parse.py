"""``govdoc parse``: what a document says, as tables, JSON or Markdown (解析)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from govdoc.interfaces.cli.inputs import Inputs
from govdoc.model import Document

EPILOG = """\b
例：
  govdoc parse 总结.docx                              要素和各类数目
  govdoc parse 总结.docx --outline                    提纲
  govdoc parse 公报.pdf --table indicators            指标表
  govdoc parse 文稿/ --table slogans                  各文件的提法
  govdoc parse 公报.pdf --table indicators --format csv > 指标.csv
  govdoc parse 文稿/ --format jsonl > 全部.jsonl      每行一份文件
  govdoc parse 通知.html --format markdown            干净的 Markdown
"""
TABLES = (
    "indicators", "slogans", "dates", "references", "claims", "sections", "enumerations", "tables", "findings",
)  # fmt: skip


@click.command("parse", epilog=EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="文件…")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "jsonl", "csv", "markdown"]), default="text",
    show_default=True, help="输出格式；csv 须同时给出 --table。",
)  # fmt: skip
@click.option("--table", type=click.Choice(TABLES), help="只要一张表。")
@click.option("--outline", is_flag=True, help="只要提纲。")
@click.pass_context
def parse(ctx: click.Context, files: tuple[str, ...], form: str, table: str | None, outline: bool) -> None:
    """解析文件，给出要素、提纲和各表。

    文件可以是 txt、html、docx、pdf、ofd、doc、wps，也可以是文件夹；- 是标准输入。
    """
    if form == "csv" and table is None:
        raise click.UsageError("--format csv 须同时给出 --table，例如 --table indicators")
    inputs = Inputs(files)
    documents = ((item.name, item.document) for item in inputs)
    if form in ("json", "jsonl"):
        _write_json(documents, table, form)
    elif form == "csv":
        _write_csv(documents, table or "indicators")
    elif form == "markdown":
        from govdoc.formats.markdown import markdown

        for _, document in documents:
            click.echo(markdown(document))
    else:
        for name, document in documents:
            _show(name, document, table, outline, many=len(files) > 1 or files[0] != name)
    ctx.exit(2 if inputs.failures else 0)


def _show(name: str, document: Document, table: str | None, outline: bool, *, many: bool) -> None:
    if many:
        click.echo(click.style(name, bold=True))
    if table is not None:
        _show_table(document, table)
    elif outline:
        click.echo(document.outline())
    else:
        _show_overview(document)
    if many:
        click.echo()


def _show_table(document: Document, table: str) -> None:
    from govdoc.interfaces.cli.tables import print_table
    from govdoc.interfaces.cli.views import VIEWS

    view = VIEWS[table]
    rows = list(view.rows(document))
    if rows:
        print_table(view.columns, rows)
    else:
        click.echo(f"没有{view.title}")


def _show_overview(document: Document) -> None:
    from govdoc.interfaces.cli.overview import counts, marks
    from govdoc.interfaces.cli.tables import print_pairs

    print_pairs(marks(document))
    told = "，".join(f"{name} {number}" for name, number in counts(document))
    click.echo(told or "没有读出内容")


def _write_json(documents: Iterator[tuple[str, Document]], table: str | None, form: str) -> None:
    import msgspec

    encode = msgspec.json.encode
    if form == "jsonl":
        for _, document in documents:
            for row in _rows(document, table):
                click.echo(encode(row))
        return
    rows: list[Any] = [row for _, document in documents for row in _rows(document, table)]
    told = rows[0] if table is None and len(rows) == 1 else rows
    click.echo(msgspec.json.format(encode(told), indent=2))


def _rows(document: Document, table: str | None) -> Iterator[Any]:
    """The document itself, or the rows of one of its tables, each with the document's name."""
    if table is None:
        yield document
        return
    import msgspec

    items = document.walk() if table == "sections" else getattr(document, table)
    for item in items:
        yield {"source": document.source, **msgspec.to_builtins(item)}


def _write_csv(documents: Iterator[tuple[str, Document]], table: str) -> None:
    import csv
    import sys

    from govdoc.interfaces.cli.views import VIEWS

    view = VIEWS[table]
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(["文件", *(column.name for column in view.columns)])
    for name, document in documents:
        writer.writerows([name, *row] for row in view.rows(document))
