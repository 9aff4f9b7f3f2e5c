"""The sign-off of a document, as indices of lines (落款所见)."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Signoff:
    """The sign-off of the carrier document; lists hold indices of lines."""

    orgs: list[int] = field(default_factory=list)
    date: int | None = None
    person: int | None = None
    note: int | None = None
    attachments: list[int] = field(default_factory=list)
    wrapped: set[int] = field(default_factory=set)
    """Which of the lines of ``attachments`` only end the item above."""
    copied: list[int] = field(default_factory=list)
    printed: int | None = None
    end: int | None = None
