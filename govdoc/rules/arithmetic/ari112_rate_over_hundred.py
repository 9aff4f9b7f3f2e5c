"""比率超过100%。

What it does: reports a rate over 100% that counts a part of a whole (合格率, 办结率, 入户率 …).
Why it is a fault: a part is never more than the whole.
Known limits: a closed list of names; 完成率, 增长率, 拨备覆盖率, 毛入学率 may pass 100.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_RATES = (
    "合格", "办结", "达标", "处理", "化解", "优良", "普及", "巩固", "签约", "接种", "入户", "回收", "覆盖", "安置",
    "参与", "满意", "整改", "答复", "结案", "审结", "出庭", "应诉", "检测", "参保", "就业", "处置", "及格", "优秀",
    "录取", "到位", "知晓", "调解成功", "支持", "赞成", "通过", "参训", "到会", "出勤", "破案", "查处", "规范",
    "建档", "见面", "走访", "录入", "办复", "响应", "销号", "落实", "无害化处理", "利用", "绿化", "签订", "公开",
    "建成", "使用", "收集", "纠正", "履约", "销毁", "在线", "发放", "兑现", "参会",
    "治理", "供水", "监管", "抽检", "履职",
)  # fmt: skip
_OVER = re.compile(r"1(?<![\d.]1)(?!00(?:\.0{1,2})?%)\d\d(?:\.\d{1,2})?%(?![—～~])")
_RATE = re.compile(
    r"(?:率|满意度|比例|知晓度)已?(?:均?达到?了?|均?为|均?保持在|均?稳定在|提高[到至]|提升[到至]|升至|升到|增至|上升[到至]|：)?$"
)
_NAMED = re.compile(rf"(?:{'|'.join(_RATES)}|优良天数|(?:适龄|学龄)[^，。]{{0,4}}入学)$")
_MAY_PASS = re.compile(
    r"拨备|流动性|毛入?$|毛|净|资本|周转|保障|任务|目标|资金|备付|偿债|贷款|产能|产销|预算|供给|自给"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for match in view.finditer(_OVER):
        low = max(0, match.start() - 10)
        rate = _RATE.search(text[low : match.start()])
        if rate is None:
            continue
        place = low + rate.start()
        before = text[max(0, place - 10) : place]
        start = place
        if not rate[0].startswith("满意度"):
            named = _NAMED.search(before)
            if named is None:
                continue
            start = place - len(before) + named.start()
        if not _MAY_PASS.search(before):
            told = text[start : match.end()]
            yield view.finding(
                RULE, start, match.end(), f"“{told}”：此类比率不会超过100%", "A rate over one hundred percent"
            )


RULE = Rule(
    code="ARI112",
    name="rate-over-hundred",
    since="0.1.0",
    severity="warning",
    source="算术",
    summary="部分占整体的比率超过100%",
    check=check,
    cues=("率", "满意度", "比例"),
    bad=("网格员⟦入户率103%⟧。", "群众⟦满意度达到102.5%⟧。", "餐厨垃圾⟦收集率升至103%⟧。"),
    good=("任务完成率103%，增长率120%，办结率100%。", "资金到位率120%，拨备覆盖率180%，学前教育毛入学率105%。"),
)
