"""The tables of ``govdoc parse --table`` (各表)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from govdoc.interfaces.cli.rows import (
    Row,
    claim_rows,
    date_rows,
    enumeration_rows,
    finding_rows,
    indicator_rows,
    reference_rows,
    section_rows,
    slogan_rows,
    table_rows,
)
from govdoc.interfaces.cli.tables import Column
from govdoc.model import Document


class View(NamedTuple):
    """One table: its title, its columns, and the rows of a document."""

    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Document], Iterator[Row]]


def _columns(*names: str) -> tuple[Column, ...]:
    """``>`` before a name sets the column to the right, ``*`` behind it lets the column wrap."""
    return tuple(Column(name.strip(">*"), name.startswith(">"), name.endswith("*")) for name in names)


_VIEWS: dict[str, tuple[str, tuple[str, ...], Callable[[Document], Iterator[Row]]]] = {
    "indicators": ("指标", ("指标*", ">数值", "变化", "时期", "性质", "位置", ">行"), indicator_rows),
    "slogans": ("提法", ("提法*", "类别", ">次数", "内容*", "词条"), slogan_rows),
    "dates": ("时间", ("原文*", "起", "止", "粒度", ">行"), date_rows),
    "references": ("引用", ("名称*", "类别", "文号", "条款", "作用", "简称", ">行"), reference_rows),
    "claims": ("可验算的陈述", (">行", "类别", "陈述*", ">文中值", ">算得*", "结论", "原因*"), claim_rows),
    "sections": ("层次", ("序号", "标题*", "类别", ">段数", ">行"), section_rows),
    "enumerations": ("列举", (">行", "预告*", ">项数", "各项*"), enumeration_rows),
    "tables": ("表格", (">行", "表题*", "行×列", "表头*"), table_rows),
    "findings": ("校核意见", (">行", "级别", "代码", "原文*", "意见*"), finding_rows),
}
VIEWS = {name: View(title, _columns(*columns), rows) for name, (title, columns, rows) in _VIEWS.items()}
