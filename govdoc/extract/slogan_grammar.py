"""Unknown formulas by their shape (提法的构词): quoted tokens only, with what looks alike kept out.

N个X, N大X, N项X, compounds (两不愁三保障), bare NX (五建), codes (1+5, 8337), parallel phrases and named programmes.
"""

from __future__ import annotations

import re

from govdoc.extract.slogan_phrases import listed_campaign, phrase_formula
from govdoc.model.kinds import SloganKind

_N = "[一二两双三四五六七八九十]"
_N2 = "(?:[两双三四五六七八九]|[二三四五六]?十[一二三四五六七八九]?)"
_HAN = "[一-鿿]"

_COUNTED = re.compile(rf"{_N2}(?:个|大|项|种|条|张|篇|对|道|件|类|步|重|支|场|座)[^0-9A-Za-z，。；]{{1,8}}")
_BARE = re.compile(rf"{_N2}{_HAN}{{1,4}}")
_COMPOUND = re.compile(rf"(?:{_N}{_HAN}{{1,4}}?[、·]?){{2,5}}")
_DISTRIBUTIVE = re.compile(rf"一{_HAN}{{1,3}}一{_HAN}{{1,3}}")
_CODE = re.compile(
    r"(?=.*[0-9])(?:[0-9]{1,3}|[NX])(?:[+＋×][0-9NXn]{1,3}){1,5}(?:[+＋][A-Z])?(?:[一-鿿]{0,6})|[0-9]{3,6}X?|"
    r"[0-9]{1,2}(?:[一-鿿][0-9]{1,2}[一-鿿]{1,2}){1,3}[一-鿿]?"
)
_CHARACTERS = re.compile(r"(?:八|十二|十六|二十|二十四)字(?:方针|要求|总要求|原则)")

_PLAN = re.compile(
    r"(?:[一二三四五六七八九]|十[一二三四五六七八九]?)五(?:规划|计划|时期|普法|期间)?|[一二三四五六七八九]五普法"
)
_NAMES = re.compile(
    r"双向|四季|三江|六盘|七彩|八闽|三晋|三峡|三秦|三湘|八桂|九江|三点半|[三五七]人制|"
    r"(?:二?十[一二三四五六七八九]?|[七八九])大$"
)
_UNITS = (
    "年|月|日|天|小时|分钟|米|公里|里|号|级|届|期|批|等奖|星级?|周年|周岁|岁|连冠|连增|连升|连胜|线城市|元|亿|万|倍|成|度|"
    "%|℃|佳|强|甲|楼|峡|亚|明|环"
)
_MEASURE = re.compile(rf"(?:[\d.]+|{_N}+)(?:余|多)?(?:{_UNITS}){_HAN}{{0,8}}")
_CODE_NO_FORMULA = re.compile(
    r"(?:19|20)\d\d|1210|9[678]10|1039|301|315|1[12]\d|12\d{3}|9[56]\d{3}|0+|100|1000|5000|10000"
)
_PLAIN_WORDS = frozenset(
    word
    for line in (
        "三人公司 双料 双达 双子星 八达通 四面逢源 四川造 三沙永 两点论 三台车 四个 四大 四会 双十",
        "双重 六小龙 四海 三地 三项 四项 四方合作 双飞地 双高铁 双地铁 十条 两江游 三孔 九牛 双休",
        "双品网购节 双创领跑者 双创之星 两个 三个 五个 三大 五大 四重奏 双雄会",
        "两会 两院 两办 两委 两高 两节 三甲 五一 五四 六一 七一 八一 十一 三八 九一八 七七 双十一 双十二",
        "双休日 双职工 双方 双向 双向奔赴 双刃剑 双胞胎 双第一 双城记 双语 双边 双创板 三月三 重阳 五五",
        "两岸 两地 三峡 三亚 三明 四川 九江 三农 三字经 三国 三角洲 三部曲 三人 三方 四合院 四季",
        "四方 五星 五官 五脏 五谷 六合 七夕 八仙 九州 十字路口 十分 十足 三孩 三线 新三板 五角 两极 三维",
        "四维 六度 七色 一二三 四套班子 两用 两栖 三产 四有限 三大球 三餐 三伏 三九 两难 两样 三星",
        "四化建设 三门峡 六盘水 双鸭山 八桂 八闽 三湾 十月 十堰 九寨沟 千岛湖 三河 七匹狼 四级 三级甲等",
        "二等功 三八红旗手 五四青年节 五一劳动奖状 五一劳动奖章",
    )
    for word in line.split()
)
_IDIOMS = re.compile(
    r"三番五次|七上八下|四面八方|五湖四海|四两拨千斤|三心二意|四平八稳|三五成群|七嘴八舌|五花八门|一心一意|一举一动|"
    r"一草一木|一五一十|一模一样|一分一秒|一言一行|一点一滴|一丝一毫|一砖一瓦|一针一线|一日一夜|一朝一夕|三人行|两全其美|"
    r"三生有幸|九牛一毛|十全十美"
)
_PROGRAMME_TOKEN = re.compile(rf"{_HAN}{{2,8}}?(?:工程|行动|战略|计划)|{_HAN}{{3,12}}(?<![少青百十千周老成中丰前元])年")
_BEHIND = re.compile(
    r" ?[”’\"] ?(?:[两三四五六七八九十]大专项行动|(?:重点|重大|民生|人才|三年|专项|系列|惠民|"
    r"创建|品牌|培育|攻坚|示范|集中|主题)?(?:工程|行动|战略|专项行动|专项斗争|主题教育|学习教育|教育活动|实践活动|计划|"
    r"专项治理|整治行动|攻坚战))"
)
_REFORM = re.compile(r" ?[”’\"] ?改革(?!要求|建设|试验|开放|委|示范|措施|方案|创新|任务)")
_NO_REFORM = re.compile(r".{1,2}|.*(?:[式型性省市]|系统|平台|[+＋、与].*)")
_TRIPLE = re.compile(r"(?:[迎讲树抓促保强优稳学查改创争做转提惠治防扩补走访知懂爱守][一-鿿]{2}){3}")
_SPOKEN = re.compile(r"(?:肯定|称赞|评价|赞扬|指出|强调|表示|说|誉为|称为|称作)[：:]? ?[“‘]? ?$")
_FOUGHT = re.compile(
    r"(?:打破|破除|整治|纠治|杜绝|防止|克服|摒弃|改变|扭转|避免|反对|摆脱|告别|解决|转变|遏制|打击|查处)[“‘] ?$"
)
_LISTED = re.compile(r" ?[”’] ?等(?!工作|行动|活动)")
_CASE = re.compile(r" ?[”’] ?(?:特大|重大|系列|跨境|专)?[一-鿿]{0,6}(?:案|大案|事故|专案|事件|台风)")
_SEPARATOR = re.compile(r"[、，,；;·]")
_NUMERALS = frozenset("一两双三四五六七八九十")
_ORDINARY = frozenset("一二三四五六七八九十")
_MARKS_BEHIND = frozenset("“”‘’、，。；：！？（）《》\n")
_LIST_BEHIND = frozenset("“、和与及以")
_FIRST_THEN = re.compile(rf"先{_HAN}{{2,6}}[、，]后{_HAN}{{2,6}}")
_SHORTEST_PARALLEL, _LONGEST_PARALLEL, _TRIPLE_SIZE, _LONGEST_NAME = 7, 48, 9, 14
_COMPLAINT = re.compile(
    r"(?:难|贵|乱|差|险|慢|散|污|局|奖|镇|村|市|区|县|省|路|院|厅|馆|园|店|企业|公司|大学|书|证|费|税)$"
)


