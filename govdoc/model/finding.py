"""What the checks report: arithmetic claims and findings (算式, 校核意见)."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from govdoc.model.kinds import ClaimForm, ClaimKind, Severity, Verdict
from govdoc.model.span import Span


class Claim(msgspec.Struct, frozen=True, gc=False):
    """An arithmetic statement of the text (可验算的陈述), right or wrong.

    ``computed_low`` and ``computed_high`` bound what the operands allow, rounding of the written digits included;
    ``reason`` says why a claim is undecided (口径, 不变价, 等 …), or what is wrong with it where the kind
    leaves that open. ``form`` is the shape of the statement: ``from_to`` 由A增至B，增长C, ``among`` 共A，其中B …
    """

    span: Span
    kind: ClaimKind
    operands: tuple[Span, ...]
    stated: Decimal | None
    stated_span: Span
    computed_low: Decimal | None
    computed_high: Decimal | None
    verdict: Verdict
    reason: str | None = None
    form: ClaimForm | None = None


class Edit(msgspec.Struct, frozen=True, gc=False):
    """Replace the text at ``span`` by ``text``."""

    span: Span
    text: str


class Fix(msgspec.Struct, frozen=True, gc=False):
    """A cure (修改): ``safe`` when it can be applied without a human look."""

    edits: tuple[Edit, ...]
    safe: bool


class Finding(msgspec.Struct, frozen=True, gc=False):
    """One fault (校核意见): ``message`` in Chinese, ``message_en`` in English, ``source`` the standard and clause."""

    span: Span
    code: str
    name: str
    message: str
    severity: Severity
    related: tuple[Span, ...] = ()
    fix: Fix | None = None
    source: str = ""
    message_en: str = ""
