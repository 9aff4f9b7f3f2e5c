"""A long fixed wording written with one slip, half of it right (供给侧结构改革性)."""

from __future__ import annotations

from functools import lru_cache

from govdoc.text.characters import is_han

_PASSED_OVER = "的地了与及和等"
"""Characters that come and go in a right text."""
_WORDS_FROM = 9
_LIST_FROM = 2
"""A changed last word may begin what follows, but not in a list of so many marks."""


def slip_behind(text: str, start: int, form: str, right: int) -> int | None:
    """The end of ``form`` written with one slip behind its first ``right`` characters, which stand at ``start``.

    >>> slip_behind("推进供给侧结构改革性", 2, "供给侧结构性改革", 4)
    10
    """
    size = len(form)
    if len(_characters(form[right:]).difference(text[start + right : start + size + 1])) > odd(size):
        return None
    for length in (size, size - 1, size + 1):
        written = text[start : start + length]
        if len(written) == length and _slipped(written, form, right, length):
            return start + length
    return None


def slip_before(text: str, end: int, form: str, right: int) -> int | None:
    """The start of ``form`` written with one slip before its last characters from ``right`` on, which end at ``end``.

    >>> slip_before("共建共享共治的社会治理", 11, "共建共治共享的社会治理", 7)
    0
    """
    size = len(form)
    if len(_characters(form[:right]).difference(text[max(0, end - size - 1) : end - size + right])) > odd(size):
        return None
    for length in (size, size - 1, size + 1):
        written = text[max(0, end - length) : end]
        if len(written) == length and _slipped(written[::-1], form[::-1], size - right, length):
            return end - length if written[0] == form[0] else None
    return None


@lru_cache(maxsize=4096)
def _characters(part: str) -> frozenset[str]:
    """The characters of a part: one slip leaves at most one of them out, a changed word two."""
    return frozenset(part)


def odd(size: int) -> int:
    """How many characters of a form of this size one slip may leave out: a changed word, two.

    >>> odd(5), odd(12)
    (1, 2)
    """
    return 2 if size >= _WORDS_FROM else 1


def _slipped(written: str, form: str, right: int, length: int) -> bool:
    if length < len(form):
        return any(
            form[:i] + form[i + 1 :] == written and form[i] not in _PASSED_OVER and is_han(form[i])
            for i in range(right, len(form) - 1)
        )
    if length > len(form):
        return any(
            written[:i] + written[i + 1 :] == form and written[i] not in _PASSED_OVER and is_han(written[i])
            for i in range(right, len(form))
        )
    wrong = [i for i in range(right, len(form)) if written[i] != form[i]]
    if not wrong or not is_han(written[wrong[-1]]) or not is_han(written[wrong[0]]):
        return False
    if len(wrong) == 1:
        return written[wrong[0]] not in _PASSED_OVER
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1 and len(form) >= _WORDS_FROM:
        return wrong[1] < len(form) - 1 or form.count("、") >= _LIST_FROM
    return sorted(written[right:]) == sorted(form[right:])
