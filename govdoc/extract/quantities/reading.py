"""From a match of the number pattern to a ``Quantity`` (数量的读法)."""

from __future__ import annotations

import re
from decimal import Decimal

from govdoc.extract.quantities.bounds import BEHIND, HIGH, ahead, bounds
from govdoc.extract.quantities.words import is_clock, is_word
from govdoc.lexicon.units import Unit, by_form
from govdoc.model import Quantity, Span
from govdoc.text.numerals import chinese_number, power, scaled

_KINDS = {"percent": "percent", "multiple": "multiple"}
_PLACED = re.compile(r"(?:[居列排跃升双]|位[居列]|名列|全[国省市县区球]|世界)[^，。；、：“”]{0,7}$")
_CHANGES = frozenset(("增长", "下降", "提高", "降低", "减少", "增加", "压减", "上升"))
_FIRST_OF_ALL = re.compile(r"(?:放在|摆在|作为|置于|视为|放到|当作)$")
_DIGIT_LIMIT = 24
_TEN = Decimal(10)
_EXACT_TURNS = {"番": 1, "一番": 1, "两番": 2, "二番": 2, "三番": 3, "四番": 4}


def read_arabic(text: str, match: re.Match[str]) -> Quantity | None:
    """A number in Arabic figures; without a unit when none is written."""
    digits_end = match.end("digits")
    start = match.start()
    ratio, more, multiplier, more2, written, digits2, multiplier2, unit2, behind = match.group(
        "ratio", "more", "multiplier", "more2", "unit", "digits2", "multiplier2", "unit2", "behind"
    )
    if digits_end - start > _DIGIT_LIMIT:
        return None
    if ratio is not None:
        return _ratio(text, match, start, ratio)
    digits = text[start:digits_end].replace(",", "").replace(" ", "")
    if digits2 is not None:
        return _range(text, match, digits, multiplier, written, digits2, multiplier2, unit2, behind)
    unit, end = _unit(text, match, written, "unit")
    if written is None and not multiplier and not more and not more2:
        return _bare(text, start, digits_end, digits)
    if written is not None and (unit is None or (written == "年" and _is_year(digits))):
        return None
    value = scaled(digits, power(multiplier) if multiplier else 0)
    number_end = match.end("multiplier") if multiplier else digits_end
    negative, begin = _sign(text, start)
    if negative:
        value = -value
    if behind is not None:
        end = match.end()
    return _finish(text, begin, end, Span(begin, number_end), value, unit, written, more or more2, behind, digits)


def _unit(text: str, match: re.Match[str], written: str | None, group: str) -> tuple[Unit | str | None, int]:
    """The unit and the end of what is certainly part of the number; unit None where the characters are no unit."""
    if written is None:
        return None, match.end("more2") if match["more2"] else match.end("multiplier") if match[
            "multiplier"
        ] else match.end("more")
    unit = by_form().get(written)
    end = match.end(group)
    if unit is None:
        return written, end
    if unit.not_before and end < len(text) and text[end] in unit.not_before:
        return None, end
    return unit, end


def _is_year(digits: str) -> bool:
    """2024 before 年 is a year, and so is the end of 99.2022 (a label that ran into it)."""
    return len(digits.rpartition(".")[2]) == 4 and digits.rpartition(".")[2][:2] in ("19", "20")


def _sign(text: str, start: int) -> tuple[bool, int]:
    if (
        start
        and text[start - 1] in "-−"
        and (start == 1 or not (text[start - 2].isalnum() and text[start - 2].isascii()))
    ):
        return True, start - 1
    if text[start - 2 : start] == "零下" and start >= 2:
        return True, start - 2
    return False, start


