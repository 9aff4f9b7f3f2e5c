"""Done, planned or required (指标状态): told from the genre, the section, the sentence and the figure itself."""

from __future__ import annotations

import re

from govdoc.layout import Layout
from govdoc.model import DateMention, Section
from govdoc.model.kinds import Status

_TARGET_TITLE = re.compile(r"规划|计划|方案|要点|意见|纲要|行动|安排|分工|任务|目标")
_STANDARD_TITLE = re.compile(r"办法|规定|细则|条例|标准|规则|规范|章程|规程|政策|措施|指引|指南")
_ACTUAL_TITLE = re.compile(r"总结|公报|情况的报告|工作报告|执行情况|通报|预算执行")
_TARGET_HEADING = re.compile(r"目标|安排|计划|任务|草案|思路|打算|下一步|展望|部署|谋划|预期|重点工作$|主要工作$")
_ACTUAL_HEADING = re.compile(r"回顾|情况|成效|成绩|执行|现状|基础|总结|完成|进展|成就|亮点|问题")
PLANNED_WORDS = re.compile(r"力争|预期目标|目标[是为：]|预计到|拟于|计划(?:到|于|新|建|投|实)")
TARGET_WORDS = re.compile(
    r"力争|预期|目标|确保|争取(?:到|使)|努力|拟|规划|到20[0-9]{2}年|将(?:达|建|新|实|完|提|投|安)|要(?:达|完|新|实|力)"
)
ACTUAL_WORDS = re.compile(r"已|了(?![解结])|过$|去年|上年|截至|共[有完开]")


def base_status(layout: Layout) -> Status:
    """The status a figure has when nothing nearer tells it."""
    title = layout.metadata.title.text if layout.metadata.title is not None else ""
    last: tuple[int, Status] = (-1, "actual")
    for pattern, status in ((_TARGET_TITLE, "target"), (_STANDARD_TITLE, "standard"), (_ACTUAL_TITLE, "actual")):
        for match in pattern.finditer(title):
            if match.end() > last[0]:
                last = (match.end(), status)  # type: ignore[assignment]
    return last[1]


def section_statuses(
    layout: Layout, base: Status, headed: dict[tuple[int, ...], DateMention]
) -> dict[tuple[int, ...], Status]:
    """The status of each section, by its role, heading and year, handed down to its sub-sections.

    In a report the part that follows the review, named after a later year, is the plan, and so is all after it.
    """
    found: dict[tuple[int, ...], Status] = {}

    def walk(sections: tuple[Section, ...], path: tuple[int, ...], above: Status) -> None:
        reviewed: int | None = None
        for index, section in enumerate(sections):
            here = (*path, index)
            status = _section(section, above)
            date = headed.get(here)
            if not path and base == "actual" and date is not None and date.end is not None:
                if reviewed is not None and date.end.year > reviewed and section.role != "problems":
                    status = "target"
                elif reviewed is None and status == "actual":
                    reviewed = date.end.year
            if not path and status == "target" and base == "actual" and reviewed is not None:
                above = "target"
            found[here] = status
            walk(section.sections, here, status)

    walk(layout.sections, (), base)
    return found


def _section(section: Section, above: Status) -> Status:
    if section.role == "plans":
        return "target"
    if section.role in ("achievements", "problems") and above != "standard":
        return "actual"
    if section.heading is None or above == "standard":
        return above
    heading = section.heading.text
    if _TARGET_HEADING.search(heading) is not None:
        return "target"
    if _ACTUAL_HEADING.search(heading) is not None and section.level == 1:
        return "actual"
    return above