def formula_kind(token: str, text: str, end: int) -> SloganKind | None:
    """The kind of formula a quoted token is by its shape, None when it is none; ``end`` is where it ends in ``text``.

    >>> [formula_kind(t, "", 0) for t in ("五比五晒", "1+5", "聚精会神抓经济、一心一意谋发展", "十四五", "黑名单")]
    ['numeric', 'numeric', 'phrase', None, None]
    """
    first = token[0]
    if first in _ORDINARY and _PLAN.fullmatch(token):
        return None
    if first in _NUMERALS or not first.isalpha() or first in "NX":
        if _numeric(token, text, end):
            return "numeric"
        if (
            first == "一"
            and token[-1] in "策档品案法业证"
            and _DISTRIBUTIVE.fullmatch(token)
            and not _IDIOMS.fullmatch(token)
        ):
            return "phrase"
    size = len(token)
    if size >= _SHORTEST_PARALLEL and (_parallel(token) or (size == _TRIPLE_SIZE and _TRIPLE.fullmatch(token))):
        low, start = max(0, end - size - 8), max(0, end - size)
        other = _SPOKEN.search(text, low, start) or _FOUGHT.search(text, low, start)
        return None if other or _LISTED.match(text, end) else "phrase"
    if size <= _LONGEST_NAME and not token.isascii():
        if token[-1] in "程动略划年" and _PROGRAMME_TOKEN.fullmatch(token):
            return "programme"
        if text[end + 1 : end + 2] not in _MARKS_BEHIND and (
            _BEHIND.match(text, end) or (_REFORM.match(text, end) and not _NO_REFORM.fullmatch(token))
        ):
            return "programme"
        if text[end + 1 : end + 2] in _LIST_BEHIND and listed_campaign(token, text, end):
            return "programme"
    return "phrase" if phrase_formula(token, text, end) else None


def _numeric(token: str, text: str, end: int) -> bool:
    if token in _PLAIN_WORDS or _IDIOMS.fullmatch(token):
        return False
    if _CODE.fullmatch(token):
        return not _CODE_NO_FORMULA.fullmatch(token) and not _CASE.match(text, end)
    if token[0] not in _NUMERALS or _MEASURE.fullmatch(token) or _NAMES.match(token):
        return False
    if _BARE.fullmatch(token) or _COUNTED.fullmatch(token) or _CHARACTERS.fullmatch(token):
        return True
    return bool(_COMPOUND.fullmatch(token)) and not _DISTRIBUTIVE.fullmatch(token) and not token.startswith("一一")


def _parallel(token: str) -> bool:
    if _SEPARATOR.search(token) is None:
        return False
    if _FIRST_THEN.fullmatch(token):
        return True
    parts = [part.strip() for part in _SEPARATOR.split(token)]
    if len(token) > _LONGEST_PARALLEL or not all(3 <= len(part) <= 12 for part in parts):
        return False
    if any(not "一" <= part[0] <= "鿿" or _COMPLAINT.search(part) for part in parts):
        return False
    sizes = {len(part) for part in parts}
    return len(sizes) == 1 or (max(sizes) - min(sizes) <= 1 and min(sizes) >= 4 and "·" not in token)