def _finish(
    text: str, start: int, end: int, number: Span, value: Decimal, unit: Unit | str | None, written: str | None,
    more: str | None, behind: str | None, digits: str,
) -> Quantity:  # fmt: skip
    front = ahead(text, start, digits)
    if front is None and behind is None and more is None:
        low, high, word = _apart(text, start, value)
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
    name = written if isinstance(unit, str) or unit is None else unit.unit
    if isinstance(unit, Unit):
        kind = "rank" if word == "前" and unit.unit in "位名" else _KINDS.get(unit.dimension, "quantity")
        if written == "成":
            value, low, high, name = value * _TEN, _times(low), _times(high), "%"
    else:
        kind = "quantity"
    return Quantity(Span(start, end), text[start:end], kind, value, low, high, name, written, word, number)  # type: ignore[arg-type]


def _apart(text: str, start: int, value: Decimal) -> tuple[Decimal | None, Decimal | None, str | None]:
    """Bounds set from behind a verb (至少增长3%, 约占60%): they count, but the span begins at the number."""
    verb = 2 if text[start - 2 : start] in _CHANGES else 1 if text[start - 1 : start] == "占" else 0
    front = ahead(text, start - verb, "") if verb and start > verb else None
    if front is None:
        return value, value, None
    low, high = bounds(value, {front.effect})
    return low, high, front.word


def _times(value: Decimal | None) -> Decimal | None:
    return None if value is None else value * _TEN


def _bare(text: str, start: int, end: int, digits: str) -> Quantity | None:
    """A number with nothing behind it: kept for an enumeration that shares its unit, or as an index (系数由0.680)."""
    follow = text[end : end + 1]
    shared = follow and follow in "、和及" and text[end + 1 : end + 2].isdigit()
    index = "." in digits and start and text[start - 1] in "由为达至到于是"
    if not shared and not index:
        return None
    value = Decimal(digits)
    return Quantity(
        Span(start, end), text[start:end], "quantity", value, value, value, None, None, None, Span(start, end)
    )


def _range(
    text: str, match: re.Match[str], digits: str, multiplier: str | None, written: str | None, digits2: str,
    multiplier2: str | None, unit2: str | None, behind: str | None,
) -> Quantity | None:  # fmt: skip
    if unit2 is None:
        return None
    unit = by_form().get(unit2)
    if (
        unit is not None
        and unit.not_before
        and text[match.end("unit2") : match.end("unit2") + 1] in (*unit.not_before,)
    ):
        return None
    if unit2 == "年" and len(digits2) == 4:
        return None
    first = multiplier or ("" if written else multiplier2) or ""
    low = scaled(digits, power(first))
    high = scaled(digits2.lstrip("-").replace(",", ""), power(multiplier2 or ""))
    if low > high and not multiplier:
        low = scaled(digits, 0)
    negative, start = _sign(text, match.start())
    if negative:
        low = -low
    if digits2[0] == "-":
        high = -high
    front = ahead(text, start, digits)
    begin = front.start if front is not None else start
    name = unit.unit if unit is not None else unit2
    kind = _KINDS.get(unit.dimension, "quantity") if unit is not None else "quantity"
    if unit2 == "成":
        low, high, name = low * _TEN, high * _TEN, "%"
    end = match.end() if behind is not None else match.end("unit2")
    number = Span(start, match.end("multiplier2") if multiplier2 else match.end("digits2"))
    word = "|".join(w for w in (front.word if front else None, behind) if w) or None
    return Quantity(Span(begin, end), text[begin:end], kind, None, low, high, name, unit2, word, number)  # type: ignore[arg-type]


def _ratio(text: str, match: re.Match[str], start: int, ratio: str) -> Quantity | None:
    end = match.end("ratio")
    terms = re.split(r"[:：∶/]", text[start:end])
    if "/" in ratio:
        if (
            len(terms) != 2
            or len(terms[0]) > 1
            or not 1 < len(terms[1]) < 3
            or text[end : end + 1] not in ("以", "的", "，")
        ):
            return None
    elif is_clock(text, start, end, terms):
        return None
    values = tuple(Decimal(term) for term in terms)
    span = Span(start, end)
    if len(values) > 2:
        return Quantity(span, text[start:end], "ratio", None, None, None, None, None, None, span, values)
    if not values[1]:
        return None
    value = (values[0] / values[1]).quantize(Decimal("0.000001")).normalize()
    return Quantity(span, text[start:end], "ratio", value, value, value, None, None, None, span, values)


