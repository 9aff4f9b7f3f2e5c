"""What a text mentions: dates, quantities, indicators, slogans, references (提及)."""

from __future__ import annotations

import datetime
from decimal import Decimal

import msgspec

from govdoc.model.kinds import Basis, Direction, Granularity, QuantityKind, ReferenceKind, SloganKind, Status
from govdoc.model.span import Span, Text


class Period(msgspec.Struct, frozen=True, gc=False):
    """A closed interval of days (时段); ``start`` None for 截至…"""

    start: datetime.date | None
    end: datetime.date | None


class DateMention(msgspec.Struct, frozen=True, gc=False):
    """A date or period as written (时间), resolved to ISO days, both ends included."""

    span: Span
    text: str
    start: datetime.date | None
    end: datetime.date | None
    granularity: Granularity


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """A number with its unit (数量).

    ``value`` is in the base unit (380亿元 → 38000000000 元); ``low`` and ``high`` are its bounds, None where open:
    余/以上 → low only, 近/不足/以内 → high only, 约 → neither, 3—5 → both and no value. Percentages stay as written.
    ``number`` is the place of the figure itself, with its sign and 万 or 亿, without approximator and unit; ``terms``
    are the terms of a ratio (10∶45∶45).
    """

    span: Span
    text: str
    kind: QuantityKind
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    unit_text: str | None
    approximator: str | None
    number: Span
    terms: tuple[Decimal, ...] = ()


class Change(msgspec.Struct, frozen=True, gc=False):
    """Change (增减): its direction and basis; ``reference`` names the year or day it is measured against."""

    direction: Direction
    basis: Basis
    reference: str | None = None


class Indicator(msgspec.Struct, frozen=True, gc=False):
    """A figure with what it measures (指标).

    ``span`` is that of the quantity; ``name`` the shortest complete noun phrase; ``action`` the verb (举办);
    ``section`` the path of indices into ``document.sections``; ``id`` a standard indicator of ``indicators.toml``.
    """

    span: Span
    quantity: Quantity
    name: Text | None = None
    action: Text | None = None
    period: Period | None = None
    change: Change | None = None
    status: Status = "actual"
    section: tuple[int, ...] = ()
    id: str | None = None
    zero_statement: bool = False


class SloganMention(msgspec.Struct, frozen=True, gc=False):
    """A political formula or fixed official phrase (提法); ``items`` are the members the text itself gives."""

    span: Span
    text: str
    slogan: str | None
    kind: SloganKind
    items: tuple[Text, ...] = ()


class DocumentNumber(msgspec.Struct, frozen=True, gc=False):
    """发文字号: agency code (机关代字), year, serial (发文顺序号) — GB/T 9704—2012 7.2.5.

    >>> DocumentNumber(Span(0, 11), "三政发〔2025〕3号", "三政发", 2025, 3).serial
    3
    """

    span: Span
    text: str
    agency: str
    year: int | None
    serial: int


class Reference(msgspec.Struct, frozen=True, gc=False):
    """A citation (引用): 《…》 with 文号 or article.

    ``defines`` is the short name that 以下简称 introduces here, ``short_name`` True where a short name stands for
    ``full_title``; ``basis`` tells documents cited as basis (根据…) from others.
    """

    span: Span
    text: str
    title: Text | None = None
    number: DocumentNumber | None = None
    article: Text | None = None
    kind: ReferenceKind = "other"
    defines: Text | None = None
    short_name: bool = False
    full_title: str | None = None
    basis: bool = False
    law: str | None = None
