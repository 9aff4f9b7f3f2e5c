"""The noun phrase behind a figure (数字后的名词短语): 19名网格长, 3948人的安全饮水问题."""

from __future__ import annotations

import re

from govdoc.extract.indicators.affairs import before_affair
from govdoc.extract.indicators.grammar import Grammar, grammar
from govdoc.extract.indicators.openings import skip, verb_end
from govdoc.extract.indicators.trimming import SINGLE, STEPS
from govdoc.text.alternation import alternation
from govdoc.text.words import inside_word

_INSIDE = r"[^ ，,。；;：:、！？!?（）()\n0-9《》—]"
_BRACKETED = rf"(?:[（(][一-龥、]{{1,6}}[）)]{_INSIDE}{{0,12}})?"
_NUMBERED = rf"(?:{_INSIDE}{{0,8}}(?:[2-6]G(?:/[2-6]G)?|[0-9A-Z]{{1,3}}(?:\+[0-9A-Z]{{1,3}}){{1,5}}))?"
_PHRASE = re.compile(
    r"(?:[（(][一-龥、]{1,3}[）)])? ?的?"
    rf"(?P<phrase>{_NUMBERED}{_INSIDE}{{1,32}}{_BRACKETED}(?:(?<=[界国球业])[0-9]{{2,4}}强{_INSIDE}{{0,24}})?"
    rf"(?:、{_INSIDE}{{2,24}})?)"
)
_BASIS = re.compile(
    r"的(?:标准|比例|幅度|额度|价格|税率|利率|费率|征收率)(?:一次性)?(?:给予|予以|发放|奖励|补助|减征|提取|计提|缴纳|分担|征收)?"
)
_ADJECTIVES = frozenset("高强多好优大新快")
_JOINABLE = frozenset("控级类区市县省乡村镇")
_HOUSES = ("中心", "院", "所", "站", "店", "企业", "机构", "学校", "公司", "单位", "网点")
_HOUSE = re.compile(f"[^，。；、0-9的]{{2,10}}?{alternation(_HOUSES)}")
"""A second kind of what is counted, named like the first (10家卫生服务中心、卫生院)."""
_OR = re.compile("[（(][一-龥]{1,2}[）)]")
"""Another word for the last of a name (训练室（场）)."""
_ADVERBS = re.compile(
    "快速|基本|集中|免费|全面|领先|受灾|同步|出行|出口|上市|优先|活跃|整改(?=措施|任务|问题|事项|意见|方案)|参赛(?=选手|队|运动|作品)|"
    "参展(?=企业|商)|参会(?=人员|代表|嘉宾|企业)|参训(?=人员|学员)|受益(?=群众|人口|农户)|落户(?=奖|补|政策)|推广(?=站|机构)"
)
_LEVELS = (
    "县（市、区）",
    "县(市、区)",
    "市（县、区）",
    "区（市、县）",
    "县（区）",
    "区（县）",
    "市（州）",
    "镇（街道）",
    "乡镇（街道）",
    "村（社区）",
    "省（市）",
    "省（区、市）",
    "省(区、市)",
    "省（自治区、直辖市）",
)
_MAY_BEGIN_INSIDE = frozenset("复开上成出合")
"""First characters of stop words that may be the end of another word (修复工程, 公开工作)."""
_CLAUSE_END = re.compile(r"[，。；\n]")
_KINDS = re.compile(
    "行业(?=结构调整|安全|单位|整治|专项整治|污染|增加值)|领域|类别|环节|方面(?!工作|重点|任务|问题|内容)"
)
"""What things are sorted by: it is counted, whatever is said of it (三个领域信息公开)."""
MANNERS = ("安排", "计算", "执行", "计提", "缴纳", "征收", "拨付", "计征", "折算", "掌握", "控制", "编制")
"""What is done by a measure, and no name (赤字率按3%安排)."""
_RELATIVE = ("具备", "具有", "符合", "连片", "依托", "拥有", "能够", "适合", "从事")
_BETTERED = ("就业", "创业", "增收", "脱贫", "致富")
_HELPED = re.compile(
    r"(?P<who>人员|群众|对象|毕业生|大学生|劳动力|妇女|青年|农民|农民工|居民|村民|职工|残疾人|农户|牧民|贫困户|脱贫户|军人|人口)"
    r"(?:实现|稳定|再|转移|返乡)?(?:就业|创业|增收|脱贫|致富|就业创业|增收致富)$"
)
"""What those who are counted were helped to (300名群众就业)."""
_DESCRIBED = (
    *("有关", "达到", "获得", "取得", "通过", "参加", "完成", "纳入", "列入", "享受", "受到", "存在", "涉及", "需要"),
    *(f"经{by}" for by in ("国务院", *"省市县批审认核评备登依考")),
)
"""What opens a relative clause where 的 ends it (4件经国务院批准的规章)."""
_QUALIFIER = re.compile(
    r"不同|内容$|类型$|性质$|形式$|以上$|以下$|规模$|水平$|特色$|优秀$|重要$|重大$|符合|具有|[高强好多大差重深快优佳]$|突出$|先进$|较.{1,3}$"
)


