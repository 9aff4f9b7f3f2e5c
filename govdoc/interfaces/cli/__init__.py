"""The ``govdoc`` command (命令行): sub-commands load when they are called, so that help answers at once."""

from __future__ import annotations

import os
import sys

import click

from govdoc.interfaces.cli.group import LazyGroup

COMMANDS = {
    "report": ("govdoc.interfaces.cli.report:report", "一份文件的提纲、指标、提法和校核意见，一页看完。"),
    "parse": ("govdoc.interfaces.cli.parse:parse", "解析文件：要素、提纲，以及指标、提法、日期等各表。"),
    "check": ("govdoc.interfaces.cli.check:check", "校核文件：数字、计算、结构、标点、提法等差错。"),
    "rules": ("govdoc.interfaces.cli.rules:rules", "列出全部校核规则。"),
    "explain": ("govdoc.interfaces.cli.rules:explain", "说明一条规则：依据、正误例。"),
    "slogans": ("govdoc.interfaces.cli.slogans:slogans", "查一条提法的规范表述。"),
    "compare": ("govdoc.interfaces.cli.compare:compare", "对比同一单位两年的文件。"),
    "corpus": ("govdoc.interfaces.cli.corpus:corpus", "批量处理文档，存为 Parquet 表并用 SQL 查询。"),
    "serve": ("govdoc.interfaces.cli.serve:serve", "启动 HTTP 服务与校核网页。"),
}

HELP = """读懂公文：结构、指标、提法、引用，并指出差错。

\b
一份文件看完：      govdoc report 总结.docx
列出全部指标：      govdoc parse 总结.docx --table indicators
校核并看差错：      govdoc check 总结.docx
改好能放心改的：    govdoc check 总结.txt --fix
批注到 Word：       govdoc check 总结.docx --annotate 批注.docx
从标准输入读：      cat 总结.txt | govdoc check -

文件可以是 txt、html、docx、pdf、ofd、doc、wps；文件夹则逐个读取。每个子命令都有 --help。

(Reads Chinese official documents; every sub-command has --help; `check --lang en` speaks English.)
"""


@click.group(cls=LazyGroup, commands=COMMANDS, help=HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="govdoc", message="govdoc %(version)s")
def cli() -> None:
    pass


def main() -> None:
    """Run the command; errors of the library are told in a line, and end with 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and (stream.encoding or "").lower().replace("-", "") != "utf8":
            stream.reconfigure(errors="replace")
    cli(prog_name="govdoc", color=False if "NO_COLOR" in os.environ else None)
