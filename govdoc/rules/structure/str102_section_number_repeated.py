"""层次序数重号。

What it does: reports a heading that bears the number of a sibling before it (二、… 二、…).
Why it is a fault: two sections cannot be cited by one number.
Known limits: a list that begins again at one is taken for a new list; a text in pieces (a form read cell by cell) is
told once, as info.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding, Section, Span
from govdoc.rules.rule import Rule
from govdoc.rules.structure.numbering import broken_between, families, label_end
from govdoc.rules.view import View


def check(view: View) -> Iterator[Finding]:
    for family in families(view):
        yield from _inside(view, family.children)
        if family.reversal is not None:
            continue
        for run in family.runs:
            for before, section in _repeated(run, family.children):
                at = section.span.start
                if broken_between(view, before, section) or at in view.titles:
                    continue
                if not view.text.startswith("三产业", label_end(before)):
                    yield _finding(view, before, at, section.label)


def _inside(view: View, children: tuple[Section, ...]) -> Iterator[Finding]:
    """The label of an item once more behind a stop in its own paragraph."""
    for section in children:
        if section.style in ("cn_paren", "arabic_paren") and not section.sections:
            at = view.text.find(f"。{section.label}", label_end(section), section.span.end)
            if at >= 0:
                yield _finding(view, section, at + 1, section.label)


def _finding(view: View, before: Section, at: int, label: str) -> Finding:
    return view.finding(
        RULE, at, at + len(label), f"“{label}”重号", "This number is used twice",
        related=(Span(before.span.start, label_end(before)),),
    )  # fmt: skip


def _repeated(run: list[Section], children: tuple[Section, ...]) -> Iterator[tuple[Section, Section]]:
    ones = sum(section.number == 1 for section in run)
    for index in range(1, len(run)):
        before, section = run[index - 1], run[index]
        if section.number != before.number:
            continue
        following = run[index + 1].number if index + 1 < len(run) else None
        if section.number != 1 or following == 2 or (ones == 2 and _side_by_side(children, before, section)):
            yield before, section


def _side_by_side(children: tuple[Section, ...], before: Section, section: Section) -> bool:
    """Two ones with nothing between them: no list begins anew there."""
    return children.index(section) == children.index(before) + 1 and before.heading is not None


RULE = Rule(
    code="STR102",
    name="section-number-repeated",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.3.3",
    summary="层次序数重号",
    check=check,
    artefact=4,
    bad=(
        "一、加强组织领导⏎各村认真落实。⏎二、明确任务⏎各村认真落实。⏎⟦二、⟧强化工作保障⏎各村认真落实。",
        "一、主要任务⏎（一）建立工作机制。各村认真落实。⏎（二）压实责任。各村认真落实。⏎⟦（二）⟧强化监督。各村认真落实。",
    ),
    good=(
        "一、加强组织领导⏎各村认真落实。⏎二、强化工作保障⏎各村认真落实。",
        "附件1⏎一、加强组织领导⏎各村认真落实。⏎附件2⏎一、强化工作保障⏎各村认真落实。",
    ),
)
