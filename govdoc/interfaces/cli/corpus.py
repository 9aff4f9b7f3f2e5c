"""``govdoc corpus``: many documents into tables, and questions to them (批量处理)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govdoc.model import GovdocError

if TYPE_CHECKING:
    from govdoc.corpus.store import Mark

_ROWS_SHOWN = 50


@click.group()
def corpus() -> None:
    """批量处理文档，结果存为 Parquet 表并可用 SQL 查询。"""


@corpus.command("run")
@click.argument("source", type=click.Path(path_type=Path))
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="结果文件夹；中断后用同一文件夹再次运行即可续跑。"
)
@click.option("--workers", type=click.IntRange(min=1), help="进程数，默认等于处理器核数。")
@click.option("--text-field", default="text", show_default=True, help="JSONL 或 Parquet 中正文所在的字段。")
@click.option("--id-field", default="id", show_default=True, help="JSONL 或 Parquet 中文档名所在的字段。")
@click.option("--quiet", is_flag=True, help="不显示进度条。")
def run_(source: Path, out: Path, workers: int | None, text_field: str, id_field: str, quiet: bool) -> None:
    """解析 SOURCE（文件夹、.jsonl 或 .parquet），写出各表。

    坏文件记入 errors 表，不影响其余文件；结果与进程数无关。
    """
    _need_frames()
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from govdoc.corpus.items import Fields
    from govdoc.corpus.run import run
    from govdoc.corpus.shards import total_size

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("KB"),
        TimeRemainingColumn(),
    )
    # No refresh thread: the workers can only be forked from a process without threads.
    with Progress(*columns, console=console, auto_refresh=False, disable=quiet) as bar:
        shown = bar.add_task("解析", total=total_size(source) // 1024)

        def advance(mark: Mark) -> None:
            bar.advance(shown, mark.size / 1024)
            bar.refresh()

        summary = run(source, out, workers=workers, fields=Fields(text_field, id_field), progress=advance)
    told = f"{summary.documents} 份文档，{summary.errors} 份出错，{summary.characters} 字；结果在 {out}"
    click.echo(told + (f"（{summary.resumed} 片沿用上次结果）" if summary.resumed else ""), err=True)


@corpus.command("sql")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("statement")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
def sql_(folder: Path, statement: str, form: str) -> None:
    """对 FOLDER 中的各表执行 SQL 语句 STATEMENT。

    表：documents sections indicators slogans dates "references"（保留字，须加引号）claims findings errors。
    """
    _need_frames()
    from govdoc.corpus.sql import query

    answer = query(folder, statement)
    if form == "csv":
        import pyarrow.csv

        pyarrow.csv.write_csv(answer, sys.stdout.buffer)
    elif form == "json":
        import msgspec

        for row in answer.to_pylist():
            click.echo(msgspec.json.encode(row))
    else:
        _show(answer)


def _show(answer: Any) -> None:
    from rich.console import Console
    from rich.table import Table

    shown = Table(*answer.column_names)
    for row in answer.slice(0, _ROWS_SHOWN).to_pylist():
        shown.add_row(*["" if value is None else _plain(value) for value in row.values()])
    Console().print(shown)
    if answer.num_rows > _ROWS_SHOWN:
        click.echo(f"共 {answer.num_rows} 行，只显示前 {_ROWS_SHOWN} 行；--format csv 输出全部。", err=True)


def _plain(value: Any) -> str:
    from decimal import Decimal

    from rich.markup import escape

    if isinstance(value, Decimal):
        value = format(value.normalize(), "f")
    return escape(str(value))


def _need_frames() -> None:
    from importlib.util import find_spec

    if find_spec("pyarrow") is None:
        raise GovdocError("missing-extra", "没有安装 pyarrow：先运行 pip install 'govdoc[frames]'")
