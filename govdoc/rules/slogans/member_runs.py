"""Lists that name the members of a known formula (提法内涵的列举): where they stand and which formula they are of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from operator import itemgetter

from govdoc.lexicon.slogans import Slogan
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.listed_formulas import BOUND, LED, listed, named_only
from govdoc.rules.slogans.run_growth import Run, grown
from govdoc.rules.view import View

_PAIRED = 5
_LED_REACH = 6


@cache
def _cues() -> dict[str, tuple[tuple[Slogan, int], ...]]:
    """Cue phrases with the slogan and the member they begin with.

    Of five members and more two neighbours stay together whatever single fault there is; of fewer, a member and 、 do.
    """
    found: dict[str, list[tuple[Slogan, int]]] = {}
    for slogan in listed():
        members = slogan.members
        for index, (member, following) in enumerate(pairwise(members)):
            paired = len(members) >= _PAIRED
            found.setdefault(f"{member}、{following}" if paired else f"{member}、", []).append((slogan, index))
    return {phrase: tuple(owners) for phrase, owners in found.items()}


def run_cues() -> tuple[str, ...]:
    """The phrases that open a look for a list of members."""
    return tuple(_cues())


def member_runs(view: View, rule: Rule) -> list[Run]:
    """The lists around the cues, each once, the one with most members where two formulas share words.

    ``rule`` is any one that has ``run_cues()`` among its own.
    """
    return view.once(member_runs, lambda: list(_runs(view.text, view.hits(rule))))


def _runs(text: str, hits: list[tuple[int, int]]) -> Iterator[Run]:
    cues = _cues()
    behind = 0
    known = [(start, led) for start, end in hits if (led := cues.get(text[start:end])) is not None]
    for start, places in groupby(known, key=itemgetter(0)):
        if start < behind:
            continue
        owners = dict.fromkeys(owner for _, led in places for owner in led)
        runs = [grown(text, start, slogan, index) for slogan, index in owners]
        runs = [run for run in runs if len(run.known) >= 2 and _bounded(text, run)]
        if runs:
            best = max(runs, key=lambda run: _fit(text, run)) if len(runs) > 1 else runs[0]
            behind = best.end
            yield best


def _fit(text: str, run: Run) -> tuple[bool, int, int]:
    return named_nearby(text, run), len(run.known), -abs(len(run.items) - len(run.slogan.members))


def _bounded(text: str, run: Run) -> bool:
    if (run.slogan.id, run.slogan.members[0]) in named_only():
        return named_nearby(text, run)
    bound = BOUND.get(run.slogan.id)
    if bound is None or bound.match(text, run.end) is not None:
        return True
    return "理念" in run.slogan.form and LED.search(text, max(0, run.start - _LED_REACH), run.start) is not None


def named_nearby(text: str, run: Run, reach: int = 18) -> bool:
    """Whether the formula itself is named just before or behind its list."""
    around = text[max(0, run.start - reach) : run.start] + "|" + text[run.end : run.end + reach]
    names = (run.slogan.form, *run.slogan.variants)
    return any(name in around for name in names) or (run.slogan.id in BOUND and "理念" in around)
