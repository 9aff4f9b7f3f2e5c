"""What the writers of findings share: words for severities, and the message in the reader's language (用语)."""

from __future__ import annotations

from typing import Literal

from govdoc.model import Finding, Severity

Language = Literal["zh", "en"]

_SEVERITIES: dict[Severity, str] = {"error": "错误", "warning": "警告", "info": "提示"}


def severity_word(severity: Severity, language: Language = "zh") -> str:
    """
    >>> severity_word("warning"), severity_word("info", "en")
    ('警告', 'info')
    """
    return _SEVERITIES[severity] if language == "zh" else severity


def message(finding: Finding, language: Language = "zh") -> str:
    """The finding's message; Chinese where a rule has no English one."""
    return finding.message_en or finding.message if language == "en" else finding.message


def shown(text: str, limit: int = 60) -> str:
    """A piece of text on one line, its blanks visible as one, long ones cut in the middle.

    >>> shown("三道沟镇\\n人民政府", 7)
    '三道沟…民政府'
    """
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    half = limit // 2
    return f"{text[:half]}…{text[-(limit - half - 1) :]}"
