"""What beside a figure tells its status (状态标志)."""

from __future__ import annotations

import re
from functools import cache

from govdoc.extract.indicators.conditions import (
    counts_own_parts,
    defines,
    how_often,
    sets_condition,
    starts,
    tells_fact,
)
from govdoc.extract.indicators.gaps import Gap
from govdoc.lexicon.units import by_form
from govdoc.model import DateMention, Quantity
from govdoc.model.kinds import Status

_PLANNED_WORDS = re.compile(
    r"力争|预期目标|目标[是为：]|预计(?:到|[^。；\n]{2,30}后，[^。；\n]{0,8}[可将能])|拟于|计划(?:到|于|新|建|投|实)"
)
_TARGET_WORDS = re.compile(
    r"力争|预期|目标|确保|争取(?:到|使)|努力|拟|规划|到20[0-9]{2}年|将[达建新实完提投安]|要[达完新实力]"
)
_INTENDED_WORDS = re.compile(
    r"计划(?<![按照度年动合育展规]计划)(?![，。；、）的中内外书单总投数任指目额为是经安项生”》])|拟(?<![模虚]拟)(?![定订制])|"
    r"将(?<![即干大小]将)[新再举开建完投达实增在于]"
)
_ACTUAL_WORDS = re.compile(
    r"已(?![^，。；]{0,8}的|[立开批落遴排入])|了(?<![为除]了)(?![解结])|去年(?<![比较由从与同照行]去年)(?![同底出])|截至|共[有完开](?!产权)"
)
_TERMS = frozenset(("三年", "四年", "五年"))
"""Terms that a plan means from its own beginning on (五年新增企业200家)."""
_EXPECTED = ("预计执行数", "预计执行数为", "预计完成数", "预计完成数为")
_SCALES = frozenset("LSsWw")
"""The last letter of a scale of magnitudes (ML1.8级)."""
_BOUNDS = frozenset(("以上", "以下", "及以上", "及以下", "以内", "之内", "内", "超", "超过"))
_TELLING_BEHIND = frozenset("级的")
_PLAIN_TAILS = frozenset(("", "全年", "年末"))
"""What stands before a class of things and states nothing of it (全年亿元以上项目12个)."""
_NORM_REACH = 60
_PAUSE = re.compile("[，。；\n]")
_WITHIN = frozenset(("工作日", "日", "天", "小时", "分钟", "月"))
_BEFORE_END = frozenset(("内", "以内", "之内"))
_SIZES = frozenset(("米", "分钟", "小时", "公里"))
_CLASSIFIES = re.compile(
    r"的?[^，。；、：“”（）0-9\n的用于支推促建购达实完占比]{0,8}?(?:项目|企业|人员|老年|老人|学生|居民|工程|产业|节能|设备|单位|干部|家庭|儿童|"
    r"用地|车辆|船舶|水库|住房|商品房|住宅|业务|主体|机构|商户|合同|贷款|纳税人)|、?[百千万亿]+元(?:以上)?的?(?:企业|项目)"
)
_REQUIRED = re.compile(r"不得|应(?:当|$)|处以?$|可处|明确|(?<![到合足])要求|原则上|标准为|门槛|罚款$")
_SPANS = ("发展", "改革开放", "奋斗", "历程", "风雨", "征程")
_MUST = re.compile(r"应当|必须|不得[低少高超]")
_TELLING = re.compile(r"力争|目标|预期目标|预计|拟|计划|将|应当|必须|不得[低少高超]")
"""All that tells of plan or duty in a section of facts: mostly there is nothing, and one search says so."""
_REACH = 24
_AIMED_AT = re.compile(r"(?:\A|[，。；：\n ])到$")
_CIRCLE = re.compile(r"[^，。；、0-9]{2,14}圈")
_PLANT = re.compile("[^，。；、0-9的]{0,12}(?:项目|工程|生产线|产线|装置|基地)")
_CONDITION = re.compile("(?:（含）)?的[，,]")
_BY_STEPS = ("落实", "实施", "完成", "建设", "推进", "建成", "到位")
_HERD = re.compile("[^，。；、0-9的]{0,8}(?:场|户|小区|医院|学校|企业|机构)")
_HELD = ("存栏", "出栏", "床位")
_RATE = re.compile("的(?:标准|税率|利率|费率|征收率)")
_OF_GRANT = "(?:一次性|最高|不超过|最高不超过)*"
_OF_LIMIT = "(?:[低高少多大小]于|超过|超)?[^，。；0-9]{0,24}"
_NORM = re.compile(
    rf"(?:禁止[^，。；]{{0,24}}|应具?有|应具备|须具?有|给予{_OF_GRANT}|奖励{_OF_GRANT}|补助{_OF_GRANT}|补贴{_OF_GRANT}|资助{_OF_GRANT}|罚款{_OF_GRANT}|"
    rf"应当?按[^，。；0-9]{{0,24}}|不得{_OF_LIMIT}|原则上不?{_OF_LIMIT})$"
)
"""Every branch begins with a literal, so that the search skips to where one can begin."""
_TASK = re.compile(r"的[^，。；]{0,6}(?:任务|目标|要求)")


