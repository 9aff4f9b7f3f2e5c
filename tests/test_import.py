"""``import govdoc`` stays light: told by what it loads, not by the clock."""

from __future__ import annotations

import subprocess
import sys

HEAVY = "jieba spacy numpy pandas polars pyarrow pydantic fastapi rich lxml docx duckdb altair".split()


def test_import_loads_nothing_heavy() -> None:
    code = f"import govdoc, sys; print([name for name in {HEAVY} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
