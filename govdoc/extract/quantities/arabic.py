"""Numbers in Arabic figures (阿拉伯数字的数量)."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from govdoc.extract.quantities.bounds import BEHIND, HIGH, LAST, ahead, bounds, without_note
from govdoc.lexicon.units import by_form
from govdoc.model import Quantity, Span
from govdoc.model.kinds import QuantityKind
from govdoc.text.numerals import power, scaled

DIGIT_LIMIT = 24
_KINDS: dict[str, QuantityKind] = {"percent": "percent", "multiple": "multiple"}
CHANGES = frozenset(("增长", "下降", "提高", "降低", "减少", "增加", "压减", "上升"))
_VERB_ENDS = frozenset("占长降高低少加减升")
_SIGNS = frozenset("-−下届")
TURNING = LAST | _SIGNS | _VERB_ENDS
"""The characters before a number that call for a look at what bounds it or turns its sign."""
_PLACE_IN_CODE = re.compile(r"第[0-9]{1,2}(?:[、和至-][0-9]{1,2})*[、和至-]$")
"""What shows a figure before 位 to be one of several ordinals (第3、4位)."""
_PRICES = ("不变价", "可比价")
_RECENT = frozenset(("近", "这", "过去", "未来", "今后", "最近", "前"))
_BEFORE_BARE = frozenset("在到达至为率数")
"""What stands before a figure without a unit (指数稳定在84以上)."""
_BEFORE_INDEX = ("指数", "系数", "I）", "I)", "提高", "降低", "上升", "下降", "缩小", "扩大")
_WORDS_OWN = ("长者", "具有", "具备")
"""Words whose first character ends no word with the unit before it (4家具有一流水平的中心)."""
_PLACES = frozenset(("位", "名", "强"))
_TEN = Decimal(10)


class Form(NamedTuple):
    """A written unit: its name, the kind of quantity it makes, and the characters it cannot stand before."""

    name: str
    kind: QuantityKind
    not_before: str


@cache
def forms() -> dict[str, Form]:
    """Every written unit form."""
    return {
        written: Form(unit.unit, _KINDS.get(unit.dimension, "quantity"), unit.not_before)
        for written, unit in by_form().items()
    }


def compound(table: dict[str, Form], written: str) -> Form:
    """The form of a unit made of two (元／平方米 → 元/平方米)."""
    name = written.replace("／", "/")
    return table.get(name) or Form(name, "quantity", "")


def stands_alone(text: str, start: int) -> bool:
    """Whether nothing before the number at ``start`` can bound it or turn its sign."""
    before = text[start - 1 : start]
    if before in _VERB_ENDS:
        verb = start - 1 if before == "占" else start - 2
        return text[verb - 1 : verb] not in LAST and before not in LAST
    return before not in LAST and before not in _SIGNS


def cannot_stand(text: str, end: int, form: Form) -> bool:
    """Whether the unit that ends at ``end`` is part of another word (3家长 is none, 3家长者食堂 is one)."""
    return text[end : end + 1] in form.not_before and end < len(text) and not text.startswith(_WORDS_OWN, end)


def read_arabic(text: str, match: re.Match[str], table: dict[str, Form]) -> Quantity | None:
    """A number in Arabic figures with its unit, multiplier or approximator; None where it is only a figure."""
    start, number_end = match.start(), match.end(1)
    if number_end - start > DIGIT_LIMIT:
        return None
    more, multiplier, more2, written, behind = match.group(3, 4, 5, 6, 10)
    digits = text[start:number_end]
    if "," in digits or " " in digits:
        digits = digits.replace(",", "").replace(" ", "")
    if written is not None:
        end = match.end(6)
        form = table.get(written) or compound(table, written)
        if (form.not_before and cannot_stand(text, end, form)) or (
            written == "年" and (_is_year(digits) or is_recent(text, start) or text.startswith(_PRICES, end))
        ):
            return None
        if written == "次" and text[start - 1 : start] == "届":
            return None
        if text[number_end : number_end + 1] == " " and _is_label(text, start, digits, written):
            return None
        if written == "位" and _PLACE_IN_CODE.search(text, max(0, start - 12), start) is not None:
            return None
        if written == "分" and text[start - 1 : start] in ("时", "点"):
            return None
        name, kind = form.name, form.kind
    else:
        end = match.end(5) if more2 else match.end(4) if multiplier else match.end(3)
        name, kind = None, "quantity"
        if multiplier is None and more is None and more2 is None and text[start - 1 : start] not in _BEFORE_BARE:
            return None
    if multiplier is not None:
        number_end = match.end(4)
        value = scaled(digits, power(multiplier))
    else:
        value = Decimal(digits)
    if behind is not None:
        end = match.end(10)
    more = more or more2
    if more is None and behind is None and stands_alone(text, start) and written != "成":
        span = Span(start, end)
        return Quantity(span, text[start:end], kind, value, value, value, name, written, None, Span(start, number_end))
    negative, begin = sign(text, start)
    return finish(
        text, begin, end, Span(begin, number_end), -value if negative else value, (name, kind, written), more, behind
    )


def is_recent(text: str, start: int) -> bool:
    """近三年, 过去五年: a time told from now, not a length."""
    before = text[max(0, start - 2) : start]
    return (before[-1:] in _RECENT and before != "提前") or before in _RECENT


def _is_label(text: str, start: int, digits: str, written: str) -> bool:
    """7.2 本预案: a decimal label at the head of a line, and no count."""
    before = text[start - 1 : start]
    labelled = before == "." or ("." in digits and before in ("", "\n"))
    return labelled and by_form().get(written) is not None and by_form()[written].dimension == "count"


def _is_year(digits: str) -> bool:
    """2024 before 年 is a year, and so is the end of 99.2022 (a label that ran into it)."""
    year = digits.rpartition(".")[2]
    return len(year) > 4 or (len(year) == 4 and year[:2] in ("19", "20"))


def sign(text: str, start: int) -> tuple[bool, int]:
    """Whether a minus (or 零下) stands before the number at ``start``, and where the number then begins."""
    before = text[start - 1 : start]
    if before and before in "-−":
        left = text[start - 2 : start - 1] if start > 1 else ""
        if not (left.isascii() and left.isalnum()):
            return True, start - 1
    if start >= 2 and text[start - 2 : start] == "零下":
        return True, start - 2
    return False, start


def finish(
    text: str,
    start: int,
    end: int,
    number: Span,
    value: Decimal,
    unit: tuple[str | None, QuantityKind, str | None],
    more: str | None,
    behind: str | None,
) -> Quantity:
    """The quantity with the approximators before and behind it."""
    name, kind, written = unit
    if behind is not None and behind[0] in "（(":
        behind = without_note(behind)
    front = ahead(text, start, text[number.start : number.end])
    if front is not None and front.word == "前" and name not in _PLACES:
        front = None
    if front is None and behind is None and more is None:
        low, high, word = _apart(text, start, value)
    elif front is None and (more is None or behind is None):
        word = more or behind or ""
        low, high = bounds(value, {BEHIND[word]})
    else:
        words: list[str] = []
        effects: set[str] = set()
        if front is not None:
            start = front.start
            words.append(front.word)
            effects.add(HIGH if front.word == "前" else front.effect)
        for trailing in (more, behind):
            if trailing is not None:
                words.append(trailing)
                effects.add(BEHIND[trailing])
        word = "|".join(words)
        low, high = bounds(value, effects)
        if word == "前" and name is not None and name in _PLACES:
            kind, name = "rank", "位"
    if written == "成":
        value, low, high, name = value * _TEN, tenfold(low), tenfold(high), "%"
    return Quantity(Span(start, end), text[start:end], kind, value, low, high, name, written, word, number)


def tenfold(value: Decimal | None) -> Decimal | None:
    """成 to per cent."""
    return None if value is None else value * _TEN


def _apart(text: str, start: int, value: Decimal) -> tuple[Decimal | None, Decimal | None, str | None]:
    """Bounds set from behind a verb (至少增长3%, 约占60%): they count, but the span begins at the number."""
    verb = 2 if text[max(0, start - 2) : start] in CHANGES else 1 if text[start - 1 : start] == "占" else 0
    front = ahead(text, start - verb, "") if verb and start > verb else None
    if front is None:
        return value, value, None
    low, high = bounds(value, {front.effect})
    return low, high, front.word


def read_bare(text: str, match: re.Match[str]) -> Quantity | None:
    """A number with nothing behind it: kept for an enumeration that shares its unit, or as an index (系数由0.680)."""
    start, end = match.span(1)
    start = match.start()
    follow = text[end : end + 1]
    shared = follow and follow in "、和及" and text[end + 1 : end + 2].isdigit()
    index = (
        start
        and "." in text[start:end]
        and (text[start - 1] in "由为达至到于是" or text.endswith(_BEFORE_INDEX, 0, start))
    )
    if (not shared and not index) or end - start > DIGIT_LIMIT:
        return None
    value = Decimal(text[start:end].replace(",", "").replace(" ", ""))
    span = Span(start, end)
    return Quantity(span, text[start:end], "quantity", value, value, value, None, None, None, span)
