"""Where the noun phrase begins after 的, after what was gained or lost, and after another statement (中心语)."""

from __future__ import annotations

import re

from govdoc.extract.indicators.grammar import Grammar
from govdoc.extract.indicators.openings import skip
from govdoc.model.kinds import Direction

_BUILT = re.compile("(?:(?:建设|新建|改建|扩建|改造|提升|恢复)[、和及]?){2,}(?=.{3})")
"""What was done to gain something (新增建设和改造提升高标准农田)."""
_NEW = re.compile(r"新增(?!就业|装机|债|专项|贷款|存款|建设用地|地方|政府|产值|产能|和|城镇|企业贷)")
_GAINED = re.compile(r"(?:净增加?|多增|增加)(?!值)")
_FALL = re.compile(r"减少|消减|精简|压减|减轻|降低|裁减|削减|压缩|减免|核减|取消")
_GAIN = re.compile(r"净增|增加|多增|提高")
_AMONG = re.compile("在[^，、]{1,8}中共?有")
_TOLD = re.compile(r"取得|实现|完毕|稳中有升|投产|陆续|推进|启动|试点|进展")
_LEVELS = frozenset(("年度", "上级", "中央", "省级", "市级", "县级", "中央和省级"))
_KINDS = ("各类", "各项", "各种", "各级", "有关", "相关")
_SUMS = ("贷款", "存款", "税收")


def after_of(body: str, begin: int, g: Grammar, rate: bool) -> int:
    """Where the name begins after the last 的 and after 各类, 有关; a rate keeps what it relates (甲与乙的比率)."""
    size = len(body)
    of = body.rfind("的")
    related = rate and ("对" in body[begin:of] or (size - of < 5 and "与" in body[begin:of]))
    sector = body.startswith("生产和供应业", of + 1)
    if of >= begin and size - of > 2 and body[begin] != "每" and not related and not sector:
        begin = skip(body, of + 1, size, g)
    if "各" in body or "关" in body:
        for word in _KINDS:
            at = body.rfind(word)
            if at >= begin and size - at >= 4 and not body.startswith(_SUMS, at + 2):
                before = body[begin:at]
                if not before or before in _LEVELS or before[-1] == "等" or g.ending.match(before[::-1]) is not None:
                    begin = at + 2
    return begin


def after_gain(body: str, begin: int, verb: tuple[int, int]) -> tuple[int, bool, Direction | None]:
    """新增, 净增, 减少 with their object: what is counted comes after, and it changed."""
    if "增" in body:
        new = _NEW.search(body)
        if new is not None:
            built = _BUILT.match(body, new.end())
            return max(begin, new.end() if built is None else built.end()), True, "up"
        gained = _GAINED.match(body, begin)
        if gained is not None and len(body) - gained.end() >= 2:
            return gained.end(), True, "up"
    if verb[1]:
        lead = body[max(0, begin - 6) : begin]
        if _FALL.search(lead) is not None:
            return begin, False, "down"
        if _GAIN.search(lead[-4:]) is not None:
            return begin, False, "up"
    return begin, False, None


def after_statement(body: str, start: int, end: int, g: Grammar) -> int:
    """Where the name begins after a statement joined by 、 (取得突破性进展、颁证率达93%)."""
    last = body.rfind("、", start, end)
    told = _TOLD.search(body, start, last) if last >= 0 else None
    return start if told is None else skip(body, body.find("、", told.end()) + 1, end, g)


def after_and(body: str, start: int, end: int, g: Grammar) -> int:
    """Where the name begins after 且 or 原则上 (签有合同且年龄不超过35周岁)."""
    if body[start] == "在" and (among := _AMONG.match(body, start, end - 2)) is not None:
        return among.end()
    at = max(body.rfind("且", start, end), body.rfind("则上", start, end) + 1)
    return skip(body, at + 1, end, g) if at > 0 and end - at > 2 and body[at + 1] not in "应不按由以可须需" else start
