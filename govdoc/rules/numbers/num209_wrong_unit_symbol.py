"""单位符号大小写错误。

What it does: reports KM, KG, KW, KV, MPA … behind a number and gives the right letters.
Why it is a fault: GB 3100—1993 and GB 3101—1993 fix the letters of unit symbols: k is small, units named after
persons begin with a capital.
Known limits: symbols in names of products and roads (K12) are not units and are not reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_SYMBOLS = {
    "KM": "km", "Km": "km", "KG": "kg", "Kg": "kg", "KW": "kW", "Kw": "kW", "kw": "kW", "KWH": "kW·h",
    "KWh": "kW·h", "Kwh": "kW·h", "kwh": "kW·h", "kWh": None, "KV": "kV", "Kv": "kV", "kv": "kV", "MPA": "MPa",
    "Mpa": "MPa", "mpa": "MPa", "KPA": "kPa", "Kpa": "kPa", "KVA": "kV·A", "Mw": "MW", "mw": "MW", "MM": "mm",
    "CM": "cm", "Cm": "cm", "MG": "mg", "Khz": "kHz", "KHZ": "kHz", "KHz": "kHz", "Mhz": "MHz", "MHZ": "MHz",
    "HZ": "Hz", "DB": "dB", "db": "dB",
}  # fmt: skip
_PATTERN = re.compile(r"(?<=[0-9万千]) ?([KkMmCHDd][A-Za-z]{1,2})(?:(?![A-Za-z0-9])|(?=[23²³](?![0-9])))")


def check(view: View) -> Iterator[Finding]:
    for match in view.finditer(_PATTERN, "own"):
        right = _SYMBOLS.get(match[1])
        if right is None:
            continue
        yield view.finding(
            RULE,
            match.start(1),
            match.end(1),
            f"单位符号“{match[1]}”应写作“{right}”",
            f"The unit symbol is {right}",
            replacement=right,
            safe=True,
        )


RULE = Rule(
    code="NUM209",
    name="wrong-unit-symbol",
    since="0.1.0",
    severity="warning",
    source="GB 3100—1993、GB 3101—1993",
    summary="单位符号大小写错误",
    check=check,
    cues=tuple(sorted(_SYMBOLS)),
    bad=("新建管道20⟦KM⟧。", "变电容量110⟦KV⟧，耗电3万⟦KWH⟧。"),
    good=("新建管道20km，变电容量110kV。", "5G基站和KM系列设备，K12教育。"),
)
