"""``govdoc compare``: this year's document against last year's (年度对比)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

    from govdoc.corpus.comparison import Comparison, IndicatorPair, SloganUse
    from govdoc.model import Indicator


@click.command("compare")
@click.argument("old", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("new", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def compare(old: Path, new: Path, form: str) -> None:
    """对比同一单位两年的文件 OLD 与 NEW：指标增减、目标完成、照抄段落、提法进退。"""
    import msgspec

    from govdoc.api import read
    from govdoc.corpus.compare import compare as compare_documents

    comparison = compare_documents(read(old), read(new))
    if form == "json":
        click.echo(msgspec.json.encode(comparison))
        return
    from rich.console import Console

    _print(Console(), comparison)


def _print(console: Console, comparison: Comparison) -> None:
    from rich.rule import Rule

    console.print(Rule(f"{comparison.old_year or '旧'} → {comparison.new_year or '新'}"))
    _print_indicators(console, comparison)
    _print_targets(console, comparison)
    _print_copied(console, comparison)
    _print_slogans(console, "新提法", comparison.slogans_new)
    _print_slogans(console, "不再出现的提法", comparison.slogans_gone)


def _print_slogans(console: Console, title: str, uses: Iterable[SloganUse]) -> None:
    """The slogans the lexicon knows, by name; of a place's own formulas the number."""
    known = [f"{use.text}×{use.new or use.old}" for use in uses if use.slogan]
    others = sum(1 for use in uses if not use.slogan)
    more = f"；另有本地提法 {others} 个（--format json 列出）" if others else ""
    if known or others:
        console.print(f"\n{title}：{'、'.join(known)}{more}", markup=False)


def _print_indicators(console: Console, comparison: Comparison) -> None:
    from rich.table import Table
    from rich.text import Text

    if not comparison.indicators:
        return
    table = Table("指标", "上年", "本年", "增减", "增长", title="指标")
    for pair in comparison.indicators:
        cells = (
            pair.name,
            _surface(pair.old),
            _surface(pair.new),
            _difference(pair),
            _growth(pair),
        )
        table.add_row(*map(Text, cells))
    console.print(table)


def _print_targets(console: Console, comparison: Comparison) -> None:
    from rich.table import Table
    from rich.text import Text

    if not comparison.targets:
        return
    told = {True: "完成", False: "未完成", None: "待定"}
    table = Table("目标", "上年所定", "本年结果", "", title="目标完成情况")
    for item in comparison.targets:
        cells = (item.name, _surface(item.target), _surface(item.result), told[item.met])
        table.add_row(*map(Text, cells))
    console.print(table)


def _print_copied(console: Console, comparison: Comparison) -> None:
    console.print(f"\n沿用上年文字 {comparison.reused:.1%}，照抄或基本照抄 {len(comparison.copied)} 段", markup=False)
    for item in comparison.copied:
        years = "、".join(year.text for year in item.old_years)
        left = f"　⚠ 旧年份未改：{years}" if years else ""
        beginning = item.new.text[:30].replace("\n", "")
        likeness = "照抄" if item.similarity == 1 else f"{min(item.similarity, 0.99):.0%} "
        console.print(f"  {likeness}　{beginning}…{left}", markup=False)


def _surface(indicator: Indicator) -> str:
    return indicator.quantity.text


def _difference(pair: IndicatorPair) -> str:
    """The difference in the order of magnitude a person would write: +621.51亿元."""
    quantity, value = pair.new.quantity, pair.difference
    if value is None or quantity.kind == "percent":
        return _signed(value, "个百分点")
    for size, name in ((10**8, "亿"), (10**4, "万")):
        if abs(value) >= size:
            return _signed(round(value / size, 4), name + (quantity.unit or ""))
    return _signed(value, quantity.unit or "")


def _growth(pair: IndicatorPair) -> str:
    return "口径待核" if pair.doubtful else _signed(pair.growth, "%")


def _signed(value: Decimal | None, unit: str) -> str:
    if value is None:
        return ""
    return f"{value.normalize():+f}{unit}" if value else f"0{unit}"