def following_name(text: str, end: int, limit: int) -> tuple[int, int] | None:
    """Where the noun phrase that begins at ``end`` stands, at most up to ``limit``; None when a verb or a mark follows.

    >>> text = "19名网格长、34名网格员全覆盖"
    >>> [text[slice(*following_name(text, end, limit))] for end, limit in ((3, 7), (10, 16))]
    ['网格长', '网格员']
    """
    follow = text[end : end + 1]
    if follow in "，。；、）\n":
        return None
    if follow == "级":
        end += 1
    elif follow == "的" and (basis := _BASIS.match(text, end)) is not None:
        end = basis.end()
    match = _PHRASE.match(text, end, min(limit, end + 60))
    if match is None:
        return None
    start, whole = match.span("phrase")
    if text.startswith(_RELATIVE, start):
        of = text.find("的", start, whole)
        return _last_head(text, start, _halt(grammar().stop, text, of + 1, whole)) if of > 0 else None
    if text.startswith(_DESCRIBED, start) and (of := text.find("的", start, whole)) > 0:
        further = text.find("的", of + 1, whole)
        return _last_head(text, start, further if further > 0 else whole)
    stop = _cut(text, start, whole)
    if stop < whole and text[stop] == "、" and text[stop - 1] in _ADJECTIVES:
        return _last_head(text, stop, _end_of_clause(text, stop, limit))
    if text[start] == "“":
        close = text.find("”", start, stop)
        if close < 0:
            return None
        start, stop = (start + 1, close) if close == stop - 1 else (start, stop)
    start, stop = _trim(text, start, stop, reached=stop == whole == limit)
    named = stop - start >= 2 and (stop - start > 2 or text[start:stop] not in MANNERS)
    return (start, stop) if named or text[start:stop] in SINGLE else None


def counted_thing(text: str, start: int, stop: int) -> tuple[int, int] | None:
    """The things counted, without the work done on them (16条背街小巷综合整治, 四个行业增加值).

    None for the steps that a value takes (3个万亿元台阶).
    """
    if text.endswith(STEPS, start, stop):
        return None
    if _KINDS.match(text, start, stop) is not None:
        return (start, start + 2)
    kept = before_affair(text, start, stop)
    if kept < stop:
        return (start, kept)
    g = grammar()
    work = g.work.search(text, start + 2, stop) if text[stop - 1] in g.work_at else None
    return (start, stop if work is None else work.start())


def _cut(text: str, start: int, stop: int) -> int:
    """Where the phrase ends: at a list mark, a verb, or a word that begins the next statement."""
    comma = text.find("、", start, stop)
    g = grammar()
    if comma >= 0 and text[comma - 1] not in _JOINABLE:
        house = _HOUSE.match(text, comma + 1, stop) if text.endswith(_HOUSES, start, comma) else None
        if house is not None and (g.stop.match(text, house.end()) or g.verb.match(text, house.end())):
            return house.end()
        stop = comma
    stop = _halt(g.stop, text, start if _ADVERBS.match(text, start) is None else _past(g, text, start), stop)
    stop = _halt(g.turn, text, start + 2, stop)
    if text[stop - 1] in "）)" and not text.endswith(_LEVELS, start, stop) and not _OR.fullmatch(text, stop - 3, stop):
        stop = max(text.rfind("（", start, stop), text.rfind("(", start, stop))
    return _before_quote(g, text, start, stop) if text[stop - 1] == "”" else stop


