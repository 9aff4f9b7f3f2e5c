"""The one pattern that finds numbers (数量的总模式), built from the units of the lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from govdoc.lexicon.units import units
from govdoc.text.alternation import alternation

CHINESE = "〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億"
_RUN = CHINESE.replace("千", "")
_SHORT = "〇零一二两三四五六七八九"
_BEHIND = (
    r"及?以[上下]|以内|之内|左右|上下|内(?:(?<=[日月天时]内)(?=在)|(?![设部容外地陆需蒙控涵生在河江环涝资贸销联网港湾燃]))"
    r"|[余多](?=[，。；、）])|[（(]含[^（）()\n]{0,8}[）)](?:及?以[上下]|以内|之内|内)"
)
_BARE = r"(?:(?=[、和及][0-9])|(?<=\.[0-9])|(?<=\.[0-9]{2})|(?<=\.[0-9]{3}))"
_EVENT = r"(?:事故|案件|火灾|事件|疫情|上访|伤亡|死亡|舆情|灾害|刑案|命案|群访|越级访|进京访)"
ZERO_EVENT = (
    rf"[^，。；：、！？\n“”（）0-9的]{{0,14}}?{_EVENT}"
    rf"(?:[和及][^，。；、“”的]{{2,10}}?{_EVENT})?(?!的|最|率|数|多发|高发|处|查|应急|防)"
)
"""What a zero statement denies: a noun phrase that ends in an untoward event."""
_NOT_NONE = "证|照|牌|人|障碍|线|偿|害|良|效|关|序|主|故|资质|理由|法|因|视|须|需|非"
_SEPARATOR = r"[-—–~～―]{1,2}|至|到"


_HOURS = "(?:[（(][0-9]{1,3}小时[）)])?"
"""A day told in hours too (1日（24小时）内)."""
_GRADED = "地震|强?大?震|破坏性地震|余震|东?南?西?北?大?阵?风|台风|雷暴大风"
"""What 级 tells the strength of."""
_TOP = "(?:(?<=前[十百0-9]强)|(?<=前[二三五0-9][十0-9]强)|(?<=前[0-9]{3}强))(?![企县市区镇乡])"
"""强 as a place: only behind 前, and before no name of a class (百强县)."""
_SPREAD = "-·/／—–~～―至到及以之左上内余多（("
"""What can come behind a unit and be part of the number: a second unit, the end of a range, an approximator."""
_SCALING = " :：∶/余多几十百千万亿"
"""What can stand between the figures and the unit."""
_COMMON = "%元个人家公平项条吨年件户所名套千座亩美场处张倍周辆分宗天台微种头立次岁日起栋标小米‰份部株枚类斤支批"
"""The first characters of units, the commonest first: an alternation looks at one after the other."""


@cache
def number_pattern() -> re.Pattern[str]:
    """The compiled pattern.

    It starts with a plain character class, so that the engine skips ordinary text at full speed; look-behinds then tell
    which kind of number has begun, and one look ahead decides whether a group of optional parts is tried at all. Every
    run is possessive or bounded, nothing is scanned twice.
    """
    unit = _unit(form for entry in units() for form in entry.written)
    forms = [form for entry in units() if entry.chinese for form in entry.written]
    chinese_unit = _unit(forms)
    digits = r"(?:(?:, ?| (?=[0-9]{3}(?:\.[0-9]{1,6})?[万亿]))[0-9]{3}(?![0-9])|,[0-9]{2}(?=[万亿]))*+(?:\.[0-9]++)?+"
    multiplier = r"十?[百千]?万亿|[十百千]{0,2}[万亿]|[百千](?![瓦米克伏帕乏卡分])"
    arabic = (
        rf"(?<=[0-9])(?:(?<![0-9A-Za-z_][0-9])|(?<=M[LSsWw][0-9])(?=[0-9.]{{1,4}}级))(?!(?<=[12])[0-9]{{3}}年)(?P<digits>[0-9]*+{digits})(?![月号]|日(?!{_HOURS}以?之?内)|年[0-9])"
        rf"(?:(?=[{_SCALING}])(?P<ratio>(?:[:：∶/][0-9]++(?:\.[0-9]++)?+){{1,5}}+)?"
        rf"(?P<more>[余多几])?(?: ?(?P<multiplier>{multiplier}))?(?P<more2>[余多几])?|)(?: ?(?P<unit>{unit}))?"
        rf"(?:(?=[{_SPREAD}])"
        rf"(?:(?<!百分点)(?:{_SEPARATOR})(?P<digits2>-?[0-9]++(?:,[0-9]{{3}})*+(?:\.[0-9]++)?+)(?P<multiplier2>{multiplier})?"
        rf"(?: ?(?P<unit2>{unit}))?)?"
        rf"(?P<behind>{_BEHIND})?|)"
        rf"(?(unit)|(?(multiplier)|(?(digits2)|(?(ratio)|(?(more)|(?(more2)|(?(behind)|{_BARE})))))))"
    )
    goes_on = f"{CHINESE}{_SPREAD}点分几级强{''.join(sorted({form[0] for form in forms}))}"
    chinese = (
        rf"(?<=[{CHINESE}])(?=[{re.escape(goes_on)}])(?<![{CHINESE}][{CHINESE}])"
        rf"(?P<numeral>(?:[{_RUN}]|千(?![瓦米伏克]))*+(?:点[{_SHORT}]++)?+)"
        rf"(?:分之(?P<part>[{CHINESE}]++(?:点[{_SHORT}]++)?+|[0-9]++(?:\.[0-9]++)?+)|"
        rf"(?P<cmore>[余多几])?(?P<cmultiplier>[万亿]{{1,2}})?(?P<cmore2>[余多])?"
        rf"(?:(?:{_SEPARATOR})(?P<numeral2>[{CHINESE}]++(?:点[{_SHORT}]++)?+))?"
        rf"(?P<cunit>{chinese_unit})(?P<tenth>(?<=成)[{_SHORT}半])?)"
        rf"(?P<cbehind>{_BEHIND})?"
    )
    ordinal = rf"(?<=第)(?:(?P<ordinal>[0-9]++|[{CHINESE}]++)(?P<place>[位名](?!者|[^\W\d_a-zA-Z]{{0,1}}[书领]))?)"
    first = r"(?P<first>(?<=首)位(?!度)|(?<=榜)首)"
    turn = rf"(?<=翻)了?(?P<turns>[{_SHORT}0-9]?番)"
    zero = (
        rf"(?:(?<=无)(?!{_NOT_NONE})|(?<=未)(?:发生|出现)|(?<=没)有(?:发生|出现)?)(?P<one>一[起例件宗个])?(?P<zero>"
        rf"{ZERO_EVENT})"
    )
    half = r"(?<=半)(?P<half>个?(?:天|月|小时|世纪)|年|日)"
    other = rf"(?<=[第首榜翻半无未没])(?:{ordinal}|{first}|{turn}|{half}|{zero})"
    return re.compile(rf"[0-9{CHINESE}第首榜翻半无未没](?:{arabic}|{chinese}|{other})")


def _unit(forms: Iterable[str]) -> str:
    written = sorted(forms, key=lambda form: (form[0] not in _COMMON, _COMMON.find(form[0]), form))
    heads = "".join(sorted({re.escape(form[0]) for form in written} | {"日", "级", "强"}))
    alone = rf"日(?={_HOURS}以?之?内)|级(?:(?=(?:以上|以下|左右)?(?:{_GRADED}))|(?<=M[LSsWw][0-9]\.[0-9]级))|强{_TOP}"
    rest = rf"(?:[/／·][百千万]{{0,2}}(?:{_denominators()})){{0,2}}"
    return rf"(?=[{heads}])(?:{alternation(written)}|{alone}){rest}"


@cache
def _denominators() -> str:
    return alternation(sorted({form for entry in units() for form in (entry.unit, *entry.forms) if "/" not in form}))
