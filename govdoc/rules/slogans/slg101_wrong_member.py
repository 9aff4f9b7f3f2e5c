"""提法的内涵写错一项。

What it does: reports the one item that is no member where a text lists all members of a known formula but one.
Why it is a fault: the members of a national formula are fixed wording.
Known limits: only formulas of three to eight short members in fixed order; another list that happens to share all
members but one is told apart by the make of the odd item (意识, 自信, 建设 …) or by the formula's name nearby.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.explained_members import EXPLAINING, explained
from govdoc.rules.slogans.member_runs import member_runs, named_nearby, run_cues
from govdoc.rules.slogans.run_growth import Run
from govdoc.rules.view import View

_SURE_LENGTH = 5


def _cues() -> tuple[str, ...]:
    return (*run_cues(), *EXPLAINING)


def check(view: View) -> Iterator[Finding]:
    yield from _explained(view)
    for run in member_runs(view, RULE):
        odd = [item for item in run.items if item.member is None]
        if len(odd) != 1 or len(run.items) != len(run.slogan.members) or not view.open(run.start):
            continue
        place = odd[0]
        missing = next(m for i, m in enumerate(run.slogan.members) if i not in run.known)
        written = view.text[place.start : place.end]
        if place == run.items[-1] and len(written) > len(missing) + 1:
            written = written[: len(missing)]
        if len(set(run.known)) != len(run.items) - 1 or _older(run, written):
            continue
        if not _one_make(view.text, run, written, missing):
            continue
        end = place.start + len(written)
        yield view.finding(
            RULE,
            place.start,
            end,
            f"“{run.slogan.form}”的内涵应为“{'、'.join(run.slogan.members)}”，此处“{written}”应为“{missing}”",
            f"Not a member of this formula; its wording is {missing}",
            replacement=missing,
        )


def _explained(view: View) -> Iterator[Finding]:
    for case in explained(view):
        odd = [index for index, member in enumerate(case.order) if member is None]
        missing = [member for index, member in enumerate(case.slogan.members) if index not in case.order]
        if len(odd) != 1 or len(missing) != 1 or len(case.order) != len(case.slogan.members):
            continue
        place = case.items[odd[0]]
        yield view.finding(
            RULE, place.span.start, place.span.end, f"“{case.slogan.form}”的内涵中“{place.text}”应为“{missing[0]}”",
            f"Not a member of this formula; its wording is {missing[0]}", replacement=missing[0],
        )  # fmt: skip


def _older(run: Run, written: str) -> bool:
    """Whether the odd item is a member of an older version of the formula."""
    return any(written.endswith(member) for version in run.slogan.versions for member in version.members)


def _one_make(text: str, run: Run, written: str, missing: str) -> bool:
    """Whether the odd item stands for the missing one: it is like it in make, all others stand in order, or the name
    of the formula stands nearby."""
    if len(run.items) >= _SURE_LENGTH and run.known == tuple(sorted(run.known)):
        return written[-2:] == missing[-2:] or len(missing) == len(written) or named_nearby(text, run)
    if abs(len(written) - len(missing)) > 1:
        return False
    shared = len(set(written) & set(missing))
    return shared * 2 >= len(missing) or (shared > 0 and len(missing) > 3) or named_nearby(text, run)


RULE = Rule(
    code="SLG101",
    name="wrong-member",
    since="0.1.0",
    severity="error",
    source="中共中央文件固定提法（内涵以首次正式表述为准）",
    summary="提法的内涵写错一项",
    check=check,
    phrases=_cues,
    bad=(
        "要增强政治意识、大局意识、核心意识、⟦服务意识⟧。",
        "不断提高政治判断力、⟦政治鉴别力⟧、政治执行力。",
        "统筹推进经济建设、政治建设、文化建设、社会建设、⟦法治建设⟧。",
        "“三全育人”（全员育人、全过程育人、⟦全天候育人⟧）格局基本形成。",
        "落实去产能、去库存、去杠杆、降成本、⟦增效益⟧。",
        "一体推进不敢腐、不能腐、⟦不愿腐⟧。",
        "坚持创新、协调、绿色、开放、⟦包容⟧的新发展理念。",
        "坚定道路自信、理论自信、⟦发展自信⟧、文化自信。",
        "深化政策沟通、设施联通、贸易畅通、资金融通、⟦人心相通⟧。",
    ),
    good=(
        "要增强政治意识、大局意识、核心意识、看齐意识。",
        "不断提高政治判断力、政治领悟力、政治执行力。",
        "统筹推进经济建设、政治建设、文化建设、社会建设、生态文明建设。",
        "加强政治建设、文化建设和社会建设。",
        "强化大局意识、核心意识、服务意识。",
        "推动创新、协调、绿色、开放、安全发展。",
    ),
)
