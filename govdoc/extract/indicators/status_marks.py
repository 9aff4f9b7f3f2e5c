"""What beside a figure tells its status (状态标志)."""

from __future__ import annotations

import re

from govdoc.extract.indicators.conditions import (
    counts_own_parts,
    defines,
    how_often,
    sets_condition,
    starts,
    tells_fact,
)
from govdoc.extract.indicators.gaps import Gap
from govdoc.extract.indicators.mood import REACH, Mood
from govdoc.extract.indicators.own_status import own_status, shaped_units
from govdoc.model import DateMention, Quantity
from govdoc.model.kinds import Status

_ACTUAL_WORDS = re.compile(
    r"已(?![^，。；]{0,8}的|[立开批落遴排入])|了(?<![为除]了)(?![解结])|去年(?<![比较由从与同照行]去年)(?![同底出])|截至|共[有完开](?!产权)"
)
_TERMS = frozenset(("三年", "四年", "五年"))
"""Terms that a plan means from its own beginning on (五年新增企业200家)."""
_EXPECTED = ("预计执行数", "预计执行数为", "预计完成数", "预计完成数为")
_TELLING_BEHIND = frozenset("级的")
_NORM_REACH = 60
_PAUSE = re.compile("[，。；\n]")
_WITHIN = frozenset(("工作日", "日", "天", "小时", "分钟", "月"))
_BEFORE_END = frozenset(("内", "以内", "之内"))
_REQUIRED = re.compile(r"不得|应(?:当|$)|处以?$|可处|明确|(?<![到合足])要求|原则上|标准为|门槛|罚款$")
_AIMED_AT = re.compile(r"(?:\A|[，。；：\n ])到$")
_RATE = re.compile("的(?:标准|税率|利率|费率|征收率)")
_OF_GRANT = "(?:一次性|最高|不超过|最高不超过)*"
_OF_LIMIT = "(?:[低高少多大小]于|超过|超)?[^，。；0-9]{0,24}"
_NORM = re.compile(
    rf"(?:禁止[^，。；]{{0,24}}|应具?有|应具备|须具?有|给予{_OF_GRANT}|奖励{_OF_GRANT}|补助{_OF_GRANT}|补贴{_OF_GRANT}|资助{_OF_GRANT}|罚款{_OF_GRANT}|"
    rf"应当?按[^，。；0-9]{{0,24}}|不得{_OF_LIMIT}|原则上不?{_OF_LIMIT})$"
)
"""Every branch begins with a literal, so that the search skips to where one can begin."""


def status_of(
    text: str,
    quantity: Quantity,
    start: int,
    end: int,
    gap: Gap,
    section: Status,
    date: DateMention | None,
    mood: Mood,
    year: int | None,
    settled: int | None,
    sentence: int,
) -> Status:
    """The status of the figure from ``start`` to ``end`` in a section of the given status.

    ``year`` is the one the section speaks of, ``settled`` the last that is over; the sentence begins at ``sentence``.
    """
    word = quantity.approximator
    if (
        word is not None
        or text[end : end + 1] in _TELLING_BEHIND
        or quantity.unit_text in shaped_units()
        or text[start - 1 : start] == "产"
    ):
        own = own_status(text, quantity, gap, start, end)
        if own is not None:
            return own
        if section != "standard" and sets_condition(text, sentence, start, end):
            return "standard"
    if section == "standard":
        if tells_fact(text, sentence, start):
            return "actual"
        told = word is None and gap.basis == "yoy" and gap.direction is not None and text[end : end + 1] != "的"
        return "actual" if told else section
    if date is not None and date.end is not None and year is not None:
        aimed = mood.untitled and _AIMED_AT.search(text, max(0, date.span.start - 2), date.span.start) is not None
        if (date.end.year > year or aimed) and date.start is not None and not _passed(text, date, gap, start):
            return "target"
        over = date.end.year < year and (settled is None or date.end.year <= settled)
        if section == "target" and over and date.text not in _TERMS:
            return "actual"
    if gap.suffix.opens and starts(text, end):
        return "actual"
    if section == "actual":
        if mood.planned or mood.intended or text.endswith(_EXPECTED, 0, start):
            return "target"
        if word is None:
            return "standard" if mood.required >= start - REACH else section
        if _REQUIRED.search(text, max(0, start - REACH), start) is not None:
            return "standard"
        return section
    if quantity.unit in _WITHIN and not mood.promised and _limits(text, quantity, end):
        return "standard"
    if (word is not None and how_often(text, quantity, start, end)) or defines(text, sentence, start):
        return "standard"
    if counts_own_parts(text, end):
        return "other"
    if text.find("的标准", end, end + _NORM_REACH) > 0 and _by_norm(text, max(sentence, start - 40), start, end):
        return "standard"
    if _RATE.match(text, end) is not None or _NORM.search(text, max(sentence, start - REACH), start) is not None:
        return "standard"
    if not mood.promised and _ACTUAL_WORDS.search(text, max(sentence, start - 30), start) is not None:
        return "actual"
    return section


def _passed(text: str, date: DateMention, gap: Gap, start: int) -> bool:
    """Whether part of a year is compared with that of the year before, and so is over (今年第一季度比去年同期增长)."""
    return (
        date.granularity != "year"
        and gap.basis == "yoy"
        and text.find("同期", max(date.span.end, start - REACH), start) > 0
    )


def _by_norm(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a figure stands in what a norm says (按照每万人配备1名专干的标准)."""
    norm = text[end : text.find("的标准", end)]
    return "按" in text[begin:start] and _PAUSE.search(norm) is None


def _limits(text: str, quantity: Quantity, end: int) -> bool:
    """Whether a length of time is the limit of a step (3个工作日内, 期满3个月前)."""
    return quantity.approximator in _BEFORE_END or text.startswith("前", end)
