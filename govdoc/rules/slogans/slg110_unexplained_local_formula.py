"""自造的数字提法未作解释。

What it does: notes a quoted formula of numbers that the base does not know and the text nowhere explains.
Why it is a fault: a reader outside cannot know what a home-made formula stands for.
Known limits: formulas of the base and those of a lay-out (四横六纵) are passed over; only formulas of two counted parts
(四联五建) and of two characters (五建); each is told once a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding, SloganMention
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_MADE = re.compile(r"[两三四五六七八九十](?:[一-鿿]|步[一-鿿]{1,4}法)|(?:[一两双三四五六七八九十][一-鿿]{1,2}){2,3}")
_LAID_OUT = re.compile(
    r"(?:[一两双三四五六七八九十]+(?:[横纵核轴带廊片翼极圈环线城园河岸湖山港湾谷库江轨道馆站]|中心|走廊))+"
)
"""What stands where in a plan (四横六纵、一核两带): the map explains it."""
_EXPLAINED = re.compile(r" ?[”’]?[^。\n，；]{0,8}(?:[：:（(]|是指|即|指|包括|分别)")
_NUMERALS = "两三四五六七八九十"
_COUNTED = re.compile(f"(?P<number>[{_NUMERALS}])个?(?P<thing>[一-鿿]{{2}})")
_LISTED_BEFORE = re.compile(r"[、，][^。；\n“]{2,12}(?:的|等)? ?“?$")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    unexplained: dict[str, SloganMention] = {}
    explained: set[str] = set()
    for mention in view.document.slogans:
        form = mention.text
        if (
            mention.kind != "numeric"
            or mention.slogan is not None
            or not _MADE.fullmatch(form)
            or _LAID_OUT.fullmatch(form)
        ):
            continue
        start, end = mention.span.start, mention.span.end
        if mention.items or _EXPLAINED.match(text, end) or _listed(view, mention):
            explained.add(form)
        elif text[start - 1 : start] == "“" and view.open(start):
            unexplained.setdefault(form, mention)
    for form, mention in unexplained.items():
        if form not in explained:
            end = mention.span.end
            yield view.finding(
                RULE, mention.span.start - 1, end + text.startswith("”", end), f"“{form}”未说明内涵，外部读者不易理解",
                "A home-made formula that the text does not explain",
            )  # fmt: skip


def _listed(view: View, mention: SloganMention) -> bool:
    """Whether the members stand before the formula, or behind it (“三个一线” … 信访一线、项目一线、招商一线)."""
    text, start = view.text, mention.span.start
    counted = _COUNTED.fullmatch(mention.text)
    if counted is not None:
        behind = text[mention.span.end : view.sentence(start)[1]]
        if behind.count(counted["thing"]) >= _NUMERALS.index(counted["number"]) + 2:
            return True
    return (
        _LISTED_BEFORE.search(text, max(0, start - 30), start) is not None and "、" in text[max(0, start - 24) : start]
    )


RULE = Rule(
    code="SLG110",
    name="unexplained-local-formula",
    since="0.1.0",
    severity="info",
    source="行文清楚",
    summary="自造的数字提法未作解释",
    check=check,
    bad=("全镇推行⟦“四联五建”⟧机制，治理水平不断提升。", "村级开展⟦“六抓”⟧活动。"),
    good=(
        "全镇推行“四联五建”机制（即思想联、组织联、工作联、服务联，建班子、建制度、建队伍、建阵地、建机制）。",
        "深入落实“三个一线”要求，组织干部到信访一线、项目一线、招商一线锻炼。",
        "驰而不息纠治“四风”，一体推进“三不腐”。",
    ),
)