def read_chinese(text: str, match: re.Match[str]) -> Quantity | None:
    """A number in Chinese figures; silent on words, names and idioms."""
    part, written = match.group("part", "cunit")
    start = match.start()
    if part is not None:
        return _fraction(text, match, text[start : match.end("numeral")], part)
    figures = text[start : match.end("numeral")]
    unit = by_form().get(written)
    end = match.end("tenth") if match["tenth"] else match.end("cunit")
    if unit is not None and unit.not_before and text[end : end + 1] and text[end] in unit.not_before:
        return None
    more, multiplier, numeral2, behind = match.group("cmore", "cmultiplier", "numeral2", "cbehind")
    more = more or match["cmore2"]
    if is_word(text, start, end, figures, unit, written, bool(more or behind)):
        return None
    value = chinese_number(figures + (multiplier or ""))
    if value is None:
        return None
    number = Span(start, match.end("cmultiplier") if multiplier else match.end("numeral"))
    if behind is not None:
        end = match.end()
    if numeral2 is not None:
        return _chinese_range(text, start, end, figures, numeral2, unit, written, behind)
    if len(figures) > 1 and "点" not in figures and not set(figures) & set("十百千万亿拾佰仟萬億"):
        return _adjacent(text, start, end, figures, multiplier, unit, written, number)
    if match["tenth"]:
        tenth = Decimal(5) if match["tenth"] == "半" else chinese_number(match["tenth"]) or Decimal(0)
        value += tenth / 10
    if start and text[start - 1] in "数几" and figures[0] in "十百千万":
        return _several(text, start, end, value, unit, written, number)
    return _finish(text, start, end, number, value, unit or written, written, more, behind, figures)


def _chinese_range(
    text: str, start: int, end: int, figures: str, figures2: str, unit: Unit | None, written: str, behind: str | None
) -> Quantity | None:
    low, high = chinese_number(figures), chinese_number(figures2)
    if low is None or high is None or unit is None:
        return None
    scale = power(figures2[-1]) if figures2[-1] in "万亿" and figures[-1] not in "万亿" else 0
    low *= 10**scale
    kind = _KINDS.get(unit.dimension, "quantity")
    name = unit.unit
    if written == "成":
        low, high, name = low * _TEN, high * _TEN, "%"
    front = ahead(text, start, figures)
    begin = front.start if front else start
    word = "|".join(w for w in (front.word if front else None, behind) if w) or None
    number = Span(start, end - len(written) - (len(behind) if behind else 0))
    return Quantity(Span(begin, end), text[begin:end], kind, None, low, high, name, written, word, number)  # type: ignore[arg-type]


def _adjacent(
    text: str, start: int, end: int, figures: str, multiplier: str | None, unit: Unit | None, written: str, number: Span
) -> Quantity | None:
    """三五个: two neighbouring figures are the two ends of a guess."""
    if len(figures) != 2 or unit is None:
        return None
    low, high = chinese_number(figures[0]), chinese_number(figures[1])
    if low is None or high is None or not low < high:
        return None
    scale = 10 ** power(multiplier or "")
    kind = _KINDS.get(unit.dimension, "quantity")
    return Quantity(
        Span(start, end), text[start:end], kind, None, low * scale, high * scale, unit.unit, written, None, number  # type: ignore[arg-type]
    )  # fmt: skip


def _several(
    text: str, start: int, end: int, value: Decimal, unit: Unit | None, written: str, number: Span
) -> Quantity:
    """数十 → 10 to 100."""
    begin = start - 1
    front = ahead(text, begin, text[begin])
    word = text[start - 1]
    if front is not None:
        word, begin = f"{front.word}|{word}", front.start
    name = unit.unit if unit is not None else written
    return Quantity(
        Span(begin, end), text[begin:end], "quantity", None, value, value * _TEN, name, written, word, number
    )  # fmt: skip


