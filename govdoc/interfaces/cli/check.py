"""``govdoc check``: findings in the form asked for (校核)."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govdoc.interfaces.cli.check_settings import Threshold, check_settings, split_severity
from govdoc.interfaces.cli.inputs import Input, Inputs
from govdoc.model import Finding

if TYPE_CHECKING:
    from govdoc.formats.wording import Language

EPILOG = """\b
例：
  govdoc check 总结.docx                        看差错
  govdoc check 文稿/ --select NUM,ARI           只查数字和计算
  govdoc check 总结.txt --ignore PUN106         不要 PUN106
  govdoc check 总结.txt --severity warning      只看警告和错误
  govdoc check 总结.txt --severity FMT=off      FMT 各条不查
  govdoc check 网页.html --profile web          网页文字，半角标点不当作者的错
  govdoc check 总结.txt --diff                  先看会怎样改
  govdoc check 总结.txt --fix                   改好能放心改的
  govdoc check 文稿/ --write-baseline 基线.json 记下现有差错
  govdoc check 文稿/ --baseline 基线.json       以后只报新差错
  govdoc check 公报.pdf --claims                列出全部可验算的陈述

\b
退出码：0 没有差错，1 有差错，2 文件读不了或参数不对。
"""


@click.command("check", epilog=EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="文件…")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "sarif", "github", "html"]), default="text",
    show_default=True, help="输出格式。",
)  # fmt: skip
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="写到文件，不写到屏幕。")
@click.option("--select", multiple=True, metavar="代码", help="只查这些规则：代码或前缀，逗号分隔，可重复。")
@click.option("--ignore", multiple=True, metavar="代码", help="不查这些规则。")
@click.option("--severity", multiple=True, metavar="级别|代码=级别", help="最低级别，或改某些规则的级别。")
@click.option(
    "--profile", type=click.Choice(["official", "strict", "web"]), help="成套设置：正式文稿、从严、网页文字。"
)
@click.option(
    "--config", type=click.Path(dir_okay=False, path_type=Path), help="设置文件，默认 govdoc.toml 或 pyproject.toml。"
)
@click.option("--baseline", type=click.Path(dir_okay=False, path_type=Path), help="基线文件：其中记下的差错不再报。")
@click.option("--write-baseline", type=click.Path(dir_okay=False, path_type=Path), help="把现有差错记入基线文件。")
@click.option("--fix", is_flag=True, help="改好能放心改的（只改 txt，引文不动）。")
@click.option("--diff", is_flag=True, help="只显示 --fix 会怎样改。")
@click.option(
    "--annotate", type=click.Path(dir_okay=False, path_type=Path), metavar="OUT.docx", help="批注到 Word 文件。"
)
@click.option("--statistics", is_flag=True, help="只显示各规则的次数。")
@click.option("--claims", is_flag=True, help="列出全部可验算的陈述，对的也列。")
@click.option("--lang", type=click.Choice(["zh", "en"]), default="zh", show_default=True, help="意见的语言。")
@click.pass_context
def check(
    ctx: click.Context, files: tuple[str, ...], form: str, output: Path | None, select: tuple[str, ...],
    ignore: tuple[str, ...], severity: tuple[str, ...], profile: Any, config: Path | None, baseline: Path | None,
    write_baseline: Path | None, fix: bool, diff: bool, annotate: Path | None, statistics: bool, claims: bool,
    lang: Language,
) -> None:  # fmt: skip
    """校核文件，指出差错的位置、依据和改法。

    文件可以是 txt、html、docx、pdf、ofd、doc、wps，也可以是文件夹；- 是标准输入。
    """
    threshold, levels = split_severity(severity)
    settings = check_settings(config, select, ignore, levels, profile, baseline)
    inputs = Inputs(files, settings)
    if write_baseline is not None:
        code = _write_baseline(inputs, write_baseline)
    elif claims:
        from govdoc.interfaces.cli.claims import show_claims

        code = show_claims(inputs, form)
    elif fix or diff:
        from govdoc.interfaces.cli.fixing import fix_files

        code = fix_files(inputs, settings, write=fix and not diff)
    else:
        told = _without_known(inputs, settings.baseline, threshold)
        if annotate is not None:
            code = _annotate(told, annotate, lang)
        elif statistics:
            code = _statistics(told)
        else:
            from govdoc.interfaces.cli.check_output import write

            code = write(told, form, output, lang)
    ctx.exit(2 if inputs.failures else code)


Told = Iterable[tuple[Input, tuple[Finding, ...]]]


def _without_known(inputs: Inputs, baseline: str | None, threshold: Threshold) -> Told:
    from govdoc.rules.baseline import read_baseline, without_known

    known = read_baseline(Path(baseline)) if baseline is not None else None
    for item in inputs:
        findings = item.document.findings
        if known is not None:
            findings = without_known(_key(item.name), item.document, known)
        yield item, tuple(finding for finding in findings if threshold.lets(finding.severity))


def _key(name: str) -> str:
    """The name a baseline knows a file by, on every system the same."""
    return Path(name).as_posix()


def _write_baseline(inputs: Inputs, path: Path) -> int:
    from govdoc.rules.baseline import baseline_of, write_baseline

    baseline = baseline_of({_key(item.name): item.document for item in inputs})
    write_baseline(path, baseline)
    count = sum(sum(marks.values()) for marks in baseline.findings.values())
    click.echo(f"已记入 {path}：{len(baseline.findings)} 份文件，{count} 处差错", err=True)
    return 0


def _annotate(told: Told, path: Path, lang: Language) -> int:
    from govdoc.formats.annotated_docx import annotate_docx
    from govdoc.formats.sniffing import sniff

    items = list(told)
    if len(items) != 1:
        raise click.UsageError("--annotate 一次只能处理一份文件")
    item, findings = items[0]
    original = item.data if sniff(item.data) == "docx" else None
    path.write_bytes(annotate_docx(item.document, findings, original, language=lang))
    click.echo(f"{len(findings)} 条意见已批注到 {path}", err=True)
    return 1 if findings else 0


def _statistics(told: Told) -> int:
    from govdoc.interfaces.cli.tables import Column, print_table
    from govdoc.rules.statistics import count_by_code

    counts = count_by_code(finding for _, findings in told for finding in findings)
    columns = (
        Column("代码"),
        Column("名称"),
        Column("级别"),
        Column("次数", right=True),
        Column("可自动改", right=True),
    )
    rows = [(c.code, c.name, c.severity, str(c.count), str(c.fixable or "")) for c in counts]
    if rows:
        print_table(columns, rows, sys.stdout)
    else:
        click.echo("未发现差错")
    return 1 if counts else 0
