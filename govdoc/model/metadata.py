"""The document's own marks (公文要素), in the terms of GB/T 9704—2012."""

from __future__ import annotations

import msgspec

from govdoc.model.mentions import DateMention, DocumentNumber
from govdoc.model.span import Span, Text


class Secrecy(msgspec.Struct, frozen=True, gc=False):
    """密级和保密期限: ``level`` 绝密, 机密 or 秘密; ``term`` as written after ★, or None."""

    span: Span
    text: str
    level: str
    term: str | None = None


class Genre(msgspec.Struct, frozen=True, gc=False):
    """文种: ``value`` is the canonical name (通知, 意见, 总结 …), ``text`` the words in the title."""

    span: Span
    text: str
    value: str


class Attachment(msgspec.Struct, frozen=True, gc=False):
    """One entry of the 附件说明: ``number`` None when a single attachment is not numbered."""

    span: Span
    text: str
    number: int | None
    title: str


class Metadata(msgspec.Struct, frozen=True, gc=False):
    """The marks of one document; what the text does not show is None or empty.

    >>> Metadata().title is None
    True
    """

    title: Text | None = None
    """标题, all its lines."""
    subtitle: Text | None = None
    """题注: ——2025年1月18日在…会议上, or the approving meeting in brackets."""
    number: DocumentNumber | None = None
    """发文字号."""
    issuers: tuple[Text, ...] = ()
    """发文机关署名."""
    addressees: tuple[Text, ...] = ()
    """主送机关."""
    issue_date: DateMention | None = None
    """成文日期."""
    signatory: Text | None = None
    """签发人, or the person who reports."""
    secrecy: Secrecy | None = None
    """密级和保密期限."""
    urgency: Text | None = None
    """紧急程度: 特急, 加急 …"""
    copy_number: Text | None = None
    """份号."""
    letterhead: Text | None = None
    """发文机关标志: …文件."""
    note: Text | None = None
    """附注, without its brackets."""
    attachments: tuple[Attachment, ...] = ()
    """附件说明."""
    copied_to: tuple[Text, ...] = ()
    """抄送机关."""
    printed_by: Text | None = None
    """印发机关."""
    printed_on: DateMention | None = None
    """印发日期."""
    genre: Genre | None = None
    """文种."""
    period: DateMention | None = None
    """The report period the title names (2024年度)."""
