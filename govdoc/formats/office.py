"""Reads doc, wps and rtf through LibreOffice, when it is installed (旧版文档)."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from govdoc.formats.docx import read_docx
from govdoc.formats.extracted import Extracted
from govdoc.formats.limits import Limits, damaged
from govdoc.model import GovdocError

_PROGRAMS = ("soffice", "libreoffice")
_MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")


def read_office(data: bytes, limits: Limits) -> Extracted:
    """Convert to docx in a folder of its own, then read that; macros are never run."""
    program = _program()
    with tempfile.TemporaryDirectory(prefix="govdoc-") as folder:
        source = Path(folder, "source.doc")
        source.write_bytes(data)
        _convert(program, source, Path(folder), limits.timeout)
        target = Path(folder, "source.docx")
        if not target.exists():
            raise damaged("doc/wps")
        return read_docx(target.read_bytes(), limits)


def _program() -> str:
    for name in _PROGRAMS:
        if found := shutil.which(name):
            return found
    if _MAC.exists():
        return str(_MAC)
    raise GovdocError(
        "missing-program",
        "读取 doc、wps 文件需要安装 LibreOffice，或先另存为 docx"
        " (reading doc and wps files needs LibreOffice; or save as docx)",
    )


def _convert(program: str, source: Path, folder: Path, timeout: float) -> None:
    """Run the converter; at the time limit its whole process group ends, for its real work is in a child."""
    command = [
        program, "--headless", "--norestore", "--nolockcheck", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(source),
    ]  # fmt: skip
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired as error:
        _end(process)
        raise GovdocError(
            "timeout",
            f"LibreOffice 在 {timeout:g} 秒内没有转换完，可调大参数 timeout"
            " (the conversion took too long; raise timeout)",
        ) from error


def _end(process: subprocess.Popen[bytes]) -> None:
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
