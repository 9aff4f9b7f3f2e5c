"""The part a section plays (章节作用), told from its heading and from its place below another."""

from __future__ import annotations

import re

from govdoc.model import SectionRole, SectionStyle

_STRONG: tuple[tuple[re.Pattern[str], SectionRole], ...] = (
    (
        re.compile(
            "存在的?(?:主要)?(?:问题|困难|不足)|(?:问题|困难|不足)(?:和|与|及|、)|[和与及、](?:问题|困难|不足|挑战)$"
        ),
        "problems",
    ),
    (
        re.compile(
            "下一步|下步|^(?!.*(?:贯彻|落实)).*(?:工作|总体)(?:打算|计划|安排|部署)|今后[^，]{0,8}(?:打算|工作|任务|思路)"
        ),
        "plans",
    ),
)
_ROLES: tuple[tuple[re.Pattern[str], SectionRole], ...] = (
    *_STRONG,
    (
        re.compile(
            "回顾|成效|成绩|成就|(?:完成|执行|开展|进展|落实|工作)情况|主要做法|工作总结|取得[^，]{0,8}(?:进展|突破|成果)"
        ),
        "achievements",
    ),
    (re.compile("计划|打算|安排|目标|任务|思路|展望|工作重点|重点工作$|草案"), "plans"),
    (re.compile("不足|(?<!补)(?<!补齐)(?<!补强)短板|薄弱环节|差距|面临[^，]{0,6}(?:形势|困难)"), "problems"),
    (re.compile("要求$|工作要求|组织领导|组织实施|保障措施|工作保障|组织保障|监督检查|附则|强化保障"), "requirements"),
    (re.compile("^(?:结语|结束语|结论)$"), "closing"),
)
_MAIN_WORK = re.compile(r"(?P<year>(?:19|20)[0-9]{2})? ?年?(?:度|的)?(?:政府)?(?:主要|重点|政府)工作$")
# A word of this list stands in every heading that any pattern above matches; one look saves six.
_TELLING = re.compile(
    "问题|困难|不足|挑战|下一步|下步|打算|计划|安排|部署|今后|回顾|成效|成绩|成就|情况|主要做法|总结|取得|目标|任务|"
    "思路|展望|重点|草案|短板|薄弱|差距|面临|要求|组织|保障|监督|附则|结语|结束语|结论|工作"
)
_HANDED_DOWN = frozenset(["achievements", "problems", "plans", "requirements", "attachment"])


def role_of(style: SectionStyle, heading: str, above: SectionRole = "other", told: int | None = None) -> SectionRole:
    """The role that ``heading`` tells below a section that plays ``above``; ``told`` is the first year of the headings.

    >>> role_of("cn", "存在的主要问题"), role_of("annex", ""), role_of("arabic", "招商引资", "plans")
    ('problems', 'attachment', 'plans')
    """
    if style == "annex":
        return "attachment"
    if _TELLING.search(heading) is None:
        return above if above in _HANDED_DOWN else "other"
    for pattern, role in _STRONG if above in _HANDED_DOWN else _ROLES:
        if pattern.search(heading):
            return role
    if above in _HANDED_DOWN:
        return above
    m = _MAIN_WORK.search(heading)
    if m is None:
        return "other"
    later = m["year"] is not None and told is not None and int(m["year"]) > told
    return "plans" if later else "achievements"
