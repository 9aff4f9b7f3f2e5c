"""The noun phrase in the words before a figure (数字前的指标名称)."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from govdoc.extract.indicators.grammar import Grammar, grammar
from govdoc.model.kinds import Direction
from govdoc.text.words import inside_word, word_start

_BY = re.compile(r".{3,}?(?=按(?:照)?.{2,}的$)")
_NEW = re.compile(r"新增(?!就业|装机|债|专项|贷款|存款|建设用地|地方|政府|产值|产能|和|城镇|企业贷)")
_GAINED = re.compile(r"(?:净增加?|多增|增加)(?!值)")
_FALL = re.compile(r"减少|消减|精简|压减|减轻|降低|裁减|削减|压缩|减免|核减|取消")
_GAIN = re.compile(r"净增|增加|多增|提高")
_NOTE = re.compile(r"[（(](?:不?含|剔除|扣除|以下[简统]称|下同|按|[0-9]{4}年)[^（）()]*[）)]$")
_CLOSERS = frozenset("）)")
_TOLD = re.compile(r"取得|实现|完毕|稳中有升|投产|陆续|推进|启动|试点|进展")
_SHORT = 2
"""A name this short after a verb, begun like this, may be the rest of a word."""
_TAILS = frozenset("成通展办接话商会单点站书员者期性法章度量表台口工程出旧")
_OPEN_PREFIXES = frozenset("按为对从由向至以将让被含再即但应会可能")
_PARTICLES = {
    "了": frozenset[str](),
    "过": frozenset[str](),
    "到": frozenset("位期岗货账访达场会案"),
    "出": frozenset("口让台资生院版租境行勤"),
}
"""What follows a verb as part of it, and what it makes words of its own with (到位资金, 出口退税)."""
_LEVELS = frozenset(("上级", "中央", "省级", "市级", "县级", "中央和省级"))
_VERBAL_NAMES = frozenset(("投资", "投入", "支出", "收入", "出口", "进口", "贷款"))
GIVEN = ("安排", "下达", "拨付", "列支", "筹集", "处以", "可处", "并处")
_BUDGETS = ("支出", "收入", "预算")
_KINDS = ("各类", "各项", "各种", "各级", "有关", "相关")
_SUMS = ("贷款", "存款", "税收")
_REFERENCE = re.compile(
    r"(?:为|是|完成|占|达|比|较|相当于|超|超过)?(?:年初|调整|上年|变动|全年|年度|省|市|区|县|人大|批准)*"
    r"(?:预算|计划|决算|执行|任务|目标|预期)(?:数|调整数|安排|执行数|完成数|安排数|收入|支出)?"
)
_REFERENCE_ENDS = frozenset("算划行务标期数排成入出")
_OPEN_AHEAD = frozenset(" 　·”、，’）)")
STEPS = ("台阶", "大关", "关口")
"""What a value passes, and no name of one (跨过3个万亿元台阶)."""
SINGLE = frozenset("村镇乡县牛羊猪马鸡鸭鹅兔驴鱼虾蟹杏桃梨枣茶麻棉煤")
"""Names of one character."""
_OPEN_BEHIND = frozenset(" 　“、‘")
_LOOSE_AHEAD = _OPEN_AHEAD | {"“"}
_DUTY = frozenset("应须需要")
_LOOSE_BEHIND = _OPEN_BEHIND | _DUTY | {"]"}
_MEASURED_ENDS = frozenset("率量额数度龄重比值")


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """Name and verb found in a body; offsets count back from the body's end, 0 length where there is none."""

    start: int
    end: int
    verb_start: int = 0
    verb_end: int = 0
    direction: Direction | None = None
    new: bool = False


_NOTHING = Phrase(0, 0)


