"""Runs the code blocks of the documentation, and writes their real output back (文档代码块).

    python docs/blocks.py            run every block of README.md and docs/*.md
    python docs/blocks.py --update   the same, and put the real output of ``console`` blocks into the pages

``python`` blocks of a page run one after another in one namespace; ``pycon`` blocks are doctests; in ``console`` blocks
every line that starts with ``$ govdoc`` runs and the lines below it are its output.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"^```(python|pycon|console)\n(.*?)^```$", re.M | re.S)


def pages() -> list[Path]:
    """The pages whose blocks run: the README and everything in docs/ that is not generated."""
    return [ROOT / "README.md", *(p for p in sorted((ROOT / "docs").glob("*.md")))]


def blocks(page: Path) -> list[tuple[str, str]]:
    """``(language, code)`` of each block that runs."""
    return [(m[1], m[2]) for m in _BLOCK.finditer(page.read_text(encoding="utf-8"))]


def run_python(page: Path) -> list[str]:
    """What went wrong in the ``python`` and ``pycon`` blocks of a page."""
    namespace: dict[str, Any] = {"__name__": page.stem}
    wrong: list[str] = []
    for language, code in blocks(page):
        if language == "python":
            try:
                exec(compile(code, str(page), "exec"), namespace)
            except Exception as error:
                wrong.append(f"{page.name}: {code.splitlines()[0]} … {error!r}")
        elif language == "pycon":
            options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
            test = doctest.DocTestParser().get_doctest(code, namespace, page.name, str(page), 0)
            out: list[str] = []
            runner = doctest.DocTestRunner(optionflags=options)
            if runner.run(test, out=out.append, clear_globs=False).failed:
                wrong += out
            namespace.update(test.globs)
    return wrong


def run_console(code: str) -> str:
    """A ``console`` block with the real output of its commands."""
    lines = []
    for line in code.splitlines():
        if line.startswith("$ "):
            words = shlex.split(line[2:])
            ran = subprocess.run(
                [sys.executable, "-m", "govdoc", *words[1:]],
                cwd=ROOT, capture_output=True, encoding="utf-8",
                env={**os.environ, "COLUMNS": "110", "NO_COLOR": "1", "PYTHONUTF8": "1"},
            )  # fmt: skip
            lines += [line, *(ran.stdout + ran.stderr).rstrip("\n").splitlines()]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def check_console(page: Path, *, update: bool = False) -> list[str]:
    """The ``console`` blocks of a page whose output is not the real one; rewritten when ``update``."""
    text = page.read_text(encoding="utf-8")
    wrong: list[str] = []

    def replace(match: re.Match[str]) -> str:
        if match[1] != "console" or "$ govdoc" not in match[2]:
            return match[0]
        real = run_console(match[2])
        if real != match[2]:
            wrong.append(f"{page.name}: the output of {match[2].splitlines()[0]!r} is now\n{real}")
        return f"```console\n{real}```"

    updated = _BLOCK.sub(replace, text)
    if update and updated != text:
        page.write_text(updated, encoding="utf-8")
    return wrong


if __name__ == "__main__":
    os.chdir(ROOT)
    update = "--update" in sys.argv[1:]
    trouble = []
    for page in pages():
        trouble += run_python(page)
        changed = check_console(page, update=update)
        trouble += [] if update else changed
    print("\n".join(trouble) or "every block runs")
    sys.exit(bool(trouble))
