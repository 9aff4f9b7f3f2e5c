"""The marks of a document as a person looks for them (公文要素)."""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.formats.wording import shown
from govdoc.model import Document, Text

_COUNTED = (
    ("sections", "层次"), ("indicators", "指标"), ("slogans", "提法"), ("dates", "时间"), ("references", "引用"),
    ("tables", "表格"), ("claims", "可验算的陈述"), ("findings", "校核意见"),
)  # fmt: skip


def marks(document: Document) -> Iterator[tuple[str, str]]:
    """Name and value of each mark the document shows, in the order of the page."""
    data = document.metadata
    number, genre, period = data.number, data.genre, data.period
    values = (
        ("标题", _squeezed(data.title)),
        ("题注", _squeezed(data.subtitle)),
        ("文种", genre.value if genre else ""),
        ("发文字号", number.text if number else ""),
        ("密级", data.secrecy.text if data.secrecy else ""),
        ("紧急程度", _squeezed(data.urgency)),
        ("主送机关", "、".join(item.text for item in data.addressees)),
        ("报告期", f"{period.start} — {period.end}" if period else ""),
        ("署名", "、".join(item.text for item in data.issuers)),
        ("签发（报告）人", _squeezed(data.signatory)),
        ("成文日期", str(data.issue_date.start or data.issue_date.text) if data.issue_date else ""),
        ("附件", "；".join(item.title for item in data.attachments)),
        ("附注", _squeezed(data.note)),
        ("抄送机关", "、".join(item.text for item in data.copied_to)),
        ("印发机关", _squeezed(data.printed_by)),
        ("印发日期", str(data.printed_on.start or data.printed_on.text) if data.printed_on else ""),
    )
    yield from ((name, shown(value, 100)) for name, value in values if value)


def counts(document: Document) -> Iterator[tuple[str, int]]:
    """How many of each kind the document holds."""
    for field, name in _COUNTED:
        number = sum(1 for _ in document.walk()) if field == "sections" else len(getattr(document, field))
        if number:
            yield name, number


def _squeezed(text: Text | None) -> str:
    """A mark that is broken over lines, on one."""
    return "".join(line.strip() for line in text.text.split("\n")) if text else ""
