"""The status that the shape of a figure gives it, whatever its section says (量自身的状态)."""

from __future__ import annotations

import re
from functools import cache

from govdoc.extract.indicators.gaps import Gap
from govdoc.lexicon.units import by_form
from govdoc.model import Quantity
from govdoc.model.kinds import Status

_SCALES = frozenset("LSsWw")
"""The last letter of a scale of magnitudes (ML1.8级)."""
_BOUNDS = frozenset(("以上", "以下", "及以上", "及以下", "以内", "之内", "内", "超", "超过"))
_PLAIN_TAILS = frozenset(("", "全年", "年末"))
"""What stands before a class of things and states nothing of it (全年亿元以上项目12个)."""
_SIZES = frozenset(("米", "分钟", "小时", "公里"))
_CLASSIFIES = re.compile(
    r"的?[^，。；、：“”（）0-9\n的用于支推促建购达实完占比]{0,8}?(?:项目|企业|人员|老年|老人|学生|居民|工程|产业|节能|设备|单位|干部|家庭|儿童|"
    r"用地|车辆|船舶|水库|住房|商品房|住宅|业务|主体|机构|商户|合同|贷款|纳税人)|、?[百千万亿]+元(?:以上)?的?(?:企业|项目)"
)
_SPANS = ("发展", "改革开放", "奋斗", "历程", "风雨", "征程")
_CIRCLE = re.compile(r"[^，。；、0-9]{2,14}圈")
_PLANT = re.compile("[^，。；、0-9的]{0,12}(?:项目|工程|生产线|产线|装置|基地)")
_CONDITION = re.compile("(?:（含）)?的[，,]")
_BY_STEPS = ("落实", "实施", "完成", "建设", "推进", "建成", "到位")
_HERD = re.compile("[^，。；、0-9的]{0,8}(?:场|户|小区|医院|学校|企业|机构)")
_HELD = ("存栏", "出栏", "床位")
_TASK = re.compile(r"的[^，。；]{0,6}(?:任务|目标|要求)")


@cache
def shaped_units() -> frozenset[str | None]:
    """The written units that can give a figure a status of its own; None is a unit shared with another figure."""
    units = {form for form, unit in by_form().items() if unit.unit in ("年", "千伏", "岁", "份")}
    return _SIZES.union(units, ("周年", "级", None))


def _counts(quantity: Quantity) -> bool:
    """Whether the figure counts things (7000家以上企业), so that its bound marks off no class of them."""
    unit = by_form().get(quantity.unit_text or "")
    return unit is not None and unit.dimension in ("count", "people", "households", "visits")


def _sizes(text: str, start: int, end: int) -> bool:
    """Whether a bound marks off farms and homes by what they hold (存栏500头以上养殖场)."""
    return text.endswith(_HELD, 0, start) and _HERD.match(text, end) is not None


def _marks_off(text: str, quantity: Quantity, gap: Gap, end: int) -> bool:
    """Whether a bound marks off a class of what follows (亿元以上项目; not 70%以上的企业)."""
    start = quantity.span.start
    if gap.tail and text[start - gap.tail : start].strip() not in _PLAIN_TAILS:
        return False
    if quantity.kind == "percent":
        return text.startswith(("节能", "的节能"), end)
    return _CLASSIFIES.match(text, end) is not None and not _counts(quantity)


def own_status(text: str, quantity: Quantity, gap: Gap, start: int, end: int) -> Status | None:
    """The status that the figure's own shape gives it (亿元以上项目, 60周岁以上, 500米服务圈)."""
    follow = text[end : end + 1]
    told = _by_unit(text, quantity, gap, start, end)
    if told is not None:
        return told
    if follow == "级":
        return "other"
    if text[start - 1 : start] == "产" and text.startswith("年", start - 2) and _PLANT.match(text, end) is not None:
        return "other"
    word = quantity.approximator
    bounded = word is not None and word in _BOUNDS and (gap.direction is None or gap.new)
    if bounded and (_marks_off(text, quantity, gap, end) or _sizes(text, start, end)):
        return "standard"
    if follow == "的" or follow == "（":
        if _TASK.match(text, end) is not None:
            return "target"
        if word is not None and _CONDITION.match(text, end) is not None:
            return "standard"
    return None


def _by_unit(text: str, quantity: Quantity, gap: Gap, start: int, end: int) -> Status | None:
    """The status that goes with the unit: voltages, strengths, ages, anniversaries, circles, copies."""
    unit, written, before = quantity.unit, quantity.unit_text, text[start - 1 : start]
    if unit == "级" and before not in _SCALES:
        return "other" if quantity.approximator is None else "standard"
    if unit == "千伏" or written == "周年":
        return "other"
    if unit == "岁":
        bounded = quantity.approximator is not None and (gap.direction is None or gap.new)
        return "standard" if bounded or before == "满" else None
    if unit == "年":
        if text.startswith(_SPANS, end):
            return "other"
        return "target" if before == "分" and text.startswith(_BY_STEPS, end) else None
    if unit == "份":
        return "standard" if text.endswith("一式", 0, start) else None
    if written in _SIZES:
        if text.startswith("范围", end):
            return "standard"
        if before == "“" or _CIRCLE.match(text, end) is not None:
            return "other"
    return None
