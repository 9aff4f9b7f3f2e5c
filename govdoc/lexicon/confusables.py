"""The misspellings and variant forms (易错字词) of ``confusables.toml``."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

import msgspec

from govdoc.lexicon.loader import load


class Confusable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``wrong`` is written for ``right``; with a ``pattern``, only where it matches over the form."""

    wrong: str
    right: str
    level: Literal["error", "warning", "info"]
    source: str
    rule: str = "WRD101"
    pattern: str | None = None
    example: str | None = None
    counter: tuple[str, ...] = ()

    def wrong_at(self, text: str, start: int) -> bool:
        """Whether the form, which stands at ``start``, is wrong there.

        >>> Confusable("渡假", "度假", "error", "", pattern="(?<!过)渡假").wrong_at("过渡假期", 1)
        False
        """
        if self.pattern is None:
            return True
        end = start + len(self.wrong)
        matches = _compiled(self.pattern).finditer(text, max(0, start - 16), end + 60)
        return any(match.start() < end and start < match.end() for match in matches)


@cache
def confusables(rule: str) -> dict[str, Confusable]:
    """The entries that the rule of this code reports, by their wrong form."""
    return {entry.wrong: entry for entry in load("confusables", Confusable) if entry.rule == rule}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