def _fraction(text: str, match: re.Match[str], whole: str, part: str) -> Quantity | None:
    denominator = chinese_number(whole)
    numerator = Decimal(part) if part[0].isdigit() and part.isascii() else chinese_number(part)
    if not denominator or numerator is None:
        return None
    start, behind = match.start(), match["cbehind"]
    number = Span(start, match.end("part"))
    end = match.end() if behind is not None else number.end
    if denominator == 100:
        return _finish(text, start, end, number, numerator, by_form()["%"], "百分之", None, behind, whole)
    if denominator == 1000:
        return _finish(text, start, end, number, numerator, by_form()["‰"], "千分之", None, behind, whole)
    value = (numerator / denominator).quantize(Decimal("0.000001")).normalize()
    quantity = _finish(text, start, end, number, value, None, None, None, behind, whole)
    return Quantity(
        quantity.span, quantity.text, "ratio", quantity.value, quantity.low, quantity.high, None, None,
        quantity.approximator, number, (numerator, denominator),
    )  # fmt: skip


def read_ordinal(text: str, match: re.Match[str]) -> Quantity | None:
    """A rank (第3位, 首位, 位居全省第一); other ordinals are names or labels."""
    start, end = match.start(), match.end()
    if match["first"] is not None:
        return (
            _rank(text, start, end, Decimal(1), match["first"] == "位")
            if _ranked(text, start, end, sure=True)
            else None
        )
    ordinal, place = match.group("ordinal", "place")
    if ordinal is None or len(ordinal) > _DIGIT_LIMIT or not _ranked(text, start, end, sure=place is not None):
        return None
    value = Decimal(ordinal) if ordinal.isascii() else chinese_number(ordinal)
    return None if value is None else _rank(text, start, end, value, place == "位")


def _ranked(text: str, start: int, end: int, *, sure: bool) -> bool:
    if sure:
        return _FIRST_OF_ALL.search(text, max(0, start - 4), start) is None
    follow = text[end : end + 1]
    return _PLACED.search(text, max(0, start - 12), start) is not None and (
        not follow or follow in "，。；、）)”\n且和" or text[end : end + 2] == "以上"
    )


def _rank(text: str, start: int, end: int, value: Decimal, written: bool) -> Quantity:
    span = Span(start, end)
    return Quantity(span, text[start:end], "rank", value, value, value, "位", "位" if written else None, None, span)


def read_turn(text: str, match: re.Match[str]) -> Quantity | None:
    """翻一番 → a multiple of 2."""
    turns = match["turns"]
    count = int(turns[0]) if turns[0].isdigit() and turns[0].isascii() else _EXACT_TURNS.get(turns, 0)
    if not 0 < count < 10:
        return None
    value = Decimal(2**count)
    span = Span(match.start(), match.end())
    return Quantity(span, match.group(), "multiple", value, value, value, "倍", "番", None, span)


def read_none(text: str, match: re.Match[str]) -> Quantity:
    """无重大事故, 未发生一起事件: the value 0 stands on the negation, or on 一起 where that is written."""
    one = match["one"]
    start, end = (match.start(), match.start("zero")) if one is None else match.span("one")
    unit = None if one is None else one[1]
    zero = Decimal(0)
    span = Span(start, end)
    return Quantity(span, text[start:end], "quantity", zero, zero, zero, unit, unit, None, span)


def read_half(text: str, match: re.Match[str]) -> Quantity | None:
    """半天, 半年 → 0.5."""
    start, end = match.start(), match.end()
    if text[start - 1 : start] and text[start - 1] in "上下大一二两三四五六七八九十多前后":
        return None
    value = Decimal("0.5")
    written = match["half"]
    unit = by_form().get(written) or by_form().get(written.lstrip("个"))
    return _finish(text, start, end, Span(start, start + 1), value, unit, written, None, None, "半")
