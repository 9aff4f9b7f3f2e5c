"""正文年份与标题不符。

What it does: compares the year in the title of a report or summary with the one its opening reports on
(现将2023年…总结如下; the first words of the body).
Why it is a fault: the text was copied from last year's.
Known limits: only titles with one year, or with that of an execution and of a draft (执行情况和…草案); only the
opening, where no other year can be meant. Of a communiqué whose title is lost, the opening is compared with the year
that the rest names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_TITLE = re.compile(
    r"(?<![0-9—～~-])(20[0-9]{2}) ?年度?(?! ?[—～~至-])[^\n。；]{0,40}?(?:总结|报告|公报|情况|结果的通报|公开说明)"
)
_AS_FOLLOWS = re.compile(
    r"现(?:将|就|把)[^，。；\n]{0,30}?(?<![0-9—～~-])(20[0-9]{2}) ?年度?(?! ?[—～~至和-])"
    r"[^。；\n0-9]{0,40}(?:总结|报告|公布|公开|汇报|通报|说明)如下"
)
_OF_ITS_YEAR = re.compile("公报|总结|法治政府|依法行政|信息公开|政务公开|年度报告|工作情况")
_OF_THE_NEXT = re.compile("预算|计划|政府工作报告|要点|安排")
_AIMS = re.compile(
    r"(20[0-9]{2}) ?年[^，。；：\n0-9]{0,24}(?:工作)?的?"
    r"(?:总体要求|总体思路|总的要求|指导思想|工作思路|基本思路|主要目标|总体目标)(?:是|为|：)"
)
"""What the points or the plan of a year begin with."""
_PLANNED = re.compile(r"(?<![0-9—～~-])(20[0-9]{2}) ?年[^\n。；]{0,40}?(?:要点|计划|方案|安排|任务)")
_TWO = re.compile(
    r"(20[0-9]{2}) ?年[^，。；\n0-9]{0,20}执行情况[^，。；\n0-9]{0,8}(20[0-9]{2}) ?年[^，。；\n0-9]{0,24}草案"
)
"""What was carried out in one year and is drafted for the next."""
_LONGEST_OPENING = 90
_FIRST = 600
_LONGEST_TITLE = 90
_SUBMITTED = re.compile("现[将就把]")
_OPENING = re.compile(r"(20[0-9]{2}) ?年(?:度|以来)?(?=，|,|是|全[市州区省县镇乡]|[^，。；\n0-9]{2,12}[坚深认全紧以])")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    title = _title_year(view)
    if title is None:
        yield from _against_the_rest(view)
        yield from _against_both(view)
        return
    year, place = title
    for match in view.near(RULE, _AS_FOLLOWS, before=_LONGEST_OPENING, after=1):
        if match[1] != year:
            yield _finding(view, match.start(1), year, match[1])
    yield from _against_the_plan(view, year, place)
    if not _OF_ITS_YEAR.search(text, 0, place) or _OF_THE_NEXT.search(text, 0, place):
        return
    body = next(
        (block for block in view.layout.blocks if block.kind in ("body", "heading") and block.start >= place), None
    )
    if body is None or body.kind != "body":
        return
    start = body.start + len(text[body.start : body.end]) - len(text[body.start : body.end].lstrip())
    opening = _OPENING.match(text, start)
    if opening is None or int(opening[1]) >= int(year):
        return
    stop = text.find("。", start)
    if text.find(f"{year}年", start, stop if stop >= 0 else len(text)) < 0:
        yield _finding(view, opening.start(1), year, opening[1])


def _against_the_rest(view: View) -> Iterator[Finding]:
    """A communiqué without its title: the year of the opening hardly occurs elsewhere, a later one does."""
    text = view.text
    body = next((block for block in view.layout.blocks if block.kind in ("body", "heading")), None)
    opening = _OPENING.match(text, body.start) if body is not None else None
    if opening is None or "比上年" not in text:
        return
    own = text.count(f"{opening[1]}年")
    year = max((str(int(opening[1]) + more) for more in (1, 2)), key=lambda later: text.count(f"{later}年"))
    if text.count(f"{year}年") >= (2 if own == 1 else 5 * own):
        yield _finding(view, opening.start(1), year, opening[1])


def _against_the_plan(view: View, year: str, place: int) -> Iterator[Finding]:
    """The aims of another year than that of the title's plan (2025年工作要点)."""
    if _PLANNED.search(view.text, 0, place) is None:
        return
    aims = _AIMS.search(view.text, place, place + _FIRST)
    if aims is not None and aims[1] != year and view.open(aims.start(), "own"):
        yield _finding(view, aims.start(1), year, aims[1])


def _against_both(view: View) -> Iterator[Finding]:
    """The years of execution and draft in the title against those of what is submitted."""
    text = view.text
    title = _TWO.search(text, 0, _FIRST)
    submitted = _SUBMITTED.search(text, title.end(), title.end() + _FIRST) if title is not None else None
    told = _TWO.search(text, submitted.end(), submitted.end() + 60) if submitted is not None else None
    if title is None or told is None:
        return
    for group in (1, 2):
        if title[group] != told[group]:
            yield _finding(view, told.start(group), title[group], told[group])


def _title_year(view: View) -> tuple[str, int] | None:
    """The one year of the title, and where the title ends."""
    title = view.document.metadata.title
    if title is not None:
        head, end = title.text, title.span.end
    else:
        end = view.text.find("\n") if "\n" in view.text else 0
        head = view.text[:end]
    if len(head) > _LONGEST_TITLE or len(set(re.findall(r"20[0-9]{2}", head))) != 1:
        return None
    match = _TITLE.search(head) or _PLANNED.search(head)
    return (match[1], end) if match else None


def _finding(view: View, start: int, year: str, written: str) -> Finding:
    return view.finding(
        RULE, start, start + 5, f"标题为{year}年，此处为{written}年", f"The title says {year}, the text {written}",
        replacement=f"{year}年",
    )  # fmt: skip


RULE = Rule(
    code="DAT106",
    name="year-contradicts-title",
    since="0.1.0",
    severity="warning",
    source="《法治政府建设与责任落实督察工作规定》年度报告的年度",
    summary="正文年份与标题不符",
    check=check,
    cues=("如下",),
    always=True,
    fixable=True,
    bad=(
        "青石镇2024年度法治政府建设工作总结⏎现将⟦2023年⟧工作总结如下：",
        "青石县司法局2024年度法治政府建设工作报告⏎⟦2022年⟧，县司法局坚持依法行政，扎实推进各项工作。",
        "青石镇2025年防汛工作要点⏎⟦2024年⟧防汛工作的总体要求是：立足防大汛。",
        "关于青石县2023年预算执行情况和2024年预算草案的报告⏎各位代表：⏎现将⟦2022年⟧预算执行情况和2024年预算草案提请审议。",
        "青石县2024年国民经济和社会发展统计公报⏎⟦2022年⟧，全县上下团结一心，经济平稳运行。",
    ),
    good=(
        "青石镇2024年度法治政府建设工作总结⏎现将2024年工作总结如下：",
        "青石镇2024年度法治政府建设工作总结⏎现将本年度工作总结如下：",
        "青石县2024年国民经济和社会发展统计公报⏎2024年，全县上下团结一心，经济平稳运行。",
        "青石镇2024年工作要点⏎2023年，全镇圆满完成各项任务。",
    ),
)
