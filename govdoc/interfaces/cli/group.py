"""A click group that imports a sub-command when it is called (延迟加载)."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from govdoc.model import GovdocError


class LazyGroup(click.Group):
    """``commands`` maps a name to ``("module:attribute", short help)``; errors of the library end with exit code 2."""

    def __init__(self, *args: Any, commands: Mapping[str, tuple[str, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self._table = dict(commands)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._table:
            return None
        module, _, attribute = self._table[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("子命令"):
            formatter.write_dl([(name, told) for name, (_, told) in self._table.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            near = get_close_matches(args[0], self._table, 1)
            told = f"；是不是要 {near[0]}？" if near else ""
            raise click.UsageError(f"没有子命令 {args[0]}{told}", ctx) from error

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except GovdocError as error:
            click.echo(click.style("出错", fg="red", bold=True) + f"[{error.code}]: {error.message}", err=True)
            ctx.exit(2)
