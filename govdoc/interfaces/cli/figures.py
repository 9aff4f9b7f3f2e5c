"""Figures as a person reads them at a glance (数值的写法)."""

from __future__ import annotations

import re
from decimal import Decimal

from govdoc.interfaces.cli.vocabulary import BASES
from govdoc.model import Change, Indicator, Period, Quantity

_SIGN = {"up": "+", "down": "-", "flat": "±"}
_BLANKS = re.compile(r"\s+")
_DECIMALS = re.compile(r"\.([0-9]{1,9})")
_MORE_PLACES = 2


def value_text(quantity: Quantity, digits: str) -> str:
    """A quantity with its bound; ``digits`` is how the text writes the figure.

    >>> from govdoc.model import Span
    >>> twenty = Decimal(20)
    >>> value_text(Quantity(Span(0, 4), "20余次", "quantity", twenty, twenty, None, "次", "次", "余", Span(0, 2)), "20")
    '≥20次'
    """
    surface = _BLANKS.sub("", quantity.text)
    value, low, high = quantity.value, quantity.low, quantity.high
    if quantity.kind in ("ratio", "rank") or (value is None and not (low is None) ^ (high is None)):
        return surface
    if value is None and low is not None and high is not None:
        return surface
    bare = _bare(surface, digits, quantity)
    if low is not None and high is None:
        return f"≥{bare}"
    if high is not None and low is None:
        return f"≤{bare}"
    return f"约{bare}" if low is None and high is None and quantity.approximator else bare


def _bare(surface: str, digits: str, quantity: Quantity) -> str:
    """The figure with its scale and unit, approximators taken off."""
    digits = _BLANKS.sub("", digits)
    unit = quantity.unit_text or ""
    if (
        digits
        and not any(c in "0123456789０１２３４５６７８９" for c in digits)
        and quantity.unit == quantity.unit_text
        and quantity.value is not None
    ):
        return f"{quantity.value:f}{unit}"
    at = surface.find(digits)
    if at < 0 or not digits:
        return surface
    behind = surface[at + len(digits) :]
    scale = re.match("[十百千万亿]{0,2}", behind.lstrip("余多来几"))
    written = digits + (scale[0] if scale else "")
    return written if written.endswith(unit) or digits.endswith(("%", "‰")) else written + unit


def change_text(change: Change | None, figure: str = "") -> str:
    """Direction and basis: 同比 +4.2%.

    >>> change_text(Change("up", "yoy"), "4.2%")
    '同比 +4.2%'
    """
    if change is None:
        return ""
    basis = BASES[change.basis].format(change.reference or "")
    return f"{basis} {_SIGN[change.direction]}{figure}".strip()


def period_text(period: Period | None) -> str:
    """A period as short as it can be said.

    >>> import datetime
    >>> period_text(Period(datetime.date(2025, 1, 1), datetime.date(2025, 12, 31)))
    '2025年'
    """
    if period is None:
        return ""
    start, end = period.start, period.end
    if end is None:
        return f"{start}起" if start else ""
    if start is None:
        return f"截至{end}"
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{start.year}年" if start.year == end.year else f"{start.year}—{end.year}年"
    if start == end:
        return str(start)
    if start.day == 1 and end.day >= 28 and start.year == end.year:
        same = start.month == end.month
        return f"{start.year}年{start.month}月" if same else f"{start.year}年{start.month}—{end.month}月"
    return f"{start}—{end}"


def interval_text(low: Decimal | None, high: Decimal | None, like: str) -> str:
    """A computed interval in the scale in which the text states the figure.

    >>> interval_text(Decimal(45195000000), Decimal(45205000000), "452.0亿元")
    '451.95～452.05亿'
    """
    scale, name = next(((s, n) for n, s in (("亿", 100_000_000), ("万", 10_000)) if n in like), (1, ""))
    decimals = _DECIMALS.search(like)
    places = (len(decimals[1]) if decimals else 0) + _MORE_PLACES
    ends = [_plain(end / scale, places) for end in (low, high) if end is not None]
    return "～".join(dict.fromkeys(ends)) + name if ends else ""


def _plain(value: Decimal, places: int) -> str:
    text = f"{value:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def is_change_of(indicator: Indicator, later: Indicator) -> bool:
    """Whether ``later`` is the growth told right behind a figure: 4770.9亿元，增长5.6%."""
    if indicator.change is not None or later.change is None:
        return False
    if later.quantity.unit not in ("%", "百分点", "‰") or indicator.quantity.unit == later.quantity.unit:
        return False
    near = later.span.start - indicator.span.end < 40
    same = indicator.name is not None and later.name is not None and indicator.name.text == later.name.text
    return near and same and indicator.section == later.section
