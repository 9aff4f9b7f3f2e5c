"""确数前用“约”“近”。

What it does: reports 约 or 近 before a figure of four or more significant digits (约1358人, 近4519万元); five where
some stand behind the point (约23.467万亩), or where 万 or 亿 follows 约.
Why it is a fault: a figure counted to the last unit is not approximate.
Known limits: sums converted from another currency are rightly approximate (约1855万美元), so the rule only informs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import DIGITS, NOT_ABOUT, NOT_NEAR, counter_end
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_PATTERN = re.compile(r"[约近](\d[\d,]{0,14}(?:\.\d{1,6})?)(?![\d.]|年(?!多|余))")
_EXCEPTIONS = {"约": NOT_ABOUT, "近": NOT_NEAR}


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.at(RULE, _PATTERN, "own"):
        start, word = match.start(), match[0][0]
        digits = match[1].replace(",", "").replace(".", "").lstrip("0")
        scaled = word == "约" and text[match.end() : match.end() + 1] in ("万", "亿")
        least = 5 if scaled or "." in match[1] else 4
        if len(digits) < least or digits[-1] == "0" or text[start - 1 : start] in _EXCEPTIONS[word]:
            continue
        end = counter_end(text, match.end())
        yield view.finding(
            RULE, start, end, f"“{text[start:end]}”：精确数前不用“{word}”", "An approximator before an exact figure"
        )


RULE = Rule(
    code="NUM106",
    name="approximated-exact-figure",
    since="0.1.0",
    severity="info",
    source="编校通例",
    summary="确数前用“约”“近”",
    check=check,
    cues=tuple(f"{word}{digit}" for word in "约近" for digit in DIGITS),
    bad=("全县参保⟦约1358人⟧。", "支出⟦近12345.67万元⟧。", "增收⟦近4519万元⟧。", "林地⟦约23.467万亩⟧。"),
    good=("全县参保约1360人，节约1358吨。", "约合1855万美元，约1136亿元。", "签约8755户，附近1231人。"),
)