class Mood:
    """What the sentence so far says of plan and fact; each stretch is looked at once, for what its section asks.

    Where a text is ``untitled``, nothing tells its own year, and 到2025年 alone tells of a plan.
    ``planned`` and ``promised`` hold to the end of the sentence, ``intended`` for the next figure only; ``required``
    is where the last word of duty (应当) stands.
    """

    __slots__ = ("_scanned", "_told", "intended", "planned", "promised", "required", "untitled")

    def __init__(self, *, untitled: bool) -> None:
        self.untitled = untitled
        self._scanned = self._told = 0
        self.required = -_REACH - 1
        self.planned = self.promised = self.intended = False

    def quiet(self, text: str, begin: int, first: int, last: int) -> bool:
        """Whether nothing tells of plan or duty in a paragraph of facts from ``begin`` on, told at one look.

        Its figures, the first at ``first`` and the last at ``last``, need no ``read`` then.
        """
        lead = min(begin, max(self._told, first - _REACH, 0))
        if self._scanned > begin or first < begin or _TELLING.search(text, lead, last) is not None:
            return False
        self._scanned = self._told = last
        self.planned = self.promised = self.intended = False
        return True

    def read(self, text: str, sentence: int, start: int, after: int, section: Status) -> None:
        """Take in the text up to ``start`` of the sentence that begins at ``sentence``, ``after`` the figure before."""
        begin = self._scanned
        if begin <= sentence:
            begin = sentence
            self.planned = self.promised = False
        self._scanned = start
        if section == "actual":
            self.intended = False
            lead = max(self._told, start - _REACH, 0)
            self._told = start
            if _TELLING.search(text, min(lead, begin, after), start) is not None:
                self._tell(text, begin, after, lead, start)
        elif section == "target" and not self.promised:
            self.promised = _TARGET_WORDS.search(text, begin, start) is not None

    def _tell(self, text: str, begin: int, after: int, lead: int, start: int) -> None:
        self.intended = _INTENDED_WORDS.search(text, after, start) is not None
        self.planned = self.planned or _PLANNED_WORDS.search(text, begin, start) is not None
        for match in _MUST.finditer(text, lead, start):
            self.required = match.start()


def status_of(
    text: str,
    quantity: Quantity,
    start: int,
    end: int,
    gap: Gap,
    section: Status,
    date: DateMention | None,
    mood: Mood,
    year: int | None,
    settled: int | None,
    sentence: int,
) -> Status:
    """The status of the figure from ``start`` to ``end`` in a section of the given status.

    ``year`` is the one the section speaks of, ``settled`` the last that is over; the sentence begins at ``sentence``.
    """
    word = quantity.approximator
    if (
        word is not None
        or text[end : end + 1] in _TELLING_BEHIND
        or quantity.unit_text in _shaped_units()
        or text[start - 1 : start] == "产"
    ):
        own = _own_status(text, quantity, gap, start, end)
        if own is not None:
            return own
        if section != "standard" and sets_condition(text, sentence, start, end):
            return "standard"
    if section == "standard":
        if tells_fact(text, sentence, start):
            return "actual"
        told = word is None and gap.basis == "yoy" and gap.direction is not None and text[end : end + 1] != "的"
        return "actual" if told else section
    if date is not None and date.end is not None and year is not None:
        aimed = mood.untitled and _AIMED_AT.search(text, max(0, date.span.start - 2), date.span.start) is not None
        if (date.end.year > year or aimed) and date.start is not None and not _passed(text, date, gap, start):
            return "target"
        over = date.end.year < year and (settled is None or date.end.year <= settled)
        if section == "target" and over and date.text not in _TERMS:
            return "actual"
    if gap.suffix.opens and starts(text, end):
        return "actual"
    if section == "actual":
        if mood.planned or mood.intended or text.endswith(_EXPECTED, 0, start):
            return "target"
        if word is None:
            return "standard" if mood.required >= start - _REACH else section
        if _REQUIRED.search(text, max(0, start - _REACH), start) is not None:
            return "standard"
        return section
    if quantity.unit in _WITHIN and not mood.promised and _limits(text, quantity, end):
        return "standard"
    if (word is not None and how_often(text, quantity, start, end)) or defines(text, sentence, start):
        return "standard"
    if counts_own_parts(text, end):
        return "other"
    if text.find("的标准", end, end + _NORM_REACH) > 0 and _by_norm(text, max(sentence, start - 40), start, end):
        return "standard"
    if _RATE.match(text, end) is not None or _NORM.search(text, max(sentence, start - _REACH), start) is not None:
        return "standard"
    if not mood.promised and _ACTUAL_WORDS.search(text, max(sentence, start - 30), start) is not None:
        return "actual"
    return section


def _passed(text: str, date: DateMention, gap: Gap, start: int) -> bool:
    """Whether part of a year is compared with that of the year before, and so is over (今年第一季度比去年同期增长)."""
    return (
        date.granularity != "year"
        and gap.basis == "yoy"
        and text.find("同期", max(date.span.end, start - _REACH), start) > 0
    )


@cache
def _shaped_units() -> frozenset[str | None]:
    """The written units that can give a figure a status of its own; None is a unit shared with another figure."""
    units = {form for form, unit in by_form().items() if unit.unit in ("年", "千伏", "岁", "份")}
    return _SIZES.union(units, ("周年", "级", None))


def _counts(quantity: Quantity) -> bool:
    """Whether the figure counts things (7000家以上企业), so that its bound marks off no class of them."""
    unit = by_form().get(quantity.unit_text or "")
    return unit is not None and unit.dimension in ("count", "people", "households", "visits")


def _by_norm(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a figure stands in what a norm says (按照每万人配备1名专干的标准)."""
    norm = text[end : text.find("的标准", end)]
    return "按" in text[begin:start] and _PAUSE.search(norm) is None


def _limits(text: str, quantity: Quantity, end: int) -> bool:
    """Whether a length of time is the limit of a step (3个工作日内, 期满3个月前)."""
    return quantity.approximator in _BEFORE_END or text.startswith("前", end)


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


def _own_status(text: str, quantity: Quantity, gap: Gap, start: int, end: int) -> Status | None:
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
