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
from govdoc.rules.slogans.run_growth import Item, Run
from govdoc.rules.slogans.slips import confused, differing
from govdoc.rules.view import View

_SURE_LENGTH = 5
_SHORT = 2


def _cues() -> tuple[str, ...]:
    return (*run_cues(), *EXPLAINING)


def check(view: View) -> Iterator[Finding]:
    yield from _explained(view)
    for run in member_runs(view, RULE):
        odd = [item for item in run.items if item.member is None]
        if len(odd) != 1 or not view.open(run.start):
            continue
        if len(run.items) != len(run.slogan.members):
            yield from _in_part(view, run, odd[0])
            continue
        place = odd[0]
        missing = next(m for i, m in enumerate(run.slogan.members) if i not in run.known)
        written = view.text[place.start : place.end]
        if place == run.items[-1] and len(written) > len(missing) + 1:
            written = written[: len(missing)]
        if len(set(run.known)) != len(run.items) - 1 or _older(run, written) or _beside(view.text, run, written):
            continue
        if not _one_make(view.text, run, written, missing):
            continue
        yield _told(view, run, place.start, written, missing)


def _told(view: View, run: Run, start: int, written: str, missing: str) -> Finding:
    return view.finding(
        RULE, start, start + len(written),
        f"“{run.slogan.form}”的内涵应为“{'、'.join(run.slogan.members)}”，此处“{written}”应为“{missing}”",
        f"Not a member of this formula; its wording is {missing}", replacement=missing,
    )  # fmt: skip


def _in_part(view: View, run: Run, odd: Item) -> Iterator[Finding]:
    """Some members of a formula in their order, one of them with a character changed."""
    members, at = run.slogan.members, run.items.index(odd)
    known = run.known
    if known != tuple(range(known[0], known[0] + at)) + tuple(range(known[0] + at + 1, known[0] + len(run.items))):
        return
    wanted = known[0] + at if at else known[0] - 1
    if not 0 <= wanted < len(members):
        return
    written, missing = view.text[odd.start : odd.end][: len(members[wanted])], members[wanted]
    place = differing(written, missing) if len(written) == len(missing) > _SHORT else None
    if place is not None and (confused(missing[place], written[place]) or named_nearby(view.text, run)):
        yield _told(view, run, odd.start, written, missing)


def _beside(text: str, run: Run, written: str) -> bool:
    """Whether the odd item is what is named along with the members of an older version (社会建设和党的建设)."""
    return written.startswith("党的建设") and not named_nearby(text, run)


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
    if len(run.items) > _SHORT + 1 and run.known == tuple(sorted(run.known)) and named_nearby(text, run):
        return True
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
        "学习“四史”（党史、新中国史、⟦改革史⟧、社会主义发展史）。",
        "践行“三严三实”，做到严以修身、严以用权、⟦严以律人⟧。",
        "深化政策沟通、设施联通、贸易畅通、资金融通、⟦人心相通⟧。",
    ),
    good=(
        "要增强政治意识、大局意识、核心意识、看齐意识。",
        "不断提高政治判断力、政治领悟力、政治执行力。",
        "统筹推进经济建设、政治建设、文化建设、社会建设、生态文明建设。",
        "加强政治建设、文化建设和社会建设。",
        "推进经济建设、政治建设、文化建设、社会建设和党的建设。",
        "强化大局意识、核心意识、服务意识。",
        "推动创新、协调、绿色、开放、安全发展。",
    ),
)
