"""``govdoc serve``: the HTTP service and its page (网络服务)."""

from __future__ import annotations

import click

from govdoc.model import GovdocError


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="监听地址。")
@click.option("--port", default=8710, show_default=True, type=click.IntRange(0, 65535), help="端口。")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(min=1), help="解析进程数。")
@click.option("--max-mb", default=8, show_default=True, type=click.IntRange(min=1), help="请求正文上限（MB）。")
@click.option(
    "--timeout", default=20.0, show_default=True, type=click.FloatRange(min=0.1), help="一份文件的处理时限（秒）。"
)
def serve(host: str, port: int, workers: int, max_mb: int, timeout: float) -> None:
    """启动 HTTP 服务与校核网页。"""
    try:
        import uvicorn

        from govdoc.interfaces.server.app import create_app
        from govdoc.interfaces.server.limits import Limits
    except ImportError as error:
        raise GovdocError("missing-extra", f"没有安装 {error.name}：先运行 pip install 'govdoc[server]'") from None
    app = create_app(Limits(max_bytes=max_mb << 20, seconds=timeout, workers=workers))
    uvicorn.run(app, host=host, port=port, log_level="warning")
