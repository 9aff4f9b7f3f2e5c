"""Numerals (数词): written figures of every kind to exact decimals."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from govdoc.text.days import CHINESE_DIGITS

_BANKER = str.maketrans("壹贰貳叁肆伍陆柒捌玖拾佰仟萬億两〇", "一二二三四五六七八九十百千万亿二零")
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 4, "亿": 8}
_POWERS = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}


@cache
def power(multiplier: str) -> int:
    """The power of ten a multiplier word stands for (万 → 4, 百万 → 6, 万亿 → 12).

    >>> power("百万"), power("万亿"), power("")
    (6, 12, 0)
    """
    return sum(_POWERS[char] for char in multiplier)


def scaled(digits: str, exponent: int) -> Decimal:
    """``digits`` (no separators) times ten to ``exponent``, written without an exponent.

    >>> scaled("3.68", 12), scaled("5.80", 0)
    (Decimal('3680000000000'), Decimal('5.80'))
    """
    if not exponent:
        return Decimal(digits)
    if "." not in digits:
        return Decimal(digits + "0" * exponent)
    whole, _, fraction = digits.partition(".")
    if len(fraction) <= exponent:
        return Decimal(f"{whole}{fraction}{'0' * (exponent - len(fraction))}")
    return Decimal(f"{whole}{fraction[:exponent]}.{fraction[exponent:]}")


def chinese_number(text: str) -> Decimal | None:
    """The value of a Chinese numeral, everyday or banker's, with 点 for the decimal point; None if it is not one.

    >>> chinese_number("二千三百"), chinese_number("叁佰伍拾万"), chinese_number("一点五"), chinese_number("一万二")
    (Decimal('2300'), Decimal('3500000'), Decimal('1.5'), Decimal('12000'))
    """
    whole, point, fraction = text.translate(_BANKER).partition("点")
    value = _whole(whole)
    if value is None or not point:
        return None if value is None else Decimal(value)
    digits = "".join(str(CHINESE_DIGITS[char]) for char in fraction if char in CHINESE_DIGITS)
    return Decimal(f"{value}.{digits or '0'}")


def _whole(text: str) -> int | None:
    if not text:
        return None
    if len(text) > 1 and all(char in CHINESE_DIGITS for char in text):
        return int("".join(str(CHINESE_DIGITS[char]) for char in text)) if len(text) < 20 else None
    total = section = 0
    digit: int | None = None
    unit = 0
    for char in text:
        if char in _TENS:
            unit = _TENS[char]
            section += (1 if digit is None else digit) * unit
            digit = None
        elif char in _MYRIADS:
            unit = 10 ** _MYRIADS[char]
            section += digit or 0
            total = (total + section or 1) * unit if char == "亿" or not total else total + (section or 1) * unit
            section, digit = 0, None
        elif char in CHINESE_DIGITS:
            unit = unit if CHINESE_DIGITS[char] else 0
            digit = CHINESE_DIGITS[char]
        else:
            return None
    if digit and unit >= 100 and text[-1] in CHINESE_DIGITS and text[-2] in _POWERS:
        return total + section + digit * unit // 10
    return total + section + (digit or 0)
