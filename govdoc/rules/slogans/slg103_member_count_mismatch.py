"""提法的数目与内涵不符。

What it does: reports a known formula listed one member short right beside its name, a local formula whose listed
members are fewer or more than its number says, and a known formula named with another number (三个确立).
Why it is a fault: the number is part of the formula and announces its members.
Known limits: lists that end with 等 are open and are passed over; “三个意识” is a formula of its own elsewhere and is
reported only beside the formulas that go with 四个意识.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from govdoc.lexicon.slogans import slogans_by_id
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.explained_members import explained
from govdoc.rules.slogans.member_runs import member_runs, named_nearby, run_cues
from govdoc.rules.slogans.misnamed_lists import misnamed
from govdoc.rules.slogans.run_growth import Run
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
    "四风": re.compile(r"纠[治正]|反对|整治|反弹|形式主义"),
}
"""Known formulas and what stands near them, whatever number they are given."""
_NUMERALS = "一二两三四五六七八九十"
_FORMER = frozenset(("三个自信", "三位一体", "四位一体"))
"""Known formulas too, of other times and matters, yet wrong beside the words above."""
_FROM_2012 = 2012


@cache
def _wrong_names() -> dict[str, tuple[str, re.Pattern[str]]]:
    """Known formulas with a wrong number, in quotation marks."""
    known = {form for slogan in slogans_by_id().values() for form in (slogan.form, *slogan.variants)}
    wrong = {f"{number}{name[1:]}": (name, sure) for name, sure in _RENAMED.items() for number in _NUMERALS}
    return {f"“{form}”": told for form, told in wrong.items() if form in _FORMER or form not in known}


def _cues() -> tuple[str, ...]:
    return (*run_cues(), *_wrong_names())


def check(view: View) -> Iterator[Finding]:
    text = view.text
    told = set()
    for start, end in view.hits(RULE):
        wrong = _wrong_names().get(text[start:end])
        if wrong is not None and wrong[1].search(text, max(0, start - 26), end + 20) and _in_its_time(view, wrong[0]):
            told.add(start + 1)
            yield view.finding(
                RULE, start, end, f"“{text[start + 1 : end - 1]}”应为“{wrong[0]}”", "Wrong number in a known formula",
                replacement=f"“{wrong[0]}”",
            )  # fmt: skip
    yield from _short_lists(view)
    yield from _misnamed(view, told)
    yield from _local_lists(view)
    yield from _explained(view)


def _explained(view: View) -> Iterator[Finding]:
    for case in explained(view):
        order = [member for member in case.order if member is not None]
        if len(order) != len(case.order) or len(order) != len(case.slogan.members) - 1 or order != sorted(set(order)):
            continue
        missing = next(member for index, member in enumerate(case.slogan.members) if index not in order)
        yield view.finding(
            RULE, case.items[0].span.start, case.items[-1].span.end, f"“{case.slogan.form}”缺“{missing}”",
            "A member of this formula is missing", related=(case.mention.span,),
        )  # fmt: skip


def _misnamed(view: View, told: set[int]) -> Iterator[Finding]:
    for run, start, end in misnamed(view.text, member_runs(view, RULE)):
        if view.open(run.start) and start not in told:
            yield view.finding(
                RULE, start, end, f"“{view.text[start:end]}”与所列“{run.slogan.form}”的{len(run.items)}项内涵不符",
                "The number does not match the members listed",
            )  # fmt: skip


def _in_its_time(view: View, name: str) -> bool:
    return name != "五位一体" or view.year is None or view.year > _FROM_2012


def _short_lists(view: View) -> Iterator[Finding]:
    for run in member_runs(view, RULE):
        members = run.slogan.members
        whole = len(run.items) == len(run.known) == len(members) - 1 == len(set(run.known))
        if not whole or _open_list(view.text, run.end):
            continue
        if not named_nearby(view.text, run) and not _unmistakable(view, run):
            continue
        if run.known != tuple(sorted(run.known)) or not view.open(run.start) or view.text[run.start - 1] in "、和":
            continue
        missing = next(m for i, m in enumerate(members) if i not in run.known)
        yield view.finding(
            RULE, run.start, run.end, f"“{run.slogan.form}”缺“{missing}”", "A member of this formula is missing",
            replacement="、".join(members),
        )  # fmt: skip


def _unmistakable(view: View, run: Run) -> bool:
    """A list that is of its formula without the name: four members and more around the one left out, or 看齐意识."""
    if run.slogan.id == "si-ge-yi-shi":
        return view.year is None or view.year >= _FROM_2016
    if tuple(run.slogan.members[index] for index in run.known) in _whole_lists():
        return False
    since = run.slogan.first_used
    if view.year is not None and since is not None and view.year <= int(since[:4]):
        return False
    return len(run.known) >= _MANY and run.known[0] == 0 and run.known[-1] == len(run.slogan.members) - 1


@cache
def _whole_lists() -> frozenset[tuple[str, ...]]:
    """The members of every formula: what is short of one may be all of another."""
    return frozenset(slogan.members for slogan in slogans_by_id().values() if slogan.members)


_MANY = 4
_FROM_2016 = 2016
_CLOSED = re.compile("等 ?“")


def _open_list(text: str, end: int) -> bool:
    """Whether 等 leaves the list open; 等“四风” only sums it up."""
    return text.startswith("等", end) and _CLOSED.match(text, end) is None


_OPEN = re.compile(r"[^。；\n]{0,3}(?:等|…)")


def _local_lists(view: View) -> Iterator[Finding]:
    for mention in view.document.slogans:
        count = _announced(mention.text) if mention.items else None
        if count is None or len(mention.items) == count or _has_members(mention.slogan):
            continue
        first, last = mention.items[0].span, mention.items[-1].span
        if last.end < mention.span.start or abs(len(mention.items) - count) != 1 or _OPEN.match(view.text, last.end):
            continue
        if (
            "等" in mention.items[-1].text
            or mention.items[0].text[0] in "一1"
            or max(len(item.text) for item in mention.items) > 12
        ):
            continue
        counted = mention.text[2:] if len(mention.text) > _SHORT else mention.text[1:]
        if not _of_one_make([item.text for item in mention.items], counted):
            continue
        yield view.finding(
            RULE, first.start, last.end, f"“{mention.text}”列出{len(mention.items)}项，与数目不符",
            "The members listed do not match the number", related=(mention.span,),
        )  # fmt: skip


def _has_members(slogan: str | None) -> bool:
    return slogan is not None and bool(slogans_by_id()[slogan].members)


def _of_one_make(items: list[str], head: str) -> bool:
    """Whether every item holds the counted word (五建：建…、建…)."""
    return all(head in item for item in items)


_SHORT = 2
_BARE = re.compile(r"[两三四五六七八九十](?:[大项个][一-鿿])?[一-鿿]")
_NUMBERS = {c: n for n, c in enumerate("零一二三四五六七八九十")} | {"两": 2}


def _announced(form: str) -> int | None:
    return _NUMBERS[form[0]] if _BARE.fullmatch(form) else None


RULE = Rule(
    code="SLG103",
    name="member-count-mismatch",
    since="0.1.0",
    severity="error",
    source="中共中央文件固定提法（内涵以首次正式表述为准）",
    summary="提法的数目与内涵不符",
    check=check,
    bad=(
        "增强⟦“三个意识”⟧、坚定“四个自信”、做到“两个维护”。",
        "深刻领悟⟦“三个确立”⟧的决定性意义。",
        "贯彻⟦创新、协调、绿色、共享⟧的新发展理念。",
        "统筹推进⟦“六位一体”⟧总体布局。",
        "开展政治意识、大局意识、核心意识、看齐意识“⟦五个意识⟧”教育。",
        "坚持创新、协调、绿色、开放、共享⟦六大发展理念⟧。",
        "抓好去产能、去库存、去杠杆、降成本、补短板⟦四大任务⟧。",
        "增强“四个意识”、坚定⟦“三个自信”⟧、做到“两个维护”。",
        "村级推行“五建”（⟦建班子、建制度、建队伍、建阵地⟧），基础不断夯实。",
        "实施“四大工程”：⟦产业升级工程、人才引进工程、环境提升工程⟧。",
        "落实⟦“五个最严”⟧要求，守护食品安全。",
        "协调推进⟦“八个全面”⟧战略布局。",
        "各村增强⟦政治意识、大局意识、看齐意识⟧。⏎青石镇人民政府⏎2018年3月1日",
        "坚持⟦人民至上、自信自立、守正创新、系统观念、胸怀天下⟧。",
        "实施“三清”行动，即⟦清垃圾、清淤泥、清杂物、清路障⟧。",
        "开展“七无”创建：⟦无上访、无刑案、无火灾、无邪教、无毒品、无赌博⟧。",
    ),
    good=(
        "深入开展“三个意识”教育，牢记“两个务必”，不忘初心。",
        "依法实行民主选举、民主决策、民主管理、民主监督。⏎青石镇人民政府⏎2008年3月1日",
        "坚持创新、协调、绿色、开放、共享五大发展理念，落实去产能、去库存、去杠杆、降成本、补短板五大任务。",
        "坚定道路自信、理论自信、制度自信“三个自信”。",
        "增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
        "推行生产、供销、信用“三位一体”综合合作。",
        "村级推行“五建”（建班子、建制度、建队伍、建阵地、建机制），基础不断夯实。",
        "村级推行“五建”（建班子、建制度、建队伍等），基础不断夯实。",
        "贯彻创新、协调、绿色、开放、共享的新发展理念。",
    ),
    phrases=_cues,
    always=True,
)
