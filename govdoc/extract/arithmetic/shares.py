"""Shares (占比): completion of a budget, rates of work done, and proportions of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.context import figures_before, is_change, lead_of
from govdoc.extract.arithmetic.figures import Figure, figure_of, figure_pattern
from govdoc.extract.arithmetic.judging import Interval, claim, share, verdict_of
from govdoc.extract.arithmetic.remarks import remark_in
from govdoc.model import Claim, ClaimForm, Span, Verdict

_COMPLETION = re.compile(rf"预算(?:调整)?(?:数|安排)?的?{figure_pattern('z')}")
_COMPLETED = re.compile(
    r"(?:为|占|完成|达到?|是)(?P<which>(?:全年|年度|年初|调整|变动|代编|预期|当年|后|支出|收入|本级|人代会|批准|的|数)*)$"
)
_RATE = re.compile(rf"率(?:均?达到?了?|均?为|约)?{figure_pattern('z')}")
_RATE_NAME = re.compile(r"(?P<name>[\u4e00-\u9fff]{1,6})$")
_PROPORTION = re.compile(
    rf"占(?P<base>[^，。；：、\d（）占]{{0,14}}?)(?:的|的?比重|的?比例|的?份额|比)?(?:约?为|达到?|约|在)?{figure_pattern('z')}"
)
_EXPECTED = re.compile(
    r"应|计划|任务|目标|预定|总|共|受理|收到|排查|接到|接收|发现|承办|抽检|检测|登记|立案|收集|查出|交办|转办|下达|帮扶|报名|参加"
)


def find(text: str) -> Iterator[Claim]:
    """The claims of all shares of the text."""
    for match in _COMPLETION.finditer(text):
        yield from _completion(text, match)
    for match in _RATE.finditer(text):
        yield from _rate(text, match)
    for match in _PROPORTION.finditer(text):
        yield from _proportion(text, match)


def _completion(text: str, match: re.Match[str]) -> Iterator[Claim]:
    rate = figure_of(match, "z")
    head = _COMPLETED.search(text, max(0, match.start() - 12), match.start())
    if rate.unit != "%" or head is None:
        return
    figures = [f for f in figures_before(text, head.start()) if f.unit == "元"]
    if len(figures) < 2 or is_change(text, figures[-1]):
        return
    done, others = figures[-1], figures[:-1]
    gap = text[done.end : head.start()]
    if not gap.startswith(("，", ",", "、", "（")) or len(gap) > 10:
        return
    clause = text.rfind("；", others[0].start, done.start)
    plans = [f for f in others if f.start > clause and _is_plan(text, f)]
    changed = "调整" in head["which"] or "变动" in head["which"] or "调整" in match[0][:6]
    named = [f for f in plans if bool(_ADJUSTED.search(_wide_lead(text, f))) == changed] or plans
    if named:
        sole = len(named) == 1 and others[-1] is named[0]
        yield _judged(text, "completion", named, done, rate, Span(head.start(), rate.end), sole=sole)


_ADJUSTED = re.compile("调整|变动")
_DONE = re.compile("[，、（](?:为|占|完成|达)")


def _is_plan(text: str, figure: Figure) -> bool:
    """Whether a figure is what was budgeted, and not itself measured against a budget."""
    lead = _wide_lead(text, figure)
    return "预算" in lead and "完成" not in lead and not _DONE.match(text, figure.end) and not is_change(text, figure)


def _wide_lead(text: str, figure: Figure) -> str:
    near = text[max(0, figure.start - 14) : figure.start]
    return near[max(near.rfind("。"), near.rfind("\n"), near.rfind("；")) + 1 :]


def _judged(
    text: str, form: ClaimForm, wholes: list[Figure], part: Figure, rate: Figure, place: Span, *, sole: bool
) -> Claim:
    best: tuple[Verdict, Figure, Interval | None] = ("undecided", wholes[-1], share(part, wholes[-1]))
    for whole in reversed(wholes):
        computed = share(part, whole)
        if computed is not None and verdict_of(rate, computed) == "consistent":
            best = ("consistent", whole, computed)
            break
    verdict, whole, computed = best
    reason = None
    if part.loose or whole.loose or rate.loose:
        verdict, reason = "undecided", "约数"
    elif verdict != "consistent":
        reason = remark_in(text, min(whole.start, part.start), rate.end)
        if reason == "不变价":
            reason = None
        if computed is not None and reason is None and sole:
            slight = computed.distance(rate.value, rate.value) <= rate.half * 4
            verdict, reason = ("undecided", "尾差") if slight else ("inconsistent", None)
        elif reason is None:
            reason = "基数不明"
    return claim("share", form, (part.span, whole.span), rate.value, place, computed, verdict, reason)


def _rate(text: str, match: re.Match[str]) -> Iterator[Claim]:
    rate = figure_of(match, "z")
    name = _RATE_NAME.search(text, max(0, match.start() - 6), match.start())
    if rate.unit != "%" or name is None:
        return
    figures = figures_before(text, match.start(), stops="。；\n")
    if len(figures) < 2:
        return
    whole, part = figures[-2:]
    between = text[whole.end : part.start]
    gap = text[part.end : match.start()]
    if whole.unit != part.unit or part.unit in ("%", "点", "") or "，" not in between or not re.match("[，、（]", gap):
        return
    if re.search("[，、；]", gap[1:]) or is_change(text, whole) or is_change(text, part):
        return
    lead, stem = lead_of(text, part), name["name"][-2:]
    pair = "应" in lead_of(text, whole) and ("实" in lead or "已" in lead)
    if not (
        _EXPECTED.search(lead_of(text, whole))
        and (stem in lead or pair or (stem == "完成" and re.search("实|已", lead)))
    ):
        return
    computed = share(part, whole)
    if computed is None or computed.low > 100:
        return
    start = match.start() - len(gap) + 1
    yield _judged(text, "rate", [whole], part, rate, Span(max(start, name.start()), rate.end), sole=True)


def _proportion(text: str, match: re.Match[str]) -> Iterator[Claim]:
    rate = figure_of(match, "z")
    if rate.unit != "%":
        return
    figures = [f for f in figures_before(text, match.start(), reach=200) if f.unit not in ("%", "点", "")]
    if len(figures) < 2 or "；" in text[figures[-1].end : match.start()]:
        return
    part = next((f for f in reversed(figures) if not is_change(text, f)), None)
    if part is None or not re.fullmatch(
        r"(?:（[^）]{0,12}）)?[，、（](?:(?:同比|比上年)?[^，、。；]{1,14}[\d.]{1,6}(?:%|个百分点)[，、])?",
        text[part.end : match.start()],
    ):
        return
    wholes, sole = _wholes(text, figures, part, match["base"])
    if wholes:
        yield _judged(text, "proportion", wholes, part, rate, Span(match.start(), rate.end), sole=sole)


_VAGUE = re.compile(r"总数|总量|总额|全部|总人口|总户数|总人数|其|总面积|总值|总计|总件数|总收入|总支出|全年|合计")

_ABROAD = re.compile(r"全[市省县区州国镇球社]|世界|GDP|同期|国内|生产总值")
_GENERAL = re.compile(r"^(?:当年|本级)|(?:的|总数|总量|总额|比重|比例)*$")


def _wholes(text: str, figures: list[Figure], part: Figure, base: str) -> tuple[list[Figure], bool]:
    """The figures ``part`` may be a share of, and whether only one can be meant."""
    same = [f for f in figures if f.unit == part.unit and f.start < part.start and not is_change(text, f)]
    if _ABROAD.match(base):
        return [], False
    heads = [f for f in same if _is_head(text, f)]
    if not base:
        plain = "占比" not in text[part.end : part.end + 40] and len(figures) == 2
        return same[-3:], plain and len(heads) == 1
    noun = _GENERAL.sub("", base)
    if len(noun) < 2 or _VAGUE.fullmatch(base):
        return heads[-1:], len(heads) == 1
    named = [f for f in same if noun in text[max(0, f.start - len(noun) - 10) : f.start]]
    return named[-1:], len(named) == 1 and _is_head(text, named[0])


def _is_head(text: str, figure: Figure) -> bool:
    return "其中" in text[figure.end : figure.end + 30]
