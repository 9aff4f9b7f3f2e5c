"""提法的内涵顺序颠倒。

What it does: reports members of a known formula that all stand in one list but in another order than the fixed one.
Why it is a fault: the order is part of the wording, and each version of a formula has its own.
Known limits: formulas whose members are everyday words are looked at only before 理念.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.explained_members import EXPLAINING, explained
from govdoc.rules.slogans.guiding_thoughts import CHAIN, disordered
from govdoc.rules.slogans.member_runs import member_runs, run_cues
from govdoc.rules.slogans.run_growth import Run
from govdoc.rules.view import View


def _cues() -> tuple[str, ...]:
    return (*run_cues(), *CHAIN, *EXPLAINING)


def _explained(view: View) -> Iterator[Finding]:
    for case in explained(view):
        order = [member for member in case.order if member is not None]
        if len(order) != len(case.slogan.members) or len(set(order)) != len(order) or order == sorted(order):
            continue
        wrong = [index for index, member in enumerate(order) if index != member]
        yield view.finding(
            RULE, case.items[wrong[0]].span.start, case.items[wrong[-1]].span.end,
            f"“{case.slogan.form}”的内涵顺序应为“{'、'.join(case.slogan.members)}”",
            "The members of this formula have a fixed order",
        )  # fmt: skip


def check(view: View) -> Iterator[Finding]:
    yield from _explained(view)
    for start, end in disordered(view.text, view.hits(RULE)):
        if view.open(start):
            yield view.finding(RULE, start, end, "指导思想的次序有误", "The guiding thoughts have a fixed order")
    for run in member_runs(view, RULE):
        size = len(run.slogan.members)
        if len(run.items) != size or sorted(run.known) != list(range(size)) or not view.open(run.start):
            continue
        if run.known == tuple(range(size)) or _other_version(run):
            continue
        wrong = [index for index, member in enumerate(run.known) if index != member]
        start, end = run.items[wrong[0]].start, run.items[wrong[-1]].end
        right = "、".join(run.slogan.members[wrong[0] : wrong[-1] + 1])
        yield view.finding(
            RULE,
            start,
            end,
            f"“{run.slogan.form}”的内涵顺序应为“{'、'.join(run.slogan.members)}”",
            "The members of this formula have a fixed order",
            replacement=right,
        )


def _other_version(run: Run) -> bool:
    written = tuple(run.slogan.members[index] for index in run.known)
    return any(version.members == written for version in run.slogan.versions)


RULE = Rule(
    code="SLG102",
    name="members-out-of-order",
    since="0.1.0",
    severity="warning",
    source="中共中央文件固定提法（内涵以首次正式表述为准）",
    summary="提法的内涵顺序颠倒",
    check=check,
    phrases=_cues,
    bad=(
        "坚持人民至上、自信自立、守正创新、⟦系统观念、问题导向⟧、胸怀天下。",
        "坚定道路自信、⟦制度自信、理论自信⟧、文化自信。",
        "增强政治意识、⟦核心意识、大局意识⟧、看齐意识。",
        "一体推进不敢腐、⟦不想腐、不能腐⟧。",
        "深入推进⟦放管结合、简政放权⟧、优化服务。",
        "贯彻创新、协调、⟦开放、绿色⟧、共享的发展理念。",
        "坚持以马克思列宁主义、⟦邓小平理论、毛泽东思想⟧、“三个代表”重要思想、科学发展观为指导。",
    ),
    good=(
        "坚定道路自信、理论自信、制度自信、文化自信。",
        "深入推进简政放权、放管结合、优化服务。",
        "深化医保、医疗、医药协同发展和治理。",
        "坚持绿色、开放、共享的办会方针。",
        "学习毛泽东思想，贯彻科学发展观，以邓小平理论和“三个代表”重要思想为指导。",
        "坚决反对形式主义、官僚主义、享乐主义和奢靡之风。",
    ),
)
