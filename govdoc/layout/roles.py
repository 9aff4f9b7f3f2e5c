"""The part a section plays (章节作用), told from its heading."""

from __future__ import annotations

import re

from govdoc.model import SectionRole, SectionStyle

_ROLES: tuple[tuple[re.Pattern[str], SectionRole], ...] = (
    (re.compile("(?<!关于)(?:存在|主要|突出|面临)[^，。]{0,8}(?:问题|困难|挑战)|^(?!关于).{0,12}(?:问题|困难)(?:与|和|及|、)|问题与不足|不足|短板|薄弱|差距"), "problems"),
    (re.compile("下一步|下步|计划|打算|工作安排|目标|任务|思路|展望|工作重点|重点工作$|重点任务"), "plans"),
    (re.compile("回顾|成效|成绩|完成情况|执行情况|主要工作|工作情况|主要做法|开展情况|工作总结|进展"), "achievements"),
    (re.compile("要求$|工作要求|组织领导|组织实施|保障措施|工作保障|组织保障|监督检查|附则"), "requirements"),
    (re.compile("结语|结束语"), "closing"),
)


def role_of(style: SectionStyle, heading: str) -> SectionRole:
    """The role that ``heading`` tells.

    >>> role_of("cn", "存在的主要问题"), role_of("annex", "")
    ('problems', 'attachment')
    """
    if style == "annex":
        return "attachment"
    for pattern, role in _ROLES:
        if pattern.search(heading):
            return role
    return "other"
