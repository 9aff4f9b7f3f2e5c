"""使用未经说明的文件简称。

What it does: notes 《办法》, 《意见》 and other bare genre names that 以下简称 never introduced, and the last words of
a title given in full before (《…信用评价办法》, then 《评价办法》).
Why it is a fault: the first mention gives the full title, or the reader cannot know which document is meant.
Known limits: names right behind the body or meeting that made the document (三中全会《决定》) are understood; each is
told once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_GENRES = (
    "办法|意见|决定|通知|条例|规定|规划|纲要|方案|计划|细则|建议|通报|公告|要点|措施|标准|目录|清单|报告|协议|规则|决议|"
    "预案|分工|规程|章程|守则|准则"
)
_HEADS = "总体|实施|工作|指导|若干|任务|行动|管理|暂行|规划|实施意见|专项|建设|发展|省|市|州|县"
_BARE = re.compile(rf"(?:{_HEADS})?(?:{_GENRES})(?:草案|（草案）|\(草案\))?")
_MAKERS = "会央"
_SHORT = 8


def check(view: View) -> Iterator[Finding]:
    known = {r.defines.text.replace(" ", "") for r in view.document.references if r.defines is not None}
    uses: dict[str, list[Span]] = {}
    endings: set[str] = set()
    for reference in view.document.references:
        title = reference.title
        if title is None or reference.short_name or reference.number is not None:
            continue
        name = title.text.replace(" ", "")
        cut = name in endings
        endings |= _endings(name.removeprefix("中华人民共和国"))
        if (cut or _BARE.fullmatch(name)) and name not in known and _unexplained(view, reference.span.start, name):
            uses.setdefault(name, []).append(Span(reference.span.start, title.span.end + 1))
    for name, (first, *others) in uses.items():
        yield view.finding(
            RULE, first.start, first.end, f"简称《{name}》未用“以下简称”说明", "This short name is never introduced",
            related=others,
        )  # fmt: skip


def _endings(name: str) -> set[str]:
    """The last words of a full title that may be used for the whole of it."""
    return {name[-size:] for size in range(1, min(_SHORT, len(name) - 3) + 1)}


def _unexplained(view: View, start: int, name: str) -> bool:
    text = view.text
    before = text[max(0, start - 12) : start].rstrip()
    marked = text[start] == "《" and view.open(start)
    return marked and before[-1:] not in _MAKERS and "称" not in before and f"称《{name}》" not in text


RULE = Rule(
    code="REF105",
    name="short-name-undefined",
    since="0.1.0",
    severity="info",
    source="简称首次出现应注明（惯例）",
    summary="使用未经说明的文件简称",
    check=check,
    bad=(
        "为规范养犬行为，制定本方案。各部门要按照⟦《办法》⟧规定执行。",
        "根据《清河县物业服务企业信用评价办法》开展评价。评价结果依照⟦《评价办法》⟧向社会公布。",
    ),
    good=(
        "根据《云岭省养犬管理办法》（以下简称《办法》），制定本方案。各部门要按照《办法》规定执行。",
        "落实党的二十届三中全会《决定》，深化改革。",
    ),
)
