"""What stands above the body, as indices of lines (眉首所见)."""

from __future__ import annotations

from dataclasses import dataclass, field

from govdoc.model import DocumentNumber


@dataclass
class Front:
    """What was found above the body; lists hold indices of lines."""

    body: int = 0
    title: list[int] = field(default_factory=list)
    subtitle: list[int] = field(default_factory=list)
    number: DocumentNumber | None = None
    meta_number: DocumentNumber | None = None
    address: int | None = None
    address_start: int | None = None
    orgs: list[int] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    meta_dates: list[int] = field(default_factory=list)
    person: int | None = None
    secrecy: int | None = None
    urgency: int | None = None
    copy_number: int | None = None
    letterhead: list[int] = field(default_factory=list)
    signatory: int | None = None
    toc: int | None = None
