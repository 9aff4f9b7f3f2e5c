"""Numbers in the forms Word counts in (编号格式)."""

from __future__ import annotations

_DIGITS = "〇一二三四五六七八九"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_COUNTED = {
    "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand",
    "koreanCounting",
}  # fmt: skip


def write_number(value: int, form: str) -> str:
    """``value`` as Word's number format ``form`` prints it; unknown forms count in figures.

    >>> write_number(23, "chineseCountingThousand"), write_number(3, "decimalEnclosedCircleChinese")
    ('二十三', '③')
    """
    if form in _COUNTED:
        return _chinese(value)
    if form in ("ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital"):
        return "".join(_DIGITS[int(c)] for c in str(value))
    if form in ("decimalEnclosedCircle", "decimalEnclosedCircleChinese") and 1 <= value <= 20:
        return chr(0x245F + value)
    if form in ("decimalFullWidth", "decimalFullWidth2"):
        return str(value).translate({ord("0") + i: ord("０") + i for i in range(10)})
    if form == "chineseLegalSimplified" and value < 100:
        return _chinese(value, _FORMAL, "拾")
    return _letters(value, form)


def _letters(value: int, form: str) -> str:
    if form == "decimalZero":
        return f"{value:02d}"
    if form in ("upperLetter", "lowerLetter") and value > 0:
        letter = chr(ord("A") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letter[:8] if form == "upperLetter" else letter[:8].lower()
    if form in ("upperRoman", "lowerRoman") and 0 < value < 4000:
        return _roman(value) if form == "upperRoman" else _roman(value).lower()
    if form == "ideographTraditional" and 1 <= value <= 10:
        return _STEMS[value - 1]
    if form == "ideographZodiac" and 1 <= value <= 12:
        return _BRANCHES[value - 1]
    return "" if form == "none" else str(value)


def _chinese(value: int, digits: str = _DIGITS, ten: str = "十") -> str:
    if value < 10:
        return digits[value]
    if value < 100:
        tens, units = divmod(value, 10)
        return ("" if tens == 1 and ten == "十" else digits[tens]) + ten + (digits[units] if units else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        if not rest:
            return digits[hundreds] + "百"
        return (
            digits[hundreds]
            + "百"
            + ("零" + digits[rest] if rest < 10 else digits[rest // 10] + _chinese(10 + rest % 10))
        )
    return str(value)


def _roman(value: int) -> str:
    parts = []
    for worth, letters in _ROMAN:
        parts.append(letters * (value // worth))
        value %= worth
    return "".join(parts)
