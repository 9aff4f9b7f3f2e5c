"""``import govdoc`` stays light: told by what it loads, not by the clock."""

from __future__ import annotations

import subprocess
import sys

HEAVY = [
    "altair", "docx", "duckdb", "fastapi", "jieba", "lxml", "numpy", "pandas", "polars", "pyarrow", "pydantic", "rich",
    "spacy",
]  # fmt: skip


def test_import_loads_nothing_heavy() -> None:
    code = f"import govdoc, sys; print([name for name in {HEAVY} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_parse_without_doubtful_cuts_loads_no_dictionary() -> None:
    code = "import govdoc, sys; govdoc.parse('全镇配备人民调解员26人。'); print('jieba' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"
