"""``govdoc rules`` and ``govdoc explain``: what is checked, and why (规则)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from govdoc.rules.rule import Rule

FAMILIES = {
    "NUM": "数字用法",
    "ARI": "计算与逻辑",
    "DAT": "时间",
    "STR": "结构层次",
    "FMT": "公文格式",
    "REF": "引用",
    "SLG": "提法",
    "TRM": "用语前后一致",
    "PUN": "标点",
    "WRD": "字词",
}
_LEVELS = {"error": "错误", "warning": "警告", "info": "提示"}


@click.command("rules")
@click.argument("prefix", required=False, metavar="[代码前缀]")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="输出格式。"
)
def rules(prefix: str | None, form: str) -> None:
    """列出校核规则，例如 govdoc rules NUM。"""
    from govdoc.rules.engine import all_rules

    chosen = [rule for rule in all_rules() if rule.code.startswith((prefix or "").upper())]
    if not chosen:
        raise click.BadParameter(f"没有以 {prefix} 开头的规则", param_hint="代码前缀")
    if form == "json":
        import msgspec

        fields = ("code", "name", "since", "severity", "source", "summary", "enabled", "bad", "good")
        rows = [{field: getattr(rule, field) for field in fields} for rule in chosen]
        click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=2))
        return
    from govdoc.interfaces.cli.tables import Column, print_table

    columns = (Column("代码"), Column("级别"), Column("差错", wide=True), Column("依据", wide=True))
    for family in dict.fromkeys(rule.family for rule in chosen):
        rows_ = [
            (rule.code, _LEVELS[rule.severity] if rule.enabled else "不查", rule.summary, rule.source)
            for rule in chosen
            if rule.family == family
        ]
        print_table(columns, rows_, title=f"{family} {FAMILIES.get(family, '')}")
    click.echo(f"共 {len(chosen)} 条。govdoc explain 代码 说明一条。")


@click.command("explain")
@click.argument("code", metavar="代码")
def explain(code: str) -> None:
    """说明一条规则：查什么、依据什么、正误例，例如 govdoc explain NUM101。"""
    from govdoc.rules.engine import all_rules

    for rule in all_rules():
        if code.upper() == rule.code or code.lower() == rule.name:
            _explain(rule)
            return
    raise click.BadParameter(f"没有规则 {code}，全部规则见 govdoc rules", param_hint="代码")


def _explain(rule: Rule) -> None:
    import inspect
    import sys

    module = sys.modules[rule.check.__module__]
    level = _LEVELS[rule.severity] if rule.enabled else f"{_LEVELS[rule.severity]}，默认不查"
    click.echo(click.style(f"{rule.code} {rule.name}", bold=True) + f"（{level}，{rule.since} 起）")
    click.echo(f"{rule.summary}\n依据：{rule.source}\n")
    if module.__doc__ and getattr(module, "RULE", None) is rule:
        click.echo(inspect.cleandoc(module.__doc__) + "\n")
    for word, examples, colour in (("误", rule.bad, "red"), ("正", rule.good, "green")):
        for example in examples:
            text = example.replace("⏎", "\n　　")
            for mark in "⟦⟧":
                text = text.replace(mark, click.style(mark, fg=colour, bold=True))
            click.echo(f"{click.style(word, fg=colour, bold=True)}　{text}")