@lru_cache(maxsize=8192)
def read_phrase(body: str) -> Phrase:
    """The noun phrase at the end of ``body``, scope and verbs in front left out.

    >>> body = "全年共举办各类法治培训活动"
    >>> body[-read_phrase(body).start:]
    '法治培训活动'
    """
    size = full = len(body)
    if "按" in body and (by := _BY.match(body)) is not None:
        body = by.group()
    if body[-1:] == "的":
        body = body[:-1]
    elif body[-1:] in _CLOSERS and (note := _NOTE.search(body)) is not None:
        body = body[: note.start()]
    size = len(body)
    if not size or (body[-1] in _REFERENCE_ENDS and _REFERENCE.fullmatch(body) is not None):
        return _NOTHING
    g = grammar()
    if body.endswith(GIVEN) and size > 3:
        if not body.endswith(_BUDGETS, 0, size - 2):
            return Phrase(0, 0, 2 + full - size, full - size)
        size -= 2
        body = body[:size]
    elif size > 3 and body.endswith(g.done) and not body.endswith("基本", 0, size - 2):
        size -= 2 + (body[size - 3] == "新")
        body = body[:size]
    rate = body[-1] in g.rate_at and g.rate.match(body[::-1]) is not None
    begin, verb = _after_verbs(body, g, rate)
    begin, verb = _whole_words(body, begin, verb, g)
    whole = begin
    begin = _after_of(body, begin, g, rate)
    new, direction = False, None
    if not rate:
        begin, new, direction = _after_gain(body, begin, verb)
    if (
        "”" in body
        and "“" not in body[begin : (close := body.rfind("”"))]
        and begin <= close < size - 2
        and body[close + 1] not in "（("
    ):
        begin = close + 1
    start, end = _trim(body, begin, g.empty)
    if rate and end == start and whole < begin:
        start, end = whole, size
    if "、" in body and end - start > 12:
        start = _after_statement(body, start, end, g)
    if "且" in body or "则上" in body:
        start = _after_and(body, start, end, g)
    a, b = (full - start, full - end) if end > start else (0, 0)
    c, d = (full - verb[0], full - verb[1]) if verb[1] else (0, 0)
    return Phrase(a, b, c, d, direction, new)


def skip(body: str, begin: int, stop: int, g: Grammar) -> int:
    """Where ``body`` goes on after words of scope, time and connection."""
    while begin < stop and body[begin] in g.skipped_at:
        if g.whole.at(body, begin, stop):
            return begin
        end = g.prefix.at(body, begin, stop)
        if not end and body[begin] in g.dated_at and (dated := g.dated.match(body, begin, stop)) is not None:
            end = dated.end()
        if not end:
            return begin
        begin = end
    return begin


def verb_end(body: str, begin: int, stop: int, g: Grammar) -> int:
    """The end of the verb that begins at ``begin``; 0 where none does, or where it is part of a name (审批事项)."""
    if body[begin] not in g.verb.lengths:
        return 0
    end = g.verb.at(body, begin, stop)
    if not end or g.whole.at(body, begin, stop):
        return 0
    guard = g.measure if body[begin:end] in g.pure else g.nominal
    end = _with_aspect(body, end, stop)
    return 0 if end < stop and guard.match(body, end, stop) is not None else end


def _with_aspect(body: str, end: int, stop: int) -> int:
    """The end of a verb with the particle after it (解决了, 派出, 争取到)."""
    if end >= stop or body[end] not in _PARTICLES:
        return end
    return end + (body[end + 1 : end + 2] not in _PARTICLES[body[end]])


def _after_verbs(body: str, g: Grammar, rate: bool) -> tuple[int, tuple[int, int]]:
    size = len(body)
    begin = skip(body, 0, size, g)
    if begin == size:
        return begin, (0, 0)
    end = verb_end(body, begin, size, g)
    if end == size and body[begin:] not in _VERBAL_NAMES:
        return size, (begin, size)
    if rate:
        caused = end and body[begin:end] in g.causing
        return (skip(body, end, size, g), (begin, end)) if caused else (begin, (0, 0))
    verb = _last_action(body, begin, g)
    if verb[1]:
        chained = g.ending.match(body[begin : verb[0]][::-1]) if verb[0] > begin else None
        verb = (verb[0] - chained.end(), verb[1]) if chained is not None else verb
        begin = skip(body, verb[1], size, g)
        end = verb_end(body, begin, size, g) if begin < size else 0
    while end:
        if end == size and body[begin:] in _VERBAL_NAMES:
            break
        verb = (verb[0] if verb[1] == begin else begin, end)
        begin = skip(body, end, size, g)
        end = verb_end(body, begin, size, g) if begin < size else 0
    return begin, verb


def _last_action(body: str, begin: int, g: Grammar) -> tuple[int, int]:
    """The last verb of doing from ``begin`` on that has an object; (0, 0) where there is none."""
    verb = (0, 0)
    search, match = g.action.search, g.action.search(body, begin)
    last = len(body) - 2
    while match is not None and (end := match.end()) <= last:
        begin = end
        end = _with_aspect(body, end, last + 1)
        guard = g.measure if match.group() in g.pure else g.nominal
        alone = end > last or body[end] == "的" or (body[end] in "和及与" and not verb_end(body, end + 1, last + 2, g))
        if not alone and guard.match(body, end) is None and not _across(body, match.start()):
            verb = (match.start(), end)
        match = search(body, begin)
    return verb


