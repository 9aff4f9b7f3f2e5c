"""界限词重复。

What it does: reports 不少于, 至少, 超过 … with 以上, and 不超过, 至多 … with 以内 or 以下, around one number.
Why it is a fault: both words set the same bound; one is enough.
Known limits: only where 以上 follows the number and its unit directly (不少于2次县级以上 is right); a zone between
two bounds
(不少于50米不超过200米以内的区域) is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.numbers.written import NUMERAL, UNIT
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_VERB = r"(?:要|达到|达|保持在|控制在|在|为|有|提前|占)?"
_DONE = (
    "(?:开展|组织|召开|安排|举办|培育|完成|建成|建设|打造|引进|培训|检查|走访|推出|新增|新建|储备|创建|保留|保存|学习|"
    "配备|配置|配齐|设置|设立|发展|选派|派出|投入|落实|提供|建立|参加|接受|保障|种植|栽植)"
)
_NUMBER = rf" ?(?:{NUMERAL}|[一二三四五六七八九十]分之[一二三四五六七八九十])"
_LOWER = re.compile(
    rf"(?:不[得能]少于|不[得能]低于|不少于|不低于|不小于|至少|最少|超过|多于|高于|大于){_VERB}{_NUMBER}{UNIT}$"
    rf"|(?:至少|最少|不少于){_DONE}{_NUMBER}{UNIT}$"
)
_UPPER = re.compile(
    rf"(?:不[得能]超过|不[得能]高于|不超过|不高于|不多于|不大于|至多|最多|不足|不到|低于|少于){_VERB}{_NUMBER}{UNIT}$"
)
_BOUNDS = {"以上": _LOWER, "以内": _UPPER, "以下": _UPPER}
_ZONE = re.compile(r"的?(?:区域|范围|地带|地区|海域|水域|路段|处罚|罚款)")
_REACH = 18
_UNIT_ENDS = frozenset(
    "%点日月时钟顷斤米次名个人件家户项场所处起条元份篇宗期批张台套座只辆位天年周岁吨亩株头种倍成分"
    "0123456789一二三四五六七八九十百千万亿数半"
)
_WORDS = frozenset("不至最超多高大低少")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for mark, end in view.hits(RULE):
        if text[mark - 1 : mark] not in _UNIT_ENDS:
            continue
        near = text[max(0, mark - _REACH) : mark]
        if _WORDS.isdisjoint(near):
            continue
        found = _BOUNDS[text[mark:end]].search(near)
        if found is None or _ZONE.match(text, end) or _other_bound(near[: found.start()]) or not view.open(mark, "own"):
            continue
        start = mark - len(near) + found.start()
        if text[start - 1 : start] == "不" or text[start - 2 : start] == "不得":
            continue
        yield view.finding(
            RULE,
            start,
            end,
            f"“{text[start:end]}”：界限词重复，去掉“{text[mark:end]}”",
            "The bound is said twice",
            replacement=text[start:mark],
        )


def _other_bound(before: str) -> bool:
    return before.endswith(("米", "公里", "以上", "日", "月", "元", "%")) or "不少于" in before


RULE = Rule(
    code="NUM105",
    name="redundant-bound",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.1",
    summary="“不少于”与“以上”、“不超过”与“以内”重复",
    check=check,
    cues=("以上", "以内", "以下"),
    bad=(
        "新建充电站⟦不少于30家以上⟧。",
        "每年走访⟦至少2次以上⟧。",
        "每季度⟦至少开展1次以上⟧检查。",
        "办理时限⟦不超过5个工作日以内⟧。",
        "赞成票⟦超过三分之二以上⟧。",
        "空置率⟦不高于10%以下⟧。",
        "资本金比例⟦不得低于20%以上⟧。",
    ),
    good=(
        "参训人员达到500人次以上，不少于30家。",
        "每年至少参加1次省级以上继续教育。",
        "距离不少于50米不超过200米以内的区域。",
        "增速高于全省平均2个百分点以上。",
        "不超过3人，60岁以上老人优先。",
    ),
)