def _before_quote(g: Grammar, text: str, start: int, stop: int) -> int:
    """A noun before what is quoted of it (中小企业“上云用云”, 街道设立“访前工作室”) ends with the noun."""
    quote = text.find("“", start + 2, stop)
    if quote < 0:
        return stop
    verb = g.ending.match(text[start:quote][::-1])
    return quote if verb is None or quote - verb.end() - start < 2 else quote - verb.end()


def _past(g: Grammar, text: str, start: int) -> int:
    """Past an adverb that describes the noun and not the verb (50个快速充电桩; but 30个全面完成)."""
    found = _ADVERBS.match(text, start)
    end = start + 2 if found is not None else start
    return start if g.stop.match(text, end) is not None else end


def _halt(pattern: re.Pattern[str], text: str, start: int, stop: int) -> int:
    """Where the first word of ``pattern`` stands; a single character counts only where it is not inside a word."""
    match = pattern.search(text, start, stop)
    while match is not None and _goes_on(text, start, match.start(), len(match.group())):
        match = pattern.search(text, match.end(), stop)
    return stop if match is None else match.start()


def _goes_on(text: str, start: int, at: int, length: int) -> bool:
    """Whether the stop word at ``at`` belongs to the phrase: a character within a word, 省级以上, 新投产项目."""
    if at == start + 1 and text[start] == "新":
        return True
    if length == 1 or (length == 2 and text[at] in _MAY_BEGIN_INSIDE):
        return at > start and inside_word(text, at)
    return text[at] == "以" and (text[at - 1] in "级等" or (text[at - 1] in "模额" and at - start <= 4))


def _last_head(text: str, start: int, stop: int) -> tuple[int, int] | None:
    """The noun after the last 的 of a relative clause (50个科技含量高、符合要求的项目)."""
    of = text.rfind("的", start, stop)
    stop = _halt(grammar().stop, text, of + 1, stop) if of > 0 else stop
    return (of + 1, stop) if of > 0 and 2 <= stop - of - 1 <= 20 else None


def _end_of_clause(text: str, start: int, limit: int) -> int:
    match = _CLAUSE_END.search(text, start, min(limit, start + 60))
    return start if match is None else match.start()


def _before_last(text: str, start: int, stop: int) -> int:
    """The first of two things, where the second has a figure of its own behind it (10处走廊和停靠站500座)."""
    both = max(text.rfind("和", start + 2, stop - 2), text.rfind("及", start + 2, stop - 2))
    if both < 0 or text[stop - 1] in "额值率量出入" or text.endswith(("投资", "资金", "经费"), start, stop):
        return stop
    if inside_word(text, both) or text.startswith("地区", both + 1):
        return stop
    return both - (text[both - 1] == "以")


def _trim(text: str, start: int, stop: int, *, reached: bool) -> tuple[int, int]:
    """The phrase without a relative clause, stating words, loose conjunctions, scope and verbs at its ends."""
    g = grammar()
    close = text.find("”", start, stop)
    if close >= 0 and "“" not in text[start:close]:
        stop = close
    of = text.find("的", start, stop)
    if of >= start:
        if stop - of > 2 and _QUALIFIER.search(text, start, of) is not None:
            start = of + 1
        else:
            stop = of
    if reached and text[stop - 1] == "等":
        stop = max(start, *(text.rfind(mark, start, stop) for mark in "、和及与"))
    if reached and stop > start and text[stop - 1] in g.suffix_at:
        stop -= g.suffix.match(text[start:stop][::-1]).end()  # type: ignore[union-attr]
    joined = reached and of < 0 and text[stop - 1] not in "、和及与 "
    origin = start
    while stop > start and text[stop - 1] in "、和及与 ":
        stop -= 1
    if stop - start > 2 and text[stop - 1] == "中" and text[stop - 2] not in "高初其集途空":
        stop -= 1
    if text.endswith(_BETTERED, start, stop) and (helped := _HELPED.search(text, start, stop)) is not None:
        stop = helped.start() + len(helped["who"])
    start = skip(text, start, stop, g)
    if start < stop and (verb := verb_end(text, start, stop, g)) and stop - verb >= 2:
        start = verb
    return start, (_before_last(text, start, stop) if joined and start == origin else stop)
