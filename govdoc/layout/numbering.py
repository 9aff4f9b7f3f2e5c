"""Which labels count (序数的取舍): a line may only look as if it had one."""

from __future__ import annotations

import re

from govdoc.layout.draft import RANKED, Draft, last_number
from govdoc.layout.headings import annex_title
from govdoc.layout.labels import Label
from govdoc.layout.lines import Line

_CHAIN = "〇一二三四五六七八九十"
_COUNTED = re.compile("[一二三四五六七八九十](?:[、，]|级|类|线|期|批|等)")
_ITEM_OF_LAW = re.compile("、?[（(]|项(?!目)|[款至》”）]")
_CITED = re.compile("规定|第|、|和第|至|款|项|的|中的|所")
_TOUCHING = re.compile(r"[0-9]")
_DATED = re.compile(r"[0-9]{4} ?年|[0-9]{1,2} ?月")
_DIVISION = re.compile("第[一二三四五六七八九十]{1,3}[章节]")
_SCHEME = re.compile(r"1\.1(?:[ .]|[一-鿿])")


class Numbering:
    """The last number of each style, for articles and items count on through the parts."""

    __slots__ = ("lines", "seen", "stack", "text")

    def __init__(self, text: str, lines: list[Line], stack: list[Draft]) -> None:
        self.text = text
        self.lines = lines
        self.stack = stack
        self.seen: dict[str, int] = {}

    def accept(self, i: int, label: Label) -> Label | None:
        """The label of line ``i`` as it counts here, None when it is part of the text."""
        found = self._judge(i, label)
        if found is not None and found.number is not None:
            self.seen[found.style] = found.number
        return found

    def _judge(self, i: int, label: Label) -> Label | None:
        style, line = label.style, self.lines[i]
        if style == "arabic":
            return label if self._is_item(line, label) else None
        if style in ("cn", "cn_paren"):
            cited = (_COUNTED if style == "cn" else _ITEM_OF_LAW).match(self.text, label.end)
            if cited or (style == "cn" and (label.end >= line.end or not self._is_near(label))):
                return None
            return label
        if style in RANKED:
            return label if self._is_division(line, label) else None
        if style == "decimal":
            return self._decimal(i, label)
        if style in ("yishi", "ordinal"):
            return label if self._counts_on(i, label) else None
        if style == "annex":
            whole = len(line.text) < 100 and "。" not in line.text
            return label if whole or annex_title(self.text, label.end, line.end) else None
        return label if label.end < line.end else None

    def _is_next(self, label: Label) -> bool:
        return label.number == 1 or label.number == (last_number(self.stack, label.style) or 0) + 1

    def _is_near(self, label: Label) -> bool:
        """八一、 and the like: no list of 一、 has leapt that far."""
        return label.number is not None and (label.number <= 20 or label.number - self.seen.get("cn", 0) < 4)

    def _is_item(self, line: Line, label: Label) -> bool:
        number, end = label.number or 0, label.end
        if end >= line.end:
            return False
        if _TOUCHING.match(self.text, end) and not self._may_touch(label):
            return False
        return number <= 30 or (0 < number - self.seen.get("arabic", 0) < 4 and self.text[end] != ".")

    def _may_touch(self, label: Label) -> bool:
        """Whether the figure behind the label opens its text: 4.3月底前 after an item 3."""
        last = last_number(self.stack, label.style)
        if last is None:
            return label.number == 1 and _DATED.match(self.text, label.end) is not None
        return label.number == last + 1

    def _counts_on(self, i: int, label: Label) -> bool:
        """Whether a chain of 一是 … counts on here, be it that its first member stood inside the paragraph above."""
        if label.style == "ordinal" and _COUNTED.match(self.text, label.end):
            return False
        if label.number is None:
            return last_number(self.stack, label.style) is not None
        if self._is_next(label) or i == 0:
            return True
        if label.number > 10:
            return False
        mark = _CHAIN[label.number - 1] + ("是" if label.style == "yishi" else "，")
        return mark in self.lines[i - 1].text

    def _is_division(self, line: Line, label: Label) -> bool:
        text, end = self.text, label.end
        if end >= line.end or text[end] in " （(：:【":
            return True
        if _CITED.match(text, end):
            return False
        if label.style == "article":
            return label.number == 1 or label.number == self.seen.get("article", 0) + 1
        if len(line.text) < 40 and "。" not in line.text:
            return True
        if (label.number or 0) < 2 or label.number != self.seen.get(label.style, 0) + 1:
            return False
        return _DIVISION.search(text, end, line.end) is None

    def _decimal(self, i: int, label: Label) -> Label | None:
        text, line = self.text, self.lines[i]
        written = text[label.start : label.end]
        parts = [int(part) for part in written.split(".")]
        opened = [[int(part) for part in d.label.split(".")] for d in self.stack if d.style == "decimal"]
        if len(parts) == 1:
            if len(line.text) > 40 or "。" in line.text:
                return None
            known = any(len(o) == 1 and o[0] + 1 == parts[0] for o in opened)
            return label if known or (parts[0] == 1 and (written == "01" or self._has_scheme(i))) else None
        if any((o[:-1] == parts[:-1] and o[-1] < parts[-1]) or o == parts[:-1] for o in opened):
            return label
        if len(parts) == 2 and parts[1] == 1 and (text[label.end : label.end + 1] == " " or self._is_open(parts[0])):
            return label
        arabic = Label("arabic", parts[0], label.start, label.start + written.index(".") + 1)
        return arabic if self._may_touch(arabic) else None

    def _is_open(self, number: int) -> bool:
        return any(d.style in ("arabic", "cn", "chapter") and d.number == number for d in self.stack)

    def _has_scheme(self, i: int) -> bool:
        """Whether ``1.1`` follows soon, so that a bare ``1`` heads a part."""
        return any(_SCHEME.match(line.text) for line in self.lines[i + 1 : i + 12])
