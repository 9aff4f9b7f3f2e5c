"""The rule kinds (规则类型) that carry table-like rules: ``forbidden``, ``preferred``, ``consistent``.

Each takes a table and gives the ``check`` of a rule, whose cues are the words of the table; ``{}`` in the messages
stands for the word found (and its cure).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import Scope, View

Check = Callable[[View], Iterator[Finding]]
Own = Callable[[], Rule]


def forbidden(
    own: Own, message: str, message_en: str, *, unless: re.Pattern[str] | None = None, scope: Scope = "own"
) -> Check:
    """Every cue of the rule is a fault, save where ``unless`` matches over it."""

    def check(view: View) -> Iterator[Finding]:
        rule = own()
        for start, end in view.hits(rule):
            if view.open(start, scope) and not _over(unless, view.text, start, end):
                word = view.text[start:end]
                yield view.finding(rule, start, end, message.format(word), message_en.format(word))

    return check


def preferred(
    own: Own, cures: Mapping[str, str], message: str, message_en: str, *,
    unless: re.Pattern[str] | None = None, safe: bool = False, scope: Scope = "own",
) -> Check:  # fmt: skip
    """Every key of ``cures`` is better written as its value, save where ``unless`` matches over it."""

    def check(view: View) -> Iterator[Finding]:
        rule = own()
        for start, end in view.hits(rule):
            if view.open(start, scope) and not _over(unless, view.text, start, end):
                word = view.text[start:end]
                cure = cures[word]
                told, told_en = message.format(word, cure), message_en.format(word, cure)
                yield view.finding(rule, start, end, told, told_en, replacement=cure, safe=safe)

    return check


def consistent(
    own: Own, groups: tuple[tuple[str, ...], ...], message: str, message_en: str, *, scope: Scope = "own"
) -> Check:
    """Of the forms of one group a document uses one: each form but the first is reported, at its first place."""
    group_of = {form: index for index, group in enumerate(groups) for form in group}

    def check(view: View) -> Iterator[Finding]:
        rule = own()
        seen: dict[int, dict[str, Span]] = {}
        for start, end in view.hits(rule):
            form = view.text[start:end]
            forms = seen.setdefault(group_of[form], {})
            if form in forms or not view.open(start, scope):
                continue
            forms[form] = Span(start, end)
            first = next(iter(forms))
            if first != form:
                told, told_en = message.format(first, form), message_en.format(first, form)
                yield view.finding(rule, start, end, told, told_en, related=(forms[first],))

    return check


def _over(pattern: re.Pattern[str] | None, text: str, start: int, end: int) -> bool:
    """Whether ``pattern`` matches at a place that overlaps ``[start, end)``."""
    if pattern is None:
        return False
    return any(m.start() < end and start < m.end() for m in pattern.finditer(text, max(0, start - 12), end + 12))
