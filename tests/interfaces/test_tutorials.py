"""The tutorials run from the first cell to the last; what they claim, they assert."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

TUTORIALS = Path(__file__).parents[2] / "docs" / "tutorials"

pytest.importorskip("nbclient", reason="tutorials need nbclient")
pytest.importorskip("jupytext", reason="tutorials need jupytext")
pytest.importorskip("ipykernel", reason="tutorials need ipykernel")
pytest.importorskip("altair", reason="tutorials need govdoc[plots]")
pytest.importorskip("vl_convert", reason="tutorials need govdoc[plots]")
pytest.importorskip("noto_cjk_sans_otc", reason="plots need a Chinese font")
pytest.importorskip("polars", reason="tutorials need govdoc[frames]")


@pytest.mark.parametrize("name", ["one_document", "several_years"])
def test_a_tutorial_runs(name: str) -> None:
    spec = importlib.util.spec_from_file_location("build", TUTORIALS / "build.py")
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    assert set(build.TUTORIALS) == {path.stem for path in TUTORIALS.glob("*.ipynb")}
    outputs = [output for cell in build.executed(name).cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [output for output in outputs if output.output_type == "error"]
    pictures = [output for output in outputs if "image/png" in output.get("data", {})]
    assert len(pictures) == {"one_document": 0, "several_years": 3}[name]
