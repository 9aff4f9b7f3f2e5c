"""Every code block of the README and of the documentation runs, and shows its real output."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BLOCKS = _load(ROOT / "docs" / "blocks.py")


@pytest.mark.parametrize("page", BLOCKS.pages(), ids=lambda page: page.name)
def test_python_blocks_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert BLOCKS.run_python(page) == []


@pytest.mark.parametrize("page", BLOCKS.pages(), ids=lambda page: page.name)
def test_console_blocks_show_the_real_output(page: Path) -> None:
    assert BLOCKS.check_console(page) == []
