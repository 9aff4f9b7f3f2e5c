"""提法的数目与内涵不符。

What it does: reports a known formula listed one member short right beside its name, a local formula whose listed
members are fewer or more than its number says, and a known formula named with another number (三个确立).
Why it is a fault: the number is part of the formula and announces its members.
Known limits: lists that end with 等 are open and are passed over; “三个意识” is a formula of its own elsewhere and is
reported only beside the formulas that go with 四个意识.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding, Span
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.explained_members import explained
from govdoc.rules.slogans.local_lists import local_lists
from govdoc.rules.slogans.member_runs import member_runs, run_cues
from govdoc.rules.slogans.misnamed_lists import misnamed
from govdoc.rules.slogans.renamed_formulas import renamed, wrong_names
from govdoc.rules.slogans.short_lists import short_lists
from govdoc.rules.view import View

_NEAR = 40


def _cues() -> tuple[str, ...]:
    return (*run_cues(), *wrong_names())


def check(view: View) -> Iterator[Finding]:
    told = set()
    for start, end in view.hits(RULE):
        name = renamed(view, start, end)
        if name is not None:
            told.add(start + 1)
            yield view.finding(
                RULE, start, end, f"“{view.text[start + 1 : end - 1]}”应为“{name}”", "Wrong number in a known formula",
                replacement=f"“{name}”",
            )  # fmt: skip
    for run, missing in short_lists(view, RULE):
        named = view.text.find(run.slogan.form, max(0, run.start - _NEAR), run.end + _NEAR)
        yield view.finding(
            RULE, run.start, run.end, f"“{run.slogan.form}”缺“{missing}”", "A member of this formula is missing",
            replacement="、".join(run.slogan.members),
            related=(Span(named, named + len(run.slogan.form)),) if named >= 0 else (),
        )  # fmt: skip
    yield from _misnamed(view, told)
    for mention, start, end in local_lists(view):
        yield view.finding(
            RULE, start, end, f"“{mention.text}”列出{len(mention.items)}项，与数目不符",
            "The members listed do not match the number", related=(mention.span,),
        )  # fmt: skip
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
        "深化“五建”工程，即⟦建强堡垒、建好队伍、建优阵地、建齐制度⟧，14个村全部达标。",
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
