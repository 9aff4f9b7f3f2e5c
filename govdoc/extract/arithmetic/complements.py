"""Lists that leave nothing out (互补的分项): kinds that always make up their whole."""

from __future__ import annotations

import re

_PAIRS = (
    ("男", "女"), ("地上", "地下"), ("出口", "进口"), ("城镇", "乡村"), ("城镇", "农村"), ("夏粮", "秋粮"),
    ("税收", "非税"), ("住院", "门诊"), ("公办", "民办"), ("水田", "旱地"), ("水田", "旱田"), ("室内", "室外"),
    ("行政村", "社区"), ("男婴", "女婴"), ("基本支出", "项目支出"), ("一般债", "专项债"), ("本科", "专科"),
    ("减税", "降费"),
)  # fmt: skip
_NO_SUM = re.compile("亩产|单产|均|价|率|增长|年龄")
_INDUSTRIES = ("一产", "二产", "三产")
_TRIPLES = (("货物", "工程", "服务"), ("国有", "集体", "民营"))
_PAIR = 2
_REST = re.compile("^[，、；]?其[他它](?P<account>收入|支出)?")


def whole_list(before: str, leads: list[str]) -> int:
    """How many of the parts, led to by ``leads``, make up the whole that ``before`` leads to; 0 where none need.

    >>> whole_list("全镇干部", ["男性", "女性"]), whole_list("全镇干部", ["党员", "女性"])
    (2, 0)
    """
    if len(leads) >= len(_INDUSTRIES):
        short = [lead.replace("第", "").replace("次产", "产").replace("产业", "产") for lead in leads]
        used_at_home = any("用电" in words for words in (before, *leads))
        if not used_at_home and all(any(name in lead for lead in short) for name in _INDUSTRIES):
            return len(_INDUSTRIES)
    if any(map(_NO_SUM.search, leads)):
        return 0
    if len(leads) > _PAIR:
        named = (all(sum(name in lead for lead in leads) == 1 for name in triple) for triple in _TRIPLES)
        rest = _REST.match(leads[-1])
        closed = (rest is not None and (rest["account"] is None or "总" in before or "合计" in before)) or (
            len(leads) == len(_INDUSTRIES) and any(named)
        )
        return len(leads) if closed else 0
    return len(leads) if len(leads) == _PAIR and (_complementary(leads) or _both_named(before, leads)) else 0


def _complementary(leads: list[str]) -> bool:
    first, second = leads
    return any(
        (a in first and b in second and b not in first) or (b in first and a in second and b not in second)
        for a, b in _PAIRS
    )


def _both_named(before: str, leads: list[str]) -> bool:
    """Whether the whole is told as the two parts together (新建和改造公路A，其中新建B，改造C)."""
    first, second = (re.sub(r"^[，、]|其中[，：:]?", "", lead) for lead in leads)
    if len(first) < 2 or len(second) < 2:
        return False
    return (
        re.search(rf"{re.escape(first[:2])}[^\d，]{{0,4}}[、和与及][^\d，]{{0,2}}{re.escape(second[:2])}", before)
        is not None
    )
