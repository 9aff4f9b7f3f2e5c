"""The text of one Word paragraph (段落文字)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_DROPPED = frozenset(
    [
        W + name
        for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "rt", "txbxContent", "delInstrText")
    ]
    + [_MC + "Fallback"]
)
_FIXED = {
    W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-", W + "softHyphen": "",
}  # fmt: skip
_SYMBOLS = {
    "F0FE": "☑", "F0A8": "□", "F06F": "□", "F0A3": "□", "F052": "☑", "F0FC": "√", "F0FB": "×", "F0D8": "➢", "F0B7": "•",
    "F06C": "●", "F06E": "■", "F0E0": "→",
}  # fmt: skip


Piece = tuple[str, Any]
"""A text, and the ``w:t`` element it stands in; None where Word makes it up."""


def paragraph_text(paragraph: Any) -> str:
    """What the paragraph shows, without its automatic number."""
    return "".join(text for text, _ in paragraph_pieces(paragraph))


def paragraph_pieces(paragraph: Any) -> list[Piece]:
    """The same, piece by piece."""
    pieces: list[Piece] = []
    _collect(paragraph, pieces)
    return pieces


def text_boxes(paragraph: Any) -> Iterator[Any]:
    """The contents of the text boxes anchored in a paragraph, each once."""
    for box in paragraph.iter(W + "txbxContent"):
        holders = [node.tag for node in box.iterancestors()]
        if _MC + "Fallback" not in holders and W + "txbxContent" not in holders and W + "del" not in holders:
            yield box


def _collect(node: Any, pieces: list[Piece]) -> None:
    for child in node:
        tag = child.tag
        if tag == W + "t":
            pieces.append((child.text or "", child))
        elif tag == _M + "t":
            pieces.append((child.text or "", None))
        elif tag in _FIXED:
            pieces.append((_FIXED[tag], None))
        elif tag in (W + "footnoteReference", W + "endnoteReference"):
            pieces.append((f"[{child.get(W + 'id')}]", None))
        elif tag == W + "sym":
            pieces.append((_SYMBOLS.get((child.get(W + "char") or "").upper(), ""), None))
        elif tag in _DROPPED or (tag == W + "r" and _hidden(child)):
            continue
        else:
            _collect(child, pieces)


def _hidden(run: Any) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    return vanish is not None and vanish.get(W + "val") not in ("0", "false", "off")
