"""``govdoc slogans``: how a political formula is worded (提法查询)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from govdoc.model import GovdocError

if TYPE_CHECKING:
    from govdoc.slogans import Slogan


@click.command("slogans")
@click.argument("word", required=False, metavar="[提法]")
@click.option("--theme", help="列出一个主题的提法。")
@click.option("--year", type=click.IntRange(1949, 2100), help="只列这一年在用的。")
@click.option("--json", "as_json", is_flag=True, help="输出 JSON。")
def slogans(word: str | None, theme: str | None, year: int | None, as_json: bool) -> None:
    """查一条提法的规范表述、内容和出处，例如 govdoc slogans 四个意识。"""
    from govdoc import slogans as base

    if word is not None:
        entries: tuple[Slogan, ...] = base.find(word) or _containing(word)
        if not entries:
            alike = "、".join(f"“{entry.form}”" for entry in base.near(word)[:5])
            hint = f"；相近的有{alike}" if alike else ""
            raise GovdocError("unknown-slogan", f"词库里没有“{word}”{hint} (not in the lexicon)")
    elif theme is not None:
        entries = base.by_theme(theme)
        if not entries:
            raise GovdocError("unknown-theme", f"没有主题 {theme}；可选：{'、'.join(base.themes())}")
    else:
        entries = base.all_slogans() if year is None else base.in_force(year)
    if year is not None:
        allowed = {entry.id for entry in base.in_force(year)}
        entries = tuple(entry for entry in entries if entry.id in allowed)
    if as_json:
        import msgspec

        click.echo(msgspec.json.format(msgspec.json.encode(entries), indent=2))
    elif word is not None and len(entries) <= 5:
        click.echo("\n\n".join(base.describe(entry) for entry in entries))
    else:
        for entry in entries:
            click.echo(f"{entry.form}　{entry.first_used or ''}　{entry.id}")


def _containing(word: str) -> tuple[Slogan, ...]:
    """Entries with ``word`` inside a form, for a look-up by a part."""
    from govdoc import slogans as base

    return tuple(entry for entry in base.all_slogans() if any(word in form for form in (entry.form, *entry.variants)))
