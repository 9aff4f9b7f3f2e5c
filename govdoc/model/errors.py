"""The one exception of the library (错误)."""

from __future__ import annotations


class GovdocError(Exception):
    """Input that cannot be read or a setting that makes no sense.

    ``code`` is stable and machine-readable (``unsupported-format``, ``missing-extra`` …); the message says what to do.

    >>> GovdocError("missing-extra", "安装 govdoc[docx] 后再试").code
    'missing-extra'
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type[GovdocError], tuple[str, str]]:
        return (GovdocError, (self.code, self.message))
