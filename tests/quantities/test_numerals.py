from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdoc.text.numerals import chinese_number, power, scaled

DIGITS = "零一二三四五六七八九"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("一百零五", 105),
        ("二千三百", 2300),
        ("一万二千", 12000),
        ("一万二", 12000),
        ("三万零五", 30005),
        ("二十三亿", 2_300_000_000),
        ("一千七百五十亿", 175_000_000_000),
        ("叁佰伍拾万", 3_500_000),
        ("两万", 20000),
        ("一点五", Decimal("1.5")),
        ("二〇二四", 2024),
    ],
)
def test_chinese_figures(written, value):
    assert chinese_number(written) == value


@pytest.mark.parametrize("written", ["", "万个", "天", "abc"])
def test_what_is_no_numeral(written):
    assert chinese_number(written) is None


def spell(number: int) -> str:
    """An independent speller of 0 … 99,999,999."""
    if number >= 10000:
        high, low = divmod(number, 10000)
        gap = "零" if 0 < low < 1000 else ""
        return spell(high) + "万" + gap + (spell(low) if low else "")
    for size, name in ((1000, "千"), (100, "百"), (10, "十")):
        if number >= size:
            high, low = divmod(number, size)
            gap = "零" if 0 < low < size // 10 else ""
            return DIGITS[high] + name + gap + (spell(low) if low else "")
    return DIGITS[number]


@given(st.integers(1, 99_999_999))
def test_reading_undoes_spelling(number):
    assert chinese_number(spell(number)) == number


@given(st.decimals(0, 10**6, places=3), st.integers(0, 12))
def test_scaling_is_exact_and_written_out(number, exponent):
    value = scaled(str(number), exponent)
    assert value == number * 10**exponent
    assert "E" not in str(value)


def test_powers():
    assert [power(word) for word in ("万", "亿", "万亿", "百万", "千亿", "")] == [4, 8, 12, 6, 11, 0]
