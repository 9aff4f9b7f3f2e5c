"""What beside a figure tells its status (状态标志)."""

from __future__ import annotations

import re

from govdoc.extract.indicators.gaps import Gap
from govdoc.extract.indicators.statuses import ACTUAL_WORDS, PLANNED_WORDS, TARGET_WORDS
from govdoc.model import DateMention, Quantity
from govdoc.model.kinds import Status

_BOUNDS = frozenset(("以上", "以下", "以内", "之内", "内"))
_CLASSIFIES = re.compile(
    r"的?(?:大型|中小|重大|优质|骨干|高新|工业|重点|规模)?(?:项目|企业|人员|老年|老人|学生|居民|工程|产业|节能|设备|单位|干部|家庭|儿童|用地|车辆|船舶|水库)|、?[百千万亿]+元(?:以上)?的?(?:企业|项目)"
)
_REQUIRED = re.compile(r"不得|应$|明确|要求|原则上|标准为|门槛")
_TASK = re.compile(r"的[^，。；]{0,6}(?:任务|目标|要求)")


def status_of(
    text: str, quantity: Quantity, gap: Gap, section: Status, date: DateMention | None, sentence: int, year: int | None
) -> Status:
    """The status of one figure."""
    start, end = quantity.span.start, quantity.span.end
    follow = text[end : end + 1]
    if follow == "级" or quantity.unit_text == "周年":
        return "other"
    if text[start - 1 : start] == "“" and quantity.unit_text in ("米", "分钟", "小时", "公里"):
        return "other"
    if quantity.approximator is not None and gap.direction is None:
        bounded = quantity.approximator in _BOUNDS or quantity.approximator in ("超", "超过")
        if bounded and _CLASSIFIES.match(text, end) is not None and not gap.suffix:
            return "standard"
        if quantity.unit == "岁":
            return "standard"
    if follow == "的" and _TASK.match(text, end) is not None:
        return "target"
    if section == "standard":
        return section
    if date is not None and date.end is not None and year is not None:
        if date.end.year > year and date.granularity in ("year", "plan", "interval", "month", "day"):
            return "target"
        if section == "target" and date.end.year < year:
            return "actual"
    words = text[sentence:start]
    if quantity.approximator is not None and section == "actual" and _REQUIRED.search(words[-24:]) is not None:
        return "standard"
    if section == "actual" and PLANNED_WORDS.search(words) is not None:
        return "target"
    if section == "target" and ACTUAL_WORDS.search(words[-30:]) is not None and TARGET_WORDS.search(words) is None:
        return "actual"
    return section
