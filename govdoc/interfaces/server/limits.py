"""What one service takes on (服务限制)."""

from __future__ import annotations

import msgspec

_MEGABYTE = 1 << 20


class Limits(msgspec.Struct, frozen=True):
    """Bytes of a body, seconds for one document, processes, requests that may wait, bytes of memory of one process."""

    max_bytes: int = 8 * _MEGABYTE
    seconds: float = 20.0
    workers: int = 2
    waiting: int = 256
    memory: int = 2048 * _MEGABYTE
