"""Bodies with a shape of their own (占比、比较、位次、并列): what the figure then measures."""

from __future__ import annotations

import re

from govdoc.extract.indicators.grammar import grammar
from govdoc.extract.indicators.openings import skip

Place = tuple[int, int]
SHARE = re.compile(
    r"(?P<part>.*?)[约仅只也就已均各]?占(?![地用补比])(?P<whole>.{0,24}?)(?P<share>[的总]?(?:比重|比例|份额|比))?的?(?:（[^（）]*）)?$",
    re.S,
)
COMPARED_AT = re.compile(
    "比|较|是|为|高于|低于|快于|慢于|优于|好于|多于|少于|大于|小于|当于|高出|低出|超出|超过|高过|领先|跑赢|达到"
)
"""What every ``COMPARED`` holds; each branch begins with a literal, so that the search skips to it."""
COMPARED = re.compile(
    r"(?P<part>.*?)(?:(?:均|分别|持续|普遍|连续|仍|，|应|也|已)*(?:高于|低于|快于|慢于|优于|好于|高出|低出|领先|超出|跑赢|高过|比|较)"
    r"(?:同期)?(?:全[国省市县区球州]|国家|世界|省[定级]|[中西东]部|沿海|同类|目标|预期|计划|规划|时序|年度)[^，、]{0,12}"
    r"|(?:约|力争)?(?:是|为|相当于|达到)(?:全[国省市县区球]|上年|去年|同期|计划|目标|[0-9]{4}年|“?十[一二三四]?五”?|[一二三四五六七八九十0-9]{1,3}年前)"
    r"[^，、]{0,12}的"
    r"|(?:不得|应|须|必须)?不?(?:低于|高于|超过|少于|多于|大于|小于|得低于|得高于|得超过)[^，、]{2,30}的?)",
    re.S,
)
RANK = re.compile(
    r"(?P<part>.*?)(?:(?<![高初集途空])中)?(?:稳居|蝉联|领跑(?=全)|荣登|高居|位居|位列|位于|名列|跃居|跃升|排名|排在|排行|升至|上升到|进入|跻身|迈入|挤进|[居列排])(?P<scope>.{0,16})$",
    re.S,
)
RANKED = re.compile(r"^(?P<part>.{2,}?)(?:三?获|保持)?(?:全[国省市县区州球]|世界|国内|省内)[^，、]{0,4}$", re.S)
_EXAMPLES = re.compile(
    r".*[^平均同中高初优上下相特次]等(?![级额次距分待比]|高[线程])(?:领域|方面)?(?:各类|各项|各种|一批|重点)?(?=.{4})",
    re.S,
)
_SPLIT = re.compile(r"以及|、(?<![一二三四五0-9]、)|和|(?<![普涉])及(?![率格时其])")
_SHORT = 4
"""A last member this short shares no words with the ones before it (用地、水耗、电耗)."""
_SPLIT_WITH = re.compile(r"与")
_HEADED = re.compile(
    r"(?:率|额|(?<!需氧)量|值|耗|收入|支出|投资|数|面积|GDP|费用|资金|余额|产量|销量|人次|[户家个]数|指数|规模)$"
)


def share_name(share: re.Match[str]) -> Place | None:
    """占X比重: the part with it where it is named, else the share itself; offsets back from the body's end."""
    size = share.end()
    g = grammar()
    part_end = share.end("part")
    part_end -= g.suffix.match(share["part"][::-1]).end()  # type: ignore[union-attr]
    begin = skip(share["part"], 0, part_end, g)
    if part_end - begin >= 2:
        end = share.end("share") if share["share"] else part_end
        return size - begin, size - end
    if share["share"] and share["whole"]:
        return size - share.start("whole") + 1, size - share.end("share")
    return None


def after_examples(body: str, name: Place) -> Place:
    """The noun that examples end in (甲厂、乙厂等规模以上企业): it is counted, and they are not the whole of it."""
    text = body[len(body) - name[0] : len(body) - name[1]]
    if text[-1] == "等" and len(text) > 3:
        return name[0], name[1] + 1
    examples = _EXAMPLES.match(text)
    return name if examples is None else (name[0] - examples.end(), name[1])


def members(body: str, name: Place, *, whole: bool = False) -> tuple[Place, ...]:
    """The coordinate members of a name (地区生产总值、固定资产投资分别…), each with its own place.

    Each is a name by itself where one of them ends like a figure's, or where all are ``whole``.
    """
    size = len(body)
    begin, end = size - name[0], size - name[1]
    text = body[begin:end]
    marks = list((_SPLIT if "、" in text or "和" in text or "及" in text else _SPLIT_WITH).finditer(text))
    if not marks:
        return ()
    starts = [begin, *(begin + mark.end() for mark in marks)]
    ends = [*(begin + mark.start() for mark in marks), end]
    last = len(starts) - 1
    told = 1 if ends[last] - starts[last] > _SHORT else last
    complete = whole or any(_HEADED.search(body, a, b) for a, b in zip(starts[:told], ends, strict=False))
    return tuple(
        (size - a, size - b) if complete or index == last else name
        for index, (a, b) in enumerate(zip(starts, ends, strict=True))
    )
