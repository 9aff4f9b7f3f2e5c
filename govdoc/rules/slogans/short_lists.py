"""Lists of the members of a formula in which one is left out (创新、协调、绿色、共享)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from govdoc.lexicon.slogans import slogans_by_id
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.member_runs import member_runs, named_nearby
from govdoc.rules.slogans.run_growth import Run
from govdoc.rules.view import View

_MANY = 4
_FROM_2016 = 2016
_CLOSED = re.compile("等 ?“")


def short_lists(view: View, rule: Rule) -> Iterator[tuple[Run, str]]:
    """Whole lists short of one member, with the member left out; ``rule`` has ``run_cues()`` among its own."""
    for run in member_runs(view, rule):
        members = run.slogan.members
        whole = len(run.items) == len(run.known) == len(members) - 1 == len(set(run.known))
        if not whole or _open_list(view.text, run.end):
            continue
        if not named_nearby(view.text, run) and not _unmistakable(view, run):
            continue
        if run.known != tuple(sorted(run.known)) or not view.open(run.start) or view.text[run.start - 1] in "、和":
            continue
        yield run, next(m for i, m in enumerate(members) if i not in run.known)


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


def _open_list(text: str, end: int) -> bool:
    """Whether 等 leaves the list open; 等“四风” only sums it up."""
    return text.startswith("等", end) and _CLOSED.match(text, end) is None
