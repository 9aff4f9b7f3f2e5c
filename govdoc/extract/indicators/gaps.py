"""What stands between two figures (数字之间的文字): one reading of it serves name, verb, change and boundary."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from govdoc.extract.indicators.grammar import empty_names, grammar
from govdoc.model.kinds import Basis, Direction

LIMIT = 72
_CLAUSE = re.compile(r".*[，,。；;：:！？\n（(]", re.S)
_CLAUSE_OPEN = re.compile(r".*[，,。；;：:！？\n]", re.S)
_SHARE = re.compile(
    r"(?P<part>.*?)(?:约|仅|只|也|就|已|均|各)?占(?!地|用|补|比)(?P<whole>.{0,24}?)(?P<share>[的总]?(?:比重|比例|份额|比))?的?$",
    re.S,
)
_COMPARED = re.compile(
    r"(?P<part>.*?)(?:(?:均|分别|持续|普遍|连续|仍|，|应|也|已)*(?:高于|低于|快于|慢于|优于|好于|高出|低出|领先|超出|跑赢|高过|比|较)"
    r"(?:同期)?(?:全[国省市县区球州]|国家|世界|省[定级]|[中西东]部|沿海|同类|目标|预期|计划|规划|时序|年度)[^，、]{0,12}"
    r"|(?:不得|应|须|必须)?不?(?:低于|高于|超过|少于|多于|大于|小于|得低于|得高于|得超过)[^，、]{2,30}的?)",
    re.S,
)
_RANK = re.compile(
    r"(?P<part>.*?)(?:稳居|位居|位列|位于|名列|跃居|跃升|排名|排在|排行|升至|上升到|进入|[居列排])(?P<scope>.{0,16})$",
    re.S,
)
_BASIS = re.compile(
    r"(?:比|较|与)(?P<year>[0-9]{4})年|(?P<yoy>同比|[比较与](?:上年|去年)|年均|同期)|(?P<mom>环比|[比较](?:上月|上季))|(?P<begin>[比较](?:年初))|"
    r"(?P<plan>[比较](?:预算|计划|年初预算|调整预算)|超预期)|(?P<sum>累计|[一二三四五六七八九十]年来?(?:共|减|增|新|累))"
)
_BASES: dict[str, Basis] = {
    "yoy": "yoy",
    "mom": "mom",
    "begin": "since",
    "plan": "vs_plan",
    "sum": "cumulative",
}
_NEW = re.compile(r"新增(?!就业|债|专项|贷款|存款|建设用地|地方|政府|产值|产能|和|城镇|企业贷)")
_GAINED = re.compile(r"(?:净增加?|多增|增加)(?!值)")
_LEVELS = frozenset(("上级", "中央", "省级", "市级", "县级", "中央和省级"))
_FALL = re.compile(r"减少|精简|压减|减轻|降低|裁减|削减|压缩|减免|核减|取消")
_GAIN = re.compile(r"净增|增加|多增|提高")
_SPLIT = re.compile(r"以及|[、和及]")
_SPLIT_WITH = re.compile(r"与")
_HEADED = re.compile(
    r"(?:率|额|量|值|耗|收入|支出|投资|数|面积|GDP|费用|资金|余额|产量|销量|人次|[户家个]数|指数|规模)$"
)


class Gap(NamedTuple):
    """The reading of a gap; places are offsets back from its end (the number's start)."""

    boundary: int
    name: tuple[int, int] | None = None
    action: tuple[int, int] | None = None
    direction: Direction | None = None
    basis: Basis | None = None
    year: str | None = None
    role: str = ""
    each: bool = False
    joiner: bool = False
    opens: bool = False
    closes: bool = False
    members: tuple[tuple[int, int], ...] = ()
    suffix: str = ""
    new: bool = False
    governs: bool = False


@lru_cache(maxsize=8192)
def read_gap(gap: str, rank: bool) -> Gap:
    """Read ``gap``, the text from the figure before (or the paragraph's start) to this figure.

    >>> gap = read_gap("，比上年增长", False)
    >>> gap.direction, gap.basis, gap.name
    ('up', 'yoy', None)
    >>> text = "全年共举办各类法治培训活动"
    >>> text[-read_gap(text, False).name[0]:]
    '法治培训活动'
    """
    if gap in _JOINERS:
        return _JOINERS[gap]
    boundary = (
        3 if "\n" in gap else 2 if "。" in gap or "；" in gap or ";" in gap else 1 if "，" in gap or "," in gap else 0
    )
    clause = _clause(gap)
    g = grammar()
    cut = g.suffix.match(clause[::-1]).end()  # type: ignore[union-attr]
    body, suffix = clause[: len(clause) - cut], clause[len(clause) - cut :]
    role = "start" if suffix[-1:] in ("由", "从") else ""
    direction = None if rank else _direction(suffix)
    basis, year = _basis(gap, suffix, boundary) if direction else (None, None)
    share = None if rank or direction else _SHARE.fullmatch(body)
    compared = _COMPARED.fullmatch(body)
    if compared is not None:
        tail_of = compared.end() - compared.end("part")
        body, suffix = compared["part"], body[len(body) - tail_of :] + suffix
        direction, share = None, None
    if rank and (placed := _RANK.fullmatch(clause)) is not None:
        body, suffix = placed["part"], clause[placed.end("part") :]
        cut = g.suffix.match(body[::-1]).end()  # type: ignore[union-attr]
        body, suffix = body[: len(body) - cut], body[len(body) - cut :] + suffix
    tail = len(suffix)
    each = "分别" in suffix or "分别" in body
    new = False
    action = None
    if share is not None:
        role = "share"
        name = _share_name(share, tail)
    else:
        name, action, body_direction, new = _name(body, tail)
        if direction is None and body_direction is not None and not rank:
            direction = body_direction
            basis, year = _basis(gap, body, boundary)
            basis = basis if basis in ("cumulative", "vs_year") else "unspecified"
    members = _members(body, name, tail) if each and name is not None else ()
    return Gap(
        boundary, name, action, direction, basis, year, role, each, False, _opens(gap), "）" in gap or ")" in gap,
        members, suffix, new, bool(suffix) and g.governing.match(suffix[::-1]) is not None,
    )  # fmt: skip


_JOINERS = {mark: Gap(0, joiner=True) for mark in ("、", "和", "及", "与", "以及")} | {"，": Gap(1, joiner=True)}
_LABEL = re.compile(r"[（(][一二三四五六七八九十0-9]{1,3}[）)] ?")
_AIMED = re.compile(r"[到至为由从](?:[0-9]{4}年[底末]?)?的?$")
_BY = re.compile(r".{3,}?(?=按(?:照)?.{2,}的$)")


def _clause(gap: str) -> str:
    match = _CLAUSE.match(gap)
    clause = gap[match.end() :] if match is not None else gap
    if "）" in clause or ")" in clause:
        match = _CLAUSE_OPEN.match(gap)
        clause = gap[match.end() :] if match is not None else gap
        if "（" not in clause and "(" not in clause:
            clause = re.split("[）)]", clause)[-1]
    label = _LABEL.match(clause)
    return clause if label is None else clause[label.end() :]


def _opens(gap: str) -> bool:
    return gap.rfind("（") > gap.rfind("）") or gap.rfind("(") > gap.rfind(")")


def _direction(suffix: str) -> Direction | None:
    if not suffix or _AIMED.search(suffix) is not None:
        return None
    backwards = suffix[::-1]
    g = grammar()
    if g.up.match(backwards) is not None:
        return "down" if backwards.startswith("长增负") else "up"
    return "down" if g.down.match(backwards) is not None else None


def _basis(gap: str, suffix: str, boundary: int) -> tuple[Basis | None, str | None]:
    match = _BASIS.search(suffix)
    if match is None and boundary < 2:
        match = _BASIS.search(gap)
    if match is None:
        return None, None
    kind = match.lastgroup
    if kind == "year":
        return "vs_year", match["year"]
    return _BASES[str(kind)], None


def _share_name(share: re.Match[str], tail: int) -> tuple[int, int] | None:
    body_end = share.end()
    part = _strip(share["part"])
    if part[1] - part[0] >= 2:
        end = share.end("share") if share["share"] else share.end("part")
        return body_end - part[0] + tail, body_end - end + tail
    if share["share"] and share["whole"]:
        begin = share.start("whole") - 1
        return body_end - begin + tail, body_end - share.end("share") + tail
    return None


def _strip(body: str) -> tuple[int, int]:
    """Where the name stands in ``body`` after scope words in front."""
    begin = grammar().prefix.match(body).end()  # type: ignore[union-attr]
    return begin, len(body)


def _name(body: str, tail: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None, Direction | None, bool]:
    """Name and action of a clause body, and the direction of a verb with its object (减少事业单位45家)."""
    g = grammar()
    by = _BY.match(body)
    if by is not None:
        tail += len(body) - by.end()
        body = by.group()
    if body.endswith("的"):
        body = body[:-1]
        tail += 1
    size = len(body)
    begin = g.prefix.match(body).end()  # type: ignore[union-attr]
    action: tuple[int, int] | None = None
    of = body.rfind("的")
    rate = g.rate.match(body[::-1]) is not None
    whole = g.verb.fullmatch(body, begin)
    if whole is not None and body[begin:] not in _VERBAL_NAMES:
        action = whole.span()
        begin = size
    elif not rate:
        last = g.action.match(body, begin)
        if last is not None:
            verb = last.end()
            action = (max(begin, verb - 2), verb)
            begin = verb
        while (verb_match := g.verb.match(body, begin)) is not None and verb_match.end() < size:
            action = verb_match.span()
            begin = verb_match.end()
            begin = g.prefix.match(body, begin).end()  # type: ignore[union-attr]
        begin = g.prefix.match(body, begin).end()  # type: ignore[union-attr]
        if (
            verb_match is not None
            and verb_match.end() == size
            and verb_match.end() - verb_match.start() == size - begin
        ):
            action = verb_match.span()
            if body[begin:] not in _VERBAL_NAMES:
                begin = size
    if of >= begin and size - of > 2 and not (rate and "对" in body[begin:of]):
        begin = of + 1
        begin = g.prefix.match(body, begin).end()  # type: ignore[union-attr]
    for word in ("各类", "各项", "各种", "各级", "有关", "相关"):
        at = body.rfind(word)
        if (
            at >= begin
            and size - at - 2 >= 2
            and (at == begin or body[begin:at] in _LEVELS or g.ending.match(body[begin:at][::-1]) is not None)
        ):
            begin = at + 2
    new = False
    direction: Direction | None = None
    gained = _GAINED.match(body, begin)
    if gained is not None and not rate and size - gained.end() >= 2:
        new, direction = True, "up"
        begin = gained.end()
    lead = body[:begin]
    if (match := _NEW.search(body)) is not None and not rate:
        new, direction = True, "up"
        begin = max(begin, match.end())
    elif action is not None and _FALL.search(lead[-6:]) is not None:
        direction = "down"
    elif action is not None and _GAIN.search(lead[-4:]) is not None:
        direction = "up"
    return (
        _trim(body, begin, tail),
        (size - action[0] + tail, size - action[1] + tail) if action else None,
        direction,
        new,
    )


_VERBAL_NAMES = frozenset(("投资", "投入", "支出", "收入", "出口", "进口", "贷款"))


def _trim(body: str, begin: int, tail: int) -> tuple[int, int] | None:
    end = len(body)
    while begin < end and body[begin] in " 　·”、，’）)":
        begin += 1
    while begin < end and body[end - 1] in " 　“、‘":
        end -= 1
    if end - begin > 3 and body[end - 1] in "应须" and body[end - 2] in "率量额数度":
        end -= 1
    if body[end - 1 : end] == "]":
        end = max(begin, body.rfind("[", begin, end))
    text = body[begin:end]
    if len(text) > 2 and text[0] == "“" and text.find("”") == len(text) - 1:
        begin, end = begin + 1, end - 1
    elif text[:1] == "“" and "”" not in text:
        begin += 1
    if end - begin < 2 or body[begin:end] in empty_names():
        return None
    return len(body) - begin + tail, len(body) - end + tail


def _members(body: str, name: tuple[int, int], tail: int) -> tuple[tuple[int, int], ...]:
    """The coordinate members of a name (地区生产总值、固定资产投资分别…), each with its own place."""
    size = len(body)
    begin, end = size + tail - name[0], size + tail - name[1]
    text = body[begin:end]
    marks = list((_SPLIT if "、" in text or "和" in text or "及" in text else _SPLIT_WITH).finditer(text))
    if not marks:
        return ()
    places = [begin, *(begin + m.end() for m in marks)]
    ends = [*(begin + m.start() for m in marks), end]
    parts = list(zip(places, ends, strict=True))
    complete = _HEADED.search(body, parts[0][0], parts[0][1]) is not None
    result = []
    for index, (a, b) in enumerate(parts):
        if not complete and index < len(parts) - 1:
            a, b = begin, end
        result.append((size - a + tail, size - b + tail))
    return tuple(result)
