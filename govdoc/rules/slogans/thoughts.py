"""Thoughts under a wrong name (习近平法制思想)."""

from __future__ import annotations

import re

from govdoc.rules.slogans.slips import confused, differing

_THOUGHT = re.compile(r"习近平(?!总书记|主席|同志|关于|在)(?P<rest>[一-鿿]{2,16}?思想)")
_RIGHT_THOUGHTS = re.compile(
    r"新时代中国特色社会主义(?:经济|外交|法治|文化|强军|生态文明)?思想|(?:法治|经济|生态文明|强军|外交|文化)思想|治国理政.*|.*(?:重要|系列).*"
)
_THOUGHTS = ("法治思想", "经济思想", "生态文明思想", "强军思想", "外交思想", "文化思想")
_TOO_MUCH = ("建设", "发展", "工作", "治理", "理论", "保护")


def misnamed_thought(text: str, start: int) -> tuple[int, int, str] | None:
    """Start, end and right name of the thought that begins at ``start``, where its name is wrong."""
    match = _THOUGHT.match(text, start)
    if match is None or _RIGHT_THOUGHTS.fullmatch(match["rest"]):
        return None
    rest = match["rest"]
    if "法制" in rest and len(rest) == 4:
        return start, match.end(), "习近平法治思想"
    for right in _THOUGHTS:
        at = differing(rest, right) if len(right) == len(rest) else None
        if at is not None and confused(right[at], rest[at]):
            return start, match.end(), f"习近平{right}"
    if (plain := _swollen(rest)) is not None:
        return start, match.end(), f"习近平{plain}"
    if "社会主义" in rest or "特色" in rest:
        return start, match.end(), "习近平新时代中国特色社会主义思想"
    return None


def _swollen(rest: str) -> str | None:
    """The thought whose name has a word too much: 生态文明建设思想 for 生态文明思想."""
    opening = rest[:-4]
    right = f"{opening}思想"
    return right if rest[-4:-2] in _TOO_MUCH and right in _THOUGHTS else None
