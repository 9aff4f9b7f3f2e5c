"""``govdoc report``: one document on one page: marks, outline, figures, formulas, findings (一页报告)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from govdoc.interfaces.cli.inputs import Inputs, width
from govdoc.model import Document

if TYPE_CHECKING:
    from govdoc.formats.wording import Language

EPILOG = """\b
例：
  govdoc report 总结.docx
  govdoc report 公报.pdf --all | less -R
"""
_SHOWN = {"indicators": 15, "slogans": 12, "references": 8}
_TABLES = ("indicators", "slogans", "references")


@click.command("report", epilog=EPILOG)
@click.argument("file", metavar="文件")
@click.option("--all", "everything", is_flag=True, help="各表全部列出，不只列开头。")
@click.option("--lang", type=click.Choice(["zh", "en"]), default="zh", show_default=True, help="校核意见的语言。")
@click.pass_context
def report(ctx: click.Context, file: str, everything: bool, lang: Language) -> None:
    """一页看完一份文件：要素、提纲、指标、提法、引用和校核意见。"""
    inputs = Inputs([file])
    for item in inputs:
        _report(item.name, item.document, everything, lang)
    ctx.exit(2 if inputs.failures else 0)


def _report(name: str, document: Document, everything: bool, lang: Language) -> None:
    from govdoc.interfaces.cli.overview import counts, marks
    from govdoc.interfaces.cli.tables import print_pairs

    _heading("要素")
    print_pairs((*marks(document), ("字数", f"{len(document.text):,}")))
    click.echo("，".join(f"{kind} {number}" for kind, number in counts(document)))
    _heading("提纲")
    click.echo(document.outline())
    for table in _TABLES:
        _table(document, table, everything)
    _findings(name, document, lang)


def _heading(text: str, count: int | None = None) -> None:
    told = f"{text}（{count}）" if count is not None else text
    click.echo("\n" + click.style(f"■ {told}", fg="blue", bold=True))


def _table(document: Document, name: str, everything: bool) -> None:
    from govdoc.interfaces.cli.tables import print_table
    from govdoc.interfaces.cli.views import VIEWS

    view = VIEWS[name]
    rows = list(view.rows(document))
    if not rows:
        return
    _heading(view.title, len(getattr(document, name)))
    limit = len(rows) if everything else _SHOWN[name]
    print_table(view.columns, rows[:limit])
    if len(rows) > limit:
        click.echo(f"……还有 {len(rows) - limit} 行：govdoc parse 文件 --table {name}")


def _findings(name: str, document: Document, lang: Language) -> None:
    from govdoc.formats.findings_text import write_findings
    from govdoc.interfaces.cli.check_output import paint

    _heading("校核意见", len(document.findings))
    if not document.findings:
        click.echo("未发现差错")
    for block in write_findings(document, document.findings, name, language=lang, width=width(), style=paint):
        click.echo(block)
