"""One slip of the hand between two wordings (一字之差)."""

from __future__ import annotations

from govdoc.lexicon.homophones import look_alike, sound_alike

NUMERALS = "一二两三四五六七八九十"
_LONGEST_ABBREVIATED = 3


def differing(written: str, form: str) -> int | None:
    """Where the one character stands in which two words of one length differ; told from the ends, most differ there."""
    if written[-1] != form[-1]:
        return len(form) - 1 if written[:-1] == form[:-1] else None
    if written[0] != form[0]:
        return 0 if written[1:] == form[1:] else None
    differing = [i for i in range(len(form)) if written[i] != form[i]]
    return differing[0] if len(differing) == 1 else None


def confused(right: str, written: str) -> bool:
    """Whether one character is taken for the other by sound or shape; numerals are for other rules."""
    same = sound_alike(right, written) or look_alike(right, written)
    return same and right not in NUMERALS and written not in NUMERALS


def slipped(token: str, form: str) -> bool:
    """Whether two neighbours changed places, a character is lost or another got in: “一带路一”, “三会课”."""
    size = len(form)
    if len(token) == size:
        at = next((i for i, (a, b) in enumerate(zip(token, form, strict=True)) if a != b), 0)
        return 0 < at < size - 1 and token == form[:at] + form[at + 1] + form[at] + form[at + 2 :]
    if size == len(token) + 1 and size > _LONGEST_ABBREVIATED:
        return any(form[:i] + form[i + 1 :] == token for i in range(1, size - 1) if form[i] != "个")
    return len(token) == size + 1 and any(token[:i] + token[i + 1 :] == form for i in range(1, size))
