"""Quoted phrases that are formulas by their build or by the noun behind them (引号内的短语式提法).

Policy shorthand (煤改电, 应保尽保, 以奖代补, 先诊疗后付费, 谁投资谁受益, 多杆合一), maxims before 原则 or 理念, lists
of vices (怕、慢、假、庸、散) and the members of a list of campaigns.
"""

from __future__ import annotations

import re

_HAN = "[一-鿿]"
_SWAPPED = re.compile(
    rf"(?!工改|[不要能再未已可需应]改){_HAN}[改转升]{_HAN}"
    r"(?<!改[革造善进变良版废编动道])(?<!升[级学值温旗初高空])(?<!转[型化变让移播送换正])"
)
_FULLY = re.compile(rf"[应愿能可]{_HAN}尽{_HAN}")
_INSTEAD = re.compile(rf"以{_HAN}{{1,3}}?[代促补带定养引换]{_HAN}{{1,3}}")
_FIRST_THEN = re.compile(rf"先(?![进锋行导后]){_HAN}{{1,4}}后(?![勤备]){_HAN}{{1,4}}")
_WHO = re.compile(rf"(?:谁{_HAN}{{1,6}}?[、，]?){{2,4}}")
_MERGED = re.compile(rf"多{_HAN}{{1,2}}合一")
_BUILDS = {
    "应": _FULLY, "愿": _FULLY, "能": _FULLY, "可": _FULLY,
    "以": _INSTEAD, "先": _FIRST_THEN, "谁": _WHO, "多": _MERGED,
}  # fmt: skip
_LONGEST_BUILT, _SWAPPED_SIZE = 24, 3

_BLAMED = re.compile(r" ?[”’][“”、一-鿿]{0,14}?(?:问题|行为|现象|乱象|做法)")
_BLAMING = re.compile(
    r"(?:破除|整治|遏制|杜绝|严禁|禁止|打击|解决|纠正|查处|防止|避免|严控|控制|扭转|改变|打破)[一-鿿、“”]{0,8}[“‘] ?$|"
    r"(?:改革|取消|废除)[“‘] ?$"
)

_MAXIM = re.compile(r"[一-鿿]{2,16}(?:[、，；][一-鿿]{1,14}){0,4}|(?:[一-鿿][、，]){2,6}[一-鿿]")
_PRINCIPLE = re.compile(
    r" ?[”’] ?(?:的?(?:总体|基本|发展|工作|管理|建设|办学|服务|执政|用人|办事|经营|投资)?(?:原则|理念|思路|方针|宗旨)|"
    r"的(?:总体|发展|工作|基本|总的)?要求|总要求|工作要求)(?!的)"
)
_HELD = re.compile(
    r"(?:按照?|坚持|秉持|秉承|遵循|树立|树牢|弘扬|践行|贯彻|落实|突出|围绕|本着|倡导|发扬|强化|牢记|深化|执行|确立|提出|"
    r"[以和与及、”])[“‘] ?$"
)
_NO_MAXIM = re.compile(r".*(?:[城区市性者人型式化]|标准|质量|集团|基地|计划|项目|数据|财政|平台|系统|中心|不得.+)")
_SHORTEST_MAXIM = 4
_PLAIN_HEADS = frozenset(("原则", "要求"))
_ECHO = re.compile(rf"({_HAN})({_HAN})(?:\1{_HAN}|{_HAN}\2)")
_VICES = re.compile(
    "(?:[怕慢假庸散懒拖浮推冷硬横拿卡贪奢骄娇虚飘软粗等靠空泛昏傲]、){2,7}"
    "[怕慢假庸散懒拖浮推冷硬横卡要贪奢骄娇虚飘软粗靠空泛昏傲]"
)

_JOINT = " ?(?:[、和与及]|以及)? ?"
_CAMPAIGN = r"(?:专项|集中|系列|示范|攻坚|整治|提升|治理|[两三四五六七八九十]大)*(?:行动|工程|整治|攻坚战|专项斗争)"
_ALSO_CAMPAIGN = re.compile(
    rf" ?[”’]{_JOINT}(?:“[一-鿿0-9]{{2,14}}”{_JOINT}){{0,6}}?"
    rf"(?:(?<=”)|(?<=[和与及])[一-鿿]{{2,8}}?(?:提升|整治|治理|专项))"
    rf"{_CAMPAIGN}"
)
_CARRIED_OUT = re.compile(rf"(?:(?:开展|实施|推进|启动|抓好|深化|组织)(?:了|好)?|”{_JOINT})[“‘] ?$")
_BACK = 24


def phrase_formula(token: str, text: str, end: int) -> bool:
    """Whether a quoted token without a numeral in front is a formula: ``end`` is where it ends in ``text``.

    >>> [phrase_formula(t, t, len(t)) for t in ("煤改电", "应保尽保", "以奖代补", "微改造", "先进后勤")]
    [True, True, True, False, False]
    >>> phrase_formula("缺啥补啥", "按照“缺啥补啥”的原则", 7), phrase_formula("精简高效", "按照“精简高效”的原则", 7)
    (True, False)
    """
    start = end - len(token)
    if _built(token):
        before, behind = max(0, start - _BACK), end
        return not (_BLAMED.match(text, behind) or _BLAMING.search(text, before, start))
    if len(token) < _SHORTEST_MAXIM:
        return False
    head = _PRINCIPLE.match(text, end)
    if head is None:
        return token[1] == "、" and _VICES.fullmatch(token) is not None
    if not _HELD.search(text, max(0, start - 6), start) or not _MAXIM.fullmatch(token):
        return False
    if "、" in token:
        return True
    plain = len(token) == _SHORTEST_MAXIM and head[0][-2:] in _PLAIN_HEADS and not _ECHO.fullmatch(token)
    return not plain and not _NO_MAXIM.fullmatch(token)


def listed_campaign(token: str, text: str, end: int) -> bool:
    """Whether a quoted name stands in a list of campaigns that are carried out.

    >>> text = "开展“治污”、“清违”和市容提升行动"
    >>> listed_campaign("治污", text, 5), listed_campaign("清违", text, 10)
    (True, True)
    """
    start = end - len(token)
    return bool(_CARRIED_OUT.search(text, max(0, start - 8), start) and _ALSO_CAMPAIGN.match(text, end))


def _built(token: str) -> bool:
    if len(token) == _SWAPPED_SIZE:
        return token[1] in "改转升" and _SWAPPED.fullmatch(token) is not None
    build = _BUILDS.get(token[0])
    return build is not None and len(token) <= _LONGEST_BUILT and build.fullmatch(token) is not None