def _across(body: str, at: int) -> bool:
    """Whether what looks like a verb at ``at`` is the rest of other words (城市更新, 建设立体绿化)."""
    return body.startswith(("城市更新", "衔接推进"), at - 2) or body.startswith("建设立", at - 1)


def _whole_words(body: str, begin: int, verb: tuple[int, int], g: Grammar) -> tuple[int, tuple[int, int]]:
    """Take back a cut that the vocabulary leaves open when it falls inside a word: 按|期办结率, 供应|商, 调查|表."""
    size = len(body)
    if not 0 < begin < size:
        return begin, verb
    if verb[1] == begin and size - begin <= _SHORT and body[begin] in _TAILS and inside_word(body, begin):
        return (verb[0], (0, 0)) if size - begin > 1 else (size, (verb[0], size))
    if verb[1] != begin and body[begin - 1] in _OPEN_PREFIXES:
        return max(verb[1], word_start(body, begin)), verb
    return begin, verb


def _after_of(body: str, begin: int, g: Grammar, rate: bool) -> int:
    size = len(body)
    of = body.rfind("的")
    related = rate and ("对" in body[begin:of] or (size - of < 5 and "与" in body[begin:of]))
    if of >= begin and size - of > 2 and body[begin] != "每" and not related:
        begin = skip(body, of + 1, size, g)
    if "各" in body or "关" in body:
        for word in _KINDS:
            at = body.rfind(word)
            if at >= begin and size - at >= 4 and not body.startswith(_SUMS, at + 2):
                before = body[begin:at]
                if not before or before in _LEVELS or before[-1] == "等" or g.ending.match(before[::-1]) is not None:
                    begin = at + 2
    return begin


def _after_gain(body: str, begin: int, verb: tuple[int, int]) -> tuple[int, bool, Direction | None]:
    """新增, 净增, 减少 with their object: what is counted comes after, and it changed."""
    if "增" in body:
        new = _NEW.search(body)
        if new is not None:
            return max(begin, new.end()), True, "up"
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


def _after_statement(body: str, start: int, end: int, g: Grammar) -> int:
    """Where the name begins after a statement joined by 、 (取得突破性进展、颁证率达93%)."""
    last = body.rfind("、", start, end)
    told = _TOLD.search(body, start, last) if last >= 0 else None
    return start if told is None else skip(body, body.find("、", told.end()) + 1, end, g)


def _after_and(body: str, start: int, end: int, g: Grammar) -> int:
    """Where the name begins after 且 or 原则上 (签有合同且年龄不超过35周岁)."""
    at = max(body.rfind("且", start, end), body.rfind("则上", start, end) + 1)
    return skip(body, at + 1, end, g) if at > 0 and end - at > 2 and body[at + 1] not in "应不按由以可须需" else start


def _trim(body: str, begin: int, empty: frozenset[str]) -> tuple[int, int]:
    end = len(body)
    if begin < end and (body[begin] in _LOOSE_AHEAD or body[end - 1] in _LOOSE_BEHIND):
        begin, end = _trim_marks(body, begin, end)
    if body[begin:end] in empty or body[end - 2 : end] in STEPS or (end - begin < 2 and body[begin:end] not in SINGLE):
        return 0, 0
    return begin, end


def _trim_marks(body: str, begin: int, end: int) -> tuple[int, int]:
    """Loose marks, a note in brackets and quotation marks around the whole."""
    while begin < end and body[begin] in _OPEN_AHEAD:
        begin += 1
    while begin < end and body[end - 1] in _OPEN_BEHIND:
        end -= 1
    if end - begin > 2 and body[end - 1] in _DUTY:
        bare = end - 1 - (body[end - 2] == "不")
        end = bare if body[bare - 1] in _MEASURED_ENDS else end
    if body[end - 1 : end] == "]":
        end = max(begin, body.rfind("[", begin, end))
    if body[begin : begin + 1] == "“":
        close = body.find("”", begin, end)
        if close == end - 1 and end - begin > 2:
            begin, end = begin + 1, close
        elif close < 0:
            begin += 1
    return begin, end
