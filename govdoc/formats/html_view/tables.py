"""Tuples of mentions as HTML tables (提及表)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from govdoc.formats.html_view import words
from govdoc.formats.html_view.style import styled
from govdoc.model import Claim, DateMention, Finding, Indicator, Reference, Section, SloganMention

_LONGEST = 200
"""Rows shown; a notebook page is not a place for more."""

Row = tuple[str, ...]


def _finding(item: Finding) -> Row:
    fix = "；".join(f"改为“{edit.text}”" if edit.text else "删去" for edit in item.fix.edits) if item.fix else ""
    return words.SEVERITIES[item.severity], item.code, item.message, fix, item.source


def _indicator(item: Indicator) -> Row:
    name = item.name or item.action
    return (
        words.one_line(name.text) if name else "", words.one_line(item.quantity.text), words.figure(item.quantity),
        item.quantity.unit or "", words.days(item.period), words.change(item), words.STATUSES[item.status],
    )  # fmt: skip


def _slogan(item: SloganMention) -> Row:
    members = "、".join(words.one_line(member.text) for member in item.items)
    return words.one_line(item.text), item.slogan or "", words.SLOGAN_KINDS[item.kind], members


def _date(item: DateMention) -> Row:
    return words.one_line(item.text), str(item.start or ""), str(item.end or ""), words.GRANULARITIES[item.granularity]


def _reference(item: Reference) -> Row:
    return (
        words.one_line(item.title.text) if item.title else "", item.number.text if item.number else "",
        item.article.text if item.article else "", item.full_title or "", "依据" if item.basis else "",
    )  # fmt: skip


def _claim(item: Claim) -> Row:
    low, high = words.number(item.computed_low), words.number(item.computed_high)
    computed = low if low == high else f"{low} ～ {high}"
    return (
        words.CLAIM_KINDS[item.kind],
        words.number(item.stated),
        computed,
        words.VERDICTS[item.verdict],
        item.reason or "",
    )


def _section(item: Section) -> Row:
    heading = words.one_line(item.heading.text) if item.heading else ""
    return item.label + heading, words.ROLES[item.role], str(len(item.sections)), str(len(item.paragraphs))


_TABLES: dict[type, tuple[Row, Callable[[Any], Row]]] = {
    Finding: (("级别", "编号", "说明", "修改", "依据"), _finding),
    Indicator: (("指标", "原文", "数值", "单位", "时段", "增减", "性质"), _indicator),
    SloganMention: (("原文", "提法", "类别", "成员"), _slogan),
    DateMention: (("原文", "起", "止", "粒度"), _date),
    Reference: (("标题", "文号", "条款", "全称", ""), _reference),
    Claim: (("算式", "所述", "验算", "结论", "理由"), _claim),
    Section: (("标题", "作用", "下级", "段落"), _section),
}


def is_mentions(value: object) -> bool:
    """Whether ``value`` is a filled tuple of mentions of one kind, the thing ``table_html`` shows.

    >>> is_mentions(()), is_mentions((1, 2))
    (False, False)
    """
    return isinstance(value, tuple) and bool(value) and type(value[0]) in _TABLES and len(set(map(type, value))) == 1


def table_html(items: tuple[Any, ...]) -> str:
    """The HTML table of a tuple of mentions, one row each with its place.

    >>> from govdoc import parse
    >>> "NUM101" in table_html(parse("开展大型公开活动2余次。").findings)
    True
    """
    return styled(table_body(items) if items else "<p>（无）</p>")


def table_body(items: tuple[Any, ...]) -> str:
    """The table alone, for a view that carries the style already."""
    heads, row = _TABLES[type(items[0])]
    body = "".join(_row((f"{item.span.start}–{item.span.end}", *row(item)), "td") for item in items[:_LONGEST])
    more = f"<p>共 {len(items)} 行，只显示前 {_LONGEST} 行。</p>" if len(items) > _LONGEST else ""
    return f"<table><thead>{_row(('位置', *heads), 'th')}</thead><tbody>{body}</tbody></table>{more}"


def _row(cells: Iterable[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"
