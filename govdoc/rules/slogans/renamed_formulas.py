"""Known formulas under a wrong number (“三个确立”), beside words that only go with the right one."""

from __future__ import annotations

import re
from functools import cache

from govdoc.lexicon.slogans import slogans_by_id
from govdoc.rules.view import View

_RENAMED = {
    "两个维护": re.compile(r"做到|践行|四个自信|四个意识|两个确立"),
    "两个确立": re.compile(r"领悟|拥护|捍卫|决定性意义|两个维护"),
    "四个意识": re.compile(r"增强 ?“|树[立牢] ?“|四个自信|两个维护"),
    "四个自信": re.compile(r"两个维护|两个确立"),
    "四个全面": re.compile(r"战略布局|五位一体"),
    "五位一体": re.compile(r"” ?总体布局|四个全面"),
    "三个代表": re.compile(r"重要思想|邓小平理论|科学发展观"),
    "四个最严": re.compile(r"食品|药品|农产品"),
    "三会一课": re.compile(r"组织生活|制度|党日|党内"),
    "三重一大": re.compile(r"决策|事项|集体研究"),
    "三严三实": re.compile(r"专题教育|作风"),
    "两学一做": re.compile(r"学习教育"),
    "三去一降一补": re.compile(r"任务|供给侧|重点"),
    "两个毫不动摇": re.compile(r"公有制|民营"),
    "两个一百年": re.compile(r"奋斗目标"),
    "四议两公开": re.compile(r"工作法|制度|程序"),
    "四种形态": re.compile(r"监督执纪|执纪问责"),
    "六稳": re.compile(r"“六保|任务|工作"),
    "六保": re.compile(r"“六稳"),
    "三个务必": re.compile(r"不忘初心|谦虚谨慎|敢于斗争|牢记"),
    "三个区分开来": re.compile(r"容错|担当|干部"),
    "四不两直": re.compile(r"检查|暗访|督[查导]|调研"),
    "四不放过": re.compile(r"事故"),
    "六个必须坚持": re.compile(r"世界观|方法论|二十大"),
    "五个振兴": re.compile(r"乡村|产业、人才|人才、文化|生态、组织"),
    "四个不摘": re.compile(r"脱贫|过渡期|帮扶|摘帽"),
    "三权分置": re.compile(r"宅基地|承包|农村土地|农地"),
    "四下基层": re.compile(r"主题教育|信访|走访|调研"),
    "两不愁三保障": re.compile(r"脱贫|扶贫|贫困|返贫|饮水"),
    "三支一扶": re.compile(r"计划|高校毕业生|大学生|招募"),
    "四好农村路": re.compile(r"公路|道路|示范|建设"),
    "三管三必须": re.compile(r"安全|行业|责任"),
    "三品一标": re.compile(r"农产品|认证|绿色|产品"),
    "四风": re.compile(r"纠[治正]|反对|整治|反弹|形式主义"),
}
"""Known formulas and what stands near them, whatever number they are given."""
_NUMERALS = "一二两三四五六七八九十"
_FORMER = frozenset(("三个自信", "三位一体", "四位一体"))
"""Known formulas too, of other times and matters, yet wrong beside the words above."""
_FROM_2012 = 2012
_BEFORE, _BEHIND = 26, 20


@cache
def wrong_names() -> dict[str, tuple[str, re.Pattern[str]]]:
    """Known formulas with a wrong number, in quotation marks."""
    known = {form for slogan in slogans_by_id().values() for form in (slogan.form, *slogan.variants)}
    wrong = {f"{number}{name[1:]}": (name, sure) for name, sure in _RENAMED.items() for number in _NUMERALS}
    return {f"“{form}”": told for form, told in wrong.items() if form in _FORMER or form not in known}


def renamed(view: View, start: int, end: int) -> str | None:
    """The formula meant, where the cue at ``[start, end)`` is one under a wrong number."""
    name, sure = wrong_names().get(view.text[start:end], ("", None))
    if sure is None or sure.search(view.text, max(0, start - _BEFORE), end + _BEHIND) is None:
        return None
    return name if _in_its_time(view, name) else None


def _in_its_time(view: View, name: str) -> bool:
    return name != "五位一体" or view.year is None or view.year > _FROM_2012
