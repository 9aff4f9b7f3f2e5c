"""Writes an element of a page as lines and tables, as a reader sees them (网页转文字)."""

from __future__ import annotations

import re
from typing import Any

from govdoc.formats.extracted import GridCell, TextBuilder
from govdoc.formats.html_article import IGNORED

_INLINE = frozenset({
    "a", "abbr", "b", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark",
    "o:p", "q", "s", "samp", "small", "span", "st1:chsdate", "strike", "strong", "sub", "sup", "tt", "u", "var", "img",
    "ruby", "rb", "rt", "rp", "wbr", "time",
})  # fmt: skip
_SKIPPED = IGNORED | {"rt", "rp"}
_BREAK = re.compile(r"[ \t\r\n\f]*[\r\n][ \t\r\n\f]*")
_BLANKS = re.compile(r"[ \t\f]+")
_WIDE = r"[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’—…]"
_WRAPPED = re.compile(rf"(?<={_WIDE})\n(?={_WIDE})")
_LABEL = re.compile(r"^[\w\s\u3000\[\]【】]{1,12}[：:]$")
_METADATA = re.compile(
    r"[【\[]?(?:索\s*引\s*号|发[布文]机[构关]|发文日期|生成日期|成文日期|公开(?:方式|时限|范围|日期)|发[布表](?:日期|时间)|信息来源|来\s*源"
    r"|文\s*号|发文字号|主题分类|主\s*题\s*词|标\s*题|名\s*称|信息名称|有效性|分\s*类|责任部门|关联稿件|访问量|点击[数量])[】\]]?\s*[：:]"
)
_BUTTON = r"(?:打印(?:本页)?|关闭(?:本页|窗口|文章)?|返回顶部|收藏|分享|大|中|小)"
_CHROME = re.compile(
    rf"扫一扫[，,]?(?:在手机|用手机).{{0,12}}|[【\[]?\s*{_BUTTON}\s*[】\]]?(?:[\s|]*[【\[]?{_BUTTON}[】\]]?){{0,4}}"
    r"|[上下]一[篇条]\s*[：:].{0,80}|A\+ ?大.{0,12}"
)
_SITE = re.compile("ICP备|网站标识码|公网安备")
_IMPRINT = 200
_OFTEN_EMPTY = ("主题词：", "关联稿件：", "访问量：")
_LONG_CELL = 600
_SHORT = 60
_MAX_SPAN = 200


def write_lines(node: Any, builder: TextBuilder) -> None:
    """Write all of ``node`` into ``builder``."""
    lines = _Lines(builder)
    lines.block(node)
    lines.flush()


class _Lines:
    """The line being written: inline elements add to it, block elements end it."""

    def __init__(self, builder: TextBuilder) -> None:
        self._builder = builder
        self._line: list[str] = []
        self._label = ""

    def block(self, node: Any) -> None:
        self._end()
        if node.tag == "table" and self._table(node):
            return
        self._children(node)
        self._end()

    def _children(self, node: Any) -> None:
        self._line.append(node.text or "")
        number = _start(node)
        for child in node:
            if child.tag == "br":
                self._end()
            elif child.tag in _SKIPPED or not isinstance(child.tag, str):
                pass
            elif child.tag in _INLINE:
                self._children(child)
            else:
                self._end()
                if child.tag == "li" and number is not None:
                    self._line.append(f"{number}.")
                    number += 1
                    self._children(child)
                    self._end()
                else:
                    self.block(child)
            self._line.append(child.tail or "")

    def _end(self) -> None:
        line = _collapse("".join(self._line))
        self._line.clear()
        if not line.strip() or _CHROME.fullmatch(line.strip()) or (len(line) < _IMPRINT and _SITE.search(line)):
            return
        if _METADATA.fullmatch(line):
            self._label = re.sub(r"\s+", "", line)
            return
        self.flush(line)

    def flush(self, line: str = "") -> None:
        """Write a metadata label that stood alone together with its value; one without a value is dropped."""
        if _METADATA.match(line) or len(line) > _SHORT or self._label in _OFTEN_EMPTY:
            self._label = ""
        if line:
            self._builder.line(self._label + _METADATA.sub(_squeezed, line, count=1))
        self._label = ""

    def _table(self, node: Any) -> bool:
        """Write a table of data; a table that only lays out the page is left to be written as blocks."""
        rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in node.iter("tr")]
        rows = [row for row in rows if row]
        if len(rows) < 2 or node.find(".//table") is not None or max(map(len, rows)) < 2:
            return False
        texts = [[_cell_text(cell) for cell in row] for row in rows]
        if max(len(text) for row in texts for text in row) > _LONG_CELL and len(rows) * len(rows[0]) < 12:
            return False
        self.flush()
        if _is_metadata(texts):
            for row in texts:
                for label, value in zip(row[::2], row[1::2], strict=False):
                    if value:
                        self._builder.line(re.sub(r"\s+", "", label) + value)
            return True
        grid = [
            [
                GridCell(text, _span(cell, "rowspan"), _span(cell, "colspan"))
                for cell, text in zip(row, told, strict=True)
            ]
            for row, told in zip(rows, texts, strict=True)
        ]
        self._builder.table(grid)
        return True


def _squeezed(label: re.Match[str]) -> str:
    return re.sub(r"\s+", "", label[0]) if label.start() == 0 else label[0]


def _is_metadata(rows: list[list[str]]) -> bool:
    """Whether a table is the block 索引号：… 发文机关：… that sites set above a document."""
    labels = [text for row in rows for text in row[::2] if text]
    return len(labels) >= 2 and all(_LABEL.match(label) for label in labels)


def _start(node: Any) -> int | None:
    """The first number of an ordered list, None for anything else."""
    if node.tag != "ol" or (node.get("type") or "1") != "1" or "none" in (node.get("style") or ""):
        return None
    start = node.get("start") or "1"
    return int(start) if re.fullmatch("[0-9]{1,6}", start) else 1


def _span(cell: Any, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return min(max(int(value), 1), _MAX_SPAN) if re.fullmatch("[0-9]{1,6}", value) else 1


def _cell_text(cell: Any) -> str:
    parts: list[str] = []
    for node in cell.iter():
        if node.tag not in _SKIPPED:
            if node is not cell and (node.tag not in _INLINE):
                parts.append(" ")
            parts.append(node.text or "")
        if node is not cell:
            parts.append(node.tail or "")
    return _collapse("".join(parts)).strip()


def _collapse(text: str) -> str:
    """Blanks as a browser shows them; a line break of the source between two Chinese characters is none."""
    text = _BREAK.sub("\n", text).strip(" \t\n\f")
    return _BLANKS.sub(" ", _WRAPPED.sub("", text).replace("\n", " "))
