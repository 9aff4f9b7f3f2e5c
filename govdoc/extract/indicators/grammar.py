"""The compiled vocabulary around figures (指标句的句法模式), built on first use.

Every pattern that searches begins with literals only, so that the engine skips to the characters a word can begin with;
every pattern that matches at one place has its set of first characters beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from govdoc.lexicon.figure_words import figure_words
from govdoc.text.alternation import alternation

_DATE = r"(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:年?[底末初]|同期|前|以来|时)?"
_REVERSED_PLAN = r"(?:末?(?:期时|期)?)”?五[一二三四五]?十?“? ?[比较]"
_REVERSED_MONTHS = r"份?月[0-9]{1,2}(?:[-—–至][0-9]{1,2})?[比较]"
_REVERSED_DATE = (
    r"的?(?:期同|以前?|来以|[底末初]年?)?(?:日[0-9]{1,2})?(?:月[0-9]{1,2})?年[0-9]{4}(?:[比较到至从由与自]|至截|止截)?"
)
_REVERSED_AT = "的期同以前来底末初年日月份”五"
"""What a date read backwards can begin with."""
_PLAN = r"“?十[一二三四五]?五”?(?:时期|期间|末)?(?=年均|累计|[^规计纲])|“[六七八九]五”(?:时期|期间)"
_WORKED_ON = "村区库河流面巷路桥校院站点园楼房厕场心网廊体厂渠田地梯舍室馆店塘湖堤坝沟业目构施所头道台坡溪"
"""The last characters of things that work is done on."""
_REACHED = (
    "通(?<![交普流联贯连畅互沟开精变融]通)"
    "(?=[一二三四]级|硬化|公交|客车|沥青|水泥|高速公路|高铁|动车|油路|光纤|宽带|[45]G|动力电|自来水)"
)
"""通 as a verb with what places are reached by (乡镇通三级公路)."""
_MARKS_AHEAD = "—、）)和及 ”①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


_PRAISE = "高(?:标准|质量|水平|规格|起点|效)"
"""A word of praise before a verb (高标准组织)."""


class Grammar(NamedTuple):
    """The patterns one gap is read with; the ``…_at`` sets hold the characters each can begin with, or end."""

    suffix: re.Pattern[str]
    suffix_at: frozenset[str]
    skipped: re.Pattern[str]
    skipped_at: frozenset[str]
    verb: re.Pattern[str]
    verb_at: frozenset[str]
    action: re.Pattern[str]
    pure: frozenset[str]
    nominal: re.Pattern[str]
    measure: re.Pattern[str]
    stop: re.Pattern[str]
    turn: re.Pattern[str]
    up: re.Pattern[str]
    down: re.Pattern[str]
    rate: re.Pattern[str]
    rate_at: frozenset[str]
    governing: re.Pattern[str]
    ending: re.Pattern[str]
    empty: frozenset[str]
    work: re.Pattern[str]
    work_at: frozenset[str]
    done: tuple[str, ...]
    causing: frozenset[str]


@cache
def grammar() -> Grammar:
    """All patterns; ``suffix``, ``up``, ``down``, ``rate``, ``governing`` and ``ending`` match reversed text."""
    up, down, pure = figure_words("up"), figure_words("down"), figure_words("pure")
    suffix = (*figure_words("stating"), *up, *down, *figure_words("manner"), *_compared_with())
    prefix, verbs, rate = figure_words("prefix"), figure_words("verb"), figure_words("rate")
    other = alternation(figure_words("other"))
    measure = rf"(?!{other})(?:{alternation(figure_words('measure'))}|数(?![字据]))"
    nominal = rf"(?!{other})(?:{alternation(figure_words('nominal'))}|数(?![字据]))"
    dated = rf"(?:截至|截止|到|至|自|从)?[0-9]{{4}}(?:[-—至][0-9]{{4}})?年(?:度|末|底|初)?{_DATE}"
    dated += r"|(?:[0-9]{1,2}[-—–~至到])?[0-9]{1,2}月(?:份|底前?|末|初|[上中下]旬)?"
    dated += r"|[省市县区州]级(?=转移支付|“三公”|一般公共|政府性基金|国有资本经营|社会保险基金|社保基金|财政[收支])"
    dated += r"|一次(?=死亡|重伤|受伤|中毒)"
    label = r"[0-9]{1,3}[.．、] ?"
    praised = _PRAISE + alternation(figure_words("praised"))
    prefixes, dated_at = (*prefix, *_MARKS_AHEAD), frozenset("0123456789一截到至自从“十省市县区州")
    no_whole = rf"(?!{_guarded(figure_words('whole'))})"
    return Grammar(
        suffix=re.compile(
            rf"了?(?:{_guarded(word[::-1] for word in suffix)}"
            rf"|(?=[{_REVERSED_AT}])(?:{_REVERSED_DATE}|{_REVERSED_MONTHS}|{_REVERSED_PLAN})|[ 、])*+"
        ),
        suffix_at=frozenset(word[-1] for word in suffix) | frozenset("了 、年期前来底末初日月的以”五"),
        skipped=re.compile(
            rf"(?:{no_whole}(?:{_guarded(prefixes)}|(?=[{''.join(sorted(dated_at))}])(?:{dated}|{label}|{_PLAN})))*+"
        ),
        skipped_at=dated_at.union(word[0] for word in prefixes),
        verb=re.compile(rf"{no_whole}(?:{alternation((*pure, *verbs))}|{praised})"),
        verb_at=frozenset("高").union(word[0] for word in (*pure, *verbs)),
        action=re.compile(alternation(figure_words("action"))),
        pure=frozenset(pure),
        nominal=re.compile(nominal),
        measure=re.compile(measure),
        stop=re.compile(
            rf"{alternation(figure_words('stop'))[:-1]}|均(?<!平均)(?!衡)|在(?![建校岗编册职售研营])|继续(?!医学|教育)|被(?![征帮监救申投保调考拆])|并(?![购网轨行联发列])|还(?![款迁建贷本房])|受(?![援助训理益众灾聘限])|定期(?![存贷]))"
        ),
        turn=re.compile(
            rf"{alternation(figure_words('turn'))[:-1]}|入住(?<!收入住)(?![院房宅])|有(?<![国所私没拥享具含共稀现公]有)(?![机色线关效限])|"
            r"为(?<![行作人认因成称]为)(?![民主])|向(?<![方定面走导流意动去志]向)(?!日)|对(?<![核针配应面绝相]对)(?![口外台虾象])|"
            rf"要(?<![重主必需纪纲首概简]要)(?![素点求闻])|到(?<![达迟报签]到)(?![位期岗货])|{_REACHED}|扩大(?![会再])|供应(?![商链量保点站网])|增加(?![值])|"
            r"国家(?=[^，。；、“”]{2,12}奖)|中华人民共和国(?=[^，。；、“”]{2,12}奖)|由(?<![自理缘]由)|从(?<!服从)(?![业事严])|"
            r"以(?<![可所足难]以)(?![内上下及外])|因(?<![基原诱]因)(?![素地子])|来(?<![未外原本近年以从到往起历新将]来)(?![源访电料自华宾稿信])|与(?<!参与)(?!会))"
        ),
        up=re.compile(_backwards(up)),
        down=re.compile(_backwards(down)),
        rate=re.compile(_backwards(rate)),
        rate_at=frozenset(word[-1] for word in rate),
        governing=re.compile(_backwards(figure_words("governing"))),
        ending=re.compile(_backwards((*pure, *verbs))),
        empty=frozenset(figure_words("empty")),
        work=re.compile(rf"(?<=[{_WORKED_ON}]){alternation(figure_words('work'))}$"),
        work_at=frozenset(word[-1] for word in figure_words("work")),
        done=figure_words("done"),
        causing=frozenset(figure_words("causing")),
    )  # fmt: skip


def _compared_with() -> list[str]:
    """What amounts of a budget are compared with (比上年预计执行数)."""
    times, ways = ("上年", "去年", "上年度"), ("", "预计", "实际", "预算")
    amounts = ("执行数", "完成数", "决算数", "预算数", "快报数", "实绩")
    return [f"{by}{time}{way}{amount}" for by in "比较" for time in times for way in ways for amount in amounts]


def _backwards(words: Iterable[str]) -> str:
    return alternation(word[::-1] for word in words)


def _guarded(words: Iterable[str]) -> str:
    """The alternation of ``words``, behind a look at the first character: mostly there is none of them."""
    listed = tuple(words)
    return rf"(?=[{re.escape(''.join(sorted({word[0] for word in listed})))}]){alternation(listed)}"
