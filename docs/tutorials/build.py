"""Runs the tutorials and writes them as notebooks with their output: ``python docs/tutorials/build.py``."""

from __future__ import annotations

from pathlib import Path

import jupytext
from nbclient import NotebookClient

HERE = Path(__file__).parent
TUTORIALS = ("one_document", "several_years")


def executed(name: str) -> jupytext.jupytext.NotebookNode:
    """The notebook of a tutorial, all its cells run; an exception in a cell is raised."""
    notebook = jupytext.read(HERE / f"{name}.py")
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(HERE)}}).execute()
    return notebook


def main() -> None:
    for name in TUTORIALS:
        notebook = executed(name)
        for number, cell in enumerate(notebook.cells):
            cell.source = cell.source.replace("  # noqa: B018", "")
            cell["id"] = f"{name}-{number}"  # the same in every build
            cell.metadata.pop("execution", None)
            for output in cell.get("outputs", []):
                if "text/html" in output.get("data", {}):
                    del output["data"]["text/plain"]  # the same again, long and with paths of this machine
        jupytext.write(notebook, HERE / f"{name}.ipynb")


if __name__ == "__main__":
    main()
