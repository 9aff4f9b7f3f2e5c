"""Headings without a number (无序号标题)."""

from __future__ import annotations

import re
from collections import Counter

from govdoc.layout.lines import Line

_CAPTION = re.compile(
    r"[图表] ?[0-9一二三四五六七八九十]|[图表][-—]|单位[：:]|注[：:]|注释|专栏|数据来源|资料来源|说明[：:]|"
    r"[●■◆○▪•★※·]|[—–-]{1,2}|[（(【]|《|[0-9]|"
    r"“?序号|指标|[a-zA-Z]"
)
_YEAR_HEAD = re.compile(
    r"(?:19|20)[0-9]{2} ?年[一-鿿、]{2,20}?(?:回顾|总结|安排|任务|目标|重点|情况|成效|打算|计划|思路|工作)$|"
    r"“[一-鿿]{2,4}”[一-鿿0-9]{2,24}$"
)
_YEAR_TITLE = re.compile(r"(?:19|20)[0-9]{2} ?年?度?[一-鿿、]{4,30}(?:要点|总结|计划|方案|意见|办法)$")
NAMED = re.compile(
    "(?:任务|专题|行动|工程|措施|目标|问题|专项|模块|案例)[一二三四五六七八九十]{1,2}[：:][^：:。；]{2,30}$"
)
"""任务一：…: a heading whose number stands behind its name."""
_PART = re.compile("0[1-9]|1[0-9]")
"""The number of a part that a page sets on a line of its own."""
_SPACED = re.compile("[一-鿿](?: {1,8}[一-鿿]){1,4}$")
_NO_HEADING = re.compile(
    "(?:牵头|主办|协办|办理|负责)$|[（(](?:元|万元|亿元|%|人|户|吨|万吨|公顷|亩|个)[）)]$|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十日月]{2,8}$"
)
_TOKENS = re.compile("[一-鿿]{2} +[一-鿿]{2}|  ")
_FIGURE = re.compile("[0-9] ?(?:[%元人吨户]|[万亿])|[：；%。\t]")
_PUNCT = frozenset("。；：！？，、:;,!?…的和与及在为是了")
_PAIRS = (("《", "》"), ("“", "”"), ("（", "）"))
PLAIN_MAX = 36


class PlainHeadings:
    """Tells headings without a number; lines that occur three times or more are entries of a list."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self._counts: Counter[str] | None = None

    def accept(self, i: int) -> bool:
        """Whether line ``i`` is such a heading."""
        if not is_plain_heading(self.lines, i):
            return False
        if self._counts is None:
            self._counts = Counter([line.text for line in self.lines if len(line.text) <= PLAIN_MAX])
        if i and _PART.fullmatch(self.lines[i - 1].text) and not self._counts["01"]:
            return False
        return self._counts[self.lines[i].text] <= 2


def is_plain_heading(lines: list[Line], i: int) -> bool:
    """A short line without label or stop between paragraphs, followed by running text or by a numbered heading."""
    t = lines[i].text
    if not 2 <= len(t) <= PLAIN_MAX or t[-1] in _PUNCT or i + 1 >= len(lines):
        return False
    after = lines[i + 1]
    if after.kind not in ("", "plain") or not (_is_text(after) or (after.text[-1] == "：" and _YEAR_HEAD.match(t))):
        return False
    before = lines[i - 1] if i else None
    if (
        before is not None
        and before.kind in ("", "body")
        and before.text[-1] not in "。！；：）!”"
        and not _PART.fullmatch(before.text)
    ):
        return False
    if (_CAPTION.match(t) or t[-1].isdecimal()) and not (_YEAR_HEAD.match(t) or _YEAR_TITLE.match(t)):
        return False
    if _FIGURE.search(t) and not NAMED.match(t):
        return False
    if _NO_HEADING.search(t) or (_TOKENS.search(t) and not _SPACED.match(t)) or t.count("，") > 1:
        return False
    return all(t.count(a) == t.count(b) for a, b in _PAIRS)


def _is_text(line: Line) -> bool:
    t = line.text
    return len(t) > 45 or (line.label is not None and line.label.number == 1) or (len(t) > 20 and t[-1] in "。！")
