"""The same indicator in two documents (指标匹配)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from govdoc.corpus.comparison import IndicatorPair, TargetResult
from govdoc.model import Indicator, Quantity

Key = tuple[str, str, str | None, bool]

_LESS = re.compile("浓度|失业率|死亡|事故|能耗|排放|不良|发案|亏损|负债率|赤字")
"""What is meant to stay below its target."""

_CHANGES = {"up": "新增", "down": "减少", "flat": "持平"}
_SCOPE = re.compile("^(?:全年|今年|本年|累计|共|全[省市县区镇乡街道旗州国村]{1,2}|我[省市县区镇乡街旗州]|地区)*(?=..)")


def pairs(
    old: Iterable[Indicator], new: Iterable[Indicator], old_year: int | None, new_year: int | None
) -> Iterator[IndicatorPair]:
    """Results of ``old`` and ``new`` that measure the same, in the order of ``new``."""
    before = _best(old, "actual", old_year)
    for key, item in _best(new, "actual", new_year).items():
        if key in before:
            pair = _pair(before[key], item)
            # 项目, 企业, 问题: a name of two characters says what is counted only if the counts are near each other.
            if not (pair.doubtful and len(key[0]) <= 2):
                yield pair


def _pair(old: Indicator, new: Indicator) -> IndicatorPair:
    first, second = size(old.quantity), size(new.quantity)
    if first is None or second is None:
        return IndicatorPair(label(new), old, new, None, None)
    amounts = new.quantity.kind == "quantity" and first > 0 and second > 0
    apart = amounts and not (first / 5 <= second <= first * 5)
    growth = ((second - first) / first * 100).quantize(Decimal("0.1")) if amounts else None
    return IndicatorPair(label(new), old, new, second - first, growth, apart)


def results(old: Iterable[Indicator], new: Iterable[Indicator], new_year: int | None) -> Iterator[TargetResult]:
    """The targets of ``old`` for the year ``new`` tells, each with what ``new`` reports."""
    reached = _best(new, "actual", new_year)
    for key, target in _best(old, "target", new_year).items():
        result = reached.get(key) or _by_ending(key, reached)
        if result is not None:
            yield TargetResult(label(target), target, result, met(target, result))


def _by_ending(key: Key, reached: dict[Key, Indicator]) -> Indicator | None:
    """The one result whose name ends as the target's does, or the reverse: 矛盾纠纷调解成功率, 调解成功率."""
    name, *rest = key
    alike = [
        item
        for (other, *others), item in reached.items()
        if rest == others and min(len(name), len(other)) >= 4 and (name.endswith(other) or other.endswith(name))
    ]
    return alike[0] if len(alike) == 1 else None


def size(quantity: Quantity) -> Decimal | None:
    """The figure to reckon with: the value, else the bound that is given."""
    for figure in (quantity.value, quantity.low, quantity.high):
        if figure is not None:
            return figure
    return None


def met(target: Indicator, result: Indicator) -> bool | None:
    """Whether ``result`` lies within what ``target`` allows.

    None where nobody can tell: without figures, where one grows and the other falls, and where 左右 or 约 falls short.
    """
    wanted, reached = target.quantity, size(result.quantity)
    changes = {indicator.change.direction for indicator in (target, result) if indicator.change}
    if reached is None or len(changes) > 1:
        return None
    least = wanted.low if wanted.low is not None else wanted.value
    most = wanted.high if wanted.high is not None else wanted.value
    if (wanted.low is None and wanted.high is not None) or (_LESS.search(label(target)) and not changes):
        return None if most is None else reached <= most
    if least is None:
        return None
    if reached >= least:
        return True
    return None if wanted.approximator and wanted.low is None else False


def label(indicator: Indicator) -> str:
    """A short name to show; growth is told apart from the amount that grew."""
    name = indicator.name.text.replace("\n", "") if indicator.name else indicator.id or ""
    if indicator.change is None:
        return name
    return f"{name}（{'增幅' if indicator.quantity.kind == 'percent' else _CHANGES[indicator.change.direction]}）"


def _key(indicator: Indicator) -> Key | None:
    quantity = indicator.quantity
    name = indicator.id or (_SCOPE.sub("", indicator.name.text) if indicator.name else "")
    if not name:
        return None
    return (name, quantity.kind, quantity.unit, indicator.change is not None)


def _best(indicators: Iterable[Indicator], status: str, year: int | None) -> dict[Key, Indicator]:
    """For each key the indicator whose period is the year itself, else the first of no other year."""
    chosen: dict[Key, tuple[int, Indicator]] = {}
    for item in indicators:
        key = _key(item)
        if key is None or item.status != status or item.zero_statement:
            continue
        rank = _rank(item, year)
        if rank is not None and (key not in chosen or rank < chosen[key][0]):
            chosen[key] = (rank, item)
    return {key: item for key, (_, item) in chosen.items()}


def _rank(item: Indicator, year: int | None) -> int | None:
    period = item.period
    if period is None or period.end is None or year is None:
        return 1
    if period.end.year != year:
        return None
    whole = period.end.month == 12 and (period.start is None or (period.start.year, period.start.month) == (year, 1))
    return 0 if whole else 2
