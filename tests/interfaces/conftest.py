"""One running service for the tests that need it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def service() -> Iterator[str]:
    """The address of a service with two workers and tight limits."""
    pytest.importorskip("fastapi", reason="the service needs govdoc[server]")
    uvicorn = pytest.importorskip("uvicorn", reason="the service needs govdoc[server]")
    from govdoc.interfaces.server.app import create_app
    from govdoc.interfaces.server.limits import Limits

    app = create_app(Limits(max_bytes=1 << 20, seconds=4, workers=2))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 30
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
